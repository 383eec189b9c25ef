package dev.pytree.processor;

import dev.pytree.processor.model.Problem;
import dev.pytree.processor.read.Located;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** The problems of all classes, told once each when the last round is over: an error told earlier would end the rounds. */
final class Report {
    private final Map<String, List<Problem>> problems = new TreeMap<>();

    /** Adds problems under the name of a class, by which they are sorted. */
    void add(String name, List<Problem> found) {
        problems.computeIfAbsent(name, each -> new ArrayList<>()).addAll(found);
    }

    /** Takes a step whose exception would hide every other message of the compilation. */
    void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            add("", List.of(Failure.problem(Options.Nowhere.HERE, "this compilation", e)));
        }
    }

    void tell(Messager messager, Elements elements) {
        Set<Problem> told = new LinkedHashSet<>();
        problems.values().forEach(told::addAll);
        problems.clear();
        for (Problem problem : told) {
            Diagnostic.Kind kind = problem.rule().isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            Optional<Element> element =
                    problem.origin() instanceof Located origin ? origin.in(elements) : Optional.empty();
            element.ifPresentOrElse(
                    place -> messager.printMessage(kind, problem.text(), place),
                    () -> messager.printMessage(kind, problem.text()));
        }
    }
}
