package dev.pytree.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** A processor that writes one file in its first round: a class, or a resource where the name has a slash. */
final class OtherProcessor extends AbstractProcessor {
    private final String name;
    private final String text;
    private boolean done;

    OtherProcessor(String name, String text) {
        this.name = name;
        this.text = text;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            var filer = processingEnv.getFiler();
            try (var out = (name.contains("/")
                            ? filer.createResource(StandardLocation.CLASS_OUTPUT, "", name)
                            : filer.createSourceFile(name))
                    .openWriter()) {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
