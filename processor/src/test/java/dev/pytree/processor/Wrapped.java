package dev.pytree.processor;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor in another environment than the compiler's. */
class Wrapped extends AbstractProcessor {
    private final Processor processor;
    private final UnaryOperator<ProcessingEnvironment> environment;

    Wrapped(Processor processor, UnaryOperator<ProcessingEnvironment> environment) {
        this.processor = processor;
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
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
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
