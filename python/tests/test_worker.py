"""The worker as a process: calls, values, exceptions and sessions."""

import sys
import unittest

import worker_host  # noqa: F401  (the path)
from snakebridge_worker import frames, verbs
from snakebridge_worker.codec import OBJECT, PLAIN
from worker_host import Case, Failed, Raised, until


class Calls(Case):
    def test_a_function_and_a_site(self):
        for number in (4.0, 9.0):
            self.assertEqual(self.lane.call("math:sqrt", number), number**0.5)
        self.assertEqual(self.lane.last_kind, frames.VALUE)
        self.assertEqual(self.lane.call("os:path.join", "a", "b"), "a/b")
        self.assertEqual(self.lane.do(verbs.GET, "math:pi"), 3.141592653589793)
        self.assertEqual(self.lane.call("builtins:int", "ff", 16, keywords=("base",)), 255)
        self.assertEqual(self.lane.call("builtins:dict", kwargs={"type": 1, "self": 2}), {"type": 1, "self": 2})

    def test_names_below_a_package_are_imported(self):
        self.assertIs(self.lane.call("xml:etree.ElementTree.iselement", 1), False)
        with self.assertRaises(Raised) as caught:
            self.lane.call("xml:nothing.there")
        self.assertEqual(caught.exception.name, "AttributeError")
        with self.assertRaises(Raised) as caught:
            self.lane.call("no_such_module:f")
        self.assertEqual(caught.exception.name, "ModuleNotFoundError")

    def test_a_site_is_known_also_if_its_first_call_is_not_run(self):
        for wrong in ({"receiver": 1 << 40}, {"args": ((..., 0, 1 << 40),)}, {"args": ((..., 99),)}):
            site = "math:s%d" % len(self.lane.sites)
            with self.assertRaises(Failed):
                self.lane.do(verbs.CALL, site, tagged=True, **wrong)
            with self.assertRaises(Raised) as caught:
                self.lane.do(verbs.CALL, site)
            self.assertIn("'math' has no attribute 's", caught.exception.message)

    def test_members_are_looked_up_at_each_call(self):
        self.define("def f(): return 1")
        self.assertEqual(self.lane.call("made:f"), 1)
        self.define("def f(): return 2")
        self.assertEqual(self.lane.call("made:f"), 2)

    def test_every_operation(self):
        do = self.lane.do
        items = self.lane.call("builtins:list", [1, 2], want=OBJECT)[2]
        do(verbs.SET_ITEM, None, (0, 5), items)
        self.assertEqual(do(verbs.ITEM, None, (0,), items), 5)
        do(verbs.DELETE_ITEM, None, (0,), items)
        self.assertEqual(do(verbs.READ, None, (), items), [2])
        self.assertEqual(do(verbs.LENGTH, None, (), items), 1)
        self.assertIs(do(verbs.TRUTH, None, (), items), True)
        self.assertIs(do(verbs.CONTAINS, None, (2,), items), True)
        self.assertEqual(do(verbs.STR, None, (), items), "[2]")
        self.assertEqual(do(verbs.REPR, None, (), items), "[2]")
        with self.assertRaises(Raised) as caught:
            do(verbs.HASH, None, (), items)
        self.assertEqual(caught.exception.name, "TypeError")
        same = (..., 0, items)
        self.assertIs(do(verbs.COMPARE, None, (6, same), items, tagged=True), True)
        self.assertEqual([do(verbs.COMPARE, None, (op, [2]), items) for op in range(6)], [False, True, True, False, False, True])
        self.assertIs(do(verbs.INSTANCE, None, ("collections.abc", "Sequence", False), items), True)
        self.assertIs(do(verbs.INSTANCE, None, ("collections.abc", "Sequence", True), items), False)
        self.assertIs(do(verbs.MEMBERS, None, ("Appends", "append", "sort"), items), True)
        self.assertIs(do(verbs.MEMBERS, None, ("Appends", "append", "nothing"), items), False)
        # The class of that name, in another version of Python.
        self.assertIs(do(verbs.MEMBERS, None, ("builtins._list", "append", "nothing"), items), True)
        self.assertIs(do(verbs.MEMBERS, None, ("builtins._list", "append", "__nothing__"), items), False)
        self.assertEqual(do(verbs.FACTS, None, (), items)[1:3], ("builtins", "list"))
        path = self.lane.call("pathlib:Path", "a/b")[2]
        self.assertEqual(do(verbs.FSPATH, None, (), path), b"a/b")

    def test_attributes(self):
        thing = self.lane.call("types:SimpleNamespace", kwargs={"a": 1})[2]
        self.lane.do(verbs.SET, ":b", (2,), thing)
        self.assertEqual(self.lane.do(verbs.GET, ":b", (), thing), 2)
        self.lane.do(verbs.DELETE, ":a", (), thing)
        with self.assertRaises(Raised):
            self.lane.do(verbs.GET, ":a", (), thing)
        self.define("x = 1")
        self.lane.do(verbs.SET, "made:x", (5,))
        self.assertEqual(self.lane.do(verbs.GET, "made:x"), 5)

    def test_an_unknown_operation_or_tag_is_refused_and_the_lane_goes_on(self):
        with self.assertRaises(Failed) as caught:
            self.lane.do(99)
        self.assertEqual(caught.exception.args[0], "unknown")
        with self.assertRaises(Failed) as caught:
            self.lane.call("builtins:len", (..., 99), tagged=True)
        self.assertEqual(caught.exception.args[0], "mismatch")
        self.assertEqual(self.lane.call("builtins:len", "abc"), 3)

    def test_with(self):
        self.define("""
            class Manager:
                def __init__(self, answer): self.answer = answer
                def __enter__(self): return "in"
                def __exit__(self, *error):
                    self.error = [repr(error[1]), error[0] and error[0].__name__, error[2] is not None]
                    return self.answer
        """)
        for answer in (0, 1):
            manager = self.lane.call("made:Manager", answer)[2]
            self.assertEqual(self.lane.do(verbs.ENTER, None, (), manager), "in")
            self.assertIs(self.lane.do(verbs.EXIT, None, (None,), manager), bool(answer))
            self.assertEqual(self.lane.do(verbs.GET, ":error", (), manager), ["None", None, False])
        with self.assertRaises(Raised) as caught:
            self.lane.call("builtins:int", "x")
        error = (..., 0, caught.exception.ref[2])
        self.assertIs(self.lane.do(verbs.EXIT, None, (error,), manager, tagged=True), True)
        text, name, has_traceback = self.lane.do(verbs.GET, ":error", (), manager)
        self.assertEqual((name, has_traceback), ("ValueError", True))
        self.lane.do(verbs.EXIT, None, (("of the host", 7),), manager)
        self.assertEqual(self.lane.do(verbs.GET, ":error", (), manager)[:2], ["RustError('of the host')", "RustError"])


