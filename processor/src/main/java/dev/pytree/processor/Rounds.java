package dev.pytree.processor;

import dev.pytree.processor.check.Checks;
import dev.pytree.processor.check.ImportRules;
import dev.pytree.processor.check.NameClashes;
import dev.pytree.processor.check.Strays;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.Stray;
import dev.pytree.processor.read.ElementOrigin;
import dev.pytree.processor.read.Imports;
import dev.pytree.processor.read.Lombok;
import dev.pytree.processor.read.Names;
import dev.pytree.processor.read.Reader;
import dev.pytree.processor.read.Reading;
import dev.pytree.processor.read.Run;
import dev.pytree.processor.read.StrayReader;
import dev.pytree.processor.read.Subject;
import dev.pytree.processor.write.Source;
import dev.pytree.processor.write.Writer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes of one compilation, from round to round. A class that mentions a type which does not exist, or that Lombok changes, waits, by
 * name, because elements do not outlive their round.
 */
final class Rounds {
    private static final String NODE = "dev.pytree.PytreeNode";

    private final Elements elements;
    private final Filer filer;
    private final Report report;
    private final Run run = new Run();
    private final Reader reader;
    private final NameClashes clashes = new NameClashes();
    private final SortedSet<String> waiting = new TreeSet<>();
    /** Classes that Lombok changes, and that no later round has shown yet. */
    private final SortedSet<String> changing = new TreeSet<>();

    private final Map<String, String> written = new TreeMap<>();
    private boolean overtaken;

    Rounds(ProcessingEnvironment environment, Report report) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.report = report;
        this.reader = new Reader(environment.getTypeUtils(), elements, run);
    }

    void next(Set<? extends TypeElement> present, RoundEnvironment round) {
        overtaken |= !written.isEmpty()
                && round.getRootElements().stream().anyMatch(each -> !written.containsKey(each.toString()));
        changing.clear();
        takeIn(present, round);
        int written = writeAll(Reading::isComplete);
        if (written == 0) {
            // Nothing of ours is still to come, and a generic class that is to be generated has no name until it is.
            written = writeAll(Reading::lacksNamelessOnly);
        }
        if (written == 0) {
            run.settle(true);
            writeAll(Reading::isComplete);
            run.settle(false);
        }
    }

    /** Gives up the classes that still wait. */
    void last() {
        for (String name : List.copyOf(waiting)) {
            guarded(name, this::giveUp);
        }
        if (overtaken) {
            run.nodes().forEach(name -> guarded(name, this::readAgain));
        }
    }

    private void takeIn(Set<? extends TypeElement> present, RoundEnvironment round) {
        TypeElement annotation = elements.getTypeElement(NODE);
        if (annotation == null) {
            return;
        }
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
            for (Subject subject : Subject.of(element)) {
                if (run.add(subject)) {
                    waiting.add(subject.key());
                    if (!Compilers.isOfEclipse(filer) && Lombok.changes(subject.type())) {
                        changing.add(subject.key());
                    }
                }
            }
            refuseImports(element);
        }
        for (Stray stray : StrayReader.strays(present, round)) {
            report.add(stray.where(), List.of(Strays.problem(stray)));
        }
    }

    private void refuseImports(Element element) {
        ElementOrigin origin = ElementOrigin.of(element);
        List<Imports.Imported> imports = Imports.of(element);
        if (imports.isEmpty() && element instanceof PackageElement) {
            report.add(origin.toString(), List.of(ImportRules.nothing(origin, origin.toString())));
        }
        imports.stream()
                .filter(each -> !each.refusal().isEmpty())
                .forEach(each -> report.add(
                        origin.toString(),
                        List.of(ImportRules.problem(origin, origin.toString(), each.name(), each.refusal()))));
    }

    private int writeAll(Predicate<Reading> ready) {
        List<String> written = new ArrayList<>();
        for (String name : List.copyOf(waiting)) {
            if (changing.contains(name)) {
                continue;
            }
            guarded(name, subject -> {
                Reading reading = reader.read(subject);
                if (ready.test(reading)) {
                    written.add(name);
                    waiting.remove(name);
                    write(reading.node(), subject);
                }
            });
        }
        return written.size();
    }

    private void write(NodeModel node, Subject subject) throws IOException {
        List<Problem> problems = new ArrayList<>(Checks.problems(node));
        Optional<Problem> clash = clashes.problem(node);
        clash.ifPresent(problems::add);
        report.add(node.name().canonicalName(), problems);
        if (clash.filter(problem -> problem.rule().isError()).isPresent()
                || node.standing().nameTaken()) {
            return;
        }
        boolean refused = problems.stream().anyMatch(problem -> problem.rule().isError());
        save(refused ? Writer.stub(node) : Writer.proxy(node), node, subject);
    }

    private void giveUp(Subject subject) throws IOException {
        Reading reading = reader.read(subject);
        NodeModel node = reading.node();
        Optional<String> lombok =
                changing.contains(subject.key()) ? Lombok.annotation(subject.type()) : Optional.empty();
        if (lombok.isPresent()) {
            refuse(node, subject, List.of(Problem.of(Rule.LOMBOK, node.origin(), node.name(), lombok.get())));
            return;
        }
        if (reading.missing().isEmpty()) {
            write(node, subject);
            return;
        }
        String missing = String.join(", ", reading.missingElsewhere());
        refuse(
                node,
                subject,
                missing.isEmpty()
                        ? List.of()
                        : List.of(Problem.of(Rule.UNDEFINED, node.origin(), node.name(), missing)));
    }

    private void refuse(NodeModel node, Subject subject, List<Problem> problems) throws IOException {
        report.add(node.name().canonicalName(), problems);
        if (!node.standing().nameTaken()) {
            save(Writer.stub(node), node, subject);
        }
    }

    /** A class that was read before another processor had generated all that it mentions must not have lost anything. */
    private void readAgain(Subject subject) {
        NodeModel node = reader.read(subject).node();
        if (Checks.problems(node).isEmpty()) {
            String text = written.get(node.companion().canonicalName());
            if (text != null && !text.equals(Writer.proxy(node).text())) {
                report.add(node.name().canonicalName(), List.of(Compilers.hiding(node)));
            }
        }
    }

    private void save(Source source, NodeModel node, Subject subject) throws IOException {
        try (var out = filer.createSourceFile(source.name(), Names.topLevel(subject.place()))
                .openWriter()) {
            out.write(source.text());
            written.put(source.name(), source.text());
        } catch (FilerException e) {
            report.add(source.name(), List.of(Compilers.refusal(filer, node)));
        }
    }

    /** Whatever goes wrong with one class, the others are written, and the compiler goes on. */
    private void guarded(String name, Step step) {
        Optional<Subject> found = Subject.of(name, elements);
        if (found.isEmpty()) {
            return;
        }
        Subject subject = found.get();
        try {
            step.on(subject);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            waiting.remove(name);
            report.add(name, List.of(Failure.problem(subject.origin(), name, e)));
        }
    }

    /** Work on one class. */
    private interface Step {
        void on(Subject subject) throws IOException;
    }
}
