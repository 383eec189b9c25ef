package dev.pytree.processor.write;

import com.palantir.javapoet.TypeSpec;
import dev.pytree.processor.model.Construction;

/** The nested {@code Type} of a node: its fields, the walk, the leaves, the build. */
record AdapterClass(Frame frame, Constants constants) {

    TypeSpec type() {
        boolean filled = frame.node().construction() instanceof Construction.Filled;
        TypeSpec.Builder type = Roots.nested(frame, filled ? Runtime.OBJECT_TYPE : Runtime.NODE_TYPE)
                .addJavadoc("Walks and rebuilds a {@link $T}.", frame.nodeClass())
                .addFields(constants.fields())
                .addFields(constants.families().fields())
                .addMethods(new Descriptors(frame, constants).methods())
                .addMethods(new WalkMethod(frame, constants).methods())
                .addMethods(LeavesMethod.ofNode(frame, constants))
                .addMethods(new BuildMethods(frame, constants).methods())
                .addMethod(Roots.proxy(frame));
        constants.families().types().forEach(type::addType);
        return type.build();
    }
}