class Values(Case):
    def test_plain_data_comes_back_as_it_was(self):
        values = [None, True, 1, -(2**63), 2**200, 0.5, -0.0, 1j, "é\0", b"", [], (), {}, set(), frozenset([1])]
        values += [{1: "a", None: [1, (2,)]}, [[[]]], (..., )[:0]]
        for value in values:
            back = self.lane.call("copy:copy", value)
            self.assertEqual((back, type(back)), (value, type(value)))

    def test_what_only_looks_plain_is_a_reference(self):
        self.define("""
            import collections, enum, array
            class Colour(enum.IntEnum): RED = 1
            class Text(str): pass
            class Real(float): pass
            class Raw(bytes): pass
            class Complex(complex): pass
            Pair = collections.namedtuple("Pair", "a b")
            def all():
                return [Colour.RED, Text("t"), Real(-0.0), Raw(b"r"), Complex(1j), Pair(1, 2), collections.Counter("a"),
                        collections.OrderedDict(), range(3), bytearray(b"x"), ..., True]
        """)
        found = self.lane.call("made:all")
        self.assertEqual(self.lane.last_kind, frames.TAGGED)
        self.assertIs(found.pop(), True)
        names = [self.class_of(ref).split(".")[-1] for ref in found]
        expected = "Colour Text Real Raw Complex Pair Counter OrderedDict range bytearray ellipsis".split()
        self.assertEqual(names, expected)
        bases = [ref[4] for ref in found if len(ref) > 4]
        self.assertEqual(repr(bases), "[1, 't', -0.0, b'r', 1j]")
        self.assertEqual([type(base) for base in bases], [int, str, float, bytes, complex])

    def test_buffers_are_asked_for_again(self):
        self.define("def f(): return [bytearray(b'a'), b'b']")
        call = self.lane.start(verbs.CALL, "made:f")
        self.assertEqual((self.lane.end(call), self.lane.last_kind), ([b"a", b"b"], frames.VALUE))
        first, second = self.lane.again(call)
        self.assertEqual((self.class_of(first), second), ("bytearray", b"b"))

    def test_either_is_plain_and_a_reference_if_asked_again(self):
        call = self.lane.start(verbs.CALL, "builtins:list", [[1]], want=PLAIN)
        self.assertEqual(self.lane.end(call), [1])
        ref = self.lane.again(call, OBJECT)
        self.assertEqual(self.class_of(ref), "list")
        self.assertEqual(self.lane.method(ref[2], "append", 2), None)
        self.assertEqual(self.lane.do(verbs.READ, None, (), ref[2]), [1, 2])

    def test_one_object_is_one_reference_and_a_walk_that_fails_leaves_none(self):
        self.define("""
            def twice():
                thing = object()
                return [thing, {"a": thing}]
        """)
        first, second = self.lane.call("made:twice")
        self.assertEqual(first[2], second["a"][2])
        before = self.worker.ping()["sessions"]["s"]
        with self.assertRaises(Failed) as caught:
            self.define("def big(): return [object(), bytes(70 << 20)]")
            self.lane.call("made:big")
        self.assertEqual(caught.exception.args[0], "too_large")
        self.assertEqual(self.worker.ping()["sessions"]["s"], before)

    def test_classes_are_described_once_on_each_lane(self):
        ref = self.lane.call("re:compile", "a")
        self.assertEqual(ref[3][:3], (ref[3][0], "re", "Pattern"))
        self.assertEqual(self.lane.call("re:compile", "b")[3], ref[3][0])
        other = self.worker.open_lane()
        self.assertEqual(other.call("re:compile", "c")[3], ref[3])
        other.close()

    def test_capabilities(self):
        from snakebridge_worker import describe

        def bits(site, *args):
            return self.lane.call(site, *args, want=OBJECT)[3][4]

        self.assertEqual(bits("builtins:range", 1), describe.ITERABLE | describe.SEQUENCE)
        self.assertEqual(bits("collections:Counter"), describe.ITERABLE | describe.MAPPING)
        self.assertEqual(bits("builtins:bytearray"), describe.ITERABLE | describe.SEQUENCE | describe.BUFFER)
        self.assertEqual(bits("pathlib:Path"), describe.PATH)
        self.assertEqual(bits("operator:itemgetter", 1), describe.CALLABLE)
        self.assertEqual(bits("builtins:iter", []), describe.ITERABLE | describe.ITERATOR)
        # Up to Python 3.9, a class that Python has not completed when its first instance is there.
        self.assertEqual(bits("functools:cmp_to_key", None), describe.CALLABLE)

    def test_arguments_that_are_made(self):
        call = self.lane.call
        self.assertEqual(call("builtins:ascii", (..., 7, b"a\xff"), tagged=True), r"'a\udcff'")
        date = (..., 4, "datetime", "date", (2024, 2), {"day": 29}, ("weekday", 3))
        self.assertEqual(call("builtins:str", date, tagged=True), "2024-02-29")
        wrong = (..., 4, "datetime", "date", (2024, 2), {"day": 29}, ("weekday", 4))
        with self.assertRaises(Failed) as caught:
            call("builtins:str", wrong, tagged=True)
        self.assertIn("`weekday` of 2024-02-29 is 3 in Python, not 4", caught.exception.args[1])
        self.assertEqual(call("builtins:repr", (..., 6, "re", "RegexFlag", "I"), tagged=True)[:4], "re.I")
        self.assertEqual(call("builtins:int", (..., 5, "re", "RegexFlag", 2), tagged=True), 2)
        pairs = (..., 1, [((..., 4, "fractions", "Fraction", (1, 2), None, None), [1])])
        self.assertEqual(call("builtins:repr", pairs, tagged=True), "{Fraction(1, 2): [1]}")
        self.assertEqual(call("builtins:repr", (..., 2, ((..., 11),)), tagged=True), "{Ellipsis}")
        self.assertEqual(call("builtins:repr", (..., 3, (1,)), tagged=True), "frozenset({1})")


