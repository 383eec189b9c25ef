/** The annotation processor of Pytree. */
@org.jspecify.annotations.NullMarked
module dev.pytree.processor {
    requires java.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.pytree.processor.IndexProcessor,
            dev.pytree.processor.PytreeProcessor;
}
