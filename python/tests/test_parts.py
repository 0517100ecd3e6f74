"""Types of parts of values by what declares the whole: unpacked results, items, what loops and context managers give; and the results of
calls with several signatures."""

from support import FolderTest, item, show

SOURCE = """
    import io
    import os
    import re
    import sys
    import types
    from contextlib import contextmanager
    from urllib.parse import urlsplit
    from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple, Union

    class Point(NamedTuple):
        x: int
        label: str
    class Bag:
        def __iter__(self) -> Iterator[float]: return iter([])
        def __getitem__(self, key: str) -> bytes: return b""
        def __enter__(self) -> "Opened": return Opened()
        def __exit__(self, *args: object) -> None: ...
        def first(self) -> float: return 1.5
        size: int = 0
    class Opened:
        text: str = ""
    class Rest(List[int]): ...

    def framed(n: int) -> Tuple[types.FrameType, int]:
        return sys._getframe(), n
    def pointed() -> Point: return Point(1, "a")
    def many() -> Tuple[int, ...]: return (1, 2)
    def longest() -> Tuple[Tuple[int, str], bool]: return (1, "a"), True
    def maybe() -> Optional[Bag]: return Bag()
    def anything() -> Any: return (1, 2)
    @contextmanager
    def managed() -> Iterator[bytes]: yield b""
    async def later() -> Tuple[int, str]: return 1, ""
"""

ATTRIBUTES = """
    class Info(Bag):
        def __init__(self, names: Dict[str, bytes], rows: List[Tuple[int, str]], pair: Tuple[int, str], path, mode, either: Union[str, Bag]):
            frame, self.lineno = framed(1)
            self.code = frame.f_code
            self.frame, _ = framed(2)
            self.x, self.label = pointed()
            self.scheme, self.netloc, *others = urlsplit("x:y")
            self.head, *self.tail, self.end = many()
            (self.deep, self.word), self.flag = longest()
            self.named = names["a"]
            self.got = names.get("a", b"")
            self.found = names.get("a")
            self.second = pair[1]
            self.last = pair[-2]
            self.beyond = pair[5:]
            for self.row, self.text in rows: pass
            for self.name in names: pass
            for key, self.value in names.items(): pass
            for self.step in range(3): pass
            for self.weight in Bag(): pass
            self.key = key
            self.content = Bag()["a"]
            with open(path) as self.file: pass
            with open(path, "rb") as handle: self.data = handle.read()
            with open(path, mode) as self.unsure: pass
            with Bag() as opened: self.opened = opened.text
            with managed() as self.given: pass
            self.pattern = re.compile("x")
            self.bytes = re.compile(b"x")
            self.matched = self.pattern.match("x")
            self.home = os.environ.get("HOME", "")
            self.weighed = maybe().first()
            self.chained = framed(1)[0].f_back
            self.inherited = self.size
            self.firstly = self.first()
            self.absolute = types.SimpleNamespace(a=1)
            self.stream = io.StringIO("x").detach()
            self.same = self is names
            self.formatted = "%s" % names
            stated: Optional[Bag] = path()
            self.stated = stated
            self.any1, self.any2 = anything()
            for self.any3 in [path]: pass
            self.any4 = either[0]
            self.any5 = getattr(names, "x", None)
            self.any6, self.any7 = path
            self.any8 = [1, 2][0]
            self.letters = Rest()
            x, y = many()
            x = path
            self.any9 = x
        async def run(self, source):
            self.count, self.text2 = await later()
            async for self.any10 in source: pass
            async with source as self.any11: pass
"""

FUNCTIONS = """
    def code(frame_or: object):
        frame, line = framed(1)
        return frame.f_code
    def line():
        return framed(1)[1]
    def names(given: Dict[str, bytes]):
        for name in given:
            return name
    def opened(path):
        with open(path) as file:
            return file
    def items(path):
        for one in Bag():
            yield one
    def parameter(given: Bag):
        return given
    def changed(given: Bag):
        given, other = unknown()
        return given
    class Of:
        def point(self):
            return pointed()[0]
        def entered(self):
            with Bag() as opened:
                return opened
"""


class Parts(FolderTest):
    def both(self, text):
        self.write("parts.py", SOURCE + text)
        return self.describe("parts"), self.describe("parts", mode="static")

    def test_attributes_by_what_declares_the_whole(self):
        expected = {
            "lineno": "int", "code": "types.CodeType", "frame": "types.FrameType", "x": "int", "label": "str", "head": "int", "tail": "Any:missing",
            "end": "int", "scheme": "str", "netloc": "str", "deep": "int", "word": "str", "flag": "bool", "named": "bytes", "got": "bytes",
            "found": "bytes | none", "second": "str", "last": "int", "beyond": "Any:missing", "row": "int", "text": "str", "name": "str",
            "value": "bytes", "step": "int", "weight": "float", "key": "str", "content": "bytes", "file": "_io.TextIOWrapper", "data": "bytes",
            "unsure": "Any:missing", "opened": "str", "given": "bytes", "pattern": "re.Pattern[str]", "bytes": "re.Pattern[bytes]",
            "matched": "re.Match[str] | none", "home": "str", "weighed": "float", "chained": "types.FrameType | none", "inherited": "int",
            "firstly": "float", "same": "bool", "formatted": "str", "stated": "parts.Bag | none", "letters": "parts.Rest", "count": "int", "text2": "str",
        }  # fmt: skip
        for universe in self.both(ATTRIBUTES):
            for name, kind in expected.items():
                shown = show(item(universe, "parts:Info." + name)["type"])
                self.assertEqual(shown.partition("[")[0] if name == "file" else shown, kind, name)
            for number in range(1, 12):
                self.assertIn(show(item(universe, "parts:Info.any%d" % number)["type"]), ("Any:missing", "Any:explicit"), number)

    def test_results_by_what_declares_the_whole(self):
        expected = {
            "code": "types.CodeType", "line": "int", "names": "none | str", "opened": "_io.TextIOWrapper", "items": "typing.Generator",
            "parameter": "parts.Bag", "changed": "parts.Bag", "Of.point": "Any:missing", "Of.entered": "parts.Opened",
        }  # fmt: skip
        for universe in self.both(FUNCTIONS):
            for name, kind in expected.items():
                self.assertEqual(show(item(universe, "parts:" + name)["sigs"][0]["ret"]).partition("[")[0], kind, name)
            self.assertEqual(show(item(universe, "parts:items")["sigs"][0]["ret"]["args"][0]), "float")


