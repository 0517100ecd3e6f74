"""What functions without annotation return where their source says it: calls, collections, generators, text."""

from support import FolderTest, item, show


class Bounded(FolderTest):
    """What type variables and overloads give is known where nothing is passed (`qrcode.make`)."""

    def test_of_a_variable_it_is_the_bound(self):
        self.write(
            "images.py",
            """
            from typing import Generic, Literal, Optional, TypeVar, overload
            class Base:
                def save(self): ...
            Image = TypeVar("Image", bound=Base)
            Local = TypeVar("Local", bound=Base)
            Free = TypeVar("Free")
            class Code(Generic[Image]):
                def __init__(self, factory: Optional[type[Image]] = None) -> None: ...
                @overload
                def image(self, factory: Literal[None] = None) -> Image: ...
                @overload
                def image(self, factory: type[Local]) -> Local: ...
                def image(self, factory=None): return factory
                @overload
                def named(self, name: str) -> int: ...
                @overload
                def named(self, *, name: bytes) -> str: ...
                def named(self, name=None): return name
                def free(self) -> Free: ...
                def one(self) -> Image: ...
            def made(data=None, **options):
                code = Code(**options)
                return code.image()
            def given(factory): return Code().image(factory)
            def named(): return Code().named()
            def free(): return Code().free()
            def one(): return Code().one()
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("images", mode=mode)
            kinds = {name: show(item(universe, "images:" + name)["sigs"][0]["ret"]) for name in ("made", "given", "named", "free", "one")}
            missing = "Any:missing"
            self.assertEqual(kinds, {"made": "images.Base", "given": missing, "named": missing, "free": missing, "one": "images.Base"})


class Results(FolderTest):
    def expect(self, module, expected, modes=("runtime", "static")):
        for mode in modes:
            universe = self.describe(module, mode=mode)
            for name, text in expected.items():
                found = item(universe, module + ":" + name)
                kind = found["type"] if "type" in found else found["sigs"][0]["ret"]
                self.assertEqual(show(kind).replace(module + ".", ""), text, (mode, name))

    def test_named_tuples(self):
        self.write(
            "agents.py",
            """
            from collections import namedtuple
            from typing import NamedTuple
            Browser = namedtuple("Browser", ["family", "version"])
            class Device(NamedTuple):
                brand: str
            class Reference(namedtuple("Reference", "scheme path")):
                def __new__(cls, scheme, path, encoding="utf-8"):
                    made = super().__new__(cls, scheme or None, path)
                    made.encoding = encoding
                    return made
                @classmethod
                def from_text(cls, text):
                    return cls(*text.split(":"))
                def normalize(self):
                    return Reference(self.scheme, self.path)
                def again(self):
                    return self
            class Odd(Reference):
                def __new__(cls, text):
                    return text
            def browser(family):
                return Browser(family, 1)
            def device(brand):
                return Device(brand)
            def reference(text):
                return Reference.from_text(text)
            def normalized(text):
                return Reference.from_text(text).normalize()
            def fluent(text):
                return Reference(text, text).again().again()
            def instance_method(text):
                return Reference.normalize(text)
            def odd(text):
                return Odd.from_text(text)
            class Agent:
                def __init__(self, text):
                    self.browser = browser(**text)
            """,
        )
        expected = {
            "browser": "Browser", "device": "Device", "reference": "Reference", "normalized": "Any:missing", "fluent": "Reference",
            "instance_method": "Any:missing", "odd": "Any:missing", "Agent.browser": "Browser", "Reference.normalize": "Reference",
        }  # fmt: skip
        self.expect("agents", expected)

    def test_methods_of_what_is_made_here(self):
        self.write(
            "parsing.py",
            """
            class Tree: ...
            class Base:
                def parse(self, text): return Tree()
                def again(self): return self
                def stated(self) -> int: return 1
                async def later(self): return Tree()
                @property
                def tree(self): return Tree()
            class Parser(Base):
                @staticmethod
                def made(): return Tree()
            def at_once(text):
                return Parser().parse(text)
            def by_name(text):
                parser = Parser()
                return parser.parse(text)
            def by_one_of_two(text):
                parser = Parser()
                if text:
                    parser = Base()
                return parser.parse(text)
            def passed(parser):
                return parser.parse("")
            def fluent():
                return Parser().again()
            def stated():
                return Parser().stated()
            def static():
                return Parser.made()
            def later():
                return Parser().later()
            def called_property():
                return Parser().tree()
            """,
        )
        expected = {
            "at_once": "Tree", "by_name": "Tree", "by_one_of_two": "Any:missing", "passed": "Any:missing", "fluent": "Parser",
            "stated": "int", "static": "Tree", "later": "Any:missing", "called_property": "Any:missing",
        }  # fmt: skip
        self.expect("parsing", expected)

    def test_items_of_collections(self):
        self.write(
            "kinds/__init__.py",
            """
            from .types import MATCHERS, FONTS, HANDLERS, CHANGED, Base
            def match(data, matchers=MATCHERS):
                for matcher in matchers:
                    if matcher.fits(data):
                        return matcher
                return None
            def guess(data):
                return match(data) if data else None
            def guess_font(data):
                return match(data, FONTS)
            def guess_by(data, matchers):
                return match(data, matchers)
            def guess_rest(*data):
                return match(*data)
            def handler(name):
                return HANDLERS[name]()
            def handler_by_name(name):
                found = HANDLERS[name.lower()]
                return found(name)
            def changed(name):
                return CHANGED[name]()
            def first():
                for one in FONTS:
                    one = 5
                    return one
            """,
        )
        self.write(
            "kinds/types.py",
            """
            class Base:
                def fits(self, data): return True
            class Font(Base): ...
            class Png(Base): ...
            class Ttf(Font): ...
            class Otf(Font): ...
            class Other: ...
            FONTS = (Ttf(), Otf())
            MATCHERS = list(FONTS + (Png(),))
            HANDLERS = {"ttf": Ttf, **{"otf": Otf}}
            CHANGED = {"ttf": Ttf}
            def register(name, kind):
                CHANGED[name] = kind
            """,
        )
        expected = {
            "match": "Any:missing", "guess": "none | types.Base", "guess_font": "none | types.Font", "guess_by": "Any:missing",
            "guess_rest": "Any:missing", "handler": "types.Base", "handler_by_name": "types.Base", "changed": "Any:missing",
            "first": "none | types.Font | int",
        }  # fmt: skip
        self.expect("kinds", expected)

    def test_generators(self):
        self.write(
            "rows.py",
            """
            from collections import namedtuple
            Row = namedtuple("Row", "pre node")
            class Tree:
                def __iter__(self):
                    return self.__next(self.node)
                def __next(self, node):
                    yield Tree.__item(node)
                    for row in self.__next(node):
                        yield row
                @staticmethod
                def __item(node):
                    return Row("", node)
                def texts(self):
                    yield "a"
            def rows(nodes):
                for node in nodes:
                    yield Row("", node)
            def more(nodes):
                yield from rows(nodes)
            def pairs(nodes):
                for node in nodes:
                    yield "a", node
            def two(node):
                yield Row("", node)
                yield node
            def itself(node):
                yield from itself(node)
            """,
        )
        one = "typing.Generator[%s, Any:missing, Any:missing]"
        expected = {
            "Tree.__iter__": one % "Row", "Tree.texts": one % "Any:missing", "rows": one % "Row", "more": one % "Row",
            "pairs": one % "(str, Any:missing)", "two": one % "Any:missing", "itself": one % "Any:missing",
        }  # fmt: skip
        self.expect("rows", expected)

    def test_branches_by_flags_of_an_imported_module(self):
        self.write("compat.py", "import sys\nPY2 = sys.version_info[0] == int('2')\n")
        self.write(
            "branches.py",
            """
            import compat
            from compat import PY2
            class Old: ...
            class New: ...
            if PY2:
                def made(): return Old()
            else:
                def made(): return New()
            if not compat.PY2:
                def other(): return New()
            else:
                def other(): return Old()
            """,
        )
        self.expect("branches", {"made": "New", "other": "New"}, ["runtime"])
        self.expect("branches", {"made": "Any:missing", "other": "Any:missing"}, ["static"])

    def test_what_nobody_can_override(self):
        self.write("old.py", "class Old: ...\ndef opened(): return Old()\n")
        self.write("new.py", "class New: ...\ndef opened(): return New()\n")
        self.write(
            "plain.py",
            """
            import os
            try:
                import not_installed_at_all as fast
                make = fast.make
            except ImportError:
                def make():
                    return Slow()
            class Slow:
                def text(self): return "a"
                def number(self): return len(self)
            def text(x): return f"{x}"
            def joined(x): return ", ".join(x)
            def old(x): return "%s" % x
            def flag(x): return x is None
            def count(x): return len(x)
            def folder(x): return os.getcwd()
            def same(x): return os.fspath(x)
            def pair(x): return x, "a"
            def many(x): return [x]
            def either(x):
                if x:
                    return "a"
                return 1
            def two(x):
                if x:
                    return "a", 1
                return "b", x
            def three(x):
                return (x, x) if x else (x, x, x)
            if text("b"):
                from old import opened
            else:
                from new import opened
            def chosen(): return opened()
            def equal(x): return x == 1
            def nothing(x): print(x)
            if text("a"):
                def branch(): return "a"
            else:
                def branch(): return 1
            def twice(): return "a"
            def twice(): return 1
            class Both:
                @property
                def made(self): return Slow()
                @made.setter
                def made(self, value): self.x = value
            """,
        )
        expected = {
            "make": "Slow", "text": "str", "joined": "str", "old": "str", "flag": "bool", "count": "int", "folder": "str",
            "same": "Any:missing", "pair": "(Any:missing, str)", "many": "list", "either": "int | str", "two": "(str, Any:missing)",
            "three": "tuple", "chosen": "Any:missing", "equal": "Any:missing",
            "nothing": "Any:missing", "branch": "Any:missing", "twice": "Any:missing", "Slow.text": "Any:missing",
            "Slow.number": "Any:missing", "Both.made": "Slow",
        }  # fmt: skip
        self.expect("plain", expected)
