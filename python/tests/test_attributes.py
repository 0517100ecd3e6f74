"""What instances have: attributes that methods assign, descriptors, and values that change."""

import sys

from support import FolderTest, item, show


class Attributes(FolderTest):
    def test_data_by_names_of_the_form_that_is_pythons(self):
        """`jsonref.JsonRef` has `__subject__` and `__reference__`; what Python itself calls so is none."""
        for universe in self.both_modes(
            """
            class Proxy:
                def __init__(self, refers: str):
                    self.__reference__ = refers
                    self.__wrapped__ = refers
                    self.__private = 1
                    self.__dict__["__note__"] = 1
                @property
                def __subject__(self) -> int: return 5
                @property
                def __signature__(self) -> int: return 5
                @property
                def __class__(self): return int
                def __html__(self) -> str: return ""
                __tag__ = 1
            """
        ):
            members = sorted(m["name"] for m in item(universe, "attrs_:Proxy")["members"])
            self.assertEqual(members, ["__note__", "__reference__", "__subject__"])
            self.assertEqual(self.shown(universe, "Proxy.__reference__"), "property str set")
            self.assertEqual(self.shown(universe, "Proxy.__subject__"), "property int")

    def test_properties_of_classes_are_the_classes(self):
        self.write(
            "attrs_.py",
            """
            class classproperty:
                def __init__(self, fget): self.fget = fget
                def __get__(self, instance, owner=None) -> str: return self.fget(owner)
            class below(property):
                def __get__(self, instance, owner): return self.fget(owner)
            class held:
                def __init__(self, fget): self.fget = classmethod(fget)
                def __get__(self, instance, owner): return self.fget.__get__(instance, owner)()
            class both:
                def __init__(self, fget): self.fget = fget
                def __get__(self, instance, owner): return self.fget(instance if instance is not None else owner)
            class Parrot:
                @classproperty
                def order(cls): return "Psittaciformes"
                @below
                def family(cls) -> str: return "x"
                @held
                def wings(cls) -> int: return 2
                @both
                def mixed(self) -> int: return 2
                @property
                def plain(self) -> int: return 2
            """,
        )
        universe = self.describe("attrs_")
        kinds = {m["name"]: (m["kind"], bool(m.get("on_instances"))) for m in item(universe, "attrs_:Parrot")["members"]}
        of_class, of_instance = ("attr", True), ("property", False)
        self.assertEqual(kinds, {"order": of_class, "family": of_class, "wings": of_class, "mixed": of_instance, "plain": of_instance})
        self.assertEqual(self.shown(universe, "Parrot.order"), "attr str set")

    def test_what_parameters_are_where_they_are_stored(self):
        for universe in self.both_modes(
            """
            from typing import Optional, Tuple, Union
            class Engine: ...
            class Place:
                def __init__(self, path): ...
            class Store:
                def __init__(self, engine: Optional[Engine] = None, other: Optional[Engine] = None, path: Union[str, None] = None,
                             name: Optional[str] = None, size: Optional[int] = None, text: str = "", raw: str = "", n: int = 0,
                             late: Optional[int] = None, loop: Optional[str] = None, kept: Optional[str] = None, both: Optional[int] = None,
                             pair: Optional[Tuple[int, str]] = None):
                    if pair is None:
                        pair = (1, "x")
                    self.pair = pair
                    if engine is None:
                        engine = Engine()
                    elif not isinstance(engine, Engine):
                        raise TypeError("engine")
                    if other is None:
                        raise ValueError
                    assert size is not None and n > 0
                    if name:
                        self.named = name
                    else:
                        self.unnamed = name
                    path = Place(path)
                    self.engine, self.other, self.path, self.size = engine, other, path, size
                    self.first = text
                    text = len(text)
                    self.second = text
                    raw = raw.strip(",").encode()
                    self.raw = raw
                    self.late = late
                    late = "x"
                    for loop in ["a", 1]: pass
                    self.loop = loop
                    self.kept = "" if kept is None else kept
                    if both is None and n:
                        both = 1
                    self.both = both
                    def later(): self.closed = kept
            """
        ):
            expected = {
                "engine": "attrs_.Engine", "other": "attrs_.Engine", "path": "attrs_.Place", "size": "int", "named": "str",
                "unnamed": "str | none", "first": "str", "second": "int", "raw": "bytes", "late": "int | none",
                "loop": "str | none", "pair": "(int, str)", "kept": "str", "both": "int | none",
            }  # fmt: skip
            for name, kind in expected.items():
                self.assertEqual(self.shown(universe, "Store." + name), "property %s set" % kind, name)

    def test_what_is_left_of_a_parameter_by_isinstance(self):
        """py-moneyed's `self.currency = currency if isinstance(currency, Currency) else get_currency(str(currency).upper())`."""
        for universe in self.both_modes(
            """
            from collections.abc import Sequence
            from datetime import date
            from typing import Any, List, Union, overload
            class Currency: ...
            class Euro(Currency): ...
            class Number: ...
            class Path:
                def __init__(self, path): ...
            KINDS = (str, int)
            @overload
            def currency_of(code: str) -> Currency: ...
            @overload
            def currency_of(*, iso: int) -> Currency: ...
            def currency_of(code=None, iso=None): return Currency()
            @overload
            def other_of(code: str) -> Currency: ...
            @overload
            def other_of(*, iso: int) -> int: ...
            def other_of(code=None, iso=None): return Currency()
            class Money:
                def __init__(self, amount: object, currency: Union[str, Currency, None], path: Union[str, Path], n: Union[int, str, Path],
                             euro: Currency, real: Union[float, str], bare, text: Any, items: Union[str, List[int]], kind: type,
                             open: Union[int, Currency, str], other: str, either: Union[str, int, Currency], tup: Union[str, int, None]):
                    self.amount = amount if isinstance(amount, date) else date(1, 2, 3)
                    self.currency = currency if isinstance(currency, Currency) else currency_of(str(currency).upper())
                    self.other = other if isinstance(other, Currency) else other_of(other)
                    if isinstance(path, str):
                        path = Path(path)
                    self.path = path
                    self.wide = None if isinstance(n, (int, str)) else n
                    self.same = None if isinstance(n, KINDS) else n
                    self.euro = euro if isinstance(euro, Euro) else Euro()
                    self.real = "" if isinstance(real, float) else real
                    if not isinstance(bare, Currency):
                        raise TypeError
                    self.bare = bare
                    assert isinstance(text, str)
                    self.text = text
                    self.items = [items] if isinstance(items, str) else items
                    self.kind = kind if isinstance(kind, type) else Currency
                    self.open = open if isinstance(open, (Number, Currency)) else None
                    self.either = None if isinstance(either, Sequence) else either
                    self.tup = tup if isinstance(tup, int) else 0
            """
        ):
            expected = {
                "amount": "datetime.date", "currency": "attrs_.Currency", "other": "attrs_.Currency", "path": "attrs_.Path",
                "wide": "none | attrs_.Path", "same": "none | int | str | attrs_.Path", "euro": "attrs_.Euro", "real": "str | float",
                "bare": "attrs_.Currency", "text": "str", "items": "list[int]",
                "open": "attrs_.Currency | attrs_.Number | none", "either": "none | int | attrs_.Currency", "tup": "int",
            }  # fmt: skip
            for name, kind in expected.items():
                self.assertEqual(self.shown(universe, "Money." + name), "property %s set" % kind, name)

    def both_modes(self, text):
        self.write("attrs_.py", text)
        return self.describe("attrs_"), self.describe("attrs_", mode="static")

    def shown(self, universe, path):
        found = item(universe, "attrs_:" + path)
        marks = [found["kind"], show(found["type"])]
        if found.get("settable") or found.get("on_instances"):
            marks.append("set")
        if found.get("set_type"):
            marks.append(show(found["set_type"]))
        return " ".join(marks)

    def test_what_methods_assign(self):
        for universe in self.both_modes(
            """
            from typing import Final, List
            class Headers: ...
            def measured() -> float: return 1.5
            async def later() -> float: return 1.5
            class Half:
                def __init__(self, a: int, b, names: List[str] = None, *rest: int):
                    self.a = a
                    self.b = b
                    self.c, self.d = a, b
                    if a: self.e = "x"
                    else: self.e = 3
                    self.headers = Headers()
                    self.cache = {}
                    self.names = names or []
                    self.size = measured()
                    self.later = later()
                    self.last = None
                    self.nothing = None
                    self.total = 0
                    self.rest = rest
                    self.fixed: Final = 3
                    self._private = 1
                    with open(__file__) as self.file: pass
                    (self.x, [self.y, *self.z]) = 1, [2, 3]
                    setattr(self, "named", 1)
                    def inner(): self.inner = (again := "x")
                    inner()
                def run(self, n: int) -> None:
                    self.last = n
                    self.total += n
                    try: self.result: str = "done"
                    finally:
                        for self.step in range(n): pass
                    self.mixed = 1
                    self.mixed += 1.5
                @classmethod
                def make(cls): cls.made = 1
                @staticmethod
                def other(self): self.static = 1
                def run2(self): other = self; other.no = 1
            class Child(Half):
                def more(self) -> None: self.extra = not self.a
            class Slots:
                __slots__ = ("left", "right")
                def __init__(self, left: int): self.left = left
            """
        ):
            expected = {
                "a": "int", "b": "Any:missing", "c": "int", "d": "Any:missing", "e": "str | int",
                "headers": "attrs_.Headers", "cache": "dict", "names": "list[str]", "size": "float",
                "later": "Any:missing", "last": "none | int", "nothing": "Any:missing", "total": "int",
                "rest": "Any:missing", "file": "_io.TextIOWrapper[_io._WrappedBuffer]", "x": "int", "y": "Any:missing", "z": "Any:missing",
                "named": "int", "inner": "str", "result": "str", "step": "int", "mixed": "Any:missing",
            }  # fmt: skip
            for name, kind in expected.items():
                self.assertEqual(self.shown(universe, "Half." + name), "property %s set" % kind, name)
            self.assertEqual(self.shown(universe, "Half.fixed"), "property int")
            self.assertEqual(self.shown(universe, "Child.extra"), "property bool set")
            self.assertEqual(self.shown(universe, "Slots.left"), "property int set")
            known = {m["name"] for m in item(universe, "attrs_:Half")["members"]}
            self.assertFalse(known & {"_private", "static", "no"})

    def test_values_that_change(self):
        live, static = self.both_modes(
            """
            from typing import Final
            try: import not_there
            except ImportError: not_there = None
            class Page:
                title = None
                count = 0
                limit = 10
                current = None
                shared = 1
                def open(self): self.title = "opened"; self.count = 1.5
                @classmethod
                def enter(cls): cls.current = cls()
            def change(): Page.shared = "x"
            current = None
            nothing = None
            total = 0
            fixed = 3
            stated: Final[int] = 3
            LIMIT = 3
            COUNT = 3
            def start():
                global current, total, COUNT
                COUNT += 1
                current = Page()
                total = 2.5
            """
        )
        for universe in (live, static):
            expected = {
                "Page.title": "property none | str set",
                "Page.count": "property int | float set",
                "Page.limit": "attr int set",
                "Page.current": "attr Any:missing set",
                "Page.shared": "attr int | str set",
                "current": "const none | attrs_.Page set",
                "nothing": "const Any:missing set",
                "total": "const int | float set",
                "fixed": "const int set",
                "stated": "const int",
                "LIMIT": "const int",
                "COUNT": "const int set",
            }
            for name, kind in expected.items():
                self.assertEqual(self.shown(universe, name), kind, name)

    def test_descriptors_that_only_python_makes_are_what_they_give(self):
        self.write(
            "attrs_.py",
            """
            from __future__ import annotations
            import functools
            from typing import Any, overload
            class Instance:
                def emit(self, *args: object) -> None: ...
            class Signal:
                def __init__(self, *types: type, name: str = "") -> None: ...
                @overload
                def __get__(self, instance: None, owner: Any = None) -> Signal: ...
                @overload
                def __get__(self, instance: object, owner: Any = None) -> Instance: ...
                def __get__(self, instance, owner=None): return self if instance is None else Instance()
            class Stored:
                def __get__(self, instance, owner=None) -> int: return 1
                def __set__(self, instance, value: int | str) -> None: ...
            class Untyped:
                def __get__(self, instance, owner=None): return 1
            Named = functools.partial(Signal, name="named")
            def evented(cls):
                setattr(cls, "events", Signal())
                setattr(cls, "stored", Stored())
                setattr(cls, "untyped", Untyped())
                return cls
            @evented
            class Model:
                changed = Named(int)
            """,
        )
        universe = self.describe("attrs_")
        expected = {
            "changed": "property attrs_.Instance",
            "events": "property attrs_.Instance",
            "stored": "property int set int | str",
            "untyped": "property Any:missing",
        }
        for name, kind in expected.items():
            self.assertEqual(self.shown(universe, "Model." + name), kind, name)

    def test_descriptors_are_what_they_give(self):
        live, static = self.both_modes(
            """
            from __future__ import annotations
            import functools
            from types import MethodType
            from typing import Any, Generic, TypeVar, overload
            T = TypeVar("T")
            class Field:
                def __get__(self, obj, owner=None) -> int: return 3
                def __set__(self, obj, value: int | str) -> None: ...
            class GField(Generic[T]):
                def __init__(self, default: T) -> None: ...
                @overload
                def __get__(self, obj: None, owner: Any = None) -> GField[T]: ...
                @overload
                def __get__(self, obj: object, owner: Any = None) -> T: ...
                def __get__(self, obj, owner=None): return 1
            class Untyped:
                def __get__(self, obj, owner=None): return "x"
                def __set__(self, obj, value): ...
            class ReadOnly:
                def __get__(self, obj, owner=None) -> str: return "x"
            class available_if:
                def __init__(self, fn): self.fn = fn; functools.update_wrapper(self, fn)
                def __get__(self, obj, owner=None):
                    return MethodType(self.fn, obj) if obj is not None else self.fn
            class lazy:
                def __init__(self, fn): self.fn = fn
                def __get__(self, obj, owner=None): return self if obj is None else self.fn(obj)
            def read(model, name: str) -> float: return 1.0
            def made_by(name: str): return property(lambda self: read(self, name), lambda self, value: None)
            def read_by(name: str) -> property:
                def get(self) -> str: return name
                return property(get)
            def unsaid(name: str): return property(lambda name: name)
            class Model:
                wide = made_by("wide")
                named = read_by("named")
                nothing = unsaid("nothing")
                age = Field()
                size: Field = Field()
                g = GField[str]("a")
                u = Untyped()
                ro = ReadOnly()
                value: int = Untyped()
                @available_if
                def predict(self, x: float, scale: float = 1.0) -> float: return x
                @lazy
                def slow(self) -> int: return 1
                def _base(self, n: int, sep: str = ",") -> str: return sep * n
                three = functools.partialmethod(_base, 3)
                spaced = functools.partialmethod(_base, sep=" ")
                @functools.singledispatchmethod
                def show(self, arg) -> str: return "?"
                @functools.cached_property
                def lazily(self) -> int: return 3
                def _get(self) -> int: return 1
                def _set(self, v: int) -> None: ...
                managed = property(_get, _set)
                fixed = property(_get)
                made = classmethod(lambda cls: 1)
            """
        )
        for universe in (live, static):
            expected = {
                "age": "property int set int | str",
                "size": "property int set int | str",
                "g": "property str",
                "u": "property Any:missing set",
                "ro": "property str",
                "value": "property int set",
                "slow": "property Any:missing",
                "lazily": "property int set",
                "managed": "property int set",
                "fixed": "property int",
                "wide": "property float set",
                "named": "property str",
            }
            for name, kind in expected.items():
                self.assertEqual(self.shown(universe, "Model." + name), kind, name)
            methods = {
                "predict": "(x: float, scale: float = ..) -> float",
                "three": "(sep: str = ..) -> str",
                "spaced": "(n: int, kw sep: str = ..) -> str",
                "show": "(arg: Any:missing) -> str",
            }
            for name, signature in methods.items():
                self.assertEqual(self.sig(universe, "attrs_:Model." + name), [signature], name)

    def test_properties_that_are_made_when_the_module_is_read(self):
        """Their getters say at run time what they return: `icalendar.Event.summary`."""
        self.write(
            "late_.py",
            """
            from __future__ import annotations
            def text(name: str) -> property:
                def get(self) -> str | None: return name
                return property(get) if name else property(get, lambda self, value: None)
            summary_property = text("summary")
            class Event:
                summary = summary_property
            for name in ("url", "location"): setattr(Event, name, text(name))
            """,
        )
        universe = self.describe("late_")
        for name in ("summary", "url", "location"):
            found = item(universe, "late_:Event." + name)
            expected = "property str | none" if sys.version_info >= (3, 10) else "property"
            self.assertTrue((found["kind"] + " " + show(found["type"])).startswith(expected), name)

    def test_a_descriptor_that_is_a_method_for_type_checkers(self):
        """`simpy.Environment.process`, which makes a `Process` of the environment."""
        live, static = self.both_modes(
            """
            from types import MethodType
            from typing import TYPE_CHECKING
            class Bound:
                def __init__(self, cls): self.cls = cls
                def __get__(self, instance, owner=None): return MethodType(self.cls, instance)
            class Process:
                def __init__(self, env, delay: int): ...
            class Environment:
                if TYPE_CHECKING:
                    def process(self, delay: int) -> Process: ...
                else:
                    process = Bound(Process)
            """
        )
        for universe in (live, static):
            self.assertEqual(self.sig(universe, "attrs_:Environment.process"), ["(delay: int) -> attrs_.Process"])

    def test_a_property_of_the_class(self):
        if sys.version_info >= (3, 13):
            self.skipTest("this Python does not chain them")
        live, static = self.both_modes(
            """
            class C:
                @classmethod
                @property
                def name(cls) -> str: return "c"
            """
        )
        for universe in (live, static):
            self.assertEqual(self.shown(universe, "C.name"), "attr str")

    def test_implicit_optional(self):
        for universe in self.both_modes(
            """
            from dataclasses import dataclass
            from typing import Any, List, Optional
            def f(a: int = None, b: List[str] = None, c: Optional[int] = None, d: object = None, e: Any = None) -> str: ...
            class Page:
                names: List[str] = None
                def __init__(self, parent: "Page" = None) -> None: self.parent = parent
            @dataclass
            class Entry:
                title: str = None
            limit: int = None
            """
        ):
            self.assertEqual(
                self.sig(universe, "attrs_:f"),
                [
                    "(a: int | none = .., b: list[str] | none = .., c: int | none = .., d: object = .., "
                    "e: Any:explicit = ..) -> str"
                ],
            )
            self.assertEqual(self.shown(universe, "Page.names"), "property list[str] | none set")
            self.assertEqual(self.shown(universe, "Page.parent"), "property attrs_.Page | none set")
            self.assertEqual(self.shown(universe, "Entry.title"), "property str | none set")
            self.assertEqual(self.shown(universe, "limit"), "const int | none set")
