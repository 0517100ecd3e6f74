"""What decorators make of functions: by their annotations, by overloads, by the object's own class. Wrappers are in test_wrappers.py."""

from support import DecoratedTest, item, show

TYPED = '''
    from __future__ import annotations
    import functools
    from typing import TYPE_CHECKING, Any, Awaitable, Callable, TypeVar
    if TYPE_CHECKING:
        from typing_extensions import Concatenate, ParamSpec
    else:
        ParamSpec = TypeVar

    P = ParamSpec("P")
    R = TypeVar("R")
    F = TypeVar("F", bound=Callable[..., Any])

    class Book:
        def orders(self, symbol: str) -> list[int]: return [1, 2] if symbol == "A" else []

    def with_book(f: Callable[Concatenate[Book, P], R]) -> Callable[P, R]:
        @functools.wraps(f)
        def inner(*args: P.args, **kwargs: P.kwargs) -> R:
            return f(Book(), *args, **kwargs)
        return inner

    def listed(f: Callable[P, R]) -> Callable[P, list[R]]:
        @functools.wraps(f)
        def inner(*args: P.args, **kwargs: P.kwargs) -> list[R]:
            return [f(*args, **kwargs)]
        return inner

    def strung(f: Callable[[int], Any]) -> Callable[[int], str]:
        @functools.wraps(f)
        def inner(x: int) -> str:
            return str(f(x))
        return inner

    def times(n: int) -> Callable[[Callable[P, R]], Callable[P, tuple[R, int]]]:
        def outer(f: Callable[P, R]) -> Callable[P, tuple[R, int]]:
            @functools.wraps(f)
            def inner(*args: P.args, **kwargs: P.kwargs) -> tuple[R, int]:
                return f(*args, **kwargs), n
            return inner
        return outer

    def adds(f: Callable[P, R]) -> Callable[Concatenate[str, P], R]:
        @functools.wraps(f)
        def inner(_label: str, *args: P.args, **kwargs: P.kwargs) -> R:
            return f(*args, **kwargs)
        return inner

    def waits(f: Callable[P, Awaitable[R]]) -> Callable[P, R]:
        @functools.wraps(f)
        def inner(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                f(*args, **kwargs).send(None)
            except StopIteration as done:
                return done.value
        return inner

    def marked(f: F) -> F:
        f.marked = True
        return f

    @with_book
    def count_of(book: Book, symbol: str = "A") -> int: return len(book.orders(symbol))
    @listed
    def names(prefix: str) -> str: return prefix
    @strung
    def number(x: int) -> int: return x
    @times(3)
    def work(a: int, *, b: str = "") -> str: return b * a
    @adds
    def added(a: int) -> int: return a
    @waits
    async def waited(a: int) -> str: return str(a)
    @marked
    def plain(a: int) -> str: return str(a)
    @listed
    @with_book
    def both(book: Book, symbol: str) -> int: return 1

    class Shop:
        @listed
        def title(self, n: int) -> str: return "t" * n
        @classmethod
        @listed
        def make(cls, n: int) -> str: return "t" * n
        @staticmethod
        @times(2)
        def count(n: int) -> str: return "t" * n
'''

BUILDER = '''
    from __future__ import annotations
    import copy, functools
    from typing import TYPE_CHECKING, Any, Callable, TypeVar, overload
    if TYPE_CHECKING:
        from typing_extensions import Concatenate, ParamSpec
        P = ParamSpec("P")
    S = TypeVar("S")
    R = TypeVar("R")

    @overload
    def builder(f: Callable[Concatenate[S, P], None]) -> Callable[Concatenate[S, P], S]: ...
    @overload
    def builder(f: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]: ...
    def builder(f: Callable[Concatenate[S, P], R | None]) -> Callable[Concatenate[S, P], S | R]:
        @functools.wraps(f)
        def inner(self: S, *args: P.args, **kwargs: P.kwargs) -> S | R:
            new = copy.copy(self)
            result = f(new, *args, **kwargs)
            return new if result is None else result
        return inner

    class Kept:
        def __init__(self, f: Callable[[S], R]) -> None: ...
    def kept(f: Callable[[S], R]) -> Kept: return Kept(f)

    class Query:
        @builder
        def select(self, *terms: Any) -> None: ...
        @builder
        def join(self, other: str) -> Joined: return Joined()
        @classmethod
        @builder
        def made(cls, n: int) -> None: ...
        @kept
        def stored(self) -> int: return 1
    class Joined:
        @builder
        def on(self, name: str) -> None: ...
'''

