#!/usr/bin/env python3
"""Times JAX, optree and flax.nnx on the shapes of the Java benchmarks and prints one table of both.

    python3 peers.py [results.json]

`results.json` is what the Java benchmarks wrote (default: ../target/jmh/jdk-*.json). Each peer that this Python
has is timed; without any, the script says so and ends well. Times are processor time of the thread, the best of
several rounds, in microseconds.
"""

import glob
import importlib
import json
import os
import statistics
import sys
import time
from collections import OrderedDict, namedtuple

HERE = os.path.dirname(os.path.abspath(__file__))
SHAPES = ("TinyMLP", "AlexNet", "ResNet18", "ResNet34", "ResNet50", "ResNet101", "ResNet152", "ViTH14", "SwinB")


# --- the shapes: optree's, as in Vision.java and Containers.java

Tensors = namedtuple("Tensors", "parameters buffers")
Containers = namedtuple("Containers", "parameters buffers")


class Tensor:
    """A leaf that costs nothing."""


def module(children=(), parameters=(), buffers=()):
    """A module: its children, then its tensors by position and by name; a parameter that starts with '-' is None."""
    named = OrderedDict((name.lstrip("-"), None if name[0] == "-" else Tensor()) for name in parameters)
    held = OrderedDict((name, Tensor()) for name in buffers)
    made = OrderedDict(children)
    made["tensors"] = Tensors(tuple(t for t in named.values() if t is not None), list(held.values()))
    made["containers"] = Containers(named, held)
    return made


MODULES = {
    "E": lambda: module(),
    "L": lambda: module(parameters=("weight", "bias")),
    "0": lambda: module(parameters=("weight", "-bias")),
    "B": lambda: module(
        parameters=("weight", "bias"), buffers=("running_mean", "running_var", "num_batches_tracked")
    ),
}


def sequence(letters):
    return [MODULES[letter]() for letter in letters]


def named(**letters):
    return {name: MODULES[made]() if isinstance(made, str) else made for name, made in letters.items()}


def resnet(bottleneck, blocks):
    def block(downsample):
        if bottleneck:
            children = named(conv1="0", bn1="B", conv2="0", bn2="B", conv3="0", bn3="B", relu="E")
        else:
            children = named(conv1="0", bn1="B", relu="E", conv2="0", bn2="B")
        if downsample:
            children["downsample"] = sequence("0B")
        return module(children)

    layers = {
        "layer%d" % (layer + 1): [block(i == 0 and (bottleneck or layer > 0)) for i in range(count)]
        for layer, count in enumerate(blocks)
    }
    return module({**named(conv1="0", bn1="B", relu="E", maxpool="E"), **layers, **named(avgpool="E", fc="L")})


def vision_transformer(blocks):
    def block():
        attention = module(
            named(out_proj="L"),
            ("in_proj_weight", "-q_proj_weight", "-k_proj_weight", "-v_proj_weight", "in_proj_bias"),
        )
        return module(
            named(ln_1="L", self_attention=attention, dropout="E", ln_2="L", mlp=sequence("LEELE"))
        )

    encoder = module(
        named(dropout="E", layers=[block() for _ in range(blocks)], ln="L"), parameters=("pos_embedding",)
    )
    return module(named(conv_proj="L", encoder=encoder, heads=sequence("L")), parameters=("class_token",))


def swin(stages):
    def block():
        attention = module(
            named(qkv="L", proj="L"), ("relative_position_bias_table",), ("relative_position_index",)
        )
        return module(named(norm1="L", attn=attention, stochastic_depth="E", norm2="L", mlp=sequence("LEELE")))

    features = [sequence("LEL")]
    for stage, count in enumerate(stages):
        if stage > 0:
            features.append(module(named(reduction="0", norm="L")))
        features.append([block() for _ in range(count)])
    return module(named(features=features, norm="L", permute="E", avgpool="E", flatten="E", head="L"))


def shape(name):
    if name == "TinyMLP":
        return sequence("LBE0E")
    if name == "AlexNet":
        return module(
            named(features=sequence("LEELEELELELEE"), avgpool="E", classifier=sequence("ELEELEL"))
        )
    if name == "ViTH14":
        return vision_transformer(32)
    if name == "SwinB":
        return swin((2, 2, 18, 2))
    depth = int(name[len("ResNet"):])
    blocks = {18: (2, 2, 2, 2), 34: (3, 4, 6, 3), 50: (3, 4, 6, 3), 101: (3, 4, 23, 3), 152: (3, 8, 36, 3)}[depth]
    return resnet(depth >= 50, blocks)


