"""Claims about peers.py, with stubs in place of the libraries: python3 -m unittest discover -s peers -p '*_test.py'."""

import contextlib
import io
import json
import os
import tempfile
import types
import unittest
from unittest import mock

import peers


def leaves_of(tree):
    if isinstance(tree, dict):
        tree = list(tree.values())
    if isinstance(tree, (list, tuple)):
        return [leaf for child in tree for leaf in leaves_of(child)]
    return [] if tree is None else [tree]


class Trees(types.ModuleType):
    """The functions of optree and of jax.tree_util that are timed, as far as timing needs them."""

    __version__ = "1.0"

    def __init__(self, name):
        super().__init__(name)
        self.called = set()

    def __getattr__(self, name):
        if not name.startswith("tree_"):
            raise AttributeError(name)

        def function(*arguments):
            self.called.add(name)
            return (leaves_of(arguments[-1]), "spec") if name == "tree_flatten" else "spec"

        return function


def run(modules, *arguments):
    """What the script prints where Python has `modules`; each operation is run once and takes 1 µs."""

    def once(operation):
        operation()
        return 1.0

    out = io.StringIO()
    with mock.patch.object(peers, "load", modules.get), mock.patch.object(peers, "microseconds", once):
        with mock.patch.object(peers.importlib, "import_module", lambda name: modules[name]):
            with contextlib.redirect_stdout(out):
                assert peers.main(list(arguments)) == 0
    return out.getvalue()


class PeersTest(unittest.TestCase):
    def test_shapes_have_the_nodes_and_leaves_that_optree_publishes(self):
        published = {
            "TinyMLP": (53, 16),
            "AlexNet": (188, 32),
            "ResNet18": (698, 244),
            "ResNet34": (1242, 436),
            "ResNet50": (1702, 640),
            "ResNet101": (3317, 1252),
            "ResNet152": (4932, 1864),
            "ViTH14": (3420, 784),
            "SwinB": (2881, 706),
        }
        self.assertEqual(published, {name: peers.size(peers.shape(name)) for name in peers.SHAPES})

    def test_says_so_where_there_is_no_peer(self):
        text = run({})
        self.assertRegex(text, r"^no peer to time: this Python \(.*\) has none of jax, optree, flax\n$")

    def test_times_every_operation_of_optree_beside_the_jdks(self):
        optree = Trees("optree")
        with tempfile.TemporaryDirectory() as directory:
            results = os.path.join(directory, "jdk-17.json")
            with open(results, "w", encoding="utf-8") as stream:
                json.dump(
                    [
                        {
                            "benchmark": "dev.pytree.benchmarks.ContainersBenchmark.leaves",
                            "jdkVersion": "17.0.15",
                            "params": {"shape": "ResNet50"},
                            "secondaryMetrics": {"cpu": {"rawData": [[90.0, 110.0], [100.0]]}},
                        }
                    ],
                    stream,
                )
            lines = run({"optree": optree}, results).splitlines()

        self.assertRegex(lines[0], r"^Python 3\.\S+, optree 1\.0$")
        self.assertEqual("| model | operation | peer / ours | µs JDK 17 | µs optree |", lines[2])
        self.assertIn("| Containers ResNet50 | leaves | 10 × | 0.1 | 1 |", lines)
        self.assertIn("| Containers ResNet50 | map | – | – | 1 |", lines)
        self.assertEqual(9 * 8, len(lines) - 4)
        self.assertEqual(
            {
                "tree_flatten", "tree_flatten_with_path", "tree_leaves", "tree_map", "tree_map_with_path",
                "tree_structure", "tree_unflatten",
            },
            optree.called,
        )

    def test_times_jax_through_its_tree_util(self):
        jax = types.ModuleType("jax")
        jax.__version__ = "0.4"
        util = Trees("jax.tree_util")

        text = run({"jax": jax, "jax.tree_util": util})

        self.assertIn("only the peers are shown", text)
        self.assertIn("JAX 0.4", text)
        self.assertIn("| Containers SwinB | mapWithPath | – | 1 |", text)
        self.assertIn("tree_map_with_path", util.called)

    def test_builds_the_models_of_the_java_benchmarks_as_modules_of_nnx(self):
        flax = types.ModuleType("flax")
        flax.__version__ = "0.12"
        nnx = types.ModuleType("flax.nnx")
        kinds = []
        nnx.Module = object
        nnx.Param = lambda value: kinds.append("Param")
        nnx.BatchStat = lambda value: kinds.append("BatchStat")
        nnx.split = lambda model, *filters: ("graphdef", "state")
        nnx.clone = lambda model: model
        nnx.merge = nnx.update = lambda first, second: None
        numpy = types.ModuleType("numpy")
        numpy.zeros = lambda size, element: [0.0] * size

        text = run({"flax": flax, "flax.nnx": nnx, "numpy": numpy})

        self.assertEqual((6 + 161 + 579, 106), (kinds.count("Param"), kinds.count("BatchStat")))
        for model in ("Mlp", "ResNet", "Transformer"):
            self.assertIn("| %s | splitByKind | – | 1 |" % model, text)


if __name__ == "__main__":
    unittest.main()
