"""Stubs to facts: branches, imports, aliases, type variables, signatures, inheritance."""

import os
import re
import sys
import textwrap
import zlib
from unittest import mock

from support import FolderTest, module, show, show_sig
from snakebridge_introspect import compact, inherit, typedb
from snakebridge_introspect.facts import ModuleFacts
from snakebridge_introspect.finder import PathFinder, TypeshedFinder
from snakebridge_introspect.resolver import World
from snakebridge_introspect.scope import Target
from snakebridge_introspect.sources import Sources
from snakebridge_introspect.symbols import Symbol

BUILTINS = """
from typing import Generic, TypeVar
_T = TypeVar("_T")
_K = TypeVar("_K")
_V = TypeVar("_V")
class object:
    def __eq__(self, value: object, /) -> bool: ...
class int: ...
class str:
    @staticmethod
    def maketrans(x: str, /) -> int: ...
class bytes: ...
class bool(int): ...
class tuple(Generic[_T]): ...
class list(Generic[_T]):
    def pop(self, index: int = -1, /) -> _T: ...
class dict(Generic[_K, _V]):
    def get(self, key: _K, /) -> _V | None: ...
class type: ...
class property: ...
"""
TYPING = """
class TypeVar: ...
class _SpecialForm: ...
Generic: _SpecialForm
AnyStr = TypeVar("AnyStr", str, bytes)
class Iterable(Protocol[_T_co]):
    def __iter__(self) -> int: ...
_T_co = TypeVar("_T_co", covariant=True)
"""


