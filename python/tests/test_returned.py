"""Methods without annotation that return their receiver, by their source."""

from support import FolderTest, item


class Returned(FolderTest):
    def test_by_source_in_both_modes(self):
        self.write(
            "fluent.py",
            """
            import threading

            def wrapper(f):
                return lambda self: 5

            class Query:
                lock = threading.Lock()

                def __new__(cls, *args):
                    return object.__new__(cls)
                def __enter__(self):
                    return self
                def __exit__(self, *args):
                    pass
                def where(self, text):
                    self.text = text
                    return self
                def locked(this):
                    with this.lock:
                        return this
                def either(self, flag):
                    if flag:
                        return self
                    else:
                        return type(self)()
                def copied(self):
                    try:
                        return self.__class__()
                    except ValueError:
                        raise
                @classmethod
                def made(cls, text):
                    return cls(text)
                @property
                def also(self):
                    return self
                async def __aenter__(self):
                    return self
                def looped(self):
                    def inner(self):
                        return 5
                    return self
                def local(self):
                    new = type(self)()
                    new.text = ""
                    return new
                def chained(self):
                    return self.copied()
                @property
                def plural(self):
                    self.unit = "hours"
                    return self
                @property
                def singular(self):
                    if self.text:
                        raise ValueError
                    return self.plural
                def at_once(self):
                    return self.chained().plural.where("")
                def chosen(self, flag):
                    return self.plural if flag else type(self)()
                def called_property(self):
                    return self.plural()
                def read_method(self):
                    return self.chained
                @property
                def own(self):
                    return self.own
                def through(self):
                    found = self.local()
                    return found
                @classmethod
                def remade(cls):
                    return cls.made("")
                def stated(self) -> int:
                    return self

                def maybe(self, flag):
                    if flag:
                        return self
                def mixed(self, flag):
                    return self if flag else None
                def other(self, flag):
                    if flag:
                        return self
                    return 5
                def changed(self):
                    self = 5
                    return self
                def yielded(self):
                    yield 1
                    return self
                def nothing(self):
                    self.text = ""
                @staticmethod
                def static(self):
                    return self
                def added(self):
                    new = type(self)()
                    new += 1
                    return new
                def decorated(self):
                    return self.wrapped()
                @wrapper
                def wrapped(self):
                    return self
                def round(self):
                    return self.around()
                def around(self):
                    return self.round()
                @classmethod
                def itself(cls):
                    return cls
            """,
        )
        for universe in (self.describe("fluent"), self.describe("fluent", mode="static")):

            def found(name):
                return item(universe, "fluent:Query." + name)["sigs"][0]["ret"]["t"]

            for name in "__enter__ where locked either copied made looped __aenter__ local chained through remade at_once chosen".split():
                self.assertEqual(found(name), "self", name)
            for name in "also plural singular".split():
                self.assertEqual(item(universe, "fluent:Query." + name)["type"]["t"], "self", name)
            self.assertEqual(item(universe, "fluent:Query.own")["type"]["t"], "any")
            self.assertEqual((found("stated"), found("yielded")), ("inst", "inst"))
            for name in "maybe mixed other changed nothing static itself added decorated round around called_property read_method".split():
                self.assertEqual(found(name), "any", name)


