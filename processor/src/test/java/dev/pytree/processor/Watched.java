package dev.pytree.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** The environment of a compiler, with a record of what a processor does with files, as a build tool keeps one. */
final class Watched implements ProcessingEnvironment {
    private final ProcessingEnvironment real;
    final List<Written> sources = new ArrayList<>();
    final List<Written> resources = new ArrayList<>();
    final List<String> read = new ArrayList<>();

    /** A file that was made, and of which elements. */
    record Written(String name, List<Element> origins) {}

    Watched(ProcessingEnvironment real) {
        this.real = real;
    }

    @Override
    public Filer getFiler() {
        return new Recorder(real.getFiler());
    }

    @Override
    public Map<String, String> getOptions() {
        return real.getOptions();
    }

    @Override
    public Messager getMessager() {
        return real.getMessager();
    }

    @Override
    public Elements getElementUtils() {
        return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
        return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return real.getLocale();
    }

    private final class Recorder implements Filer {
        private final Filer filer;

        Recorder(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws java.io.IOException {
            sources.add(new Written(name.toString(), Arrays.asList(origins)));
            return filer.createSourceFile(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) {
            throw new AssertionError("a class file is not source: " + name);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location where, CharSequence folder, CharSequence name, Element... origins)
                throws java.io.IOException {
            resources.add(new Written(where + "/" + folder + name, Arrays.asList(origins)));
            return filer.createResource(where, folder, name, origins);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location where, CharSequence folder, CharSequence name)
                throws java.io.IOException {
            read.add(where + "/" + folder + name);
            return filer.getResource(where, folder, name);
        }
    }
}
