package dev.pytree.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The constructors and factories of a class, of which one rebuilds it from its fields. */
public record Makers(ClassRef type, List<FieldModel> fields, List<Maker> makers, Paste paste, Origin origin) {

    /** The marked one; else the one with most parameters among those that fit; else an empty instance that is filled. */
    public Construction choose() {
        List<Maker> marked = makers.stream().filter(Maker::marked).toList();
        if (marked.size() > 1) {
            return impossible(Problem.of(Rule.TWO_CREATORS, marked.get(1).origin(), type, listed(marked)));
        }
        if (marked.size() == 1) {
            return chosen(marked.get(0));
        }
        int most = makers.stream()
                .filter(this::fits)
                .mapToInt(maker -> maker.parameters().size())
                .max()
                .orElse(-1);
        List<Maker> best = makers.stream()
                .filter(maker -> maker.parameters().size() == most && fits(maker))
                .toList();
        if (best.size() > 1) {
            return impossible(Problem.of(Rule.AMBIGUOUS, origin, type, listed(best)));
        }
        return best.isEmpty() ? nothingFits() : construction(best.get(0));
    }

    /** Whether every parameter is a field and every other field can be assigned. */
    private boolean fits(Maker maker) {
        return problems(maker).isEmpty();
    }

    private Construction chosen(Maker maker) {
        List<Problem> problems = problems(maker);
        return problems.isEmpty() ? construction(maker) : new Construction.Impossible(problems);
    }

    private Construction construction(Maker maker) {
        if (maker.parameters().isEmpty()) {
            return new Construction.Filled(maker);
        }
        return new Construction.Called(
                maker, maker.parameters().stream().map(this::argument).toList());
    }

    private Construction.Argument argument(Parameter parameter) {
        FieldModel field = field(parameter.name()).orElseThrow();
        return field.role() instanceof Role.Ignored ignored
                ? new Construction.Argument.Initial(ignored.initial())
                : new Construction.Argument.OfField(field);
    }

    private List<Problem> problems(Maker maker) {
        List<Problem> problems = new ArrayList<>();
        if (!maker.obstacle().isEmpty()) {
            problems.add(Problem.of(Rule.CREATOR, maker.origin(), maker, type, maker.obstacle()));
        }
        for (Parameter parameter : maker.parameters()) {
            problem(maker, parameter).ifPresent(problems::add);
        }
        // A name that was misspelt is told as that, and not again as a field that nothing takes.
        List<String> taken =
                respelt(maker).parameters().stream().map(Parameter::name).toList();
        List<FieldModel> lost = fields.stream()
                .filter(field -> field.counts() && !field.assignable() && !taken.contains(field.name()))
                .toList();
        if (!lost.isEmpty()) {
            problems.add(wanted(lost));
        }
        return problems;
    }

    private Optional<Problem> problem(Maker maker, Parameter parameter) {
        Optional<FieldModel> named = field(parameter.name());
        if (named.isEmpty()) {
            return Optional.of(Problem.of(
                    Rule.CREATOR_PARAMETER, maker.origin(), parameter, maker, "is no field", ways(parameter)));
        }
        FieldModel field = named.get();
        if (!parameter.type().takes(field.type())) {
            return Optional.of(Problem.of(
                    Rule.CREATOR_PARAMETER,
                    maker.origin(),
                    parameter,
                    maker,
                    "is " + field.type() + " as a field",
                    "Declare both with one type."));
        }
        return field.role() instanceof Role.Ignored ignored && ignored.initial().isEmpty()
                ? Optional.of(Problem.of(Rule.IGNORED_PARAMETER, field.origin(), field.shownName(), maker, type))
                : Optional.empty();
    }