class Constructed(FolderTest):
    """Functions without annotation that end with a call of a class: `kombu.Connection.Producer`, `parse.compile`."""

    FILES = {
        "bus/__init__.py": """
            from .parts import Base, Made, Odd, Strange
            from abc import ABC
            from typing import TypeVar
            T = TypeVar("T")
            def plain(n):
                return Made(n)
            def either(n):
                if n:
                    return Made(n)
                raise ValueError
            def maybe(n):
                if n:
                    return Made(n)
            def two(n):
                if n:
                    return Made(n)
                return Error()
            def nothing(n):
                if not n:
                    return None
                return Made(n)
            class Error(Exception): ...
            class Derived(Base, ABC): ...
            class Connection:
                def producer(self, channel=None, *args, **kwargs):
                    from .messaging import Producer
                    return Producer(channel or self)
                def derived(self):
                    return Derived()
                @property
                def made(self):
                    return Made(1)
                async def later(self):
                    return Made(1)
            def decorating(f):
                return lambda: 5
            def lower(made=Made):
                return made()
            def rebound(n):
                Made = n
                return Made()
            def called(n):
                return plain(n)
            def called_stated(n):
                return stated() if n else called(n)
            def sent(n):
                return mutual(n)
            def mutual(n):
                return sent(n)
            def same(n: T) -> T:
                return n
            def generic(n):
                return same(n)
            def waits():
                return later()
            def odd():
                return Odd()
            def strange():
                return Strange()
            def generator():
                yield 1
                return Made(1)
            async def later():
                yield 1
            @decorating
            def managed():
                yield 1
            def decorated(f):
                return f
            @decorated
            def wrapped():
                return Made(1)
            def stated() -> int:
                return Made(1)
            def stored(n):
                made = Made(n)
                made.n = 5
                return made
            def chosen(n):
                made = Made(n)
                if n:
                    made = Error()
                return made
            def looped(n):
                made = Made(n)
                for made in n:
                    pass
                return made
            def unpacked(n):
                made = Made(n)
                made, n = n
                return made
        """,
        "bus/parts.py": """
            class Base: ...
            class Made(Base):
                def again(self): return Made(2)
                def __init__(self, n): self.n = n
            class Odd:
                def __new__(cls): return 5
            class Meta(type):
                def __call__(cls): return 5
            class Strange(metaclass=Meta): ...
        """,
        "bus/messaging.py": "class Producer:\n    def publish(self, body): ...\n    def __init__(self, c): ...",
        "bus/py.typed": "",
    }

    def test_the_instance_of_a_class_by_its_source(self):
        for name, text in self.FILES.items():
            self.write(name, text)
        expected = {
            "plain": "Made", "either": "Made", "maybe": "Made?", "nothing": "Made?", "two": "Error|Made",
            "Connection.producer": "Producer", "Connection.derived": "Derived", "Made.again": "Made", "Connection.later": "Made",
            "stored": "Made", "chosen": "Error|Made", "generator": "Generator", "later": "AsyncGenerator", "called": "Made", "called_stated": "int|Made",
        }  # fmt: skip
        for mode in ("runtime", "static"):
            universe = self.describe("bus", mode=mode)
            for name, text in expected.items():
                if mode == "static" and name == "Made.again":
                    continue
                self.assertEqual(self.shown(item(universe, "bus:" + name)["sigs"][0]["ret"]), text, (mode, name))
            self.assertEqual(self.shown(item(universe, "bus:Connection.made")["type"]), "Made")
            for name in ("lower", "rebound", "sent", "mutual", "generic", "waits", "odd", "strange", "managed", "wrapped", "looped", "unpacked"):
                self.assertEqual(item(universe, "bus:" + name)["sigs"][0]["ret"]["t"], "any", (mode, name))
            self.assertEqual(item(universe, "bus:stated")["sigs"][0]["ret"]["name"], "builtins.int")

    def shown(self, kind):
        if kind["t"] == "union":
            inner = "|".join(self.shown(one) for one in kind["items"] if one["t"] != "none")
            return inner + ("?" if any(one["t"] == "none" for one in kind["items"]) else "")
        return kind["name"].rpartition(".")[2] if kind["t"] == "inst" else kind["t"]