class Facts(FolderTest):
    version = (3, 11)

    def setUp(self):
        super().setUp()
        self.write("builtins.pyi", BUILTINS)
        self.write("typing.pyi", TYPING)

    def world(self, version=(3, 11), platform="linux"):
        self.problems = []
        target = Target(version, platform)
        sources = Sources(PathFinder([self.folder]), {}, target, lambda *p: self.problems.append(p))
        return World(sources, ModuleFacts)

    def entry(self, name, world=None):
        world = world or self.world()
        module, _, rest = name.rpartition(".")
        return world.entry(world.symbol(module, rest))

    def sigs(self, name, world=None):
        return [show_sig(s) for s in self.entry(name, world)["sigs"]]

    def test_branches_follow_the_target(self):
        self.write(
            "m.pyi",
            """
            import sys
            from typing import TYPE_CHECKING
            if sys.version_info >= (3, 12):
                def f(new: int) -> int: ...
            elif sys.version_info >= (3, 10) and sys.platform != "win32":
                def f(middle: int) -> int: ...
            else:
                def f(old: int) -> int: ...
            if not TYPE_CHECKING:
                def f(never: int) -> int: ...
        """,
        )
        for version, platform, expected in (
            ((3, 12), "linux", "new"),
            ((3, 11), "linux", "middle"),
            ((3, 11), "win32", "old"),
            ((3, 9), "linux", "old"),
        ):
            self.assertEqual(self.sigs("m.f", self.world(version, platform)), ["(%s: int) -> int" % expected])

    def test_names_are_resolved_to_definitions(self):
        self.write(
            "pkg/__init__.pyi", "from .a import *\nfrom .a import _hidden as shown\nfrom . import b as b\n"
        )
        self.write(
            "pkg/a.pyi",
            "from pkg.b import B as B\n__all__ = ['A', 'B']\nclass A: ...\nclass _hidden: ...\nclass NotListed: ...\n",
        )
        self.write("pkg/b.pyi", "class B: ...\nC = B\n")
        self.write(
            "user.pyi",
            "import pkg\nimport pkg.b as q\ndef f(a: pkg.A, b: pkg.B, c: pkg.shown, d: q.C, e: 'pkg.b.B') -> pkg.NotListed: ...\n",
        )
        self.assertEqual(
            self.sigs("user.f"),
            ["(a: pkg.a.A, b: pkg.b.B, c: pkg.a._hidden, d: pkg.b.B, e: pkg.b.B) -> ?pkg.NotListed"],
        )

    def test_forms_of_annotations(self):
        self.write(
            "m.pyi",
            """
            from typing import *
            from typing import Any, Callable, ClassVar, Final, List, Literal, Optional, Tuple, Type, Union
            from typing_extensions import Annotated, LiteralString, Never, Self, TypeForm, TypeGuard, TypeAlias
            from collections.abc import Iterable
            Path: TypeAlias = str | bytes
            Pair = tuple[int, Path]
            def f(a: Optional[int], b: Union[int, str, None], c: List[int], d: Tuple[int, ...], e: tuple[()]) -> Never: ...
            def g(a: Callable[[int], str], b: Callable[..., Any], c: Type[int], d: Literal["x", 1, None, True]) -> TypeGuard[int]: ...
            def h(a: Path, b: Pair, c: Annotated[int, "doc"], d: LiteralString, e: Iterable[int], *args: int, **kw: "str") -> None: ...
            def i(a: TypeForm[int], b: TypeForm) -> None: ...
        """,
        )
        world = self.world()
        self.assertEqual(
            self.sigs("m.f", world),
            ["(a: int | none, b: int | str | none, c: list[int], d: (int, ...), e: ()) -> never"],
        )
        self.assertEqual(
            self.sigs("m.g", world),
            [
                "(a: (int) -> str, b: (...) -> Any:explicit, c: type[int], d: Literal['x', '1', None, True]) -> bool"
            ],
        )
        self.assertEqual(
            self.sigs("m.h", world),
            [
                "(a: m.Path, b: m.Pair, c: int, d: str, e: typing.Iterable[int], *args: int, **kw: str) -> none"
            ],
        )
        self.assertEqual(self.sigs("m.i", world), ["(a: type[int], b: type) -> none"])
        self.assertEqual(show(world.expand({"t": "alias", "name": "m.Pair"})), "(int, m.Path)")

    def test_receivers(self):
        self.write(
            "m.pyi",
            """
            from typing import AnyStr, Generic, TypeVar, overload
            _S = TypeVar("_S")
            class P(Generic[AnyStr]):
                @overload
                def f(self: P[str], x: str, /) -> str: ...
                @overload
                def f(self, x: AnyStr, __y: int = ...) -> AnyStr: ...
                def old(self: _S) -> _S: ...
                @classmethod
                def make(cls: type[_S], __x: int) -> _S: ...
                @staticmethod
                def st(__x: int, y: int) -> int: ...
                __radd__ = old
                trans = str.maketrans
        """,
        )
        members = {m["n"]: m for m in self.entry("m.P")["members"]}
        shown = {n: [show_sig(s) for s in m["sigs"]] for n, m in members.items()}
        self.assertEqual(
            shown["f"], ["(self m.P[str]; /x: str) -> str", "(x: 'AnyStr, __y: int = ..) -> 'AnyStr"]
        )
        self.assertEqual(shown["old"], ["() -> self"])
        self.assertEqual(shown["__radd__"], ["() -> self"])
        self.assertEqual((shown["make"], members["make"]["b"]), (["(/x: int) -> self"], "class"))
        self.assertEqual((shown["st"], members["st"]["b"]), (["(/x: int, y: int) -> int"], "static"))
        self.assertEqual(shown["trans"], ["(/x: str) -> int"])

    def test_a_member_does_not_shadow_the_modules_type(self):
        self.write(
            "m.pyi",
            """
            class date:
                def today(self) -> int: ...
            class dtype: ...
            class datetime(date):
                def date(self) -> int: ...
                @property
                def dtype(self) -> dtype: ...
                def cast(self, to: dtype) -> int: ...
        """,
        )
        entry = self.entry("m.datetime")
        self.assertEqual([show(b) for b in entry["bases"]], ["m.date"])
        members = {m["n"]: m for m in entry["members"]}
        self.assertEqual(show(members["dtype"]["type"]), "m.dtype")
        self.assertEqual([show_sig(s) for s in members["cast"]["sigs"]], ["(to: m.dtype) -> int"])

    def test_type_arguments_are_substituted_in_subclasses(self):
        self.write(
            "m.pyi",
            """
            from typing import Generic, TypeVar
            A = TypeVar("A")
            B = TypeVar("B")
            class Base(Generic[A, B]):
                def both(self, a: A) -> B: ...
            class Middle(Base[A, list[A]]): ...
            class Leaf(Middle[int]): ...
            class Count(dict[A, int]): ...
        """,
        )
        world = self.world()
        found = inherit.find_member(world, Symbol("class", "m", "Leaf"), "both")
        self.assertEqual({k: show(v) for k, v in found[2].items()}, {"m.A": "int", "m.B": "list[int]"})
        linear = inherit.linearize(world, "m.Count")
        self.assertEqual(
            [(n, [show(a) for a in args]) for n, args in linear],
            [("m.Count", ["'A"]), ("builtins.dict", ["'A", "int"])],
        )

    def test_named_tuples(self):
        self.write(
            "m.pyi",
            """
            from typing import NamedTuple
            class P(NamedTuple):
                x: int
                y: str = ...
            Q = NamedTuple("Q", [("a", int)])
        """,
        )
        entry = self.entry("m.P")
        self.assertIn("namedtuple", entry["flags"])
        self.assertEqual([m["n"] for m in entry["members"]], ["__new__", "x", "y"])
        self.assertEqual([show_sig(s) for s in entry["members"][0]["sigs"]][0].partition(",")[0], "(x: int")
        self.assertEqual([m["n"] for m in self.entry("m.Q")["members"]], ["__new__", "a"])

    def test_new_syntax(self):
        if sys.version_info < (3, 12):
            self.skipTest("this Python cannot parse it")
        self.write(
            "m.pyi",
            "type Pair[T] = tuple[T, T]\nclass Box[T: int]:\n    def get(self) -> T: ...\ndef f[U](x: U) -> Pair[U]: ...\n",
        )
        world = self.world()
        self.assertEqual(self.sigs("m.f", world), ["(x: 'U) -> m.Pair['U]"])
        self.assertEqual(self.entry("m.Box", world)["params"], ["m.Box.T"])
        self.assertEqual(show(world.variable_entry("m.Box.T")["tv"]["bound"]), "int")

    def test_cycles_end(self):
        self.write("a.pyi", "from b import X\nclass A(B): ...\nclass B(A): ...\nT = U\nU = T\n")
        self.write("b.pyi", "from a import X\n")
        world = self.world()
        self.assertEqual(self.entry("a.A", world)["n"], "A")
        self.assertEqual([n for n, _ in inherit.linearize(world, "a.A")][0], "a.A")
        self.assertIn(world.symbol("a", "X").kind if world.symbol("a", "X") else "unknown", ("unknown",))


