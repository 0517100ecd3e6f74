"""Static mode loses no name in silence: computed exports, star imports, re-exports, errors of syntax."""

import importlib

from support import EIGHT, WIDE, FolderTest, describe, item, module, show_sig


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
        self.write("partly.py", body + "NAMES = ['X']\n__all__ = ['f', *NAMES]\n")
        self.assertLessEqual({"X", "f", "K"}, set(self.names("partly")))

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
        modules = [*EIGHT, *WIDE, "ast", "asyncio", "sqlite3", "socket", "unittest"]
        live, static = describe(modules), describe(modules, mode="static")
        for name in modules:
            known = {d["at"] for d in module(live, name)["diagnostics"] if d["code"] == "not_in_stub"}
            listed = set(getattr(importlib.import_module(name), "__all__", ()))
            items = [i for i in module(live, name)["items"] if i["kind"] != "module" and not i.get("module")]
            offered = [i for i in items if "nameless" not in i.get("flags", ())]
            wanted = {i["name"] for i in offered if i["name"] in listed or not listed and not i["name"].startswith("_")}
            described = module(static, name)
            found = {i["name"] for i in described["items"]} | {d["at"] for d in described["diagnostics"]}
            with self.subTest(module=name):
                self.assertEqual(sorted(wanted - found - known), [])
