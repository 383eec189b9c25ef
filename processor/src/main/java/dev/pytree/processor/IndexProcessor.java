package dev.pytree.processor;

import com.google.auto.service.AutoService;
import dev.pytree.processor.check.ModuleRules;
import dev.pytree.processor.model.ModuleModel;
import dev.pytree.processor.read.Listed;
import dev.pytree.processor.read.ModuleReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Lists the generated adapters for {@link java.util.ServiceLoader}. It is a processor of its own because its one file depends on all classes:
 * a build tool may run {@link PytreeProcessor} for a changed class alone, and this one only for all of them.
 */
@AutoService(Processor.class)
public final class IndexProcessor extends AbstractProcessor {
    private static final String GENERATED = "dev.pytree.PytreeGenerated";

    private final Set<String> generated = new LinkedHashSet<>();
    private final Report report = new Report();
    private Options options = new Options(Map.of());

    /** Called by javac. */
    public IndexProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(GENERATED);
    }

    /** Gradle reads the second one: what writes nothing may be run for any part of the classes. */
    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(
                Options.INDEX, "org.gradle.annotation.processing." + (options.index() ? "aggregating" : "isolating"));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = new Options(environment.getOptions());
    }

    /** Claims no annotation: others may want them too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                generated.add(element.toString());
            }
        }
        if (round.processingOver() && options.index()) {
            report.guarded(this::write);
            report.tell(processingEnv.getMessager(), processingEnv.getElementUtils());
        }
        return false;
    }

    private void write() {
        var listed = new Listed(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
        List<TypeElement> adapters = generated.stream()
                .map(listed::adapter)
                .flatMap(Optional::stream)
                .toList();
        report.add("", Index.write(processingEnv.getFiler(), adapters, listed));
        // A module's services file is for those who put it on the class path.
        for (ModuleModel module :
                new ModuleReader(processingEnv.getTypeUtils(), processingEnv.getElementUtils()).modules(adapters)) {
            report.add("", ModuleRules.provides(module).stream().toList());
        }
    }
}