class Renamed(FolderTest):
    """Decorators, forms and functions that are recognized by name, under another name."""

    IMPORTS = """
        from abc import abstractmethod
        from collections import namedtuple
        from contextlib import contextmanager
        from dataclasses import dataclass
        from enum import Enum
        from functools import cached_property
        from typing import ClassVar, Dict, Final, NamedTuple, NewType, Optional, Tuple, TypedDict, TypeVar, Union, overload
        from typing_extensions import TypeAlias
        """
    BODY = """
        T = TypeVar("T", int, str)
        Two: TypeAlias = Union[T, Tuple[T, T]]
        size: TypeAlias = Two[int]
        Id = NewType("Id", int)
        Point = namedtuple("Point", "x y")
        Color = Enum("Color", "RED GREEN")
        Keys = TypedDict("Keys", {"a": int})
        @dataclass
        class D:
            x: int
            n: ClassVar[int] = 3
        class R(NamedTuple):
            a: int
        class K(TypedDict):
            a: int
        class A:
            lim: Final[int] = 3
            @abstractmethod
            def f(self) -> int: ...
            @cached_property
            def g(self) -> str: ...
        @overload
        def h(a: int) -> int: ...
        @overload
        def h(a: str) -> str: ...
        def h(a): return a
        @contextmanager
        def man(a: int): yield a
        def use(a: size, b: Id, c: Optional[int] = None, d: Dict[str, T] = {}) -> Two[T]: ...
        """

    def test_another_name_changes_nothing(self):
        imported = re.findall(r"\w+(?=[,\n])", self.IMPORTS.replace("typing_extensions", "typing_extensions_"))
        renamed = re.sub(r"import (.+)", lambda m: "import " + ", ".join("%s as _My%s" % (n, n) for n in m[1].split(", ")), self.IMPORTS)
        body = re.sub(r"\b(%s)\b(?!\")" % "|".join(imported), r"_My\1", self.BODY)
        self.write("typing_extensions.py", "TypeAlias = object()\n")
        for mode in ("runtime", "static"):
            found = []
            for imports, text in ((self.IMPORTS, self.BODY), (renamed, body)):
                self.write("forms.py", textwrap.dedent(imports) + textwrap.dedent(text))
                universe = self.describe("forms", mode=mode)
                self.assertEqual(universe["aliases"]["forms.Two"]["params"], ["forms.T"])
                found.append((module(universe, "forms"), universe["aliases"], universe["type_vars"]))
            self.assertEqual(found[0], found[1], mode)