class Operations(FolderTest):
    """Operators between numbers and text, and values of a module inside of the package."""

    def test_what_operators_between_builtins_give(self):
        self.write("ops/__init__.py", "from . import config\nfrom .made import Made\nclass Here:\n    def __init__(self): self.snob = config.SNOB\n")
        self.write("ops/config.py", "SNOB = False\nWIDTH = 78\n")
        self.write("ops/py.typed", "")
        self.write(
            "ops/made.py",
            """
            from typing import Any, List
            from . import config
            class Number:
                def __gt__(self, other): return self
                def __radd__(self, other): return self
            class Made:
                def __init__(self, size: int, share: float, text: str, raw: bytes, number: Number, any: Any, names: List[str], unknown):
                    self.width = config.WIDTH
                    self.less = len(names) - 1
                    self.half = size / 2
                    self.part = size // 2
                    self.much = size * share
                    self.joined = "a" + text
                    self.bytes = b"--" + raw
                    self.more = size > 0
                    self.same = text[-1] == "x"
                    self.any1 = number > 1
                    self.any2 = 1 + number
                    self.any3 = 1 < number
                    self.any4 = size ** size
                    self.any5 = size + unknown
                    self.any6 = text * size
                    self.any7 = any + 1
            """,
        )
        expected = "width int less int half float part int much float joined str bytes bytes more bool same bool".split()
        for mode in ("runtime", "static"):
            universe = self.describe("ops", mode=mode)
            self.assertEqual(show(item(universe, "ops:Here.snob")["type"]), "bool", mode)
            for name, kind in zip(expected[::2], expected[1::2]):
                self.assertEqual(show(item(universe, "ops:Made." + name)["type"]), kind, (mode, name))
            for number in range(1, 8):
                self.assertEqual(show(item(universe, "ops:Made.any%d" % number)["type"]), "Any:missing", (mode, number))


class Descriptors(FolderTest):
    """A descriptor has its setter whatever made it: `num = Integer(5, help=..).tag(config=True)` of traitlets."""

    def test_a_call_on_a_call_keeps_the_setter(self):
        self.write(
            "traits.py",
            """
            from typing import Any
            class Read:
                def __get__(self, instance, owner) -> int: return 1
                def marked(self) -> "Read": return self
            class Trait(Read):
                def __set__(self, instance, value: int) -> None: ...
                def tag(self, **more: Any): return self
                def stated(self, **more: Any) -> "Trait": return self
                def unknown(self, **more): return eval("self")
            class Unmarked:
                def __get__(self, instance, owner): return 1
                def __set__(self, instance, value): ...
                def tag(self, **more): return self.unknown()
                def unknown(self): return self or None
            class Holder:
                plain = Trait()
                tagged = Trait().tag(a=1)
                twice = Trait().tag(a=1).tag(b=2)
                stated = Trait().stated()
                live = Trait().unknown()
                unmarked = Unmarked().tag()
                read = Trait().marked()
                only = Read().marked()
                text = "a".upper()
            """,
        )
        live, static = self.describe("traits"), self.describe("traits", mode="static")
        names = "plain tagged twice stated live unmarked read only".split()
        settable = [name for name in names if item(live, "traits:Holder." + name)["settable"]]
        self.assertEqual(settable, "plain tagged twice stated live unmarked".split())
        for universe in (live, static):
            typed = [name for name in names if show(item(universe, "traits:Holder." + name)["type"]) == "int"]
            self.assertEqual([n for n in typed if n != "live"], "plain tagged twice stated read only".split())
        settable = [name for name in names if item(static, "traits:Holder." + name).get("settable")]
        self.assertEqual(settable[:4], "plain tagged twice stated".split())


class Library(FolderTest):
    """A package uses any module of the standard library: what is known of it does not depend on which ones are declared."""

    def test_bases_and_calls_of_any_module(self):
        self.write(
            "reader.py",
            """
            import html.parser
            import logging
            import shlex
            class Reader(html.parser.HTMLParser):
                def __init__(self):
                    super().__init__()
                    self.words = shlex.split("a b")
                    self.log = logging.getLogger(__name__)
                    self.level = self.log.level
                    self.place = self.getpos()
                def handle_data(self, data): ...
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("reader", mode=mode)
            kinds = {n: show(item(universe, "reader:Reader." + n)["type"]) for n in "words log level place".split()}
            self.assertEqual(kinds, {"words": "list[str]", "log": "logging.Logger", "level": "int", "place": "(int, int)"}, mode)
            self.assertEqual(self.sig(universe, "reader:Reader.handle_data"), ["(data: Any:missing) -> Any:missing"], mode)
            self.assertEqual(self.sig(universe, "reader:Reader.feed"), ["(data: str) -> none"], mode)
