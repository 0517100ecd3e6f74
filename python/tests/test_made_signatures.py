"""Signatures that are made at run time: by metaclasses, generated constructors, partials, other compilers."""

import operator
import sys
import unittest
import unittest.mock

from support import FolderTest, item, module, show, show_sig

from snakebridge_introspect import method_flags


class MadeSignatures(FolderTest):
    def described(self, text):
        self.write("made.py", text)
        return self.describe("made")

    def test_what_a_metaclass_computes_for_each_class(self):
        """`msgspec.Struct`: its stub says that it takes anything, its metaclass says what each class takes."""
        self.write(
            "structs.py",
            """
            import inspect
            P = inspect.Parameter
            class Meta(type):
                @property
                def __signature__(cls):
                    names = {k: v for one in reversed(cls.__mro__) for k, v in vars(one).get("__annotations__", {}).items()}
                    return inspect.Signature([
                        P(n, P.POSITIONAL_OR_KEYWORD, annotation=k, default=vars(cls).get(n, P.empty)) for n, k in names.items()])
            class Struct(metaclass=Meta):
                def __init__(self, *args, **kwargs): ...
            """,
        )
        self.write(
            "structs.pyi",
            "from typing import Any\nclass Meta(type): ...\nclass Struct(metaclass=Meta):\n    def __init__(self, *args: Any, **kwargs: Any) -> None: ...\n",
        )
        universe = self.described("import structs\nclass User(structs.Struct):\n    name: str\n    groups: 'list[str]' = ()\n")
        self.assertEqual(self.ctor(universe, "User"), ["(name: str, groups: list[str] = ..) -> self"])

    def ctor(self, universe, name):
        return [show_sig(s) for s in item(universe, "made:" + name)["ctor"]]

    def test_what_is_handed_on_to_the_constructor(self):
        """`tqdm.__new__(cls, *_, **__)`, and a metaclass that keeps one instance of each class."""
        text = """
            import functools
            class Bar:
                def __new__(cls, *_, **__): return object.__new__(cls)
                def __init__(self, iterable=None, desc: str = ""): ...
            def filled(**given):
                return lambda function: functools.partialmethod(function, **given)
            class Filled:
                def __new__(cls, *_, **__): return object.__new__(cls)
                @filled(desc="x")
                def __init__(self, iterable=None, desc="", total=None): ...
            class Wide(Bar):
                def __init__(self, width: int): super().__init__(desc="x")
            class Single(type):
                made = {}
                def __call__(cls, *args, **kwargs):
                    if cls not in cls.made:
                        cls.made[cls] = super().__call__(*args, **kwargs)
                    return cls.made[cls]
            class Store(metaclass=Single):
                def __init__(self, path: str, size: int = 3): ...
            class Point(metaclass=Single):
                def __new__(cls, x: int): return object.__new__(cls)
            class Bare(metaclass=Single): ...
            class Open(metaclass=Single):
                def __init__(self, *args, **kwargs): ...
            """
        universe = self.described(text)
        bar = "(iterable: Any:missing = .., desc: str = ..) -> self"
        self.assertEqual(self.ctor(universe, "Bar"), [bar])
        self.assertEqual(self.ctor(universe, "Wide"), ["(width: int) -> self"])
        filled = "(iterable: Any:missing = .., kw desc: str | Any:missing = .., kw total: Any:missing = ..) -> self"
        self.assertEqual(self.ctor(universe, "Filled"), [filled])
        self.assertEqual(self.ctor(universe, "Store"), ["(path: str, size: int = ..) -> self"])
        self.assertEqual(self.ctor(universe, "Point"), ["(x: int) -> self"])
        self.assertEqual(self.ctor(universe, "Bare"), ["() -> self"])
        self.assertEqual(self.ctor(universe, "Open"), ["(*args: Any:missing, **kwargs: Any:missing) -> self"])

    def test_constructors(self):
        universe = self.described(
            """
            from __future__ import annotations
            import inspect
            from typing import Any
            P = inspect.Parameter
            class Bpe:
                __signature__ = inspect.Signature([
                    P("self", P.POSITIONAL_OR_KEYWORD), P("vocab", P.POSITIONAL_OR_KEYWORD, default=None)])
                def __init__(self, *args, **kwargs): ...
            class Odd:
                def __init__(this, self: int) -> None: ...
            class Meta(type):
                def __new__(mcs, name, bases, ns):
                    cls = super().__new__(mcs, name, bases, ns)
                    hints = ns.get("__annotations__", {})
                    cls.__signature__ = inspect.Signature([P(k, P.KEYWORD_ONLY, annotation=v) for k, v in hints.items()])
                    return cls
            class Model(metaclass=Meta):
                def __init__(self, **data: Any) -> None: self.__dict__.update(data)
            class Item(Model):
                name: str
                price: float
            class Late:
                def __init__(self, make): self.make = make
                def __get__(self, instance, owner):
                    if instance is not None: raise AttributeError("__signature__")
                    return self.make()
            class LateMeta(type):
                def __new__(mcs, name, bases, ns):
                    cls = super().__new__(mcs, name, bases, ns)
                    hints = ns.get("__annotations__", {})
                    made = inspect.Signature([P(k, P.KEYWORD_ONLY, annotation=v) for k, v in hints.items()])
                    cls.__signature__ = Late(lambda: made)
                    return cls
            class LateModel(metaclass=LateMeta):
                def __init__(self, /, **data: Any) -> None: self.__dict__.update(data)
            class LateItem(LateModel):
                name: str
            def transform(cls):
                names = list(cls.__dict__["__annotations__"])
                space = {}
                body = "".join("    self.%s = %s\\n" % (n, n) for n in names)
                exec("def __init__(self, %s):\\n%s" % (", ".join(names), body), space)
                cls.__init__ = space["__init__"]
                return cls
            @transform
            class Point:
                x: int
                y: str
            class Base:
                def __init__(self, **data: object) -> None: ...
                def __init_subclass__(cls): transform(cls)
            class User(Base):
                name: str
                age: int
            """
        )
        self.assertEqual(self.ctor(universe, "Bpe"), ["(vocab: Any:missing = ..) -> self"])
        self.assertEqual(self.ctor(universe, "Odd"), ["(self: int) -> self"])
        self.assertEqual(self.ctor(universe, "Item"), ["(kw name: str, kw price: float) -> self"])
        self.assertEqual(self.ctor(universe, "LateItem"), ["(kw name: str) -> self"])
        self.assertEqual(self.ctor(universe, "Point"), ["(x: int, y: str) -> self"])
        self.assertEqual(self.ctor(universe, "Base"), ["(**data: object) -> self"])
        self.assertEqual(self.ctor(universe, "User"), ["(name: str, age: int) -> self"])

    def test_fields_that_are_converted_take_anything(self):
        """pydantic's models, unless they are strict; what says a type variable of the class keeps its type."""
        text = """
            from __future__ import annotations
            import inspect
            from typing import Any, Generic, TypeVar
            T = TypeVar("T")
            P = inspect.Parameter
            class Meta(type):
                def __new__(mcs, name, bases, ns):
                    cls = super().__new__(mcs, name, bases, ns)
                    given = dict(kind=P.KEYWORD_ONLY)
                    params = [P(k, annotation=T if v == "T" else v, **given) for k, v in ns.get("__annotations__", {}).items()]
                    cls.__signature__ = inspect.Signature(params)
                    cls.__pydantic_validator__ = object()
                    return cls
            class Model(metaclass=Meta):
                def __init__(self, /, **data: Any) -> None: self.__dict__.update(data)
            class User(Model):
                name: str
                size: Any
            class Strict(Model):
                model_config = {"strict": True}
                name: str
            class Root(Model, Generic[T]):
                root: T
                name: str
            globals()["Root[int]"] = type("Root[int]", (Root,), {})
            """
        universe = self.described(text)
        self.assertEqual(self.ctor(universe, "User"), ["(kw name: str | Any:explicit, kw size: Any:explicit) -> self"])
        self.assertEqual(self.ctor(universe, "Strict"), ["(kw name: str) -> self"])
        self.assertEqual(self.ctor(universe, "Root"), ["(kw root: 'T, kw name: str | Any:explicit) -> self"])
        names = {one["name"] for one in module(universe, "made")["items"]}
        self.assertEqual(names, {"Meta", "Model", "User", "Strict", "Root"})

    def test_what_a_function_hands_on_is_what_it_takes(self):
        """`mimesis.Person(locale=..)` and `person.telephone(mask=..)`."""
        self.write(
            "handing.py",
            """
            from __future__ import annotations
            from typing import Any, Generic, TypeVar
            T = TypeVar("T")
            class Base(Generic[T]):
                def __init__(self, item: T, locale: str = "en", *, seed: int = 0) -> None: ...
                def inherited(self, item: T) -> T: return item
            class Person(Base[int]):
                def __init__(self, *args: Any, **kwargs: Any) -> None:
                    super().__init__(*args, **kwargs)
                    self.n = 1
                def number(self, mask: str = "", /, sep: str = "-", *, plain: bool = False) -> str: return mask
                def telephone(self, *args, **kwargs) -> str:
                    return self.number(*args, **kwargs)
                def plain(self, sep: str, **kwargs: Any) -> str: return self.number(sep=sep, plain=True, **kwargs)
                def first(self, start: int, *args: Any, **kwargs: Any) -> str: return self.number("x", *args, **kwargs)
                def optional(self, start: int = 0, *args: Any, **kwargs: Any) -> str: return top(1, *args, **kwargs)
                def by_name(self, **kwargs: Any) -> str: return top(1, **kwargs)
                def inherited(self, *args: Any, **kwargs: Any) -> int: return super().inherited(*args, **kwargs)
                @classmethod
                def make(cls, *args: Any, **kwargs: Any) -> Person: return cls(*args, **kwargs)
                def looked_at(self, *args: Any, **kwargs: Any) -> str:
                    kwargs.setdefault("sep", "+")
                    return self.number(*args, **kwargs)
                def one(self, *args: Any, **kwargs: Any) -> str: return self.other(*args, **kwargs)
                def other(self, *args: Any, **kwargs: Any) -> str: return self.one(*args, **kwargs)
                def unknown(self, *args: Any, **kwargs: Any) -> str: return self.called(*args, **kwargs)
            def top(a: int, b: str = "", *rest: int, c: bool) -> str: return b
            def alias(*args: Any, **kwargs: Any) -> str: return top(*args, **kwargs)
            """,
        )
        anything = ["(*args: Any:explicit, **kwargs: Any:explicit) -> str"]
        expected = {
            "Person.telephone": ["(/mask: str = .., sep: str = .., kw plain: bool = ..) -> str"],
            "Person.plain": ["(sep: str) -> str"],
            "Person.first": ["(start: int, sep: str = .., kw plain: bool = ..) -> str"],
            "Person.optional": ["(start: int = .., *args: int, kw b: str = .., kw c: bool) -> str"],
            "Person.by_name": ["(kw b: str = .., kw c: bool) -> str"],
            "Person.inherited": ["(item: int, **kwargs: Any:explicit) -> int"],
            "Person.make": ["(item: int, locale: str = .., kw seed: int = .., **kwargs: Any:explicit) -> handing.Person"],
            "alias": ["(a: int, b: str = .., *args: int, kw c: bool) -> str"],
            **{"Person." + name: anything for name in ("looked_at", "one", "other", "unknown")},
        }
        for mode in ("runtime", "static"):
            universe = self.describe("handing", mode=mode)
            for name, signature in expected.items():
                self.assertEqual(self.sig(universe, "handing:" + name), signature, (mode, name))
            ctor = [show_sig(s) for s in item(universe, "handing:Person")["ctor"]]
            self.assertEqual(ctor, ["(item: int, locale: str = .., kw seed: int = .., **kwargs: Any:explicit) -> self"], mode)

    def test_other_names_and_partials(self):
        universe = self.described(
            """
            import functools, math, operator
            def add(a: int, b: int = 2, *, c: str = "") -> str: return c
            add5 = functools.partial(add, 5)
            loud = functools.partial(add, c="x")
            second = functools.partial(add, b=3)
            root = math.sqrt
            get = operator.itemgetter(1)
            """
        )
        expected = {
            "add5": "(b: int = .., kw c: str = ..) -> str",
            "loud": "(a: int, b: int = .., kw c: str = ..) -> str",
            "second": "(a: int, kw b: int = .., kw c: str = ..) -> str",
        }
        for name, signature in expected.items():
            self.assertEqual(self.sig(universe, "made:" + name), [signature], name)
        self.assertEqual(item(universe, "made:root")["kind"], "function")
        self.assertEqual(len(item(universe, "made:root")["sigs"][0]["params"]), 1)
        # An instance of a class of the standard library that can be called, and has nothing else to offer.
        # Its argument is positional-only since 3.13.
        (get,) = self.sig(universe, "made:get")
        self.assertEqual(get.replace("(/obj", "(obj"), "(obj: _typeshed.SupportsGetItem[Any:explicit, Any:explicit]) -> Any:explicit")

    def test_objects_that_answer_to_everything(self):
        universe = self.described(
            """
            class Expr:
                def __bool__(self): raise TypeError("no truth")
            class Col:
                def __call__(self, name: str) -> Expr: return Expr()
                def __getattr__(self, name) -> Expr: return Expr()
            class Text:
                def __call__(self, name: str) -> int: return 1
                def __getattr__(self, name) -> str: return "no"
            col: Col = Col()
            text = Text()
            class Holder:
                col = Col()
                def __getattr__(self, name): return Expr()
            """
        )
        for name in ("col", "text"):
            self.assertEqual(item(universe, "made:" + name)["kind"], "function", name)
            self.assertNotIn("deprecated", item(universe, "made:" + name))
        self.assertEqual(universe["modules"][0]["diagnostics"], [])

    def test_a_function_that_a_class_assigns_is_bound(self):
        universe = self.described(
            """
            from typing import Any, Callable, ClassVar, Generic, TypeVar
            T = TypeVar("T")
            class Field(Generic[T]):
                def __call__(self, name: str, default: T = ...) -> T: ...
            def method_of(kind) -> Any:
                def method(self, name, default=...): return kind(default)
                return method
            class C:
                number: Field[int] = method_of(int)
                plain: Callable[["C", int], int] = lambda self, x: x
                shared: ClassVar[Callable[["C", str], int]] = lambda self, y: 1
                fixed: Callable[[int], int] = staticmethod(lambda x: x)
                def _call(self, *args, **kwargs): return args
                __call__: Callable[..., str] = _call
                renamed: Callable[..., int] = lambda self, x: x
            """
        )
        self.assertEqual(self.sig(universe, "made:C.number"), ["(name: str, default: int = ..) -> int"])
        self.assertEqual(self.sig(universe, "made:C.plain"), ["(x: int) -> int"])
        self.assertEqual(self.sig(universe, "made:C.shared"), ["(y: str) -> int"])
        self.assertEqual(self.sig(universe, "made:C.fixed"), ["(x: int) -> int"])
        # torch's modules are called so.
        self.assertEqual(self.sig(universe, "made:C.__call__"), ["(*args: Any:opaque, **kwargs: Any:opaque) -> str"])
        self.assertEqual(self.sig(universe, "made:C.renamed"), ["(*args: Any:opaque, **kwargs: Any:opaque) -> int"])

    def test_comparisons_that_a_decorator_writes(self):
        universe = self.described(
            """
            from dataclasses import dataclass
            from functools import total_ordering
            def ordered(cls):
                names = {}
                exec("def __lt__(self, other): return self.major < other.major", names)
                cls.__lt__ = names["__lt__"]
                return total_ordering(cls)
            @dataclass(order=True)
            class Version:
                major: int
            @total_ordering
            class Size:
                def __le__(self, other: int) -> bool: return True
            @ordered
            class Grade:
                major: int = 1
            class Untyped:
                def __lt__(self, other): return True
            """
        )
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            self.assertEqual(self.sig(universe, "made:Version." + name), ["(other: self) -> bool"])
            self.assertEqual(self.sig(universe, "made:Size." + name), ["(other: int) -> bool"])
            self.assertEqual(self.sig(universe, "made:Grade." + name), ["(other: self) -> bool"])
        self.assertEqual(self.sig(universe, "made:Untyped.__lt__"), ["(other: Any:missing) -> Any:missing"])

    def test_functions_in_c_without_keywords(self):
        self.write("made.py", "look, most = dir, max\n")
        self.write(
            "made.pyi",
            """
            def look(obj: object = ..., *, more: int = ...) -> list[str]: ...
            def most(iterable: list[int], *, default: int = ...) -> int: ...
            """,
        )
        universe = self.describe("made")
        found = {name: [show_sig(s) for s in item(universe, "made:" + name)["sigs"]] for name in ("look", "most")}
        self.assertEqual(found["look"], ["(/obj: object = .., kw more: int = ..) -> list[str]"])
        self.assertEqual(found["most"], ["(iterable: list[int], kw default: int = ..) -> int"])


class MethodFlags(unittest.TestCase):
    def test_what_takes_no_keywords(self):
        for function in (len, dir, "".join, str.join, dict.fromkeys, vars(dict)["fromkeys"], [].append):
            self.assertTrue(method_flags.takes_no_keywords(function), function)

    def test_what_takes_keywords_or_is_not_known(self):
        for function in (print, max, "".split, str.split, int, lambda: None, operator.itemgetter(1), None):
            self.assertFalse(method_flags.takes_no_keywords(function), function)

    def test_without_ctypes_nothing_is_known(self):
        with unittest.mock.patch.dict(sys.modules, {"ctypes": None}):
            self.assertFalse(method_flags.takes_no_keywords(len))
