package dev.pytree.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The table of roles: what a field is, by its annotation, and by its type where it has none. */
public record Roles(Scalars scalars) {

    /** The role of a field of this type, shape and equality, under these annotations. */
    public Role of(TypeUse type, Shape shape, Equality equality, List<Mark> marks) {
        if (marks.size() > 1) {
            return Role.Refused.of(
                    Rule.TWO_ROLES, marks.stream().map(Mark::toString).collect(joining(" and ")));
        }
        if (marks.isEmpty()) {
            return byType(type, shape, equality);
        }
        Mark mark = marks.get(0);
        if (mark instanceof Mark.Ignore ignore) {
            return new Role.Ignored(ignore.initial(), ignore.offered());
        }
        if (mark instanceof Mark.Static fixed) {
            return fixed.identity() ? new Role.Fixed(Role.By.IDENTITY) : byValue(type, equality);
        }
        if (mark instanceof Mark.Mode mode) {
            return mode.fits() ? new Role.Fixed(Role.By.MODE) : Role.Refused.of(Rule.MODE, type);
        }
        if (mark instanceof Mark.Leaf) {
            return isNode(shape)
                    ? Role.Refused.of(Rule.LEAF_NODE, shape.content().type())
                    : data(List.of(), shape);
        }
        if (mark instanceof Mark.OfKind kind) {
            return data(List.of(kind.kind()), shape);
        }
        throw new AssertionError(mark);
    }

    private Role byType(TypeUse type, Shape shape, Equality equality) {
        if (shape.content() instanceof Content.Unknown unknown) {
            return new Role.Refused(unknown.rule(), unknown.details());
        }
        // A Variable exists to hold data, so a number in it leaves nothing to ask.
        boolean data = shape.containers().contains(Container.Plain.VARIABLE);
        return switch (((Content.Known) shape.content()).sort()) {
            case DATA, NODE, SEALED, PROXY, ANY -> new Role.Tree(List.of(), shape);
            case NUMBER -> data ? data(List.of(), shape) : number(type, shape, equality);
            case FLAG, VALUE -> data ? data(List.of(), shape) : byValue(type, equality);
        };
    }

    private Role number(TypeUse type, Shape shape, Equality equality) {
        return switch (scalars) {
            case ASK -> Role.Refused.of(Rule.SCALAR, type);
            case LEAF -> data(List.of(), shape);
            case STATIC -> byValue(type, equality);
        };
    }

    private static Role byValue(TypeUse type, Equality equality) {
        return equality.byValue()
                ? new Role.Fixed(Role.By.VALUE)
                : Role.Refused.of(Rule.STATIC_EQUALITY, type, equality.flaw());
    }

    private static Role data(List<KindModel> kind, Shape shape) {
        if (shape.content() instanceof Content.Unknown unknown && unknown.rule() != Rule.NO_ROLE) {
            return new Role.Refused(unknown.rule(), unknown.details());
        }
        return shape.content() instanceof Content.Known known && known.sort() != Content.Sort.VALUE
                ? new Role.Tree(kind, shape)
                : Role.Refused.of(Rule.NO_LEAF_TYPE, shape.content().type(), annotating(shape.content()));
    }

    /** Nobody annotates the library's types, and enums and strings can be neither nodes nor leaves. */
    private static String annotating(Content content) {
        if (!(content instanceof Content.Unknown) || !(content.type().erased() instanceof TypeUse.Named named)) {
            return "";
        }
        String node = named.name().isLibrary()
                ? ""
                : "; annotate " + content.type() + " with @PytreeNode if it has leaves of its own";
        boolean plain = content.type().equals(named) && !named.equals(TypeUse.OBJECT);
        return plain ? node + "; write a LeafType for " + named + " and name that in @LeafTypes" : node;
    }

    private static boolean isNode(Shape shape) {
        return shape.content() instanceof Content.Known known
                && (known.sort() == Content.Sort.NODE || known.sort() == Content.Sort.SEALED);
    }
}
