package dev.pytree.processor.speed;

import dev.pytree.PytreeNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes one line for each class and reads nothing: what any processor takes. */
@SupportedAnnotationTypes("dev.pytree.PytreeNode")
public final class OneLine extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element each : round.getElementsAnnotatedWith(PytreeNode.class)) {
            String name = each.getSimpleName() + "Line";
            try (var out = processingEnv
                    .getFiler()
                    .createSourceFile("speed." + name, each)
                    .openWriter()) {
                out.write("package speed; final class " + name + " {}");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