def size(tree):
    """The nodes and leaves of a shape, as optree counts them."""
    if isinstance(tree, dict):
        tree = list(tree.values())
    if isinstance(tree, (list, tuple)):
        sizes = [size(child) for child in tree]
        return 1 + sum(nodes for nodes, _ in sizes), sum(leaves for _, leaves in sizes)
    return 1, 0 if tree is None else 1


# --- timing

def microseconds(operation, seconds=0.3):
    """The best of several rounds, each long enough for the clock."""
    operation()
    rounds = 1
    while True:
        start = time.thread_time_ns()
        for _ in range(rounds):
            operation()
        took = time.thread_time_ns() - start
        if took > 2_000_000:
            break
        rounds *= 2
    best = took / rounds
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        start = time.thread_time_ns()
        for _ in range(rounds):
            operation()
        best = min(best, (time.thread_time_ns() - start) / rounds)
    return best / 1000


def same(leaf, *rest):
    return leaf


def optree_operations(optree, tree, other, third):
    leaves, spec = optree.tree_flatten(tree)
    equal = optree.tree_structure(other)
    return {
        "leaves": lambda: optree.tree_leaves(tree),
        "flatten": lambda: optree.tree_flatten(tree),
        "unflatten": lambda: optree.tree_unflatten(spec, leaves),
        "map": lambda: optree.tree_map(same, tree),
        "mapThree": lambda: optree.tree_map(same, tree, other, third),
        "mapWithPath": lambda: optree.tree_map_with_path(lambda path, leaf: leaf, tree),
        "pathsFirstTime": lambda: optree.tree_flatten_with_path(tree),
        "treeDefEquals": lambda: spec == equal,
    }


def jax_operations(jax, tree, other, third):
    util = importlib.import_module("jax.tree_util")
    leaves, spec = util.tree_flatten(tree)
    equal = util.tree_structure(other)
    return {
        "leaves": lambda: util.tree_leaves(tree),
        "flatten": lambda: util.tree_flatten(tree),
        "unflatten": lambda: util.tree_unflatten(spec, leaves),
        "map": lambda: util.tree_map(same, tree),
        "mapThree": lambda: util.tree_map(same, tree, other, third),
        "mapWithPath": lambda: util.tree_map_with_path(lambda path, leaf: leaf, tree),
        "pathsFirstTime": lambda: util.tree_flatten_with_path(tree),
        "treeDefEquals": lambda: spec == equal,
    }


def nnx_models(nnx):
    """The models of the Java benchmarks, as modules of flax.nnx: name and instance."""
    numpy = importlib.import_module("numpy")

    def param():
        return nnx.Param(numpy.zeros(4, "float32"))

    def statistic():
        return nnx.BatchStat(numpy.zeros(4, "float32"))

    # Since 0.12 nnx wants lists of modules marked as data.
    modules = getattr(nnx, "List", list)

    class Dense(nnx.Module):
        def __init__(self):
            self.kernel, self.bias = param(), param()

    class Conv(nnx.Module):
        def __init__(self):
            self.kernel = param()

    class BatchNorm(nnx.Module):
        def __init__(self):
            self.scale, self.bias, self.mean, self.var = param(), param(), statistic(), statistic()

    class LayerNorm(nnx.Module):
        def __init__(self):
            self.scale, self.bias = param(), param()

    class Downsample(nnx.Module):
        def __init__(self):
            self.conv, self.norm = Conv(), BatchNorm()

    class Bottleneck(nnx.Module):
        def __init__(self, first):
            self.conv1, self.bn1 = Conv(), BatchNorm()
            self.conv2, self.bn2 = Conv(), BatchNorm()
            self.conv3, self.bn3 = Conv(), BatchNorm()
            self.down = Downsample() if first else None

    class Mlp(nnx.Module):
        def __init__(self):
            self.first, self.second, self.third = Dense(), Dense(), Dense()

    class ResNet(nnx.Module):
        def __init__(self):
            self.conv1, self.bn1 = Conv(), BatchNorm()
            self.layers = modules(
                [modules([Bottleneck(i == 0) for i in range(count)]) for count in (3, 4, 6, 3)]
            )
            self.fc = Dense()

    class Attention(nnx.Module):
        def __init__(self):
            self.qkv, self.out = Dense(), Dense()

    class FeedForward(nnx.Module):
        def __init__(self):
            self.up, self.down = Dense(), Dense()

    class Block(nnx.Module):
        def __init__(self):
            self.norm1, self.attention = LayerNorm(), Attention()
            self.norm2, self.forward = LayerNorm(), FeedForward()

    class Transformer(nnx.Module):
        def __init__(self):
            self.embedding = param()
            self.blocks = modules([Block() for _ in range(48)])
            self.norm = LayerNorm()

    return {"Mlp": Mlp(), "ResNet": ResNet(), "Transformer": Transformer()}


