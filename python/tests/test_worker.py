"""The worker as a process: calls, values, what the host lends, and life and death."""

import os
import signal
import sys
import textwrap
import threading
import time
import unittest
import unittest.mock

import worker_host
from snakebridge_worker import boot, frames, verbs
from snakebridge_worker.lane import EITHER, OBJECT
from worker_host import Failed, Lost, Raised, Worker, until


class Case(unittest.TestCase):
    options = {}

    def setUp(self):
        self.worker = Worker(**self.options)
        self.addCleanup(self.worker.kill)
        self.worker.__enter__()
        self.lane = self.worker.lane

    def define(self, source):
        """Puts functions into the module `made`, as a user's module."""
        self.lane.call(
            "builtins:exec",
            "import sys, types\nmade = sys.modules.setdefault('made', types.ModuleType('made'))\n"
            "exec(source, made.__dict__)",
            {"source": textwrap.dedent(source)},
        )

    def class_of(self, ref):
        about = ref[3]
        if type(about) is tuple:
            self.__dict__.setdefault("told", {})[about[0]] = about
        else:
            about = self.told[about]
        return about[2] if about[1] == "builtins" else about[1] + "." + about[2]


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
        self.assertIs(do(verbs.MEMBERS, None, ("append", "sort"), items), True)
        self.assertIs(do(verbs.MEMBERS, None, ("append", "nothing"), items), False)
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
        call = self.lane.start(verbs.CALL, "builtins:list", [[1]], want=EITHER)
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
        self.worker.ping()
        self.assertEqual(self.lane.call("made:count"), 0)

    def test_what_expires_does_so_without_a_call(self):
        self.worker.tell(frames.LIMIT, ("a", 0.1, None))
        self.lane.call("re:compile", "a", session="a")
        until(lambda: self.worker.ping()["sessions"]["a"] == 0)


class Lent(Case):
    def test_a_closure_with_names(self):
        found = []
        closure = self.worker.lend(lambda *args, **kwargs: found.append((args, kwargs)) or 7)
        self.define("def f(function): return function(1, [2], a=(3,)), function.__name__, callable(function)")
        self.assertEqual(self.lane.call("made:f", closure, tagged=True), (7, "<lambda>", True))
        self.assertEqual(found, [((1, [2]), {"a": (3,)})])

    def test_it_calls_again_and_again(self):
        def again(depth):
            if depth == 0:
                return 0
            inner = self.worker.lend(again)
            return 1 + self.lane.call("made:f", inner, depth - 1, tagged=True)

        self.define("def f(function, depth): return function(depth)")
        self.assertEqual(self.lane.call("made:f", self.worker.lend(again), 20, tagged=True), 20)

    def test_errors_come_back_as_what_they_are(self):
        self.define("""
            def f(function):
                try:
                    return function()
                except KeyError as error:
                    return "caught " + str(error)
        """)

        def fails():
            try:
                return self.lane.call("made:missing")
            except Raised as error:
                self.class_of(error.ref)
                raise

        with self.assertRaises(Raised) as caught:
            self.lane.call("made:f", self.worker.lend(fails), tagged=True)
        self.assertEqual((self.class_of(caught.exception.ref), caught.exception.number), ("AttributeError", None))

        def key():
            return self.lane.call("builtins:dict.__getitem__", {}, 1)

        self.assertEqual(self.lane.call("made:f", self.worker.lend(key), tagged=True), "caught 1")

        def own():
            raise LookupError("of the host")

        with self.assertRaises(Raised) as caught:
            self.lane.call("made:f", self.worker.lend(own), tagged=True)
        self.assertEqual((caught.exception.message, caught.exception.number), ("of the host", len(self.worker.closures)))
        self.assertEqual(self.class_of(caught.exception.ref), "snakebridge.RustError")

    def test_one_that_is_kept_is_told_when_it_is_dropped(self):
        self.define("kept = []\ndef keep(function): kept.append(function)\ndef drop(): kept.clear()")
        self.lane.call("made:keep", self.worker.lend(lambda: 1), tagged=True)
        self.worker.ping()
        self.assertEqual(self.worker.dropped, [])
        self.lane.call("made:drop")
        self.worker.hear_of(frames.DROPPED)
        self.assertEqual(self.worker.dropped, [1])

    def test_a_thread_asks_for_a_lane_and_gives_it_back(self):
        self.define("""
            import threading
            def f(function, count):
                found = []
                threads = [threading.Thread(target=lambda: found.append(function(number))) for number in range(count)]
                for thread in threads: thread.start()
                for thread in threads: thread.join()
                return sorted(found)
        """)
        closure = self.worker.lend(lambda number: number * 0 + 1)
        call = self.lane.start(verbs.CALL, "made:f", (closure, 3), tagged=True)
        self.worker.hear_of(frames.WANT_LANE)
        helper = threading.Thread(target=lambda: self.hear_quietly(), daemon=True)
        helper.start()
        self.assertEqual(self.lane.end(call), [1, 1, 1])
        lanes = len(self.worker.listening)
        self.assertEqual(self.lane.call("made:f", closure, 1, tagged=True), [1])
        self.assertEqual(len(self.worker.listening), lanes)

    def hear_quietly(self):
        try:
            while True:
                self.worker.hear_of(frames.WANT_LANE)
        except (Lost, OSError, ValueError, AssertionError):
            pass

    def test_an_iterator_comes_in_batches(self):
        self.assertEqual(self.lane.call("builtins:sum", self.worker.lend_iterator(range(600)), tagged=True), sum(range(600)))
        self.assertEqual(self.worker.pulled, [1, 2, 4, 8, 16, 32, 64, 128, 256, 256])
        self.define("def two(items):\n    items = iter(items)\n    return [next(items), next(items)], next(items, None)")
        self.worker.pulled = []
        self.assertEqual(self.lane.call("made:two", self.worker.lend_iterator("ab"), tagged=True), (["a", "b"], None))

    def test_an_iterator_that_fails(self):
        def broken():
            yield 1
            raise LookupError("broken")

        with self.assertRaises(Raised) as caught:
            self.lane.call("builtins:list", self.worker.lend_iterator(broken()), tagged=True)
        self.assertEqual(caught.exception.message, "broken")

    def test_batches_of_python(self):
        self.define("""
            import time
            def numbers():
                yield 1; yield 2; yield 3
                raise ValueError("end")
            def slow():
                for number in range(100):
                    time.sleep(0.01)
                    yield number
        """)
        iterator = self.lane.call("made:numbers")[2]
        self.assertEqual(self.lane.do(verbs.NEXT, None, (2,), iterator), ([1, 2], False))
        items, ended, facts = self.lane.do(verbs.NEXT, None, (256,), iterator)
        self.assertEqual((items, ended, Raised(facts).message), ([3], True, "end"))
        self.assertRaises(StopIteration, self.lane.do, verbs.NEXT, None, (256,), iterator)
        slow = self.lane.call("made:slow")[2]
        items, ended = self.lane.do(verbs.NEXT, None, (256,), slow)
        self.assertEqual((items, ended), ([0], False))
        buffers = self.lane.call("builtins:iter", [b"a", b"b"])[2]
        self.assertEqual(self.lane.do(verbs.NEXT, None, (9,), buffers), ([b"a", b"b"], True))
        self.assertEqual(self.lane.last_kind, frames.VALUE)


