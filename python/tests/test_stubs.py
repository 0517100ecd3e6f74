"""Packages with stubs: which source of types takes precedence, and how a stub that contradicts the runtime is reconciled."""

import os

from support import FolderTest, item, show


class Stubs(FolderTest):
    def test_an_inline_stub_takes_precedence_over_source(self):
        self.write("speedy.py", "def f(a, b=2): return a\nclass C:\n    x = 1\n")
        self.write(
            "speedy.pyi",
            "def f(a: int, b: int = ...) -> str: ...\nclass C:\n    x: int\n    def gone(self) -> None: ...\n",
        )
        universe = self.describe("speedy")
        self.assertEqual(self.sig(universe, "speedy:f"), ["(a: int, b: int = ..) -> str"])
        self.assertEqual(
            item(universe, "speedy:f")["sigs"][0]["params"][1]["default"], {"k": "int", "v": "2"}
        )
        self.assertEqual(universe["modules"][0]["types"], "inline_stub")
        self.assertIn({"code": "not_at_runtime", "at": "C.gone"}, universe["modules"][0]["diagnostics"])

    def test_what_a_stub_lists_is_what_getattr_gives(self):
        """`faker.Faker` hands on whatever is asked for, and its stub lists the methods."""
        self.write(
            "handing.py",
            "class Listed:\n    def __getattr__(self, name): return lambda: name\nclass Fixed: pass\n",
        )
        self.write(
            "handing.pyi",
            "class Listed:\n    def name(self) -> str: ...\n    def __getattr__(self, name: str) -> object: ...\n"
            "class Fixed:\n    def gone(self) -> str: ...\n",
        )
        universe = self.describe("handing")
        name = item(universe, "handing:Listed.name")
        self.assertEqual((show(name["sigs"][0]["ret"]), name["verification"]["state"]), ("str", "stub_only"))
        gone = [found["at"] for found in universe["modules"][0]["diagnostics"] if found["code"] == "not_at_runtime"]
        self.assertEqual(gone, ["Fixed.gone"])

    def test_a_function_that_is_called_on_the_class_has_no_receiver(self):
        """`pikepdf.Pdf.open` is attached to the class as a function; what it begins with says that it takes no object."""
        self.write(
            "attached.py",
            """
            class Pdf:
                def late(name, mode=1): return name
                def kept(self, name): return name
                def any(*args, **kwargs): return args
                def none(): return 1
                made = lambda name: name
            def open_(name, *, mode="r"): return Pdf()
            Pdf.open = open_
            """,
        )
        self.write(
            "attached.pyi",
            """
            class Pdf:
                @staticmethod
                def open(name: str, *, mode: str = "r") -> Pdf: ...
                @staticmethod
                def late(name: str, mode: int = 1) -> str: ...
                @staticmethod
                def kept(name: str) -> str: ...
                @staticmethod
                def any(name: str) -> str: ...
                @staticmethod
                def none() -> int: ...
                @staticmethod
                def made(name: str) -> str: ...
            """,
        )
        universe = self.describe("attached")
        bindings = {name: item(universe, "attached:Pdf." + name)["binding"] for name in ("open", "late", "kept", "any", "none", "made")}
        self.assertEqual(
            bindings, {"open": "static", "late": "static", "kept": "instance", "any": "static", "none": "static", "made": "static"}
        )
        self.assertEqual(self.sig(universe, "attached:Pdf.open"), ["(name: str, kw mode: str = ..) -> attached.Pdf"])

    def test_classes_of_files_that_stubs_alone_have_come_along(self):
        """The stubs of `pikepdf._core`, an extension module, are a package of files that nobody can import."""
        self.write("pdfs/__init__.py", "from ._core import Pdf\n__all__ = ['Pdf']\n")
        self.write("pdfs/_core.py", "class PageList:\n    def first(self): return 1\nclass Pdf:\n    @property\n    def pages(self): return PageList()\n")
        self.write("pdfs/_core/__init__.pyi", "from pdfs._core._pages import PageList\nfrom pdfs._core._pdf import Pdf\n")
        self.write("pdfs/_core/_pages.pyi", "class PageList:\n    def first(self) -> int: ...\n")
        self.write("pdfs/_core/_pdf.pyi", "from pdfs._core._pages import PageList\nclass Pdf:\n    @property\n    def pages(self) -> PageList: ...\n")
        universe = self.describe("pdfs")
        self.assertEqual(self.sig(universe, "pdfs:PageList.first"), ["() -> int"])
        self.assertEqual(show(item(universe, "pdfs:Pdf.pages")["type"]), "pdfs._core.PageList")

    def test_a_constant_that_a_stub_only_names_is_the_class_s(self):
        self.write("style.py", "class Form:\n    PLAIN = 1\n    width = 2\n    def __init__(self): self.LATE = 3\n")
        self.write("style.pyi", "class Form:\n    PLAIN: int\n    width: int\n    LATE: int\n")
        universe = self.describe("style")
        kinds = {name: item(universe, "style:Form." + name)["kind"] for name in ("PLAIN", "width", "LATE")}
        self.assertEqual(kinds, {"PLAIN": "attr", "width": "property", "LATE": "property"})
        self.assertTrue(item(universe, "style:Form.PLAIN")["on_instances"])

    def test_a_class_passes_for_its_bases_of_the_stub(self):
        """`whenever.Instant` is a `_ExactTime` by its stub alone."""
        self.write("moments.py", "class Instant:\n    def at(self): return 1\nclass Plain: pass\n")
        self.write(
            "moments.pyi",
            "class _Exact:\n    def at(self) -> int: ...\nclass Instant(_Exact):\n    def after(self, other: _Exact) -> bool: ...\n"
            "class Plain: ...\n",
        )
        universe = self.describe("moments")
        supers = {name: [s["name"] for s in item(universe, "moments:" + name)["supers"]] for name in ("Instant", "Plain")}
        self.assertEqual(supers, {"Instant": ["moments._Exact"], "Plain": []})

    def test_a_stub_package_takes_precedence_over_inline_types(self):
        self.write("plain/__init__.py", "def f(a): return a\n")
        self.write(
            "plain-stubs/__init__.pyi",
            "from typing import overload\n@overload\ndef f(a: int) -> int: ...\n"
            "@overload\ndef f(a: str) -> str: ...\n",
        )
        universe = self.describe("plain")
        self.assertEqual(self.sig(universe, "plain:f"), ["(a: int) -> int", "(a: str) -> str"])
        self.assertEqual(item(universe, "plain:f")["types"], "stub_package")

    def test_broken_stub_falls_back_to_the_runtime(self):
        self.write("broken.py", "def f(a: int) -> 'str': return ''\n")
        path = self.write("broken.pyi", "def f(a: int -> str: ...\n")
        universe = self.describe("broken")
        self.assertEqual(self.sig(universe, "broken:f"), ["(a: int) -> str"])
        self.assertEqual(item(universe, "broken:f")["types"], "runtime")
        found = universe["modules"][0]["diagnostics"][-1]
        self.assertEqual(found["code"], "stub_syntax_error")
        self.assertTrue(found["detail"].startswith(path + ":1"), found["detail"])

    def test_what_a_stub_declares_anew_below_the_class_that_has_it_is_a_member_again(self):
        """`ExceptionGroup.subgroup` is that of `BaseExceptionGroup` at run time, but returns other groups."""
        self.write(
            "redeclared.py",
            "class Base:\n    def same(self, a): return self\n    def other(self, a): return self\n"
            "    left = property(lambda self: self)\nclass Derived(Base): pass\nclass Below(Derived): pass\n",
        )
        self.write(
            "redeclared.pyi",
            "class Base:\n    def same(self, a: int) -> Base: ...\n    def other(self, a: int) -> Base: ...\n"
            "    @property\n    def left(self) -> Base: ...\n"
            "class Derived(Base):\n    def same(self, a: int) -> Base: ...\n    def other(self, a: int) -> Derived: ...\n"
            "    @property\n    def left(self) -> Derived: ...\nclass Below(Derived): ...\n",
        )
        universe = self.describe("redeclared")
        self.assertEqual(self.sig(universe, "redeclared:Derived.other"), ["(a: int) -> redeclared.Derived"])
        left = item(universe, "redeclared:Derived.left")
        self.assertEqual((show(left["type"]), left["inherited_from"]), ("redeclared.Derived", "redeclared.Base"))
        names = {name: [m["name"] for m in item(universe, "redeclared:" + name)["members"]] for name in ("Derived", "Below")}
        self.assertEqual(names, {"Derived": ["other", "left"], "Below": []})

    def test_disagreement_is_recorded(self):
        self.write("liar.py", "def renamed(text, count=1): pass\ndef gone(a): pass\ndef more(a, b): pass\n")
        self.write(
            "liar.pyi",
            "def renamed(string: str, count: int = 1) -> None: ...\ndef gone(a: int, old: int = 0) -> None: ...\n"
            "def more(a: int) -> None: ...\n",
        )
        universe = self.describe("liar")
        self.assertEqual(self.sig(universe, "liar:renamed"), ["(text: str, count: int = ..) -> none"])
        self.assertEqual(
            item(universe, "liar:renamed")["verification"]["difference"],
            "parameter `string` is called `text` at run time",
        )
        self.assertEqual(self.sig(universe, "liar:gone"), ["(a: int) -> none"])
        self.assertEqual(self.sig(universe, "liar:more"), ["(a: int, b: Any:missing) -> none"])
        self.assertEqual(
            {item(universe, "liar:" + n)["verification"]["state"] for n in ("renamed", "gone", "more")},
            {"mismatch"},
        )

    def test_parameters_are_in_the_runtimes_order(self):
        self.write("order.py", "def f(a, b, c=1): pass\n")
        self.write("order.pyi", "def f(a: int, c: int = 1) -> None: ...\ndef gone() -> None: ...\n")
        universe = self.describe("order")
        self.assertEqual(self.sig(universe, "order:f"), ["(a: int, b: Any:missing, c: int = ..) -> none"])

    def test_an_alias_of_a_generic_class_that_is_a_separate_class(self):
        """numpy: `int16 = signedinteger[_16Bit]` in the stub, but two classes at run time."""
        self.write(
            "measures.py",
            """
            class Number:
                def bits(self): return 8
            class Long(Number):
                def wider(self): return self
            def long(): return Long()
            def every(of): ...
            """,
        )
        self.write(
            "measures.pyi",
            """
            from typing import Generic, TypeVar
            N = TypeVar("N")
            class Number(Generic[N]):
                def bits(self) -> N: ...
                def wider(self) -> list[N]: ...
            Long = Number[int]
            def long() -> Long: ...
            def every(of: Number[str]) -> None: ...
            """,
        )
        universe = self.describe("measures")
        number, long = item(universe, "measures:Number"), item(universe, "measures:Long")
        self.assertEqual((number["canonical"], number["type_params"]), ("measures.Number", ["measures.N"]))
        self.assertEqual((long["type_params"], [show(s) for s in long["supers"]]), ([], ["measures.Number[int]"]))
        self.assertEqual(self.sig(universe, "measures:Long.wider"), ["() -> list[int]"])
        self.assertEqual(self.sig(universe, "measures:every"), ["(of: measures.Number[str]) -> none"])

    def test_a_stub_package_that_is_not_installed_is_suggested(self):
        self.write("tabulate/__init__.py", "def tabulate(rows): ...")
        hint = {"code": "stub_package_missing", "at": "tabulate", "detail": "types-tabulate"}
        self.assertIn(hint, self.describe("tabulate")["modules"][0]["diagnostics"])
        typed = self.write("tabulate/py.typed", "")
        self.assertNotIn(hint, self.describe("tabulate")["modules"][0]["diagnostics"])
        os.remove(typed)
        self.write("tabulate-stubs/__init__.pyi", "def tabulate(rows: list[str]) -> str: ...")
        self.assertNotIn(hint, self.describe("tabulate")["modules"][0]["diagnostics"])
