"""What wrappers without annotations make of functions, by their sources: what they pass on, what they call, what they say they give."""

from support import DecoratedTest, item

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


class Wrappers(DecoratedTest):
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

    def test_a_function_that_says_it_wraps_a_method_keeps_its_own_signature(self):
        """`tldextract.extract`: `functools.wraps` writes on the function below it, and changes nothing of what it takes and gives."""
        self.write(
            "extracting.py",
            """
            import functools
            from typing import Optional
            class Result: ...
            class Tool:
                def __call__(self, url: str, private: Optional[bool] = None, **rest: int) -> Result: return Result()
            TOOL = Tool()
            @functools.wraps(TOOL.__call__)
            def extract(url: str, private: Optional[bool] = False) -> Result:
                return TOOL(url, private=private)
            @functools.wraps(TOOL.__call__)
            def unannotated(url, private=False):
                return TOOL(url, private=private)
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("extracting", mode=mode)
            self.assertEqual(self.sig(universe, "extracting:extract"), ["(url: str, private: bool | none = ..) -> extracting.Result"], mode)
            self.assertEqual(self.sig(universe, "extracting:unannotated"), ["(url: Any:missing, private: Any:missing = ..) -> Any:missing"], mode)

    def test_functions_that_call_a_method_of_an_object_of_their_own(self):
        """`cssutils.parseString = redirected("parseString")`: neither its name nor what it wraps stands on the function."""
        self.write(
            "sheets.py",
            """
            class Sheet: ...
            class Parser:
                def __init__(self, strict=True): ...
                def text(self, text, encoding=None): return Sheet()
                def size(self, text: str) -> int: return 1
                @property
                def other(self): return print
            def redirected(name, maker=Parser):
                def func(*args, **kwargs):
                    return getattr(Parser(), name)(*args, **kwargs)
                func.__qualname__ = func.__name__ = name
                return func
            def by_parameter(name, maker=Parser):
                def func(*args, **kwargs):
                    return getattr(maker(False), name)(*args, **kwargs)
                return func
            def changing(name):
                def func(*args, **kwargs):
                    return getattr(Parser(), name)("x", *args, **kwargs)
                return func
            text = redirected("text")
            size = redirected("size")
            held = by_parameter("size")
            missing = redirected("missing")
            other = redirected("other")
            changed = changing("text")
            """,
        )
        universe = self.describe("sheets")
        anything = ["(*args: Any:missing, **kwargs: Any:missing) -> Any:missing"]
        self.assertEqual(self.sig(universe, "sheets:text"), ["(text: Any:missing, encoding: Any:missing = ..) -> sheets.Sheet"])
        for name in ("size", "held"):
            self.assertEqual(self.sig(universe, "sheets:" + name), ["(text: str) -> int"], name)
        for name in ("missing", "other", "changed"):
            self.assertEqual(self.sig(universe, "sheets:" + name), anything, name)

    def test_a_wrapper_around_a_method_that_calls_it_on_an_object_of_its_own(self):
        """`bottle.route`: what the caller passes is what follows `self`."""
        self.write(
            "app_.py",
            """
            import functools
            class App:
                def route(self, path=None, method="GET", **config): return path
                def mount(self, prefix, app=None): return prefix
            default = App()
            def of_default(name):
                @functools.wraps(getattr(App, name))
                def wrapper(*a, **ka): return getattr(default, name)(*a, **ka)
                return wrapper
            route = of_default("route")
            mount = of_default("mount")
            @functools.wraps(App.mount)
            def plain(*a, **ka): return App.mount(*a, **ka)
            """,
        )
        universe = self.describe("app_")
        names = {n: [p["name"] for p in item(universe, "app_:" + n)["sigs"][0]["params"]] for n in ("route", "mount", "plain")}
        expected = {"route": ["path", "method", "config"], "mount": ["prefix", "app"], "plain": ["a", "ka"]}
        self.assertEqual(names, expected)

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