class Time(Case):
    def struck(self, call, rung, lane=None):
        lane = lane or self.lane
        done = threading.Event()

        def strike():
            while not done.wait(0.02):
                self.worker.tell(frames.CANCEL, (lane.number, call, rung))

        thread = threading.Thread(target=strike)
        thread.start()
        try:
            with self.assertRaises(Raised) as caught:
                lane.end(call)
        finally:
            done.set()
            thread.join()
        return self.class_of(caught.exception.ref)

    def test_a_loop_is_interrupted(self):
        self.define("def forever():\n    while True: pass")
        for _ in range(3):
            call = self.lane.start(verbs.CALL, "made:forever")
            self.assertEqual(self.struck(call, 2), "KeyboardInterrupt")
            self.assertEqual(self.lane.call("math:sqrt", 4.0), 2.0)

    def test_other_lanes_go_on(self):
        self.define("def forever():\n    while True: pass")
        other = self.worker.open_lane()
        call = self.lane.start(verbs.CALL, "made:forever")
        self.assertEqual(other.call("math:sqrt", 4.0), 2.0)
        self.assertEqual(self.struck(call, 2), "KeyboardInterrupt")
        self.assertEqual(other.call("math:sqrt", 4.0), 2.0)
        other.close()
        until(lambda: self.worker.ping()["lanes"] == 1)

    def test_a_call_that_has_ended_is_not_interrupted(self):
        for number in range(300):
            call = self.lane.start(verbs.CALL, "builtins:sum", (list(range(number)),))
            self.worker.tell(frames.CANCEL, (0, call, 2))
            try:
                self.lane.end(call)
            except Raised as error:
                self.assertEqual(self.class_of(error.ref), "KeyboardInterrupt")
            self.assertEqual(self.lane.call("math:sqrt", 4.0), 2.0)

    def test_code_that_waits_for_the_host_is_interrupted_when_it_goes_on(self):
        self.define("def f(function):\n    function()\n    return 'went on'")
        calls = []

        def closure():
            self.worker.tell(frames.CANCEL, (0, calls[0], 2))
            self.worker.ping()

        calls.append(next(self.lane.calls) + 1)
        call = self.lane.start(verbs.CALL, "made:f", (self.worker.lend(closure),), tagged=True)
        self.assertEqual(call, calls[0])
        with self.assertRaises(Raised) as caught:
            self.lane.end(call)
        self.assertEqual(self.class_of(caught.exception.ref), "KeyboardInterrupt")

    def test_a_signal_interrupts_what_sleeps_on_the_first_lane_and_nothing_else(self):
        os.kill(self.worker.process.pid, signal.SIGINT)
        self.assertEqual(self.lane.call("math:sqrt", 4.0), 2.0)
        self.define("import time\nstarted = []\ndef f():\n    started.append(1)\n    time.sleep(600)\n    return 1")
        other = self.worker.open_lane()
        call = self.lane.start(verbs.CALL, "made:f")
        until(lambda: other.do(verbs.GET, "made:started") == [1])
        os.kill(self.worker.process.pid, signal.SIGINT)
        with self.assertRaises(Raised) as caught:
            self.lane.end(call)
        self.assertEqual(self.class_of(caught.exception.ref), "KeyboardInterrupt")

    def test_a_coroutine_is_cancelled_and_ends_before_its_call(self):
        self.define("""
            import asyncio
            ended = []
            async def waits():
                try:
                    await asyncio.sleep(600)
                finally:
                    await asyncio.sleep(0.05)
                    ended.append(1)
            async def quick(value):
                await asyncio.sleep(0)
                return value
        """)
        quick = self.lane.call("made:quick", 7)[2]
        self.assertEqual(self.lane.do(verbs.AWAIT, None, (), quick), 7)
        coroutine = self.lane.call("made:waits")[2]
        call = self.lane.start(verbs.AWAIT, None, (), coroutine)
        self.assertIn("CancelledError", self.struck_once(call))
        self.assertEqual(self.lane.do(verbs.GET, "made:ended"), [1])

    def struck_once(self, call):
        """Cancels until the coroutine has been reached, and not again: a second one would end its cleaning up."""
        time.sleep(0.2)
        self.worker.tell(frames.CANCEL, (0, call, 1))
        with self.assertRaises(Raised) as caught:
            self.lane.end(call)
        return self.class_of(caught.exception.ref)


