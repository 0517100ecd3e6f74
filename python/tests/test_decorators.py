"""What decorators make of functions: by their annotations, by their wrappers' sources, by the object's own class."""

from support import FolderTest, item, show

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

BARE = '''
    import functools, time

    def passes(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            start = time.time()
            try:
                if kwargs.get("x"):
                    with open("/dev/null"):
                        return f(*args, **kwargs)
                result = f(*args, **kwargs)
                return result
            finally:
                time.time() - start
        return inner

    def timed(unit="s"):
        def outer(f):
            @functools.wraps(f)
            def inner(*args, **kwargs):
                result = f(*args, **kwargs)
                return 1.0, result
            return inner
        return outer

    def forgets(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            f(*args, **kwargs)
        return inner

    def injects(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            kwargs.setdefault("extra", 1)
            return f(*args, **kwargs)
        return inner

    def drops(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            return f(*args[1:], **kwargs)
        return inner

    def first(f):
        @functools.wraps(f)
        def inner(x, y=2):
            return f(x + y)
        return inner

    def silent(f):
        def inner(*args, **kwargs):
            return f(*args, **kwargs)
        return inner

    def hidden(f):
        def inner(*args, **kwargs):
            return f(0, *args, **kwargs)
        return inner

    def unreadable(f):
        space = {"f": f, "functools": functools}
        exec("@functools.wraps(f)\\ndef inner(*args, **kwargs): return f(*args, **kwargs)", space)
        return space["inner"]

    def registers(f):
        return f

    @passes
    def p(a: int, b: str = "") -> str: return b * a
    @timed()
    def t(a: int) -> int: return a
    @forgets
    def g(a: int) -> int: return a
    @injects
    def i(a: int, extra: int) -> int: return a
    @drops
    def d(a: int) -> int: return a
    @first
    def f(a: int) -> int: return a
    @silent
    def s(a: int) -> int: return a
    @hidden
    def h(zero: int, a: int) -> int: return a
    @unreadable
    def u(a: int) -> int: return a
    @registers
    def r(a: int) -> int: return a
    @passes
    @drops
    def pd(a: int) -> int: return a
    @passes
    async def waiting(a: int) -> int: return a

    class Svc:
        @passes
        def fast(self, n: int) -> int: return n
        @timed(unit="ms")
        def slow(self, n: int) -> int: return n
        @classmethod
        @passes
        def make(cls, n: int) -> "Svc": return cls()

    def of_method(method):
        @functools.wraps(method)
        def inner(self, *args, **kwargs):
            return method(self, *args, **kwargs)
        return inner

    class Page:
        @of_method
        def listed(self, n: int) -> int: return n
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


class Decorators(FolderTest):
    def sigs(self, universe, path):
        found = item(universe, path)
        return self.sig(universe, path)[0], found["verification"]["state"]

    def both_modes(self, text):
        self.write("deco.py", text)
        live = self.describe("deco")
        static = self.describe("deco", mode="static")
        return live, static

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

    def test_wrappers_are_read(self):
        universe, static = self.both_modes(BARE)
        opaque = "(*args: Any:missing, **kwargs: Any:missing) -> Any:missing"
        expected = {
            "p": ("(a: int, b: str = ..) -> str", "by_decorator"),
            "t": ("(a: int) -> Any:opaque", "by_decorator"),
            "g": ("(a: int) -> Any:opaque", "by_decorator"),
            "i": (opaque, "runtime_only"),
            "d": (opaque, "runtime_only"),
            "f": ("(x: Any:missing, y: Any:missing = ..) -> Any:missing", "runtime_only"),
            "s": ("(a: int) -> int", "by_decorator"),
            "h": (opaque, "runtime_only"),
            "u": (opaque, "runtime_only"),
            "r": ("(a: int) -> int", "verified"),
            "pd": (opaque, "runtime_only"),
            "waiting": ("(a: int) -> int", "by_decorator"),
            "Svc.fast": ("(n: int) -> int", "by_decorator"),
            "Svc.slow": ("(n: int) -> Any:opaque", "by_decorator"),
            "Svc.make": ("(n: int) -> deco.Svc", "by_decorator"),
            "Page.listed": ("(n: int) -> int", "by_decorator"),
        }
        for name, shown in expected.items():
            self.assertEqual(self.sigs(universe, "deco:" + name), shown, name)
            if name != "f":
                self.assertEqual(self.sigs(static, "deco:" + name)[0], shown[0], "static " + name)
        self.assertTrue(item(universe, "deco:waiting")["sigs"][0]["async"])

    def test_a_wrapper_that_calls_what_is_made_for_it_has_the_parameters_behind_it(self):
        """`networkx.shortest_path`: what is called is compiled at the first call, and takes what the function takes."""
        self.write(
            "made_for.py",
            """
            class Map:
                def compiled(self, wrapper): return wrapper.__wrapped__
                def __call__(self, f):
                    def func(*args, __wrapper=None, **kwargs):
                        return self.compiled(__wrapper)(*args, **kwargs)
                    func.__kwdefaults__["__wrapper"] = func
                    func.__wrapped__ = f
                    return func
            def silent(f):
                def func(*args, **kwargs): return Map().compiled(func)(*args, **kwargs)
                return func
            def adding(f):
                def func(*args, **kwargs): return Map().compiled(func)(1, *args, **kwargs)
                func.__wrapped__ = f
                return func
            def named(f):
                def func(*args, limit=None, **kwargs): return f(*args, **kwargs)
                func.__wrapped__ = f
                return func
            @Map()
            def path(g: str, start: int = 1, weight: str = "w") -> int: return 1
            @silent
            def quiet(g: str) -> int: return 1
            @adding
            def more(n: int, g: str) -> int: return 1
            @named
            def limited(g: str) -> int: return 1
            """,
        )
        universe = self.describe("made_for")
        shown = {name: self.sig(universe, "made_for:" + name)[0] for name in ("path", "quiet", "more", "limited")}
        self.assertEqual(shown["path"], "(g: str, start: int = .., weight: str = ..) -> Any:opaque")
        for name in ("quiet", "more", "limited"):
            self.assertTrue(shown[name].startswith("(*args: Any:missing, "), (name, shown[name]))

    def test_a_wrapper_says_what_it_makes_of_the_result(self):
        """`aiosqlite`: the decorator takes a function of any arguments, whose result it puts into an object of its own."""
        self.write(
            "into.py",
            """
            from functools import wraps
            from typing import Any, Callable, Coroutine, Generic, TypeVar
            T = TypeVar("T")
            class Result(Generic[T]):
                def __init__(self, made: Any) -> None: ...
            def managed(method: Callable[..., Coroutine[Any, Any, T]]) -> Callable[..., Result[T]]:
                @wraps(method)
                def wrapper(self, *args, **kwargs) -> Result[T]:
                    return Result(method(self, *args, **kwargs))
                return wrapper
            contextmanager = managed
            def counted(f):
                @wraps(f)
                def wrapper(*args, **kwargs) -> int:
                    return len(f(*args, **kwargs))
                return wrapper
            def rated(limit):
                def decorate(f):
                    @wraps(f)
                    def wrapper(*args, **kwargs) -> float:
                        return limit / f(*args, **kwargs)
                    return wrapper
                return decorate
            def open_(f: Callable[..., Any]) -> Callable[..., T]:
                @wraps(f)
                def wrapper(*args, **kwargs):
                    return str(f(*args, **kwargs))
                return wrapper
            class Connection:
                @managed
                async def execute(self, sql: str, limit: int = 1) -> str: return sql
                @contextmanager
                async def called_like(self, sql: str) -> str: return sql
            @counted
            def words(text: str) -> list: return text.split()
            @rated(5)
            def speed(n: int) -> int: return n
            @open_
            def unknown(n: int) -> int: return n
            """,
        )
        universe, static = (self.describe("into", mode=mode) for mode in ("runtime", "static"))
        expected = {
            "Connection.execute": "(sql: str, limit: int = ..) -> into.Result[str]",
            "Connection.called_like": "(sql: str) -> into.Result[str]",
            "words": "(text: str) -> int",
            "speed": "(n: int) -> float",
            "unknown": "(n: int) -> Any:opaque",
        }
        for name, shown in expected.items():
            for described in (universe, static):
                self.assertEqual(self.sig(described, "into:" + name), [shown], name)
            self.assertFalse(item(universe, "into:" + name)["sigs"][0].get("async"))

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
