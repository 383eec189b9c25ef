package dev.pytree.processor;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor in another environment than the compiler's. */
final class Wrapped extends AbstractProcessor {
    private final PytreeProcessor processor = new PytreeProcessor();
    private final UnaryOperator<ProcessingEnvironment> environment;

    Wrapped(UnaryOperator<ProcessingEnvironment> environment) {
        this.environment = environment;
    }

    @Override
    public synchronized void init(ProcessingEnvironment real) {
        processor.init(environment.apply(real));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
