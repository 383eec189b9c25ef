package dev.pytree.processor.model;

import java.util.ArrayList;
import java.util.List;

/** What may stand at a place: containers, outermost first, around one content. */
public record Shape(List<Container> containers, Content content) {
    public Shape {
        containers = List.copyOf(containers);
    }

    public static Shape of(Content content) {
        return new Shape(List.of(), content);
    }

    /** This shape inside one more container. */
    public Shape in(Container container) {
        List<Container> all = new ArrayList<>();
        all.add(container);
        all.addAll(containers);
        return new Shape(all, content);
    }

    /** Whether the value itself is data, so that no node stands between the field and its leaf. */
    public boolean isLeaf() {
        return containers.isEmpty() && holdsLeaves();
    }

    /** Whether data stands inside all containers, rather than nodes. */
    public boolean holdsLeaves() {
        return content instanceof Content.Known known
                && switch (known.sort()) {
                    case DATA, NUMBER, FLAG -> true;
                    case VALUE, NODE, SEALED, PROXY, ANY -> false;
                };
    }
}