class Memory(Case):
    options = {"arena": 1 << 24}

    def setUp(self):
        super().setUp()
        self.memory = os.memfd_create("test")
        self.addCleanup(os.close, self.memory)
        os.ftruncate(self.memory, 1 << 20)
        self.worker.tell(frames.ARENA, None, [self.memory])

    def test_a_block_of_the_host_is_read_in_place(self):
        import array

        numbers = array.array("d", range(1000))
        os.pwrite(self.memory, numbers.tobytes(), 4096)
        block = (..., 9, 4096, 8000, ("d", (10, 100), True))
        self.define("""
            def total(view): return [view.shape, view.format, sum(map(sum, view.tolist()))]
            kept = []
            def keep(view):
                view[0] = 5.0
                kept.append(view[1:])
            def drop(): kept.clear()
        """)
        self.worker.ping()
        self.assertEqual(self.lane.call("builtins:bytes", (..., 9, 4096, 16, None), tagged=True), numbers.tobytes()[:16])
        self.worker.hear_of(frames.BLOCKS)
        self.assertEqual(self.lane.call("made:total", block, tagged=True), [(10, 100), "d", sum(numbers)])
        self.worker.hear_of(frames.BLOCKS)
        self.assertEqual(self.worker.blocks, [4096, 4096])
        self.lane.call("made:keep", (..., 9, 4096, 8000, ("d", (1000,), True)), tagged=True)
        self.assertEqual(os.pread(self.memory, 8, 4096), array.array("d", [5.0]).tobytes())
        self.worker.ping()
        self.assertEqual(len(self.worker.blocks), 2)
        self.lane.call("made:drop")
        self.worker.hear_of(frames.BLOCKS)
        self.assertEqual(self.worker.blocks, [4096] * 3)

    def test_large_answers_are_in_shared_memory(self):
        found = self.lane.call("builtins:bytes", 100_000)
        self.assertEqual(found, (..., 9, 0, 100_000))
        self.assertEqual(self.lane.call("builtins:bytes", 200_000)[2], 102_400)
        self.assertEqual(self.worker.ping()["arena"], 102_400 + 200_704)
        self.worker.tell(frames.FREE, ([], [0, 102_400]))
        self.assertEqual(self.worker.ping()["arena"], 0)
        self.assertEqual(self.lane.call("builtins:bytes", 17 << 20), bytes(17 << 20))


