package dev.pytree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the fields that a received structure has for a class with those of the adapter that is known here. */
final class Fingerprint {
    private final KeyPath path;
    private final List<PytreeException.Problem> problems;

    private Fingerprint(KeyPath path, List<PytreeException.Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Adds a problem for each difference of the adapter {@code here} from what was {@code received} at {@code path}. */
    static void compare(KeyPath path, Named.Node received, Named.Node here, List<PytreeException.Problem> problems) {
        if (!received.equals(here)) {
            new Fingerprint(path, problems).compare(received, here);
        }
    }

    private void compare(Named.Node received, Named.Node here) {
        String name = Named.simple(received.name());
        if (received.identity() != here.identity() || received.fillable() != here.fillable()) {
            add(path, name + " is", made(received), made(here));
        }
        Map<Key, Named.Member> expected = byKey(received);
        Map<Key, Named.Member> found = byKey(here);
        for (Named.Member member : received.members()) {
            Named.Member other = found.get(member.key());
            if (!member.equals(other)) {
                add(path.then(member.key()), "the field of " + name + " is", text(member), text(other));
            }
        }
        for (Named.Member member : here.members()) {
            if (!expected.containsKey(member.key())) {
                add(path.then(member.key()), "the field of " + name + " is", "nothing", text(member));
            }
        }
        if (expected.keySet().equals(found.keySet())
                && !List.copyOf(expected.keySet()).equals(List.copyOf(found.keySet()))) {
            add(path, "the fields of " + name + " are in the order", names(received), names(here));
        }
    }

    private void add(KeyPath where, String what, String received, String here) {
        problems.add(
                new PytreeException.Problem(where, what + " " + received + " in what was received, " + here + " here"));
    }

    private static Map<Key, Named.Member> byKey(Named.Node node) {
        Map<Key, Named.Member> members = new LinkedHashMap<>();
        node.members().forEach(member -> members.put(member.key(), member));
        return members;
    }

    private static String made(Named.Node node) {
        return node.fillable()
                ? "a class filled after creation"
                : node.identity() ? "a class with a constructor" : "a record";
    }

    private static String names(Named.Node node) {
        return String.join(
                ", ", node.members().stream().map(member -> member.key().name()).toList());
    }

    private static String text(Named.@Nullable Member member) {
        if (member == null) {
            return "nothing";
        }
        String role = switch (member.role()) {
            case FIXED -> "static";
            case SAME -> "static by identity";
            default -> member.role().name().toLowerCase(Locale.ROOT);
        };
        String kinds = member.kinds().isEmpty() ? "" : " " + String.join(" < ", member.kinds());
        return "a " + role + kinds + " of type " + member.type();
    }
}
