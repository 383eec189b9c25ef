package statics;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** A {@link Statics} held as data. */
@PytreeGenerated({"name", "flag", "letter", "mode", "type", "names", "maybe", "number", "duration", "decimal", "id", "sizes", "point", "celsius", "activation", "table"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class StaticsPytree extends TypedPytree<Statics, StaticsPytree> {
  public static final Type TYPE = new Type();

  private StaticsPytree(Core<Statics> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static StaticsPytree of(Statics module) {
    return new StaticsPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static StaticsPytree adopt(Statics module) {
    return new StaticsPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static StaticsPytree of(GraphDef<Statics> graphDef, State... states) {
    return new StaticsPytree(Core.parts(TYPE, graphDef, states));
  }

  public String name() {
    return Core.read(this).name();
  }

  public boolean flag() {
    return Core.read(this).flag();
  }

  public Character letter() {
    return Core.read(this).letter();
  }

  public Mode mode() {
    return Core.read(this).mode();
  }

  public Class<? extends Number> type() {
    return Core.read(this).type();
  }

  public List<String> names() {
    return Core.read(this).names();
  }

  public Optional<Mode> maybe() {
    return Core.read(this).maybe();
  }

  public int number() {
    return Core.read(this).number();
  }

  public Duration duration() {
    return Core.read(this).duration();
  }

  public BigDecimal decimal() {
    return Core.read(this).decimal();
  }

  public UUID id() {
    return Core.read(this).id();
  }

  public Map<String, Set<Long>> sizes() {
    return Core.read(this).sizes();
  }

  public Point point() {
    return Core.read(this).point();
  }

  public Celsius celsius() {
    return Core.read(this).celsius();
  }

  public UnaryOperator<float[]> activation() {
    return Core.read(this).activation();
  }

  public int[] table() {
    return Core.read(this).table();
  }

  /** Walks and rebuilds a {@link Statics}. */
  public static final class Type extends NodeType<Statics> {
    public Type() {
      super(
          Statics.class,
          Field.fixed("name", String.class),
          Field.fixed("flag", boolean.class),
          Field.fixed("letter", Character.class),
          Field.fixed("mode", Mode.class),
          Field.fixed("type", Class.class),
          Field.fixed("names", List.class),
          Field.fixed("maybe", Optional.class),
          Field.fixed("number", int.class),
          Field.fixed("duration", Duration.class),
          Field.fixed("decimal", BigDecimal.class),
          Field.fixed("id", UUID.class),
          Field.fixed("sizes", Map.class),
          Field.fixed("point", Point.class),
          Field.fixed("celsius", Celsius.class),
          Field.same("activation", UnaryOperator.class),
          Field.same("table", int[].class));
    }

    @Override
    public int walk(Statics node, Walker out, int at) {
      at = out.fixed(at, node.name());
      at = out.fixed(at, node.flag());
      at = out.fixed(at, node.letter());
      at = out.fixed(at, node.mode());
      at = out.fixed(at, node.type());
      at = out.fixed(at, node.names());
      at = out.fixed(at, node.maybe());
      at = out.fixed(at, node.number());
      at = out.fixed(at, node.duration());
      at = out.fixed(at, node.decimal());
      at = out.fixed(at, node.id());
      at = out.fixed(at, node.sizes());
      at = out.fixed(at, node.point());
      at = out.fixed(at, node.celsius());
      at = out.fixed(at, node.activation());
      return out.fixed(at, node.table());
    }

    @Override
    public int leaves(Statics node, Object[] out, int at, int depth) {
      if (isOther(node, Statics.class, depth)) {
        return others(node, out, at, depth);
      }
      return at;
    }

    @Override
    public Statics next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Statics build(Builder in) {
      return new Statics(
          in.<String>fixed(),
          in.<Boolean>fixed(),
          in.<Character>fixed(),
          in.<Mode>fixed(),
          in.<Class<? extends Number>>fixed(),
          in.<List<String>>fixed(),
          in.<Optional<Mode>>fixed(),
          in.<Integer>fixed(),
          in.<Duration>fixed(),
          in.<BigDecimal>fixed(),
          in.<UUID>fixed(),
          in.<Map<String, Set<Long>>>fixed(),
          in.<Point>fixed(),
          in.<Celsius>fixed(),
          in.<UnaryOperator<float[]>>fixed(),
          in.<int[]>fixed());
    }

    @Override
    public StaticsPytree proxy(Core<Statics> core) {
      return new StaticsPytree(core);
    }
  }
}