class Database(FolderTest):
    def typeshed(self):
        self.write("VERSIONS", "builtins: 3.0-\ntyping: 3.5-\nold: 3.0-3.10\nm: 3.0-\nm.sub: 3.12-\n")
        self.write("builtins.pyi", BUILTINS)
        self.write("typing.pyi", TYPING)
        self.write("old.pyi", "class Gone: ...\n")
        self.write(
            "m/__init__.pyi",
            "import sys\nfrom typing import *\ndef same(x: int) -> str: ...\n"
            "if sys.version_info >= (3, 11):\n    def new(x: Callable[[int], list[str]], y: Literal[1] = 1) -> None: ...\n",
        )
        self.write("m/sub.pyi", "from m import same as same\nclass D(dict[str, int]): ...\n")
        return self.folder

    def test_versions(self):
        finder = TypeshedFinder(self.typeshed(), (3, 11))
        self.assertEqual(finder.modules(), ["builtins", "m", "typing"])
        self.assertEqual(TypeshedFinder(self.folder, (3, 12)).modules(), ["builtins", "m", "m.sub", "typing"])

    def test_round_trip_and_reproducible(self):
        folder = self.typeshed()
        targets = {"3.%d-linux" % m: typedb.build_target(folder, (3, m), "linux") for m in (10, 12)}
        data = typedb.pack(targets, "test")
        again = typedb.pack(
            {"3.%d-linux" % m: typedb.build_target(folder, (3, m), "linux") for m in (10, 12)}, "test"
        )
        self.assertEqual(data, again)
        path = os.path.join(folder, "x.sbdb")
        with open(path, "wb") as file:
            file.write(data)
        database = typedb.Database(path)
        for target, modules in targets.items():
            for name, facts in modules.items():
                stored = database.facts(target, name)
                self.assertEqual(stored["needs"], facts["needs"])
                self.assertEqual([compact.decode(c) for c in stored["entries"]], facts["entries"])
        self.assertIsNone(database.facts("3.12-linux", "old"))
        self.assertEqual(database.facts("3.12-linux", "m.sub")["needs"], ["m"])
        self.assertEqual(
            sorted(database.closure("3.12-linux", ["m.sub"])), ["builtins", "m", "m.sub", "typing"]
        )

    def test_differences_are_listed_and_compression_is_ignored(self):
        folder = self.typeshed()
        targets = {"3.12-linux": typedb.build_target(folder, (3, 12), "linux")}

        def built(name, data):
            path = os.path.join(folder, name)
            with open(path, "wb") as file:
                file.write(data)
            return typedb.Database(path)

        first = built("first", typedb.pack(targets, "test"))
        compress = zlib.compress
        with mock.patch.object(typedb.zlib, "compress", lambda raw, level: compress(raw, 1)):
            second = built("second", typedb.pack(targets, "test"))
        self.assertEqual(first.differences(second), [])
        targets["3.12-linux"]["m"]["needs"] = ["typing", "builtins"]
        del targets["3.12-linux"]["m.sub"]
        third = built("third", typedb.pack(targets, "other"))
        self.assertEqual(first.differences(third), ["source", "m.sub", "m"])
        with self.assertRaisesRegex(SystemExit, "m.sub"):
            typedb.main(["--same", os.path.join(folder, "first"), os.path.join(folder, "third")])
        typedb.main(["--same", os.path.join(folder, "first"), os.path.join(folder, "second")])
