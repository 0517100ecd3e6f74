"""Modules whose classes fight inspection, and modules that do to the process what is not expected of an import."""

import json
import os
import textwrap
import time
import unittest

import support
from support import FolderTest, describe, item, request, run, show

# A metaclass that starts to fight when its module is done: the code of the module itself runs.
ARMED = """
READY = False
class M(type):
    %s
class A(metaclass=M):
    def f(self) -> int: return 1
class B(A): pass
X = A
V = A()
def make(a: A) -> B: ...
def ok(x: int) -> int: return x
READY = True
"""

SURVIVED_AS_CLASSES = {
    "getattr": "def __getattr__(cls, name): raise RuntimeError(name)",
    "getattr_exits": "def __getattr__(cls, name): raise SystemExit(3)",
    "instancecheck": "def __instancecheck__(cls, value): raise RuntimeError('isinstance')",
    "subclasscheck": "def __subclasscheck__(cls, value): raise RuntimeError('issubclass')",
    "hash": "def __hash__(cls): return 1 if not READY else 1 / 0",
    "unhashable": "__hash__ = None",
    "eq": "def __eq__(cls, other): raise RuntimeError('==')\n    __hash__ = type.__hash__",
    "eq_is_always_true": "def __eq__(cls, other): return True\n    def __hash__(cls): return 1",
    "mro": "def mro(cls): return type.mro(cls)[:-1] + [object]",
    "dir": "def __dir__(cls): raise RuntimeError('dir')",
    "bool": "def __bool__(cls): raise RuntimeError('bool')",
    "iter": "def __iter__(cls): raise RuntimeError('iter')\n    def __contains__(cls, x): raise RuntimeError('in')",
    "or": "def __or__(cls, other): raise RuntimeError('|')",
}

RAISES = "def __getattribute__(cls, name):\n        if READY: raise %s\n        return type.__getattribute__(cls, name)"
LIES = "\n    ".join(["@property", "def %s(cls): return 7 if READY else type.__dict__['%s'].__get__(cls)"])
SURVIVED_AS_VALUES = {
    "getattribute": (RAISES % "RuntimeError('meta ' + name)", "RuntimeError: meta __"),
    "getattribute_exits": (RAISES % "SystemExit(3)", "SystemExit: 3"),
    "lies_about_its_ancestors": (LIES % ("__mro__", "__mro__"), "__mro__"),
    "lies_about_its_contents": (LIES % ("__dict__", "__dict__"), "__dict__"),
}


class Hints(FolderTest):
    """Type hints that name what is not there."""

    def described(self, text, **options):
        self.write("hinted.py", textwrap.dedent(text))
        return describe(["hinted"], sys_path=[self.folder], **options)

    def test_a_misspelt_name_is_said_with_the_one_that_is_meant(self):
        text = """
            from __future__ import annotations
            import typing
            from typing import TYPE_CHECKING, Optional
            if TYPE_CHECKING:
                from typing import Protokol
            class Point:
                at: itn
            def move(p: Piont, by: Optional[typing.Lst[int]], how: Protokol) -> "list[zzzz]": ...
            """
        for mode in ("runtime", "static"):
            universe = self.described(text, mode=mode)
            found = {d["at"]: d.get("detail") for d in universe["modules"][0]["diagnostics"] if d["code"] == "unresolved_name"}
            meant = {"itn": "int", "Piont": "Point", "typing.Lst": "typing.List", "zzzz": None, "typing.Protokol": "typing.Protocol"}
            self.assertEqual(found, meant, mode)
            sig = item(universe, "hinted:move")["sigs"][0]
            self.assertEqual([show(p["type"]) for p in sig["params"]], ["?Piont", "?typing.Lst | none", "?typing.Protokol"])

    def test_a_package_that_is_not_installed_is_not_a_misspelt_name(self):
        text = """
            from __future__ import annotations
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from frames_that_are_not_here import Frame
            def f(a: Frame) -> None: ...
            """
        universe = self.described(text)
        self.assertEqual(show(item(universe, "hinted:f")["sigs"][0]["params"][0]["type"]), "frames_that_are_not_here.Frame")