class AttributesByName(FolderTest):
    """`__getattr__`, `__setattr__` and `__delattr__`, as the type source declares them."""

    def test_they_are_members(self):
        self.write(
            "space.py",
            """
            class Space:
                def __getattr__(self, name: str) -> int: return 1
                def __setattr__(self, name: str, value: int) -> None: pass
                def __delattr__(self, name: str) -> None: pass
            class Plain:
                def __getattribute__(self, name): return 1
            """,
        )
        self.write("loose.py", "class Loose:\n    def __init__(self): self.d = 1\n")
        self.write("loose.pyi", "class Loose:\n    def __getattr__(self, name: str) -> int: ...\n")
        for mode in ("runtime", "static"):
            universe = self.describe("space", "loose", mode=mode)
            for name in ("__getattr__", "__setattr__", "__delattr__"):
                self.assertEqual(item(universe, "space:Space." + name)["kind"], "method", (mode, name))
            self.assertEqual(item(universe, "space:Space.__getattr__")["sigs"][0]["ret"]["name"], "builtins.int")
            self.assertEqual(item(universe, "loose:Loose.__getattr__")["sigs"][0]["ret"]["name"], "builtins.int", mode)
            names = [m["name"] for m in item(universe, "space:Plain")["members"]]
            self.assertEqual([n for n in names if n != "__init__"], ["__getattr__"])

    def test_what_no_statement_names_is_read_by_name(self):
        """As that of a class with a `__setattr__` of its own (`mido.Message`), or of one that fills its `__dict__`."""
        self.write(
            "filled.py",
            """
            class Set:
                def __setattr__(self, name, value): object.__setattr__(self, name, value)
            class Aliased:
                def _set(self, name, value): setattr(self, name, value)
                __setattr__ = _set
            class Updated:
                def __init__(self, **given): vars(self).update(given)
            class Replaced:
                def __init__(self, given): self.__dict__ = given
            class Stored:
                def __setitem__(self, key, value): self.__dict__[key] = value
            class Remembering:
                def remember(self, key, value): self.__dict__[key] = value
            class Looped:
                def __init__(self, **given):
                    for name, value in given.items(): setattr(self, name, value)
            class Refusing:
                def __setattr__(self, name, value): raise AttributeError("fixed")
            class Restored:
                def __setstate__(self, state): self.__dict__.update(state)
                def other(self, other): self.__dict__.update(other.__dict__)
            class Written:
                def __init__(self):
                    self.__dict__["a"] = 1
                    self.__dict__.update(b="x", **{"c": 1.5})
                    vars(self).update({"d": True})
                    vars(self).setdefault("e", b"x")
            class Below(Updated):
                def __init__(self, **given): self.__dict__.update(given)
            class Stated:
                def __getattr__(self, name) -> int: return 1
            class BelowStated(Stated):
                def __setattr__(self, name, value): pass
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("filled", mode=mode)

            def members(name):
                return [m["name"] for m in item(universe, "filled:" + name)["members"]]

            for name in ("Set", "Aliased", "Updated", "Replaced", "Stored", "Looped"):
                found = item(universe, "filled:%s.__getattr__" % name)
                self.assertEqual((found["kind"], found["sigs"][0]["ret"]["t"]), ("method", "any"), (mode, name))
            for name in ("Refusing", "Restored", "Remembering", "Written", "Below", "BelowStated"):
                self.assertNotIn("__getattr__", members(name), (mode, name))
            kinds = {"a": "int", "b": "str", "c": "float", "d": "bool", "e": "bytes"}
            for name, kind in kinds.items():
                self.assertEqual(item(universe, "filled:Written." + name)["type"]["name"], "builtins." + kind, (mode, name))


class OutsideOfTheClass(FolderTest):
    """`Self` of a method is its class where the result or the method itself is stored elsewhere."""

    def test_self_is_the_class(self):
        self.write(
            "points.py",
            """
            import datetime
            from functools import partial

            class Point:
                @classmethod
                def made(cls, n=0):
                    return cls()
                def moved(self, n=0):
                    return self

            class Holder:
                at = Point.made()

            _point = Point()
            ORIGIN = Point.made()
            EPOCH = datetime.datetime.fromtimestamp(0)
            origin = Point.made
            moved = _point.moved
            other = partial(Point.made, 1)
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("points", mode=mode)
            for name, full in (("ORIGIN", "points.Point"), ("EPOCH", "datetime.datetime"), ("Holder.at", "points.Point")):
                self.assertEqual(item(universe, "points:" + name)["type"], {"t": "inst", "name": full}, (mode, name))
            for name in ("origin", "moved", "other"):
                found = item(universe, "points:" + name)
                self.assertEqual(found["sigs"][0]["ret"], {"t": "inst", "name": "points.Point"}, (mode, name))


class HandedOn(FolderTest):
    """A class whose `__getattr__` reads the attribute of another object: the members of that object are those of the class."""

    def test_members_of_the_object_behind(self):
        self.write(
            "proxies.py",
            """
            from __future__ import annotations
            from typing import Any, Generic, Optional, TypeVar
            T = TypeVar("T")
            class Base(Generic[T]):
                def first(self) -> T: ...
                def fluent(self) -> Base[T]: return self
                def same(self):
                    return self
            class Table(Base[int]):
                count: int
                def __init__(self): self.rows = 1
                def insert(self, row: str) -> Table: return self
                def close(self) -> int: return 1
                def _private(self): ...
                def __len__(self): return 1
                @property
                def name(self) -> str: return "t"
            class Database:
                def table(self, name: str) -> Table: return Table()
                def close(self) -> str: return "closed"
                def __getattr__(self, name):
                    return getattr(self.table("default"), name)
            class Below(Database):
                def insert(self) -> bool: return True
            class File:
                def __init__(self, table: Table) -> None:
                    self._table = table
                def __getattr__(self, name: str) -> Any:
                    if name == "x":
                        return getattr(self._table, name)
                    return getattr(self._table, name)
            class Maybe:
                _table: Optional[Table] = None
                def __getattr__(self, item):
                    return getattr(self._table, item)
            class Unknown:
                def __init__(self, table):
                    self._table = table
                def __getattr__(self, name):
                    return getattr(self._table, name)
            class Two:
                a: Table
                def __getattr__(self, name):
                    if name:
                        return getattr(self.a, name)
                    return None
            class Itself:
                def __getattr__(self, name):
                    return getattr(self, name + "x")
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("proxies", mode=mode)

            def members(name):
                return {m["name"]: m for m in item(universe, "proxies:" + name)["members"]}  # noqa: B023

            database = members("Database")
            self.assertEqual(database["insert"]["sigs"][0]["ret"]["name"], "proxies.Table", mode)
            self.assertEqual(database["close"]["sigs"][0]["ret"]["name"], "builtins.str", mode)
            self.assertEqual(database["name"]["type"]["name"], "builtins.str", mode)
            self.assertEqual(database["first"]["sigs"][0]["ret"]["name"], "builtins.int", mode)
            self.assertEqual(database["same"]["sigs"][0]["ret"]["name"], "proxies.Table", mode)
            self.assertNotIn("_private", database)
            self.assertNotIn("__len__", database)
            self.assertEqual(members("Below")["insert"]["sigs"][0]["ret"]["name"], "builtins.bool", mode)
            self.assertNotIn("name", members("Below"))
            for name in ("File", "Maybe"):
                self.assertIn("insert", members(name), (mode, name))
            for name in ("Unknown", "Two", "Itself"):
                self.assertNotIn("insert", members(name), (mode, name))
