package dev.pytree.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes the code beside each class annotated with {@code @PytreeNode}. */
@AutoService(Processor.class)
public final class PytreeProcessor extends AbstractProcessor {
    private static final ClassName PYTREE_NODE = ClassName.get("dev.pytree", "PytreeNode");

    /** Called by javac. */
    public PytreeProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(PYTREE_NODE.canonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
