package dev.pytree.benchmarks.peer;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pytree.benchmarks.model.Layer;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** Kryo and Jackson, set up for the models. */
public final class Libraries {
    private Libraries() {}

    /** Says which layer it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface Named {}

    /** {@return a Kryo that keeps shared references or, if not asked to, copies them} */
    public static Kryo kryo(boolean references) {
        var kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setCopyReferences(references);
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        return kryo;
    }

    /** {@return a Jackson that reads and writes the fields} */
    public static ObjectMapper jackson() {
        return JsonMapper.builder()
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .addMixIn(Layer.class, Named.class)
                .build();
    }
}
