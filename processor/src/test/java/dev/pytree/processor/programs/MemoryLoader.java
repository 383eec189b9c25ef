package dev.pytree.processor.programs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** Loads classes and their index from memory, and what it does not have from the tests' own loader. */
final class MemoryLoader extends ClassLoader {
    private static final String INDEX = "META-INF/services/dev.pytree.NodeType";

    private final Map<String, byte[]> classes;
    private final List<String> index;

    MemoryLoader(Map<String, byte[]> classes, List<String> index) {
        super(MemoryLoader.class.getClassLoader());
        this.classes = classes;
        this.index = index;
    }

    /** Its own classes come first, so that its annotations replace the library's. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] file = classes.getOrDefault(name, Memory.ANNOTATIONS.get(name));
            if (file == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, file, 0, file.length) : loaded;
        }
    }

    /** All classes of the program. */
    List<Class<?>> all() {
        return classes.keySet().stream()
                .<Class<?>>map(name -> {
                    try {
                        return loadClass(name);
                    } catch (ClassNotFoundException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(INDEX)
                ? Collections.enumeration(List.of(url(name, String.join("\n", index))))
                : super.getResources(name);
    }

    private static URL url(String name, String text) {
        try {
            return new URL(null, "memory:" + name, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {}

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                        }
                    };
                }
            });
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
