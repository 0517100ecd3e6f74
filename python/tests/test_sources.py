"""Packages without stubs: annotated sources, plain sources, and what is known without either."""

import sys
import unittest

import model_shape
from support import FolderTest, item, show, show_sig


class AnnotatedSource(FolderTest):
    """A package with annotations in its source."""

    def setUp(self):
        super().setUp()
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
        self.universe = self.describe("scoring")

    def test_it_has_the_shape_of_the_model(self):
        self.assertEqual(model_shape.problems(self.universe) + model_shape.dangling(self.universe), [])

    def test_exported_names(self):
        module = self.universe["modules"][0]
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
            item(self.universe, "scoring:parts"), {"kind": "module", "name": "parts", "target": "scoring.parts"}
        )

    def test_a_dataclass(self):
        score = item(self.universe, "scoring:Score")
        self.assertEqual(
            [show_sig(s) for s in score["ctor"]], ["(value: float, label: str | none = ..) -> self"]
        )
        self.assertIn("dataclass", score["flags"])
        self.assertEqual(show(item(self.universe, "scoring:Score.exact")["type"]), "decimal.Decimal")
        self.assertEqual(item(self.universe, "scoring:Score.label")["settable"], True)
        self.assertEqual(item(self.universe, "scoring:Score.make")["binding"], "static")

    def test_functions(self):
        self.assertEqual(
            self.sig(self.universe, "scoring:best"),
            ["(scores: list[scoring.Score], key: Any:missing = .., limit: int | Any:missing = ..) -> scoring.Score | none"],
        )
        self.assertTrue(item(self.universe, "scoring:fetch")["sigs"][0]["async"])
        self.assertTrue(item(self.universe, "scoring:numbers")["sigs"][0]["generator"])

    def test_generic_classes(self):
        self.assertEqual(item(self.universe, "scoring:Box")["type_params"], ["scoring.T"])
        self.assertEqual(show(item(self.universe, "scoring:Box.content")["type"]), "'T")
        self.assertEqual(
            [show(s) for s in item(self.universe, "scoring:IntBox")["supers"]], ["scoring.Box[scoring.Score]"]
        )
        self.assertEqual(show(self.universe["type_vars"]["scoring.T"]["bound"]), "scoring.Score")

    def test_classes_of_another_file(self):
        self.assertEqual(item(self.universe, "scoring:Part")["canonical"], "scoring.parts.Part")
        self.assertTrue(any(f.endswith("parts.py") for f in self.universe["inputs"]))


class Names(FolderTest):
    """Names that a module exports, and names in its types."""

    @unittest.skipIf(sys.version_info < (3, 10), "no unions with | before 3.10")
    def test_a_named_union_is_reported(self):
        """pillow: `DecoderInput = Union[..] | ..`; signatures contain the union itself."""
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

    def test_a_listed_name_that_raises_is_left_out_and_reported(self):
        """sklearn.model_selection: a name of `__all__` that raises `ImportError` until another module is imported."""
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

    def test_names_that_no_source_defines(self):
        self.write("vague.py", "def f(a: 'Nowhere') -> 'Nowhere': pass\n")
        universe = self.describe("vague")
        self.assertEqual(self.sig(universe, "vague:f"), ["(a: ?Nowhere) -> ?Nowhere"])
        self.assertEqual(
            universe["modules"][0]["diagnostics"], [{"code": "unresolved_name", "at": "Nowhere"}]
        )


class LastResorts(FolderTest):
    """Modules that are not imported, without a type database, or without annotations."""

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
                    Not a type that is understood.
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


class TypeComments(FolderTest):
    """yattag and strictyaml have their types in comments (PEP 484)."""

    def test_type_comments_are_annotations(self):
        self.write(
            "commented_.py",
            """
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from typing import Any, Dict, List, Optional, Tuple, Union
            LIMITS = {}  # type: Dict[str, int]

            def plain(a, b=None):  # type: (int, Optional[str]) -> bool
                return True
            def several(
                a,  # type: Union[int, str]
                *names,  # type: str
                **rest  # type: int
            ):
                # type: (...) -> List[str]
                return []
            def starred(a, *names, **rest):
                # type: (int, *str, **float) -> None
                pass
            def wrong(a, b):
                # type: (int) ->
                return 1
            def counted(a, b, c):
                # type: (int) -> str
                return ""
            class Doc:
                tags = None  # type: Optional[List[str]]
                def __init__(self, size):
                    # type: (int) -> None
                    self.size = size
                    self.parts = make()  # type: List[str]
                def triplet(self):
                    # type: () -> Tuple[Doc, Any, str]
                    return self, self.other, ""
                def other(self, text):
                    # type: (Doc, str) -> Doc
                    return self
                @staticmethod
                def made(n):
                    # type: (int) -> Doc
                    return Doc()
            def make(): return []
            """,
        )
        for universe in (self.describe("commented_"), self.describe("commented_", mode="static")):
            shown = {i["name"]: show_sig(i["sigs"][0]) for i in universe["modules"][0]["items"] if i["kind"] == "function"}
            self.assertEqual(shown["plain"], "(a: int, b: str | none = ..) -> bool")
            self.assertEqual(shown["several"], "(a: int | str, *names: str, **rest: int) -> list[str]")
            self.assertEqual(shown["starred"], "(a: int, *names: str, **rest: float) -> none")
            self.assertIn("(a: Any", shown["wrong"])
            self.assertTrue(shown["counted"].startswith("(a: Any") and shown["counted"].endswith("-> str"), shown["counted"])
            self.assertEqual(show(item(universe, "commented_:LIMITS")["type"]), "dict[str, int]")
            members = {m["name"]: m for m in item(universe, "commented_:Doc")["members"]}
            methods = {name: show_sig(m["sigs"][0]) for name, m in members.items() if m["kind"] == "method"}
            self.assertEqual(methods["triplet"], "() -> (commented_.Doc, Any:explicit, str)")
            self.assertEqual(methods["other"], "(self commented_.Doc; text: str) -> commented_.Doc")
            self.assertEqual(methods["made"], "(n: int) -> commented_.Doc")
            for name, kind in (("size", "int"), ("parts", "list[str]"), ("tags", "list[str] | none")):
                self.assertEqual(show(members[name]["type"]), kind, name)
            self.assertEqual(show_sig(item(universe, "commented_:Doc")["ctor"][0]), "(size: int) -> self")
