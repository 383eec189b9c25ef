package dev.pytree;

import dev.pytree.Stations.Station;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of another JVM: reads a GraphDef and a State, binds, merges and changes the model, and sends it back. */
public final class SerialPeer {
    private SerialPeer() {}

    /** {@code args}: what to do, the file to read, and the file to write. */
    public static void main(String[] args) throws Exception {
        try (var in = new ObjectInputStream(Files.newInputStream(Path.of(args[1])))) {
            switch (args[0]) {
                case "model" -> model(in, Path.of(args[2]));
                case "hostile" -> hostile(in);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    private static void model(ObjectInputStream in, Path answer) throws IOException, ClassNotFoundException {
        var graphDef = (GraphDef<?>) in.readObject();
        var state = (State) in.readObject();
        System.out.println(ascii(graphDef + "\n" + graphDef.paths() + "\n" + state));
        Station model = Graphs.merge(graphDef.bindLike(Stations.full()), state);
        model.kernel[0] += 41;
        model.modes = null;
        Split<Station> split = Graphs.split(model);
        try (var out = new ObjectOutputStream(Files.newOutputStream(answer))) {
            out.writeObject(split.graphDef());
            out.writeObject(split.state());
        }
    }

    /** {@return {@code text} as every JVM prints it} */
    static String ascii(String text) {
        var ascii = new StringBuilder();
        text.chars().forEach(c -> ascii.append(c < 127 ? String.valueOf((char) c) : "<" + c + ">"));
        return ascii.toString();
    }

    private static void hostile(ObjectInputStream in) throws IOException, ClassNotFoundException {
        var graphDef = (GraphDef<?>) in.readObject();
        System.out.println(graphDef);
        System.out.println(graphDef.equals(graphDef) && graphDef.hashCode() == graphDef.hashCode());
        try {
            graphDef.bind(new Nodes.CellType());
        } catch (PytreeException e) {
            System.out.println(e.problems().size());
        }
    }

    /** Nothing may ever load this class. */
    static final class Canary {
        static final boolean LOADED = Boolean.parseBoolean(System.setProperty("pytree.canary", "loaded"));

        enum Song {
            TWEET
        }

        private Canary() {}
    }
}