class Errors(Case):
    def test_facts(self):
        self.define("""
            def inner(): raise KeyError("k")
            def outer():
                try:
                    inner()
                except KeyError as error:
                    made = ValueError("v", 1)
                    if hasattr(made, "add_note"): made.add_note("a note")
                    raise made from error
        """)
        with self.assertRaises(Raised) as caught:
            self.lane.call("made:outer")
        error = caught.exception
        self.assertEqual((error.name, error.message, error.args_), ("ValueError", "('v', 1)", ["'v'", "1"]))
        self.assertEqual([frame[2] for frame in error.frames], ["outer"])
        self.assertEqual(error.notes, ["a note"] if sys.version_info >= (3, 11) else [])
        cause = Raised(error.cause)
        self.assertEqual((cause.name, [frame[2] for frame in cause.frames]), ("KeyError", ["outer", "inner"]))
        self.assertTrue(error.suppressed)

    def test_hostile_exceptions(self):
        self.define("""
            class Odd(Exception):
                def __str__(self): raise RuntimeError
                def __repr__(self): raise RuntimeError
                __notes__ = 5
            def odd(): raise Odd(Odd())
            def ring():
                first, second = ValueError("1"), ValueError("2")
                first.__cause__, second.__cause__ = second, first
                raise first
            def deep(): return deep()
            class Base(BaseException): pass
            def base(): raise Base()
            def leaves(): raise SystemExit(3)
            def odd_text(): raise ValueError("\\ud800")
        """)
        for name, message in (("odd", "<str failed>"), ("ring", "1"), ("base", ""), ("leaves", "3"), ("odd_text", "?")):
            with self.assertRaises(Raised) as caught:
                self.lane.call("made:" + name)
            self.assertEqual(caught.exception.message, message)
        with self.assertRaises(Raised) as caught:
            self.lane.call("made:deep")
        self.assertLessEqual(len(caught.exception.frames), 256)
        self.assertEqual(self.lane.call("math:sqrt", 4.0), 2.0)

    def test_a_group(self):
        if sys.version_info < (3, 11):
            self.skipTest("groups are of 3.11")
        self.define("def f(): raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2)])])")
        with self.assertRaises(Raised) as caught:
            self.lane.call("made:f")
        children = [Raised(child) for child in caught.exception.children]
        self.assertEqual([child.message for child in children], ["1", "h (1 sub-exception)"])
        self.assertEqual(Raised(children[1].children[0]).message, "2")


