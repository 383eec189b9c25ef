package shapes;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A sealed root, with a sealed type and an enum among its subtypes. */
@PytreeNode
public sealed interface Shape extends HasArea permits Circle, Polygon, Nothing {
    String label();
}

interface HasArea {
    double area();

    default double doubled() {
        return 2 * area();
    }
}

@PytreeNode
record Circle(@Param double radius) implements Shape {
    @Override
    public double area() {
        return radius;
    }

    @Override
    public String label() {
        return "circle";
    }
}

sealed interface Polygon extends Shape permits Square, FreeForm {}

@PytreeNode
record Square(@Param double side) implements Polygon {
    @Override
    public double area() {
        return side * side;
    }

    @Override
    public String label() {
        return "square";
    }
}

@PytreeNode
non-sealed interface FreeForm extends Polygon {}

enum Nothing implements Shape {
    NOTHING;

    @Override
    public double area() {
        return 0;
    }

    @Override
    public String label() {
        return "";
    }
}

@PytreeNode
record Drawing(Shape first, Shape[] rest, FreeForm free) {}