class Metaclasses(FolderTest):
    def described(self, text):
        self.write("hostile.py", text)
        module = support.module(self.describe("hostile"), "hostile")
        kinds = {item["name"]: item["kind"] for item in module["items"]}
        self.assertEqual(kinds["ok"], "function")
        return kinds, {d["at"]: d.get("detail") for d in module["diagnostics"]}

    def test_what_inspection_does_not_need_is_not_run(self):
        for name, body in SURVIVED_AS_CLASSES.items():
            with self.subTest(name):
                kinds, found = self.described(ARMED % body)
                self.assertEqual((kinds["A"], kinds["B"], kinds["X"]), ("class", "class", "alias"), found)
                self.assertEqual(found, {})

    def test_a_class_that_cannot_be_inspected_is_a_value_with_the_reason(self):
        for name, (body, reason) in SURVIVED_AS_VALUES.items():
            with self.subTest(name):
                kinds, found = self.described(ARMED % body)
                self.assertEqual((kinds["A"], kinds["B"], kinds["V"]), ("const", "const", "const"))
                self.assertEqual(kinds["make"], "function")
                self.assertIn(reason, found["A"])

    def test_enums_and_exceptions_too(self):
        for base in ("enum.Enum", "ValueError"):
            with self.subTest(base):
                kinds, found = self.described(
                    """
                    import enum
                    READY = False
                    class M(enum.EnumMeta if "%(base)s" == "enum.Enum" else type):
                        def __getattribute__(cls, name):
                            if READY: raise RuntimeError("no " + name)
                            return super().__getattribute__(name)
                    class E(%(base)s, metaclass=M): ONE = 1
                    def ok(x: int) -> int: return x
                    def takes(e: E) -> E: return e
                    READY = True
                    """
                    % {"base": base}
                )
                self.assertEqual(kinds["E"], "const")
                self.assertIn("RuntimeError: no __", found["E"])

    def test_nested_and_followed_ones(self):
        self.write("pack/__init__.py", "from pack._inner import get\n__all__ = ['get', 'Outer', 'ok']\n")
        self.write("pack/_inner.py", (ARMED % SURVIVED_AS_VALUES["getattribute"][0]) + "def get() -> A: ...\n")
        with open(os.path.join(self.folder, "pack", "__init__.py"), "a", encoding="utf-8") as file:
            file.write("from pack import _inner\nclass Outer:\n    Inner = _inner.A\ndef ok(): ...\n")
        items = {i["name"]: i for i in support.module(self.describe("pack"), "pack")["items"]}
        self.assertEqual((items["get"]["kind"], items["Outer"]["kind"]), ("function", "class"))

    def test_what_is_left_is_named_as_the_modules_doing(self):
        self.write("late.py", "class L(list):\n    def __iter__(self): raise RuntimeError('not me')\n__all__ = L()\n")
        error = self.error("late")
        self.assertEqual((error["code"], error["message"]), ("describe_failed", "RuntimeError: not me"))
        self.assertIn("late.py", error["traceback"])


class Modules(FolderTest):
    def test_attributes_that_raise_anything(self):
        for error in ("KeyboardInterrupt", "SystemExit(3)", "GeneratorExit", "BaseException('b')"):
            with self.subTest(error):
                self.write("lazy.py", "def __getattr__(name): raise %s\n__all__ = ['a', 'ok']\ndef ok(): ...\n" % error)
                module = support.module(self.describe("lazy"), "lazy")
                self.assertEqual([i["name"] for i in module["items"]], ["ok"])

    def test_a_module_class_that_raises(self):
        self.write(
            "moody.py",
            """
            import sys, types
            class Moody(types.ModuleType):
                def __getattribute__(self, name):
                    if name in ("__file__", "__path__", "__all__", "__version__", "__doc__"): raise BaseException(name)
                    return super().__getattribute__(name)
            def ok(x: int) -> int: return x
            sys.modules[__name__].__class__ = Moody
            class Worse:
                def __getattribute__(self, name): raise BaseException(name)
            sys.modules["worse"] = Worse()
            """,
        )
        self.assertIn("ok", [i["name"] for i in support.module(self.describe("moody"), "moody")["items"]])

    def test_an_exception_whose_class_cannot_be_inspected(self):
        self.write("thrower.py", ARMED % RAISES % "RuntimeError(name)" + "class E(Exception, metaclass=M): pass\nraise E\n")
        self.assertEqual(self.error("thrower")["code"], "import_failed")