MADE = '''
    class Command:
        def __init__(self, f, name: str) -> None:
            self.f, self.name = f, name
        def __call__(self, *args, **kwargs): return self.f(*args, **kwargs)
        def invoke(self, n: int) -> int: return self.f(n)

    def command(name: str):
        def outer(f):
            return Command(f, name)
        return outer

    class registry:
        def __init__(self, f): self.f = f
        def __call__(self, *args): return self.f(*args)
        def where(self) -> str: return "here"

    class Quiet:
        def __init__(self, f): self.f = f
        def __call__(self, *args, **kwargs): return self.f(*args, **kwargs)

    @command("main")
    def main(n: int) -> int: return n
    @registry
    def work(n: int) -> int: return n
    @Quiet
    def quiet(n: int) -> int: return n
'''

# As click has them: the decorator with and without parentheses, by overloads.
MAKER = '''
    from typing import Any, Callable, Optional, Union, overload
    class Command:
        def __init__(self, f, name: str) -> None: self.f, self.name = f, name
        def __call__(self, *args: Any, **kwargs: Any) -> Any: return self.f(*args, **kwargs)
        def invoke(self, n: int) -> int: return self.f(n)

    @overload
    def command(name: Callable[..., Any]) -> Command: ...
    @overload
    def command(name: Optional[str] = ...) -> Callable[[Callable[..., Any]], Command]: ...
    def command(name: Union[str, Callable[..., Any], None] = None) -> Union[Command, Callable[[Callable[..., Any]], Command]]:
        if callable(name): return Command(name, name.__name__)
        return lambda f: Command(f, name or f.__name__)

    def made(f): return Command(f, "made")
    given = Command(print, "given")
'''


# An object of the standard library that decorates: its class says what comes out.
PATCHED = '''
    from unittest.mock import MagicMock, patch

    @patch("sys.exit")
    def default(i: int, mock: MagicMock) -> str: return "a"
    @patch("sys.exit", new=42)
    def given(i: int) -> str: return "a"
    @patch("sys.exit", new_callable=lambda: 42)
    async def made(i: int, new: int) -> str: return "a"
    @patch.object(MagicMock, "exp", new=42, create=True)
    def of_object(i: int) -> str: return "a"
    @patch.dict("os.environ", a="b")
    def of_dict(i: int) -> str: return "a"
'''