class Sessions(Case):
    def test_refs_of_a_session_end_with_it(self):
        self.define("""
            import weakref
            class Thing: pass
            alive = weakref.WeakSet()
            def make():
                thing = Thing()
                alive.add(thing)
                return thing
            def count(): return len(alive)
        """)
        first = self.lane.call("made:make", session="a")[2]
        second = self.lane.call("made:make", session="ab")[2]
        self.worker.tell(frames.END_SESSION, "a")
        self.assertEqual(self.worker.ping()["sessions"].get("a"), None)
        self.assertEqual(self.lane.call("made:count"), 1)
        with self.assertRaises(Failed) as caught:
            self.lane.do(verbs.STR, None, (), first)
        self.assertEqual(caught.exception.args, ("ref_lost", first, "session_released"))
        self.assertEqual(self.lane.call("made:count", freed=[second]), 0)
        self.worker.tell(frames.FREE, ([second], []))
        third = self.lane.call("made:make")[2]
        self.worker.tell(frames.FREE, ([third], []))
        until(lambda: self.lane.call("made:count") == 0)

    def test_what_expires_does_so_without_a_call(self):
        self.worker.tell(frames.LIMIT, ("a", 0.1, None))
        self.lane.call("re:compile", "a", session="a")
        until(lambda: self.worker.ping()["sessions"]["a"] == 0)


if __name__ == "__main__":
    unittest.main()
