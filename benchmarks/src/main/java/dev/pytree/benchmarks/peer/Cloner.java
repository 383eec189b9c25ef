package dev.pytree.benchmarks.peer;

import dev.pytree.benchmarks.model.BatchNorm;
import dev.pytree.benchmarks.model.Bottleneck;
import dev.pytree.benchmarks.model.Conv;
import dev.pytree.benchmarks.model.Dense;
import dev.pytree.benchmarks.model.Downsample;
import dev.pytree.benchmarks.model.Layer;
import dev.pytree.benchmarks.model.Mlp;
import dev.pytree.benchmarks.model.ResNet;
import java.util.List;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.SubclassExhaustiveStrategy;
import org.mapstruct.SubclassMapping;
import org.mapstruct.control.DeepClone;
import org.mapstruct.factory.Mappers;

/** Deep copies by MapStruct, which writes them at compile time. */
@Mapper(mappingControl = DeepClone.class)
public interface Cloner {
    /** The copier that MapStruct wrote. */
    Cloner INSTANCE = Mappers.getMapper(Cloner.class);

    /** {@return a deep copy} */
    Mlp copy(Mlp from);

    /** {@return a deep copy} */
    ResNet copy(ResNet from);

    /** {@return a deep copy of the same class} */
    @BeanMapping(subclassExhaustiveStrategy = SubclassExhaustiveStrategy.RUNTIME_EXCEPTION)
    @SubclassMapping(source = BatchNorm.class, target = BatchNorm.class)
    @SubclassMapping(source = Bottleneck.class, target = Bottleneck.class)
    @SubclassMapping(source = Conv.class, target = Conv.class)
    @SubclassMapping(source = Dense.class, target = Dense.class)
    @SubclassMapping(source = Downsample.class, target = Downsample.class)
    @SubclassMapping(source = ResNet.class, target = ResNet.class)
    Layer copy(Layer from);

    /** {@return a deep copy} */
    List<List<Layer>> stages(List<List<Layer>> from);

    /** {@return a deep copy} */
    List<Layer> stage(List<Layer> from);

    /** {@return a copy} */
    default float[] copy(float[] from) {
        return from == null ? null : from.clone();
    }
}
