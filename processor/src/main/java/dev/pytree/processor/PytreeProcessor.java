package dev.pytree.processor;

import com.google.auto.service.AutoService;
import dev.pytree.processor.read.StrayReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Writes the code beside each class annotated with {@code @PytreeNode}. */
@AutoService(Processor.class)
public final class PytreeProcessor extends AbstractProcessor {
    private final Report report = new Report();
    private @Nullable Rounds rounds;

    /** Called by javac. */
    public PytreeProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new LinkedHashSet<>(StrayReader.MARKS);
        types.addAll(List.of("dev.pytree.PytreeNode", StrayReader.CREATOR, StrayReader.READ_ONLY, StrayReader.KIND));
        return types;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Options.INDEX);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        report.guarded(() -> {
            report.add("", new Options(environment.getOptions()).problems());
            rounds = new Rounds(environment, report);
        });
    }

    /** Claims no annotation: others may want them too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Rounds current = rounds;
        if (current != null) {
            report.guarded(() -> {
                if (round.processingOver()) {
                    current.last();
                } else {
                    current.next(annotations, round);
                }
            });
        }
        if (round.processingOver()) {
            report.tell(processingEnv.getMessager(), processingEnv.getElementUtils());
        }
        return false;
    }
}
