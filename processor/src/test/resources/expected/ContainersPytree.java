package containers;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.LeafType;
import dev.pytree.NodeType;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Variable;
import dev.pytree.Walker;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/** A {@link Containers} held as data. */
@PytreeGenerated({"list", "arrayList", "linkedList", "map", "hashMap", "linkedHashMap", "treeMap", "sortedMap", "navigableMap", "enumMap", "optional", "array", "matrix", "lists", "deep", "shared", "weights", "rates", "counts", "caches", "ready", "held", "proxies", "names", "sizes"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class ContainersPytree extends TypedPytree<Containers, ContainersPytree> {
  public static final Type TYPE = new Type();

  private ContainersPytree(Core<Containers> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ContainersPytree of(Containers module) {
    return new ContainersPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ContainersPytree adopt(Containers module) {
    return new ContainersPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ContainersPytree of(GraphDef<Containers> graphDef, State... states) {
    return new ContainersPytree(Core.parts(TYPE, graphDef, states));
  }

  public List<CellPytree> list() {
    return Core.view(this, CellPytree.TYPE.list(), node -> node.list);
  }

  public List<CellPytree> arrayList() {
    return Core.view(this, CellPytree.TYPE.list(), node -> node.arrayList);
  }

  public List<CellPytree> linkedList() {
    return Core.view(this, CellPytree.TYPE.list(), node -> node.linkedList);
  }

  public Map<String, CellPytree> map() {
    return Core.view(this, CellPytree.TYPE.map(), node -> node.map);
  }

  public Map<Integer, CellPytree> hashMap() {
    return Core.view(this, CellPytree.TYPE.map(), node -> node.hashMap);
  }

  public Map<Long, CellPytree> linkedHashMap() {
    return Core.view(this, CellPytree.TYPE.map(), node -> node.linkedHashMap);
  }

  public Map<String, CellPytree> treeMap() {
    return Core.view(this, CellPytree.TYPE.map(), node -> node.treeMap);
  }

  public Map<String, CellPytree> sortedMap() {
    return Core.view(this, CellPytree.TYPE.map(), node -> node.sortedMap);
  }

  public Map<String, CellPytree> navigableMap() {
    return Core.view(this, CellPytree.TYPE.map(), node -> node.navigableMap);
  }

  public Map<Color, CellPytree> enumMap() {
    return Core.view(this, CellPytree.TYPE.map(), node -> node.enumMap);
  }

  public Optional<CellPytree> optional() {
    return Core.view(this, CellPytree.TYPE.optional(), node -> node.optional);
  }

  public List<CellPytree> array() {
    return Core.view(this, CellPytree.TYPE.array(), node -> node.array);
  }

  public List<List<CellPytree>> matrix() {
    return Core.view(this, CellPytree.TYPE.array().array(), node -> node.matrix);
  }

  public List<List<CellPytree>> lists() {
    return Core.view(this, CellPytree.TYPE.list().array(), node -> node.lists);
  }

  public Map<String, List<Optional<CellPytree>>> deep() {
    return Core.view(this, CellPytree.TYPE.optional().list().map(), node -> node.deep);
  }

  public CellPytree shared() {
    return Core.view(this, CellPytree.TYPE.variable(), node -> node.shared);
  }

  public List<float[]> weights() {
    return Core.view(this, Type.WEIGHTS, node -> node.weights);
  }

  public Map<String, Double> rates() {
    return Core.view(this, Type.RATES, node -> node.rates);
  }

  public List<Long> counts() {
    return Core.view(this, Type.COUNTS, node -> node.counts);
  }

  public List<float[]> caches() {
    return Core.view(this, Type.CACHES, node -> node.caches);
  }

  public Boolean ready() {
    return Core.view(this, Type.READY, node -> node.ready);
  }

  public Pytree<Cell> held() {
    return Core.view(this, TreeType.<Pytree<Cell>>any(), node -> node.held);
  }

  public List<CellPytree> proxies() {
    return Core.view(this, TreeType.<CellPytree>any().list(), node -> node.proxies);
  }

  public List<String> names() {
    return Core.read(this).names;
  }

  public Map<Color, Integer> sizes() {
    return Core.read(this).sizes;
  }

  /** Walks and rebuilds a {@link Containers}. */
  public static final class Type extends NodeType<Containers> {
    private static final TreeType<List<? extends float[]>> WEIGHTS = LeafType.of(float[].class).list();

    private static final TreeType<Map<?, ? extends Double>> RATES = LeafType.of(Double.class).map();

    private static final TreeType<Long[]> COUNTS = LeafType.of(Long.class).array();

    private static final TreeType<List<? extends Variable<? extends float[]>>> CACHES = LeafType.of(float[].class).variable().list();

    private static final TreeType<Variable<? extends Boolean>> READY = LeafType.of(Boolean.class).variable();

    public Type() {
      super(
          Containers.class,
          Field.node("list", List.class),
          Field.node("arrayList", ArrayList.class),
          Field.node("linkedList", LinkedList.class),
          Field.node("map", Map.class),
          Field.node("hashMap", HashMap.class),
          Field.node("linkedHashMap", LinkedHashMap.class),
          Field.node("treeMap", TreeMap.class),
          Field.node("sortedMap", SortedMap.class),
          Field.node("navigableMap", NavigableMap.class),
          Field.node("enumMap", EnumMap.class),
          Field.node("optional", Optional.class),
          Field.node("array", Cell[].class),
          Field.node("matrix", Cell[][].class),
          Field.node("lists", List[].class),
          Field.node("deep", Map.class),
          Field.node("shared", Variable.class),
          Field.node("weights", Kind.PARAM, List.class),
          Field.node("rates", Map.class),
          Field.node("counts", Long[].class),
          Field.node("caches", Kind.CACHE, List.class),
          Field.node("ready", Variable.class),
          Field.node("held", Pytree.class),
          Field.node("proxies", List.class),
          Field.fixed("names", List.class),
          Field.fixed("sizes", Map.class));
    }

    @Override
    public int walk(Containers node, Walker out, int at) {
      at = out.node(at, CellPytree.TYPE.list(), node.list);
      at = out.node(at, CellPytree.TYPE.list(), node.arrayList);
      at = out.node(at, CellPytree.TYPE.list(), node.linkedList);
      at = out.node(at, CellPytree.TYPE.map(), node.map);
      at = out.node(at, CellPytree.TYPE.map(), node.hashMap);
      at = out.node(at, CellPytree.TYPE.map(), node.linkedHashMap);
      at = out.node(at, CellPytree.TYPE.map(), node.treeMap);
      at = out.node(at, CellPytree.TYPE.map(), node.sortedMap);
      at = out.node(at, CellPytree.TYPE.map(), node.navigableMap);
      at = out.node(at, CellPytree.TYPE.map(), node.enumMap);
      at = out.node(at, CellPytree.TYPE.optional(), node.optional);
      at = out.node(at, CellPytree.TYPE.array(), node.array);
      at = out.node(at, CellPytree.TYPE.array().array(), node.matrix);
      at = out.node(at, CellPytree.TYPE.list().array(), node.lists);
      at = out.node(at, CellPytree.TYPE.optional().list().map(), node.deep);
      at = out.node(at, CellPytree.TYPE.variable(), node.shared);
      at = out.node(at, WEIGHTS, node.weights);
      at = out.node(at, RATES, node.rates);
      at = out.node(at, COUNTS, node.counts);
      at = out.node(at, CACHES, node.caches);
      at = out.node(at, READY, node.ready);
      at = out.node(at, TreeType.<Pytree<Cell>>any(), node.held);
      at = out.node(at, TreeType.<CellPytree>any().list(), node.proxies);
      at = out.fixed(at, node.names);
      return out.fixed(at, node.sizes);
    }

    @Override
    public int leaves(Containers node, Object[] out, int at, int depth) {
      if (isOther(node, Containers.class, depth)) {
        return others(node, out, at, depth);
      }
      at = CellPytree.TYPE.list().leaves(node.list, out, at, depth - 1);
      at = CellPytree.TYPE.list().leaves(node.arrayList, out, at, depth - 1);
      at = CellPytree.TYPE.list().leaves(node.linkedList, out, at, depth - 1);
      at = CellPytree.TYPE.map().leaves(node.map, out, at, depth - 1);
      at = CellPytree.TYPE.map().leaves(node.hashMap, out, at, depth - 1);
      at = CellPytree.TYPE.map().leaves(node.linkedHashMap, out, at, depth - 1);
      at = CellPytree.TYPE.map().leaves(node.treeMap, out, at, depth - 1);
      at = CellPytree.TYPE.map().leaves(node.sortedMap, out, at, depth - 1);
      at = CellPytree.TYPE.map().leaves(node.navigableMap, out, at, depth - 1);
      at = CellPytree.TYPE.map().leaves(node.enumMap, out, at, depth - 1);
      at = CellPytree.TYPE.optional().leaves(node.optional, out, at, depth - 1);
      at = CellPytree.TYPE.array().leaves(node.array, out, at, depth - 1);
      at = CellPytree.TYPE.array().array().leaves(node.matrix, out, at, depth - 1);
      at = CellPytree.TYPE.list().array().leaves(node.lists, out, at, depth - 1);
      at = CellPytree.TYPE.optional().list().map().leaves(node.deep, out, at, depth - 1);
      at = CellPytree.TYPE.variable().leaves(node.shared, out, at, depth - 1);
      at = WEIGHTS.leaves(node.weights, out, at, depth - 1);
      at = RATES.leaves(node.rates, out, at, depth - 1);
      at = COUNTS.leaves(node.counts, out, at, depth - 1);
      at = CACHES.leaves(node.caches, out, at, depth - 1);
      at = READY.leaves(node.ready, out, at, depth - 1);
      at = TreeType.<Pytree<Cell>>any().leaves(node.held, out, at, depth - 1);
      return TreeType.<CellPytree>any().list().leaves(node.proxies, out, at, depth - 1);
    }

    @Override
    public Containers next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Containers build(Builder in) {
      return new Containers(
          in.<List<Cell>>node(CellPytree.TYPE.list()),
          in.<ArrayList<Cell>>node(CellPytree.TYPE.list()),
          in.<LinkedList<? extends Cell>>node(CellPytree.TYPE.list()),
          in.<Map<String, Cell>>node(CellPytree.TYPE.map()),
          in.<HashMap<Integer, Cell>>node(CellPytree.TYPE.map()),
          in.<LinkedHashMap<Long, Cell>>node(CellPytree.TYPE.map()),
          in.<TreeMap<String, Cell>>node(CellPytree.TYPE.map()),
          in.<SortedMap<String, Cell>>node(CellPytree.TYPE.map()),
          in.<NavigableMap<String, Cell>>node(CellPytree.TYPE.map()),
          in.<EnumMap<Color, Cell>>node(CellPytree.TYPE.map()),
          in.<Optional<Cell>>node(CellPytree.TYPE.optional()),
          in.<Cell[]>node(CellPytree.TYPE.array()),
          in.<Cell[][]>node(CellPytree.TYPE.array().array()),
          in.<List<Cell>[]>node(CellPytree.TYPE.list().array()),
          in.<Map<String, ArrayList<Optional<Cell>>>>node(CellPytree.TYPE.optional().list().map()),
          in.<Variable<Cell>>node(CellPytree.TYPE.variable()),
          in.<List<float[]>>node(WEIGHTS),
          in.<Map<String, Double>>node(RATES),
          in.<Long[]>node(COUNTS),
          in.<List<Variable<float[]>>>node(CACHES),
          in.<Variable<Boolean>>node(READY),
          in.node(TreeType.<Pytree<Cell>>any()),
          in.<List<CellPytree>>node(TreeType.<CellPytree>any().list()),
          in.<List<String>>fixed(),
          in.<Map<Color, Integer>>fixed());
    }

    @Override
    public ContainersPytree proxy(Core<Containers> core) {
      return new ContainersPytree(core);
    }
  }
}