def nnx_operations(nnx, model):
    graphdef, state = nnx.split(model)
    equal, _ = nnx.split(nnx.clone(model))
    return {
        "split": lambda: nnx.split(model),
        "splitByKind": lambda: nnx.split(model, nnx.Param, ...),
        "merge": lambda: nnx.merge(graphdef, state),
        "update": lambda: nnx.update(model, state),
        "snapshot": lambda: nnx.clone(model),
        "graphDefEquals": lambda: graphdef == equal,
    }


def load(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def measured():
    """Microseconds by (model, operation) and peer, and the versions of the peers."""
    times, versions = {}, {}
    trees = {"optree": (load("optree"), optree_operations), "JAX": (load("jax"), jax_operations)}
    for peer, (library, operations) in trees.items():
        if library is None:
            continue
        versions[peer] = library.__version__
        for name in SHAPES:
            prepared = operations(library, shape(name), shape(name), shape(name))
            for operation, run in prepared.items():
                times.setdefault(("Containers " + name, operation), {})[peer] = microseconds(run)
    flax = load("flax")
    nnx = load("flax.nnx") if flax is not None else None
    if nnx is not None:
        versions["flax.nnx"] = flax.__version__
        for name, model in nnx_models(nnx).items():
            for operation, run in nnx_operations(nnx, model).items():
                times.setdefault((name, operation), {})["flax.nnx"] = microseconds(run)
    return times, versions


# --- the table

def java(files):
    """Microseconds by (model, operation) and JDK."""
    times = {}
    for file in files:
        with open(file, encoding="utf-8") as stream:
            results = json.load(stream)
        for result in results:
            owner, operation = result["benchmark"].split(".")[-2:]
            model = owner.replace("PeersBenchmark", "").replace("Benchmark", "")
            model = " ".join([model, *result.get("params", {}).values()])
            rounds = sum(result["secondaryMetrics"]["cpu"]["rawData"], [])
            column = "JDK " + result["jdkVersion"].split(".")[0]
            times.setdefault((model, operation), {})[column] = statistics.median(rounds) / 1000
    return times


def table(ours, theirs):
    """One row an operation: microseconds of each, and how many times as long the fastest peer takes as the slowest JDK."""
    jdks = sorted({column for row in ours.values() for column in row})
    peers = sorted({column for row in theirs.values() for column in row})
    lines = [
        "| " + " | ".join(["model", "operation", "peer / ours", *("µs " + name for name in jdks + peers)]) + " |",
        "|---|---|" + "--:|" * (1 + len(jdks) + len(peers)),
    ]
    for key, peer_times in theirs.items():
        our_times = ours.get(key, {})
        ratio = "%.0f ×" % (min(peer_times.values()) / max(our_times.values())) if our_times else "–"
        cells = [our_times.get(jdk) for jdk in jdks] + [peer_times.get(peer) for peer in peers]
        lines.append(
            "| " + " | ".join([*key, ratio, *("–" if cell is None else "%.3g" % cell for cell in cells)]) + " |"
        )
    return "\n".join(lines)


def main(arguments):
    theirs, versions = measured()
    if not versions:
        print("no peer to time: this Python (%s) has none of jax, optree, flax" % sys.executable)
        return 0
    files = arguments or sorted(glob.glob(os.path.join(HERE, "..", "target", "jmh", "jdk-*.json")))
    if not files:
        print("no results of the Java benchmarks in ../target/jmh: only the peers are shown\n")
    print("Python %s, %s\n" % (sys.version.split()[0], ", ".join("%s %s" % item for item in versions.items())))
    print(table(java(files), theirs))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