    /** The constructors, if there are any, that would fit but for an ignored field say more than the one to paste. */
    private Construction nothingFits() {
        for (Maker maker : makers) {
            List<Problem> problems = problems(maker);
            if (!problems.isEmpty()
                    && problems.stream().allMatch(problem -> problem.rule() == Rule.IGNORED_PARAMETER)) {
                return new Construction.Impossible(problems);
            }
        }
        for (Maker maker : makers) {
            Maker respelt = respelt(maker);
            boolean slipped = !respelt.equals(maker)
                    && respelt.parameters().stream()
                                    .map(Parameter::name)
                                    .distinct()
                                    .count()
                            == maker.parameters().size();
            if (slipped && fits(respelt)) {
                return impossible(misspelt(maker, respelt));
            }
        }
        Optional<Maker> barred = makers.stream()
                .filter(maker -> problems(maker).stream().allMatch(problem -> problem.rule() == Rule.CREATOR))
                .max(Comparator.comparingInt(maker -> maker.parameters().size()));
        if (barred.isPresent()) {
            return impossible(barred(barred.get()));
        }
        return impossible(wanted(fields.stream()
                .filter(field -> field.counts() && !field.assignable())
                .toList()));
    }

    /** What cannot be called is one word away from what can. */
    private Problem barred(Maker maker) {
        String reason = maker + " would do, but " + maker.obstacle();
        String way = maker.obstacle().equals(Maker.PRIVATE)
                ? "Make it package-private."
                : "Make the exception unchecked, or catch it there.";
        return Problem.of(Rule.CONSTRUCTOR, origin, type, reason, tried(), way);
    }

    /** The maker, with the names of fields in place of parameters that are none and nearly have such a name. */
    private Maker respelt(Maker maker) {
        List<String> taken = maker.parameters().stream().map(Parameter::name).toList();
        List<Parameter> parameters = maker.parameters().stream()
                .map(parameter -> field(parameter.name()).isPresent()
                        ? parameter
                        : new Parameter(
                                Spelling.nearest(parameter.name(), free(parameter.type(), taken))
                                        .orElse(parameter.name()),
                                parameter.type()))
                .toList();
        return maker.with(parameters);
    }

    private List<String> free(TypeUse type, List<String> taken) {
        return fields.stream()
                .filter(field -> field.type().equals(type) && !taken.contains(field.name()))
                .map(FieldModel::name)
                .toList();
    }

    private Problem misspelt(Maker maker, Maker respelt) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i < maker.parameters().size(); i++) {
            String name = maker.parameters().get(i).name();
            String meant = respelt.parameters().get(i).name();
            if (!name.equals(meant)) {
                slips.add(name + " for " + meant);
            }
        }
        String reason = maker + " would do, but parameters are matched with fields by name";
        String way = "Did you write " + String.join(" and ", slips) + "?";
        return Problem.of(Rule.CONSTRUCTOR, origin, type, reason, tried(), way);
    }

    private Problem wanted(List<FieldModel> lost) {
        String reason = lost.isEmpty()
                ? "it has no constructor without parameters, and no other whose parameters are fields"
                : lost.stream().map(Makers::loss).collect(joining(", "));
        boolean canBeEmpty = lost.isEmpty()
                && makers.stream().noneMatch(maker -> maker.parameters().isEmpty());
        return Problem.of(Rule.CONSTRUCTOR, origin, type, reason, tried(), paste.text(canBeEmpty, unsure(lost)));
    }

    /** Fields of the class that no constructor takes at all, so that they may well have an initialiser. */
    private List<String> unsure(List<FieldModel> lost) {
        return lost.stream()
                .filter(field -> field.owner().equals(type)
                        && field.assigning() instanceof Access.None none
                        && none.reason().equals(Access.UNTAKEN))
                .map(FieldModel::name)
                .filter(name -> makers.stream()
                        .flatMap(maker -> maker.parameters().stream())
                        .noneMatch(parameter -> parameter.name().equals(name)))
                .toList();
    }

    private static String loss(FieldModel field) {
        return field.name() + " " + ((Access.None) field.assigning()).reason();
    }

    private String tried() {
        return makers.isEmpty() ? "none" : listed(makers);
    }

    private String ways(Parameter parameter) {
        List<String> names = fields.stream()
                .filter(field -> field.counts() && field.type().equals(parameter.type()))
                .map(FieldModel::name)
                .toList();
        return Spelling.nearest(parameter.name(), names)
                .map(name -> "Did you mean " + name + "?")
                .orElse("Drop it, or add the field.");
    }

    private Optional<FieldModel> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static Construction impossible(Problem problem) {
        return new Construction.Impossible(List.of(problem));
    }

    private static String listed(List<Maker> makers) {
        return makers.stream().map(Maker::toString).collect(joining(", "));
    }
}