class Life(unittest.TestCase):
    def test_it_greets(self):
        with Worker() as worker:
            protocol, version, implementation, pid, abilities = worker.hello
            self.assertEqual((protocol, pid), (frames.PROTOCOL, worker.process.pid))
            self.assertEqual(version, "%d.%d.%d" % sys.version_info[:3])

    def test_it_comes_over_the_control_connection(self):
        sources = {}
        for file in os.listdir(worker_host.PACKAGE):
            if file.endswith(".py"):
                name = "snakebridge_worker." + file[:-3]
                with open(os.path.join(worker_host.PACKAGE, file), encoding="utf-8") as text:
                    sources["snakebridge_worker" if file == "__init__.py" else name] = text.read()
        with open(boot.__file__, encoding="utf-8") as text:
            worker = Worker([sys.executable, "-I", "-X", "utf8", "-c", text.read()])
        import marshal

        data = marshal.dumps(sources, 2)
        worker.control.sendall(len(data).to_bytes(4, "little") + data)
        with worker:
            self.assertEqual(worker.lane.call("math:sqrt", 4.0), 2.0)
            with self.assertRaises(Raised) as caught:
                worker.lane.call("builtins:int", "x")
            self.assertEqual(caught.exception.frames, [])

    def test_output_never_reaches_a_lane(self):
        with Worker() as worker:
            source = "import os, sys\nprint('out')\nos.write(1, b'raw')\nsys.stdout.flush()\nfound = sys.stdin.read()"
            names = worker.lane.call("builtins:dict", want=OBJECT)[2]
            worker.lane.call("builtins:exec", source, (..., 0, names), tagged=True)
            self.assertEqual(worker.lane.do(verbs.ITEM, None, ("found",), names), "")
            self.assertEqual(worker.stop(), 0)
            # Python's own stream is buffered, the descriptor is not.
            self.assertEqual(worker.process.stdout.read(), b"rawout\n")

    def test_it_ends_with_its_host(self):
        with Worker() as worker:
            worker.lane.start(verbs.CALL, "time:sleep", (600,))
            worker.control.shutdown(2)
            self.assertEqual(worker.process.wait(worker_host.PATIENCE), 0)

    def test_a_stop_runs_what_is_registered(self):
        with Worker() as worker:
            worker.lane.call("builtins:exec", "import atexit\natexit.register(print, 'bye')")
            self.assertEqual(worker.stop(), 0)
            self.assertEqual(worker.process.stdout.read(), b"bye\n")

    def test_a_stop_ends_what_does_not_end(self):
        with Worker() as worker:
            worker.lane.start(verbs.CALL, "time:sleep", (600,))
            start = time.monotonic()
            self.assertEqual(worker.stop(0.2), 0)
            self.assertLess(time.monotonic() - start, 30)

    def test_what_is_no_frame_ends_it(self):
        for bad in (b"\xff\xff\xff\xff\x01", b"\x00\x00\x00\x00\x00", b"\x02\x00\x00\x00\x63N"):
            with Worker() as worker:
                os.write(worker.lane.writes, bad)
                self.assertRaises(Lost, worker.lane.receive)
                self.assertEqual(worker.process.wait(worker_host.PATIENCE), 70)

    def test_lanes_have_a_limit(self):
        with Worker(limits={"lanes": 2}) as worker:
            worker.open_lane()
            self.assertRaises(Lost, worker.open_lane)

    def test_a_crash_leaves_a_trace(self):
        with Worker() as worker:
            call = worker.lane.start(verbs.CALL, "ctypes:string_at", (0,))
            self.assertRaises(Lost, worker.lane.end, call)
            self.assertEqual(worker.process.wait(worker_host.PATIENCE), -signal.SIGSEGV)
            self.assertIn(b"Fatal Python error: Segmentation fault", worker.process.stderr.read())

    def test_a_fork_does_not_speak_for_us(self):
        with Worker() as worker:
            source = "import os\npid = os.fork()\nif pid: status = os.waitpid(pid, 0)[1]"
            names = worker.lane.call("builtins:dict", want=OBJECT)[2]
            for lane in (worker.lane, worker.open_lane()):
                lane.call("builtins:exec", source, (..., 0, names), tagged=True)
                self.assertEqual(lane.do(verbs.ITEM, None, ("status",), names), 0)
                self.assertEqual(lane.call("math:sqrt", 4.0), 2.0)


if __name__ == "__main__":
    unittest.main()