class Decorators(DecoratedTest):
    def test_annotated_decorators_are_applied(self):
        for universe in self.both_modes(TYPED):
            state = "by_decorator" if universe["modules"][0]["source"] != "static" else "stub_only"
            expected = {
                "count_of": "(symbol: str = ..) -> int",
                "names": "(prefix: str) -> list[str]",
                "work": "(a: int, kw b: str = ..) -> (str, int)",
                "waited": "(a: int) -> str",
                "both": "(symbol: str) -> list[int]",
                "Shop.title": "(n: int) -> list[str]",
                "Shop.make": "(n: int) -> list[str]",
                "Shop.count": "(n: int) -> (str, int)",
            }
            for name, shown in expected.items():
                self.assertEqual(self.sigs(universe, "deco:" + name), (shown, state), name)
            self.assertEqual(self.sigs(universe, "deco:number")[0].rpartition(" -> ")[2], "str")
            self.assertEqual(self.sigs(universe, "deco:plain")[0], "(a: int) -> str")
            added = "(_label: str, a: int) -> int" if state == "by_decorator" else "(/arg0: str, a: int) -> int"
            self.assertEqual(self.sigs(universe, "deco:added")[0], added)

    def test_the_receiver_is_what_a_decorator_takes(self):
        """pypika's `builder`: a method that returns nothing returns its receiver, any other what it returned."""
        for universe in self.both_modes(BUILDER):
            for name, shown in (
                ("Query.select", "(*terms: Any:explicit) -> self"),
                ("Query.join", "(other: str) -> deco.Joined"),
                ("Joined.on", "(name: str) -> self"),
            ):
                self.assertEqual(self.sigs(universe, "deco:" + name)[0], shown, name)
            self.assertEqual(item(universe, "deco:Query.stored")["type"]["name"], "deco.Kept")

    def test_objects_of_the_standard_library_are_called(self):
        self.write("deco.py", PATCHED)
        live = self.describe("deco", "unittest.mock")
        static = self.describe("deco", "unittest.mock", mode="static")
        for universe in (live, static):
            for name in ("default", "given", "of_object"):
                self.assertEqual(self.sigs(universe, "deco:" + name)[0].rpartition(" -> ")[2], "str", name)
            self.assertIn("Awaitable", self.sigs(universe, "deco:made")[0])

    def test_overloads_say_what_callers_see(self):
        """`sqlalchemy.create_engine`: the function below the overloads is decorated by what nobody can read."""
        self.write(
            "seen.py",
            """
            from typing import Callable, TypeVar, overload
            F = TypeVar("F")
            def generated(f):
                space = {"f": f}
                exec("def inner(*args, **kwargs): return f(*args, **kwargs)", space)
                return space["inner"]
            @overload
            def make(x: int) -> int: ...
            @overload
            def make(x: str) -> str: ...
            @generated
            def make(x): return x
            class C:
                @overload
                def make(self, x: int) -> int: ...
                @overload
                def make(self, x: str) -> str: ...
                @generated
                def make(self, x): return x
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("seen", mode=mode)
            for path in ("make", "C.make"):
                self.assertEqual(self.sig(universe, "seen:" + path), ["(x: int) -> int", "(x: str) -> str"], mode)

    def test_the_literals_of_a_factory_s_call_choose_its_overload(self):
        """`curry_flip(1)` of `expression`: `seq.filter(predicate)(source)`."""
        self.write(
            "curried.py",
            """
            from __future__ import annotations
            import functools
            from typing import TYPE_CHECKING, Any, Callable, Iterable, TypeVar, overload
            if TYPE_CHECKING:
                from typing_extensions import Concatenate, Literal, ParamSpec
            else:
                ParamSpec = TypeVar
            P = ParamSpec("P")
            A = TypeVar("A")
            B = TypeVar("B")
            T = TypeVar("T")
            @overload
            def curry(n: Literal[0], *, flip: bool = True) -> Callable[[Callable[P, A]], Callable[P, A]]: ...
            @overload
            def curry(n: Literal[1], *, flip: Literal[True] = True) -> Callable[[Callable[Concatenate[A, P], B]], Callable[P, Callable[[A], B]]]: ...
            @overload
            def curry(n: Literal[1], *, flip: Literal[False]) -> Callable[[Callable[Concatenate[A, P], B]], Callable[[A], Callable[P, B]]]: ...
            def curry(n, *, flip=True) -> Any:
                def made(f):
                    @functools.wraps(f)
                    def outer(*args, **kwargs):
                        return f if n == 0 else lambda first: f(first, *args, **kwargs)
                    return outer
                return made
            @curry(0)
            def plain(source: str, n: int) -> str: return source
            @curry(1)
            def keep(source: Iterable[T], predicate: Callable[[T], bool]) -> Iterable[T]: return source
            @curry(1, flip=False)
            def first(source: str, n: int) -> str: return source
            """,
        )
        universe = self.describe("curried")
        signatures = {name: self.sig(universe, "curried:" + name) for name in ("plain", "keep", "first")}
        expected = {
            "plain": ["(source: str, n: int) -> str"],
            "keep": ["(predicate: ('T) -> bool) -> (typing.Iterable['T]) -> typing.Iterable['T]"],
            "first": ["(/arg0: str) -> (int) -> str"],
        }
        self.assertEqual(signatures, expected)

    def test_a_decorator_that_says_it_returns_what_it_takes(self):
        """`sqlalchemy.Select.where`: the wrapper is made by `exec`, so that nobody can read it."""
        self.write(
            "stated.py",
            """
            from typing import Any, Callable, TypeVar
            F = TypeVar("F", bound=Callable[..., Any])
            def _generated(f, params):
                space = {"f": f}
                exec("def inner(%s): return f(%s)" % (params, params), space)
                return space["inner"]
            def generative(f: F) -> F: return _generated(f, "self, *args")
            def changing(f: F) -> F: return _generated(f, "self")
            def unsaid(f): return _generated(f, "self, *args")
            class C:
                @generative
                def where(self, *clauses: int) -> "C": return self
                @changing
                def other(self, n: int) -> int: return n
                @unsaid
                def opaque(self, n: int) -> int: return n
            """,
        )
        universe = self.describe("stated")
        self.assertEqual(self.sig(universe, "stated:C.where"), ["(*clauses: int) -> stated.C"])
        self.assertEqual(item(universe, "stated:C.other")["verification"]["state"], "mismatch")
        self.assertEqual(self.sig(universe, "stated:C.opaque"), ["(*args: Any:missing) -> Any:missing"])

    def test_what_another_package_makes_of_a_function_is_there(self):
        """`__module__` of such an object is where its class is, not where it was made."""
        self.write("tool/__init__.py", MAKER)
        universe, static = self.both_modes(
            """
            from tool import command, given, made
            @command()
            def main(n: int) -> int: return n
            @command("named")
            def named(n: int) -> int: return n
            @command
            def bare(n: int) -> int: return n
            @made
            def untold(n: int) -> int: return n
            """
        )
        for described in (universe, static):
            found = {entry["name"]: entry for entry in described["modules"][0]["items"]}
            self.assertEqual(sorted(found), ["bare", "main", "named", "untold"])
            for name in ("bare", "main", "named"):
                self.assertEqual((found[name]["kind"], show(found[name]["type"])), ("const", "tool.Command"), name)
        self.assertEqual(show(item(universe, "deco:untold")["type"]), "tool.Command")

    def test_what_is_made_of_a_function_is_of_its_own_class(self):
        universe, static = self.both_modes(MADE)
        self.assertEqual(item(universe, "deco:main")["kind"], "const")
        self.assertEqual(show(item(universe, "deco:main")["type"]), "deco.Command")
        for described in (universe, static):
            self.assertEqual(item(described, "deco:work")["kind"], "const")
            self.assertEqual(show(item(described, "deco:work")["type"]), "deco.registry")
        # A class with nothing but `__call__` is a function to its users.
        self.assertEqual(self.sigs(universe, "deco:quiet"), ("(n: int) -> int", "by_decorator"))

    def test_a_property_under_another_name(self):
        """`ro_memoized_property` of SQLAlchemy, which is `property` for type checkers."""
        text = """
            from __future__ import annotations
            from typing import TYPE_CHECKING, Any
            class _memoized:
                def __init__(self, fget: Any) -> None:
                    self.fget = fget
                def __get__(self, obj: Any, cls: Any) -> Any:
                    return self if obj is None else self.fget(obj)
            if TYPE_CHECKING:
                memoized = property
            else:
                memoized = _memoized
            class Table:
                @memoized
                def columns(self) -> list[str]: return ["a"]
            """
        self.write("memos.py", text)
        for mode in ("runtime", "static"):
            columns = item(self.describe("memos", mode=mode), "memos:Table.columns")
            self.assertEqual((columns["kind"], show(columns["type"])), ("property", "list[str]"))
