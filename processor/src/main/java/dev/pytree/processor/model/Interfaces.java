package dev.pytree.processor.model;

import dev.pytree.processor.model.MethodModel.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The interfaces that a proxy implements, and those it cannot. */
public record Interfaces(List<InterfaceModel> implemented, List<LeftOut> leftOut) {

    /** An interface of the class that the proxy cannot implement, because of a method. */
    public record LeftOut(TypeUse type, Signature method, String reason) {}

    /** Chooses from the node's, given the methods that the proxy has with the class's own types, and all its accessors. */
    static Interfaces of(NodeModel node, Set<Signature> offered, Set<Signature> accessors) {
        var choice = new Choice(node, offered, accessors);
        choice.among(node.interfaces());
        return new Interfaces(List.copyOf(choice.chosen), List.copyOf(choice.leftOut));
    }

    /** Whether a method of the proxy overrides one of these. */
    boolean declare(Signature method) {
        return implemented.stream()
                .anyMatch(type -> type.methods().stream()
                        .anyMatch(declared -> declared.signature().equals(method)));
    }

    private static final class Choice {
        private final NodeModel node;
        private final Set<Signature> offered;
        private final Set<Signature> accessors;
        private final Set<Signature> reserved;
        private final List<InterfaceModel> chosen = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Choice(NodeModel node, Set<Signature> offered, Set<Signature> accessors) {
            this.node = node;
            this.offered = offered;
            this.accessors = accessors;
            this.reserved = Reserved.by(node);
        }

        /** Takes each interface, or, where it must be left, the ones it extends. */
        void among(List<InterfaceModel> candidates) {
            for (InterfaceModel candidate : candidates) {
                if (chosen.stream().anyMatch(other -> implies(other, candidate))) {
                    continue;
                }
                Optional<LeftOut> obstacle = candidate.open() ? obstacle(candidate) : Optional.empty();
                if (candidate.open() && obstacle.isEmpty()) {
                    chosen.removeIf(other -> implies(candidate, other));
                    chosen.add(candidate);
                } else {
                    obstacle.ifPresent(this::leaveOut);
                    among(candidate.parents());
                }
            }
        }

        /** An interface that inherits the method says it for those it inherits it from. */
        private void leaveOut(LeftOut obstacle) {
            if (leftOut.stream().noneMatch(other -> other.method().equals(obstacle.method()))) {
                leftOut.add(obstacle);
            }
        }

        private static boolean implies(InterfaceModel lower, InterfaceModel upper) {
            return lower.type().erased().equals(upper.type().erased())
                    || lower.parents().stream().anyMatch(parent -> implies(parent, upper));
        }

        private Optional<LeftOut> obstacle(InterfaceModel candidate) {
            for (InterfaceModel.Required method : candidate.methods()) {
                Signature signature = method.signature();
                String reason = method.inherited() ? hidden(signature) : missing(signature);
                if (!reason.isEmpty()) {
                    return Optional.of(new LeftOut(candidate.type(), signature, reason));
                }
            }
            return Optional.empty();
        }

        /** A default method that the class leaves alone runs on the proxy, unless another member has its name. */
        private String hidden(Signature signature) {
            if (reserved.contains(signature)) {
                return "has the name of a method of Pytree's own";
            }
            return accessors.contains(signature) ? "has the name of a field's accessor" : "";
        }

        private String missing(Signature signature) {
            if (offered.contains(signature)) {
                return "";
            }
            if (reserved.contains(signature)) {
                return "has the name of a method of Pytree's own";
            }
            return node.methods().stream()
                    .filter(method -> method.signature().equals(signature))
                    .map(MethodModel::bar)
                    .filter(bar -> !bar.isEmpty())
                    .findFirst()
                    .orElse(
                            accessors.contains(signature)
                                    ? "has the name of a field's accessor, which returns another type"
                                    : "is not a public method of the class");
        }
    }
}
