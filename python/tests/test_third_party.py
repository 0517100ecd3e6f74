"""Modules that are not of the standard library: stub packages, inline stubs, annotated and plain sources."""

import os
import sys
import unittest

import model_shape
from support import FolderTest, item, show, show_sig


class Sources(FolderTest):
    def sig(self, universe, path):
        return [show_sig(s) for s in item(universe, path)["sigs"]]

    @unittest.skipIf(sys.version_info < (3, 10), "types are no unions with | before 3.10")
    def test_a_union_with_a_name_is_told_of(self):
        """pillow: `DecoderInput = Union[..] | ..`, which the signatures that name it spell out."""
        self.write(
            "decoders.py",
            """
            Source = int | str
            def decode(source: Source) -> Source: return source
            """,
        )
        universe = self.describe("decoders")
        found = universe["modules"][0]
        self.assertEqual([i["name"] for i in found["items"]], ["decode"])
        self.assertEqual([(d["code"], d["at"]) for d in found["diagnostics"]], [("type_alias", "Source")])

    def test_an_alias_of_a_generic_class_that_is_a_class_of_its_own(self):
        """numpy: `int16 = signedinteger[_16Bit]` in the stub, two classes at run time."""
        self.write(
            "measures.py",
            """
            class Number:
                def bits(self): return 8
            class Long(Number):
                def wider(self): return self
            def long(): return Long()
            def every(of): ...
            """,
        )
        self.write(
            "measures.pyi",
            """
            from typing import Generic, TypeVar
            N = TypeVar("N")
            class Number(Generic[N]):
                def bits(self) -> N: ...
                def wider(self) -> list[N]: ...
            Long = Number[int]
            def long() -> Long: ...
            def every(of: Number[str]) -> None: ...
            """,
        )
        universe = self.describe("measures")
        number, long = item(universe, "measures:Number"), item(universe, "measures:Long")
        self.assertEqual((number["canonical"], number["type_params"]), ("measures.Number", ["measures.N"]))
        self.assertEqual((long["type_params"], [show(s) for s in long["supers"]]), ([], ["measures.Number[int]"]))
        self.assertEqual(self.sig(universe, "measures:Long.wider"), ["() -> list[int]"])
        self.assertEqual(self.sig(universe, "measures:every"), ["(of: measures.Number[str]) -> none"])

    def test_a_listed_name_that_raises_is_left_out_and_said(self):
        """sklearn.model_selection: a name of `__all__` that is an `ImportError` until another module is imported."""
        self.write(
            "shy.py",
            """
            __all__ = ["open", "hidden"]
            def open() -> int: return 1
            def __getattr__(name):
                raise ImportError(name + " is experimental")
            """,
        )
        module = self.describe("shy")["modules"][0]
        self.assertEqual([i["name"] for i in module["items"]], ["open"])
        self.assertIn(
            {"code": "attribute_failed", "at": "hidden", "detail": "ImportError: hidden is experimental"},
            module["diagnostics"],
        )

    def test_names_for_type_checkers_alone_are_looked_up(self):
        """pandas and requests: annotations that are text, of names that are imported below `if TYPE_CHECKING`."""
        self.write("shop/__init__.py", "from shop.desk import serve, order")
        self.write(
            "shop/desk.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING, Optional
            if TYPE_CHECKING:
                from shop._kinds import Amount, Unknown, Dish as Plate
                from shop import _kinds as k
                from nowhere import Nothing
                Text = Optional[str]
            def serve(amount: Amount, plate: Plate, of: k.Both, more: Text) -> Nothing: ...
            def order(dish: Unknown) -> int: ...
            """,
        )
        self.write(
            "shop/_kinds.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING, List, Union
            if TYPE_CHECKING:
                from shop._later import Later
            class Dish: ...
            Amount = Union[int, float]
            Both = Union[Dish, "Later", List["Dish"]]
            """,
        )
        self.write("shop/_later.py", "class Later: ...")
        self.write("shop-stubs/__init__.pyi", "from shop.desk import serve as serve, order as order")
        self.write("shop-stubs/desk.pyi", "def serve(amount, plate, of, more): ...\ndef order(dish) -> int: ...")
        universe = self.describe("shop")
        self.assertEqual(
            self.sig(universe, "shop:serve"),
            [
                "(amount: int | float, plate: shop._kinds.Dish, "
                "of: shop._kinds.Dish | shop._later.Later | list[shop._kinds.Dish], more: str | none) -> Any:missing"
            ],
        )
        self.assertEqual(self.sig(universe, "shop:order"), ["(dish: ?Unknown) -> int"])

    def test_a_module_has_its_names_for_type_checkers(self):
        """requests: `_t.FilesType`, which `_types` has below `if TYPE_CHECKING` alone, in a constructor as well."""
        self.write(
            "shop/__init__.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from . import _types as _t
            from shop.base import Base
            class Order(Base): ...
            def serve(amount: _t.Amount) -> int: ...
            """,
        )
        self.write(
            "shop/_types.py",
            """
            from typing import TYPE_CHECKING, Union
            if TYPE_CHECKING:
                Amount = Union[int, str]
            """,
        )
        self.write(
            "shop/base.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from shop import _types as other
            class Base:
                def __init__(self, amount: other.Amount) -> None: ...
            """,
        )
        self.write("shop-stubs/__init__.pyi", "class Order: ...\ndef serve(amount): ...")
        universe = self.describe("shop")
        self.assertEqual(self.sig(universe, "shop:serve"), ["(amount: int | str) -> Any:missing"])
        order = next(i for i in universe["modules"][0]["items"] if i["name"] == "Order")
        amount = order["ctor"][0]["params"][0]["type"]
        self.assertEqual([i["name"] for i in amount["items"]], ["builtins.int", "builtins.str"])

    def test_a_stub_package_that_is_not_installed_is_named(self):
        self.write("tabulate/__init__.py", "def tabulate(rows): ...")
        hint = {"code": "stub_package_missing", "at": "tabulate", "detail": "types-tabulate"}
        self.assertIn(hint, self.describe("tabulate")["modules"][0]["diagnostics"])
        typed = self.write("tabulate/py.typed", "")
        self.assertNotIn(hint, self.describe("tabulate")["modules"][0]["diagnostics"])
        os.remove(typed)
        self.write("tabulate-stubs/__init__.pyi", "def tabulate(rows: list[str]) -> str: ...")
        self.assertNotIn(hint, self.describe("tabulate")["modules"][0]["diagnostics"])

    def test_annotated_source(self):
        self.write(
            "scoring/__init__.py",
            """
            from __future__ import annotations
            from dataclasses import dataclass
            from typing import TYPE_CHECKING, Generic, Iterator, Optional, TypeVar
            from .parts import Part as Part, helper
            if TYPE_CHECKING:
                from decimal import Decimal
            __version__ = "1.2"
            T = TypeVar("T", bound="Score")
            LIMIT: int = 5
            names = ["a"]

            @dataclass
            class Score:
                '''A score.'''
                value: float
                label: Optional[str] = None
                def doubled(self) -> Score: return self
                @property
                def exact(self) -> Decimal: ...
                @staticmethod
                def make(text: str, *, strict: bool = False) -> Score: ...

            class Box(Generic[T]):
                def __init__(self, content: T) -> None:
                    self.content = content
                    self.count: int = 0
                def take(self) -> T: return self.content
                def __iter__(self) -> Iterator[T]: yield self.content

            class IntBox(Box["Score"]):
                pass

            def best(scores: list[Score], key=None, limit=3) -> Score | None: ...
            async def fetch(url: str) -> bytes: ...
            def numbers() -> Iterator[int]: yield 1
        """,
        )
        self.write(
            "scoring/parts.py",
            """
            class Part:
                def name(self) -> str: return ''
            def helper(part: Part) -> int: return 1
        """,
        )
        universe = self.describe("scoring")
        self.assertEqual(model_shape.problems(universe) + model_shape.dangling(universe), [])
        module = universe["modules"][0]
        self.assertEqual(
            (module["version"], module["types"], module["source"]), ("1.2", "inline_source", "python")
        )
        self.assertEqual(
            [i["name"] for i in module["items"]],
            [
                "parts",
                "Part",
                "helper",
                "LIMIT",
                "names",
                "Score",
                "Box",
                "IntBox",
                "best",
                "fetch",
                "numbers",
            ],
        )
        self.assertEqual(
            item(universe, "scoring:parts"), {"kind": "module", "name": "parts", "target": "scoring.parts"}
        )
        score = item(universe, "scoring:Score")
        self.assertEqual(
            [show_sig(s) for s in score["ctor"]], ["(value: float, label: str | none = ..) -> self"]
        )
        self.assertIn("dataclass", score["flags"])
        self.assertEqual(show(item(universe, "scoring:Score.exact")["type"]), "decimal.Decimal")
        self.assertEqual(item(universe, "scoring:Score.label")["settable"], True)
        self.assertEqual(item(universe, "scoring:Score.make")["binding"], "static")
        self.assertEqual(
            self.sig(universe, "scoring:best"),
            ["(scores: list[scoring.Score], key: Any:missing = .., limit: int | Any:missing = ..) -> scoring.Score | none"],
        )
        self.assertTrue(item(universe, "scoring:fetch")["sigs"][0]["async"])
        self.assertTrue(item(universe, "scoring:numbers")["sigs"][0]["generator"])
        self.assertEqual(item(universe, "scoring:Box")["type_params"], ["scoring.T"])
        self.assertEqual(show(item(universe, "scoring:Box.content")["type"]), "'T")
        self.assertEqual(
            [show(s) for s in item(universe, "scoring:IntBox")["supers"]], ["scoring.Box[scoring.Score]"]
        )
        self.assertEqual(show(universe["type_vars"]["scoring.T"]["bound"]), "scoring.Score")
        self.assertEqual(item(universe, "scoring:Part")["canonical"], "scoring.parts.Part")
        self.assertTrue(any(f.endswith("parts.py") for f in universe["inputs"]))

    def test_inline_stub_beats_source(self):
        self.write("speedy.py", "def f(a, b=2): return a\nclass C:\n    x = 1\n")
        self.write(
            "speedy.pyi",
            "def f(a: int, b: int = ...) -> str: ...\nclass C:\n    x: int\n    def gone(self) -> None: ...\n",
        )
        universe = self.describe("speedy")
        self.assertEqual(self.sig(universe, "speedy:f"), ["(a: int, b: int = ..) -> str"])
        self.assertEqual(
            item(universe, "speedy:f")["sigs"][0]["params"][1]["default"], {"k": "int", "v": "2"}
        )
        self.assertEqual(universe["modules"][0]["types"], "inline_stub")
        self.assertIn({"code": "not_at_runtime", "at": "C.gone"}, universe["modules"][0]["diagnostics"])

    def test_stub_package_beats_inline(self):
        self.write("plain/__init__.py", "def f(a): return a\n")
        self.write(
            "plain-stubs/__init__.pyi",
            "from typing import overload\n@overload\ndef f(a: int) -> int: ...\n"
            "@overload\ndef f(a: str) -> str: ...\n",
        )
        universe = self.describe("plain")
        self.assertEqual(self.sig(universe, "plain:f"), ["(a: int) -> int", "(a: str) -> str"])
        self.assertEqual(item(universe, "plain:f")["types"], "stub_package")

    def test_broken_stub_falls_back_to_the_runtime(self):
        self.write("broken.py", "def f(a: int) -> 'str': return ''\n")
        path = self.write("broken.pyi", "def f(a: int -> str: ...\n")
        universe = self.describe("broken")
        self.assertEqual(self.sig(universe, "broken:f"), ["(a: int) -> str"])
        self.assertEqual(item(universe, "broken:f")["types"], "runtime")
        found = universe["modules"][0]["diagnostics"][-1]
        self.assertEqual(found["code"], "stub_syntax_error")
        self.assertTrue(found["detail"].startswith(path + ":1"), found["detail"])

    def test_disagreement_is_recorded(self):
        self.write("liar.py", "def renamed(text, count=1): pass\ndef gone(a): pass\ndef more(a, b): pass\n")
        self.write(
            "liar.pyi",
            "def renamed(string: str, count: int = 1) -> None: ...\ndef gone(a: int, old: int = 0) -> None: ...\n"
            "def more(a: int) -> None: ...\n",
        )
        universe = self.describe("liar")
        self.assertEqual(self.sig(universe, "liar:renamed"), ["(text: str, count: int = ..) -> none"])
        self.assertEqual(
            item(universe, "liar:renamed")["verification"]["difference"],
            "parameter `string` is called `text` at run time",
        )
        self.assertEqual(self.sig(universe, "liar:gone"), ["(a: int) -> none"])
        self.assertEqual(self.sig(universe, "liar:more"), ["(a: int, b: Any:missing) -> none"])
        self.assertEqual(
            {item(universe, "liar:" + n)["verification"]["state"] for n in ("renamed", "gone", "more")},
            {"mismatch"},
        )

    def test_hostile_members_do_not_stop_it(self):
        self.write(
            "hostile.py",
            """
            class Raises:
                def __get__(self, instance, owner): raise SystemExit
            class Liar:
                @property
                def __class__(self): raise KeyboardInterrupt
                def __getattr__(self, name): raise SystemExit(name)
                def __repr__(self): raise SystemExit
                def __call__(self): pass
            class C:
                trap = Raises()
                ok = 1
            proxy = Liar()
            __all__ = ["C", "proxy", "fine", "absent"]
            def fine(x=proxy): pass
        """,
        )
        universe = self.describe("hostile")
        self.assertEqual(model_shape.problems(universe), [])
        names = [i["name"] for i in universe["modules"][0]["items"]]
        self.assertIn("C", names)
        self.assertIn("fine", names)
        self.assertIn("missing_from_module", [d["code"] for d in universe["modules"][0]["diagnostics"]])

    def test_types_link_across_modules(self):
        self.write("a_mod.py", "class A:\n    pass\n")
        self.write("b_mod.py", "from a_mod import A\nclass B(A):\n    def a(self) -> A: ...\n")
        together, alone = self.describe("a_mod", "b_mod"), self.describe("b_mod")
        self.assertEqual([show(s) for s in item(together, "b_mod:B")["supers"]], ["a_mod.A"])
        self.assertEqual(together["foreign"], {})
        self.assertEqual(item(alone, "b_mod:B")["supers"], [])
        self.assertEqual(alone["foreign"]["a_mod.A"], {"kind": "class", "declare": "a_mod"})

    def test_static_source(self):
        self.write(
            "explodes.py",
            """
            from dataclasses import dataclass
            @dataclass
            class P:
                x: int
                y: int = 0
            def f(p: P) -> int: ...
            raise RuntimeError("must not run")
        """,
        )
        universe = self.describe("explodes", mode="static")
        self.assertEqual(model_shape.problems(universe), [])
        self.assertEqual(
            [show_sig(s) for s in item(universe, "explodes:P")["ctor"]], ["(x: int, y: int = ..) -> self"]
        )
        self.assertEqual(self.sig(universe, "explodes:f"), ["(p: explodes.P) -> int"])

    def test_without_a_type_database(self):
        self.write("lone.py", "def f(a: int, b: 'list[str]') -> tuple[int, str]: ...\n")
        universe = self.describe("lone", facts={})
        self.assertEqual(self.sig(universe, "lone:f"), ["(a: int, b: list[str]) -> (int, str)"])

    def test_docstrings_and_defaults_are_the_last_resort(self):
        self.write(
            "scipyish.py",
            """
            def smooth(data, width, mode="same", *, iterations=1, axis=None, pad=None):
                '\''Smooth data.

                Parameters
                ----------
                data : array_like
                    Not a type this understands.
                width : int or None, optional
                axis : {'x', 'y'}
                pad : list of floats

                Returns
                -------
                out : str
                    The result.
                '\''
            def plain(a, b=1.5): pass
            def nothing(a): pass
        """,
        )
        universe = self.describe("scipyish")
        self.assertEqual(
            self.sig(universe, "scipyish:smooth"),
            [
                "(data: Any:missing, width: int | none | Any:missing, mode: str | Any:missing = .., "
                "kw iterations: int | Any:missing = .., kw axis: Literal['x', 'y'] | Any:missing = .., "
                "kw pad: list[float] | Any:missing = ..) -> str"
            ],
        )
        self.assertEqual(
            self.sig(universe, "scipyish:plain"), ["(a: Any:missing, b: float | Any:missing = ..) -> Any:missing"]
        )
        self.assertEqual(
            [i["types"] for i in universe["modules"][0]["items"]], ["docstring", "default", "none"]
        )

    def test_parameters_come_in_the_runtimes_order(self):
        self.write("order.py", "def f(a, b, c=1): pass\n")
        self.write("order.pyi", "def f(a: int, c: int = 1) -> None: ...\ndef gone() -> None: ...\n")
        universe = self.describe("order")
        self.assertEqual(self.sig(universe, "order:f"), ["(a: int, b: Any:missing, c: int = ..) -> none"])

    def test_names_no_source_explains(self):
        self.write("vague.py", "def f(a: 'Nowhere') -> 'Nowhere': pass\n")
        universe = self.describe("vague")
        self.assertEqual(self.sig(universe, "vague:f"), ["(a: ?Nowhere) -> ?Nowhere"])
        self.assertEqual(
            universe["modules"][0]["diagnostics"], [{"code": "unresolved_name", "at": "Nowhere"}]
        )
