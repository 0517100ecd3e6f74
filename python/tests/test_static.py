"""Static mode loses no name in silence: computed exports, star imports, re-exports, errors of syntax."""

import os
import sys

from support import EIGHT, ROOT, WIDE, FolderTest, item, module, show, show_sig

sys.path.insert(0, os.path.join(ROOT, "oracle"))

import modes  # noqa: E402


class Static(FolderTest):
    def names(self, name):
        described = module(self.describe(name, mode="static"), name)
        return {i["name"]: i["kind"] for i in described["items"]}

    def test_a_computed_list_of_exports(self):
        body = "import os\nX = 1\ndef f() -> int: ...\nclass K: ...\n__version__ = '1'\n_p = 1\n"
        exports = "[n for n in dir() if not n.startswith('_')] + ['__version__']"
        self.write("listed.py", body + "__all__ = %s\n" % exports)
        self.assertEqual(
            self.names("listed"), {"os": "module", "X": "const", "f": "function", "K": "class", "__version__": "const"}
        )
        self.write("listed_twice.py", body + "NAMES = ['X']\n__all__ = ['f', *NAMES]\n")
        self.assertEqual({"X", "f"}, set(self.names("listed_twice")))
        self.write("partly.py", body + "__all__ = ['f', *(n for n in ['X'])]\n")
        self.assertLessEqual({"X", "f", "K"}, set(self.names("partly")))

    def test_a_list_of_exports_in_several_parts(self):
        self.write(
            "parts/__init__.py",
            """
            _lazy = {"late": "parts.late"}
            _names = ["early"]
            _all = sorted(_names) + list(_lazy.keys())
            __all__ = [*_all, "more"]
            __all__ += _names
            circle = circle
            """,
        )
        self.assertEqual(set(self.names("parts")), {"early", "late", "more"})

    def test_a_stub_offers_what_it_imports_with_a_star(self):
        self.write("starred/__init__.pyi", "from other_stub import *\nfrom .part import *\nfrom other_stub import hidden\n")
        self.write("starred/part.pyi", "def inner() -> int: ...\n")
        self.write("starred/__init__.py", "__all__ = ['shown', '__version__', 'unstubbed']\n")
        self.write("other_stub.pyi", "def shown() -> int: ...\n__all__ = ['shown']\ndef hidden() -> int: ...\n")
        self.assertEqual(set(self.names("starred")), {"shown", "part", "inner", "__version__", "unstubbed"} - {"part"})

    def test_the_list_of_the_module_itself_counts_beside_that_of_its_stub(self):
        self.write("listing/__init__.pyi", "from . import stated as stated\n__all__ = ['stated', 'old']\ndef old() -> int: ...\n")
        self.write("listing/__init__.py", "__all__ = ['stated', 'late', 'made']\nmade = 1\n")
        for part in ("stated", "late"):
            self.write("listing/%s.py" % part, "x = 1\n")
        expected = {"stated": "module", "late": "module", "made": "const", "old": "function"}
        self.assertEqual(self.names("listing"), expected)

    def test_members_that_are_defined_outside(self):
        self.write("outside.py", "class _E: ...\ndef f(self) -> int: ...\nclass K:\n    empty = _E\n    g = f\n")
        described = item(self.describe("outside", mode="static"), "outside:K")
        kinds = {m["name"]: m["kind"] for m in described["members"]}
        self.assertEqual(kinds, {"empty": "attr", "g": "method"})

    def test_another_class_named_protocol(self):
        self.write("wire.py", "class Protocol:\n    def lost(self) -> int: ...\n")
        self.write("reader.py", "import wire\nclass Reader(wire.Protocol): ...\n")
        described = item(self.describe("reader", mode="static"), "reader:Reader")
        self.assertEqual(([m["name"] for m in described["members"]], described["flags"]), (["lost"], []))

    def test_a_package_that_imports_its_parts(self):
        self.write(
            "pkg/__init__.py",
            "from .core import *\nfrom .clash import clash\nfrom pkg.circ import A\nimport os\nfrom math import sqrt\n",
        )
        self.write("pkg/core.py", "from .deep import late\ndef a(x: int) -> int: ...\nclass C: ...\ndef _p(): ...\n")
        self.write("pkg/deep.py", "def late() -> str: ...\n")
        self.write("pkg/clash.py", "def clash(): ...\n")
        self.write("pkg/circ.py", "class A: ...\n")
        static = self.names("pkg")
        live = {i["name"]: i["kind"] for i in module(self.describe("pkg"), "pkg")["items"]}
        self.assertEqual({n: k for n, k in static.items() if k != "module"}, {n: k for n, k in live.items() if k != "module"})
        self.assertEqual(set(static), {"a", "C", "late", "clash", "A", "core", "circ"})

    def test_parts_that_import_the_package_with_a_star(self):
        self.write("circle/__init__.py", "from circle.core import *\nfrom circle.debug import *\n")
        self.write("circle/core.py", "def parse() -> int: ...\n")
        self.write("circle/debug.py", "from circle import *\nclass Probe: ...\n")
        for mode in ("runtime", "static"):
            items = module(self.describe("circle", mode=mode), "circle")["items"]
            self.assertLessEqual({("parse", "function"), ("Probe", "class")}, {(i["name"], i["kind"]) for i in items})
            items = module(self.describe("circle.debug", mode=mode), "circle.debug")["items"]
            self.assertIn("Probe", [i["name"] for i in items])

    def test_what_no_source_describes_is_a_value(self):
        self.write("fast/__init__.py", "from ._speed import run\n__all__ = ['run', 'made']\nglobals()['made'] = 1\n")
        self.write("fast/_speed.so", "")
        self.assertEqual(self.names("fast"), {"run": "const", "made": "const"})

    def test_an_error_of_syntax_is_named(self):
        path = self.write("broken.py", "def f(:\n")
        error = self.error("broken", mode="static")
        self.assertEqual(error["code"], "import_failed")
        self.assertIn("SyntaxError in %s:1" % path, error["message"])

    def test_a_generic_alias_of_another_module(self):
        self.write(
            "gentypes.py",
            "from typing import Tuple, TypeVar, Union\nT = TypeVar('T')\nEither = Union[T, Tuple[T, T]]\nsize = Either[int]\n",
        )
        self.write("conv.py", "from gentypes import size\ndef conv(kernel: size) -> size: ...\n")
        for mode in ("runtime", "static"):
            universe = self.describe("conv", mode=mode)
            self.assertEqual(show_sig(item(universe, "conv:conv")["sigs"][0]), "(kernel: gentypes.size) -> gentypes.size")
            self.assertEqual(universe["aliases"]["gentypes.size"]["target"]["name"], "gentypes.Either")

    def test_an_alias_of_a_union_that_begins_with_none(self):
        self.write(
            "nones.py",
            """
            from __future__ import annotations
            class Node: ...
            Leaf = None | Node
            Json = None | bool | int | list["Json"]
            FLAGS = 1 | 2
            def leaf() -> Leaf: ...
            def read(x: Json) -> Json: ...
            """,
        )
        for mode in ("static", "runtime") if sys.version_info >= (3, 10) else ("static",):
            universe = self.describe("nones", mode=mode)
            self.assertEqual(self.sig(universe, "nones:leaf"), ["() -> nones.Leaf"])
            self.assertEqual(self.sig(universe, "nones:read"), ["(x: nones.Json) -> nones.Json"])
            self.assertEqual(show(universe["aliases"]["nones.Leaf"]["target"]), "none | nones.Node")
            self.assertEqual(item(universe, "nones:FLAGS")["kind"], "const")

    def test_a_member_hides_no_module_of_the_same_name(self):
        self.write("tens/__init__.pyi", "import numby\nclass Tensor:\n    def numby(self) -> numby.ndarray: ...\n    numby_2: numby.ndarray\n")
        self.write("tens/__init__.py", "class Tensor:\n    def numby(self): ...\n")
        self.write("numby/__init__.py", "from .core import ndarray\n")
        self.write("numby/core.py", "class ndarray: ...\n")
        for mode in ("runtime", "static"):
            universe = self.describe("tens", mode=mode)
            self.assertEqual(self.sig(universe, "tens:Tensor.numby"), ["() -> numby.core.ndarray"])

    def test_only_names_that_include_lists_are_looked_at(self):
        log = self.folder + "/log"
        self.write(
            "lazy/__init__.py",
            "__all__ = ['cheap', 'dear']\n"
            "def __getattr__(name):\n"
            "    if name not in __all__: raise AttributeError(name)\n"
            "    with open(%r, 'a') as log: log.write(name + ' ')\n"
            "    return lambda x: x\n" % log,
        )
        universe = self.describe({"name": "lazy", "include": ["cheap"]})
        self.assertEqual([i["name"] for i in universe["modules"][0]["items"]], ["cheap"])
        with open(log, encoding="utf-8") as seen:
            self.assertEqual(set(seen.read().split()), {"cheap"})

    def test_names_that_only_dir_lists(self):
        self.write(
            "lazier.py",
            "def __dir__(): return ['early', 'late', 'gone']\n"
            "def early() -> int: return 1\n"
            "def __getattr__(name):\n"
            "    if name == 'late': return 3\n"
            "    raise AttributeError(name)\n",
        )
        described = module(self.describe("lazier"), "lazier")
        self.assertEqual({i["name"]: i["kind"] for i in described["items"]}, {"early": "function", "late": "const"})

    def test_the_standard_library_loses_nothing(self):
        modules = [*EIGHT, *WIDE, "ast", "asyncio", "sqlite3", "socket", "unittest", "unittest.main", "xmlrpc.server", "inspect"]
        if sys.version_info < (3, 12):
            # `bdist_wininst` is in the source of 3.9 and in no stub.
            modules.append("distutils.command")
        for name, offered, lost in modes.compared(modules):
            with self.subTest(module=name):
                self.assertTrue(offered)
                self.assertEqual([path for path, reason in lost.items() if reason is None], [])
