import dev.pytree.PytreeNode;
import java.util.function.Function;

/** In the unnamed package, with type variables named like classes that generated code names. */
@PytreeNode
public record Variables<Pytree, Core, String extends Root<Pytree>, Object>(
        Pytree a, Core b, String c, Object d, java.lang.String name) implements Root<Pytree> {
    public <State> State use(Function<State, State> f, State s, Core core) {
        return f.apply(s);
    }

    @Override
    public float[] run(Pytree input) {
        return null;
    }
}

@PytreeNode
interface Root<Builder> {
    float[] run(Builder input);
}
