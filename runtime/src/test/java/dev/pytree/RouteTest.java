package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short way to a model from a vector. */
class RouteTest {
    record Mixed(double x, int id) {}

    static final class MixedType extends NodeType<Mixed> {
        MixedType() {
            super(Mixed.class, Field.leaf("x", double.class), Field.leaf("id", int.class));
        }

        @Override
        public int walk(Mixed node, Walker out, int at) {
            at = out.leaf(at, node.x());
            return out.leaf(at, node.id());
        }

        @Override
        public Mixed build(Builder in) {
            return new Mixed(in.doubleLeaf(), in.intLeaf());
        }
    }

    @Test
    void recordsThatHoldMoreThanNumbersOfTheVectorAreMadeTheShortWayToo() {
        var type = new MixedType().list();
        List<Mixed> records = new ArrayList<>(List.of(new Mixed(1, 2), new Mixed(3, 4)));
        Recorder.Recording recording = Recorder.graph("ravel", type, records);
        Segments segments = Graphs.<List<? extends Mixed>>ravel(type, records).segments;
        Route route = Route.of(recording.structure(), segments, recording.leaves());
        assertNotNull(route);

        Object made = Builder.unravel(recording.structure(), route, segments, new double[] {5, 6}, 0);

        assertEquals(List.of(new Mixed(5, 2), new Mixed(6, 4)), made);
    }
}
