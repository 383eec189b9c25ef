package dev.pytree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Problems of a structure by place, while it is recorded. Their paths are decoded together when they are told. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** A problem at {@code place}; {@code message} has a {@code %s} for the path of {@code other}, if that is not negative. */
    private record Finding(int place, String message, int other) {}

    boolean isEmpty() {
        return found.isEmpty();
    }

    void add(int place, String message) {
        found.add(new Finding(place, message, -1));
    }

    /** A problem that names the path of another place where {@code message} says {@code %s}. */
    void add(int place, String message, int other) {
        found.add(new Finding(place, message, other));
    }

    /** {@return the problems in the order of {@code structure}} */
    List<PytreeException.Problem> problems(Structure structure) {
        KeyPath[] paths = Decoder.paths(structure);
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::place))
                .map(finding -> problem(finding, paths))
                .toList();
    }

    private static PytreeException.Problem problem(Finding finding, KeyPath[] paths) {
        String message =
                finding.other < 0 ? finding.message : finding.message.replace("%s", paths[finding.other].described());
        return new PytreeException.Problem(paths[finding.place], message);
    }
}
