package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Classes of an array library, leaf types for them, and a model that holds them. */
final class Matrices {
    private Matrices() {}

    /** An array whose equals is that of its contents. */
    static class Matrix {
        final int rows;
        final int columns;
        final double[] data;

        Matrix(int rows, int columns, double... data) {
            this.rows = rows;
            this.columns = columns;
            this.data = data;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Matrix matrix && Arrays.equals(data, matrix.data);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(data);
        }
    }

    /** No leaf: the leaf type of its superclass would make it a Matrix. */
    static final class SubMatrix extends Matrix {
        SubMatrix() {
            super(1, 1, 1);
        }
    }

    public static final class MatrixLeaf extends LeafType<Matrix> {
        public MatrixLeaf() {
            super(Matrix.class);
        }

        @Override
        protected Class<?> elementType(Matrix leaf) {
            return double.class;
        }

        @Override
        protected List<Integer> shape(Matrix leaf) {
            return List.of(leaf.rows, leaf.columns);
        }

        @Override
        protected Matrix copy(Matrix leaf) {
            return new Matrix(leaf.rows, leaf.columns, leaf.data.clone());
        }

        @Override
        protected double[] toArray(Matrix leaf) {
            return leaf.data;
        }

        @Override
        protected Matrix fromArray(Matrix like, Object array) {
            return new Matrix(like.rows, like.columns, (double[]) array);
        }
    }

    /** Arrays that a library knows by an interface. */
    interface Grid {
        float at(int i);

        int size();
    }

    static final class FlatGrid implements Grid {
        final float[] cells;

        FlatGrid(float... cells) {
            this.cells = cells;
        }

        @Override
        public float at(int i) {
            return cells[i];
        }

        @Override
        public int size() {
            return cells.length;
        }
    }

    static final class ListGrid implements Grid {
        final List<Float> cells;

        ListGrid(Float... cells) {
            this.cells = new ArrayList<>(List.of(cells));
        }

        @Override
        public float at(int i) {
            return cells.get(i);
        }

        @Override
        public int size() {
            return cells.size();
        }
    }

    public static final class GridLeaf extends LeafType<Grid> {
        public GridLeaf() {
            super(Grid.class);
        }

        @Override
        protected Class<?> elementType(Grid leaf) {
            return float.class;
        }

        @Override
        protected List<Integer> shape(Grid leaf) {
            return List.of(leaf.size());
        }

        @Override
        protected Grid copy(Grid leaf) {
            return new FlatGrid((float[]) toArray(leaf));
        }

        @Override
        protected Object toArray(Grid leaf) {
            float[] cells = new float[leaf.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = leaf.at(i);
            }
            return cells;
        }

        @Override
        protected Grid fromArray(Grid like, Object array) {
            float[] cells = (float[]) array;
            if (like instanceof FlatGrid) {
                return new FlatGrid(cells);
            }
            var grid = new ListGrid();
            for (float cell : cells) {
                grid.cells.add(cell);
            }
            return grid;
        }
    }

    /** An immutable value. */
    record Point(double x, double y) {}

    public static final class PointLeaf extends LeafType<Point> {
        public PointLeaf() {
            super(Point.class);
        }

        @Override
        protected Class<?> elementType(Point leaf) {
            return double.class;
        }

        @Override
        protected List<Integer> shape(Point leaf) {
            return List.of(2);
        }

        @Override
        protected Point copy(Point leaf) {
            return leaf;
        }

        @Override
        protected double[] toArray(Point leaf) {
            return new double[] {leaf.x, leaf.y};
        }

        @Override
        protected Point fromArray(Point like, Object array) {
            return new Point(((double[]) array)[0], ((double[]) array)[1]);
        }

        @Override
        protected boolean hasIdentity() {
            return false;
        }
    }

    /** Such leaves in fields and containers. */
    static final class Model {
        Matrix weights = new Matrix(2, 2, 1, 2, 3, 4);
        Grid grid = new ListGrid(5f, 6f);
        Point point = new Point(7, 8);
        List<Matrix> list = new ArrayList<>(List.of(new Matrix(1, 2, 9, 10)));
        Map<String, Grid> map = new TreeMap<>(Map.of("a", new FlatGrid(11)));
        Variable<Matrix> variable = Variable.of(new Matrix(1, 1, 12));
        Matrix absent;
        Object any = new Matrix(1, 1, 13);

        void scale(double factor) {
            for (int i = 0; i < weights.data.length; i++) {
                weights.data[i] *= factor;
            }
        }
    }

    public static final class ModelType extends ObjectType<Model> {
        static final ModelType TYPE = new ModelType();
        private static final TreeType<List<? extends Matrix>> LIST =
                LeafType.of(Matrix.class).list();
        private static final TreeType<Map<?, ? extends Grid>> MAP =
                LeafType.of(Grid.class).map();
        private static final TreeType<Variable<? extends Matrix>> VARIABLE =
                LeafType.of(Matrix.class).variable();

        public ModelType() {
            super(
                    Model.class,
                    Field.leaf("weights", Kind.PARAM, Matrix.class),
                    Field.leaf("grid", Grid.class),
                    Field.leaf("point", Point.class),
                    Field.node("list", Kind.PARAM, List.class),
                    Field.node("map", Map.class),
                    Field.node("variable", Variable.class),
                    Field.leaf("absent", Matrix.class),
                    Field.node("any", Object.class));
        }

        @Override
        public int walk(Model node, Walker out, int at) {
            at = out.leaf(at, node.weights);
            at = out.leaf(at, node.grid);
            at = out.leaf(at, node.point);
            at = out.node(at, LIST, node.list);
            at = out.node(at, MAP, node.map);
            at = out.node(at, VARIABLE, node.variable);
            at = out.leaf(at, node.absent);
            return out.node(at, TreeType.any(), node.any);
        }

        @Override
        public Model make() {
            return new Model();
        }

        @Override
        public Model build(Builder in) {
            var node = in.made(this);
            node.weights = in.leaf(Matrix.class);
            node.grid = in.leaf(Grid.class);
            node.point = in.leaf(Point.class);
            node.list = in.node(LIST);
            node.map = in.node(MAP);
            node.variable = in.node(VARIABLE);
            node.absent = in.leaf(Matrix.class);
            node.any = in.node(TreeType.any());
            return node;
        }
    }
}