@unittest.skipUnless(hasattr(os, "fork"), "this system has no fork")
class Processes(FolderTest):
    def names(self, text):
        self.write("process.py", text)
        return [i["name"] for i in support.module(self.describe("process"), "process")["items"]]

    def test_a_child_ends_silently_and_its_parent_answers(self):
        for child in ("", "raise ValueError", "sys.exit(3)", "os._exit(4)", "os.kill(os.getpid(), 9)"):
            with self.subTest(child):
                text = "import os, sys\n_pid = os.fork()\nif _pid == 0:\n    %s\ndef ok(): ...\n" % (child or "pass")
                self.assertEqual(self.names(text), ["ok"])
                # The child is slower than its parent, or faster.
                self.assertEqual(self.names(text + "import time\nif _pid: time.sleep(0.3)\n"), ["ok"])

    def test_a_child_of_an_attribute_ends_silently_too(self):
        self.assertEqual(
            self.names(
                "import os\n__all__ = ['a']\ndef __getattr__(name):\n    if name == 'a':\n        os.fork()\n        return 5\n"
                "    raise AttributeError(name)\n"
            ),
            ["a"],
        )

    def test_the_error_of_a_parent_is_the_answer(self):
        self.write("fails.py", "import os\nif os.fork():\n    raise ValueError('parent')\n")
        self.assertIn("parent", self.error("fails")["message"])

    def test_children_do_not_keep_the_answer_open(self):
        self.write(
            "pool.py",
            """
            import multiprocessing, os, time
            P = multiprocessing.get_context("fork").Pool(2)
            V = P.map(abs, [-1])
            if os.fork() == 0:
                time.sleep(300)
            def ok(): ...
            """,
        )
        start = time.monotonic()
        self.describe("pool")
        self.assertLess(time.monotonic() - start, 30)

    def test_a_closed_or_replaced_descriptor_is_told_apart_and_not_written_to(self):
        self.write("closes.py", "import os\nos.closerange(0, 256)\n")
        victim = os.path.join(self.folder, "victim")
        self.write("replaces.py", "import os\nos.closerange(0, 256)\n_kept = [open(%r, 'a') for _ in range(8)]\n" % victim)
        for name in ("closes", "replaces"):
            with self.subTest(name):
                done = run(request([name], sys_path=[self.folder]))
                self.assertEqual((done.returncode, done.stdout), (86, b""))
        self.assertEqual(os.path.getsize(victim), 0)

    def test_what_a_module_replaces_is_not_used_for_the_answer(self):
        for text in (
            "os.write = lambda *a: 0",
            "json.dumps = None",
            "os._exit = os.getpid = None",
            "os.chdir('/')",
            "sys.stdout = sys.stderr = sys.__stdout__ = None",
            "import threading, time\nthreading.Thread(target=time.sleep, args=(300,)).start()",
        ):
            with self.subTest(text):
                self.assertEqual(self.names("import json, os, sys\n%s\ndef ok(): ...\n" % text), ["ok"])

    def test_a_handler_that_fails_leaves_an_answer(self):
        self.write("builtin.py", "import builtins\nbuiltins.isinstance = lambda *a: 1 / 0\n")
        answer = json.loads(run(request(["builtin"], sys_path=[self.folder])).stdout)
        self.assertEqual(answer["error"]["code"], "describe_failed")
