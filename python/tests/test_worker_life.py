"""The worker as a process: what the host lends, time, shared memory, and life and death."""

import os
import signal
import sys
import threading
import time
import unittest

import worker_host
from snakebridge_worker import arena, boot, frames, verbs
from snakebridge_worker.codec import OBJECT
from worker_host import Case, Failed, Lost, Raised, Worker, until


class Lent(Case):
    def test_a_closure_with_names(self):
        found = []
        closure = self.worker.lend(lambda *args, **kwargs: found.append((args, kwargs)) or 7)
        self.define("def f(function): return function(1, [2], a=(3,)), function.__name__, callable(function)")
        self.assertEqual(self.lane.call("made:f", closure, tagged=True), (7, "<lambda>", True))
        self.assertEqual(found, [((1, [2]), {"a": (3,)})])

    def test_a_closure_has_a_signature(self):
        closure = self.worker.lend(lambda *args, **kwargs: 7)
        self.define("import inspect\ndef f(function): return str(inspect.signature(function)), hasattr(function, 'other')")
        self.assertEqual(self.lane.call("made:f", (*closure[:3], None, "(arg1, arg2, /)"), tagged=True), ("(arg1, arg2, /)", False))

    def test_a_closure_as_a_function(self):
        found = []
        closure = self.worker.lend(lambda *args, **kwargs: found.append((args, kwargs)) or 7)
        number = closure[2]
        about = ("greet", "name, formal, **kwargs", (("name", "str"), ("formal", "bool | None")), (False,))
        self.define(
            "import inspect\ndef f(function): return (function('a', x=1), str(inspect.signature(function)), function.__name__, "
            "function.__code__.co_varnames)"
        )
        answer = self.lane.call("made:f", (*closure[:2], number, *about), tagged=True)
        signature = "(name: str, formal: Optional[bool] = False, **kwargs)"
        self.assertEqual((answer[0], answer[1].replace("bool | None", "Optional[bool]"), *answer[2:]), (7, signature, "greet", ("name", "formal", "kwargs")))
        self.assertEqual(found, [(("a", False), {"x": 1})])

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
        call = self.lane.start(verbs.CALL, "made:f", (closure, 1), tagged=True)
        self.worker.hear_of(frames.WANT_LANE)
        self.assertEqual(self.lane.end(call), [1])
        # One thread after the other: nobody asks again.
        self.assertEqual(self.lane.call("made:f", closure, 1, tagged=True), [1])
        self.assertEqual(len(self.worker.listening), 1)
        # Several at a time may, also for a lane that another has given back when it comes.
        helper = threading.Thread(target=lambda: self.hear_quietly(), daemon=True)
        helper.start()
        self.assertEqual(self.lane.call("made:f", closure, 3, tagged=True), [1, 1, 1])
        self.assertLessEqual(len(self.worker.listening), 3)

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

    def test_an_exception_that_is_never_described_is_interrupted(self):
        """As one is that is struck again while it is described."""
        self.define("""
            class Endless(Exception):
                def __str__(self):
                    while True: pass
            def fails(): raise Endless
        """)
        for _ in range(2):  # what was not sent is described again
            call = self.lane.start(verbs.CALL, "made:fails")
            self.assertEqual(self.struck(call, 2), "KeyboardInterrupt")
            self.assertEqual(self.lane.call("math:sqrt", 4.0), 2.0)
        self.define("""
            class Endless(Exception):
                told = False
                def __str__(self):
                    while not Endless.told: pass
                    return "told"
            def fails(): raise Endless
            def raises():
                Endless.told = True
                raise Endless
        """)
        call = self.lane.start(verbs.CALL, "made:fails")
        self.assertEqual(self.struck(call, 2), "KeyboardInterrupt")
        with self.assertRaises(Raised) as caught:
            self.lane.call("made:raises")
        self.assertEqual(self.class_of(caught.exception.ref), "made.Endless")

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

    def test_what_is_struck_before_it_begins_is_interrupted_when_it_does(self):
        self.define("""
            import asyncio
            async def waits(): await asyncio.sleep(600)
            def forever():
                while True: pass
        """)
        for lane in (self.lane, self.worker.open_lane()):
            # The second time a call says the number of its site alone: that was noted, although its call was ended.
            for rung, wanted in ((1, "CancelledError"), (2, "KeyboardInterrupt"), (2, "KeyboardInterrupt")):
                coroutine = lane.call("made:waits")[2]
                number = next(lane.calls) + 1
                self.worker.tell(frames.CANCEL, (lane.number, number - 2, 2))  # has ended
                self.worker.tell(frames.CANCEL, (lane.number, number, rung))
                self.worker.ping()
                if rung == 1:
                    call = lane.start(verbs.AWAIT, None, (), coroutine)
                else:
                    call = lane.start(verbs.CALL, "made:forever")
                self.assertEqual(call, number)
                with self.assertRaises(Raised) as caught:
                    lane.end(call)
                self.assertIn(wanted, self.class_of(caught.exception.ref))
                self.assertEqual(lane.call("math:sqrt", 4.0), 2.0)

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
            begun, ended = [], []
            async def waits():
                begun.append(1)
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
        other = self.worker.open_lane()
        until(lambda: other.do(verbs.GET, "made:begun"))
        self.worker.tell(frames.CANCEL, (0, call, 1))
        with self.assertRaises(Raised) as caught:
            self.lane.end(call)
        return self.class_of(caught.exception.ref)


@unittest.skipUnless(hasattr(os, "memfd_create"), "the system has no anonymous files")
class Memory(Case):
    def setUp(self):
        super().setUp()
        self.memory = os.memfd_create("test")
        self.addCleanup(os.close, self.memory)
        os.ftruncate(self.memory, 1 << 20)
        self.answers = os.memfd_create("answers")
        self.addCleanup(os.close, self.answers)
        self.worker.tell(frames.ARENA, 1 << 24, [self.memory, self.answers])
        self.worker.ping()

    def test_a_block_of_the_host_is_read_in_place(self):
        import array

        numbers = array.array("d", range(1000))
        os.pwrite(self.memory, numbers.tobytes(), 4096)
        block = (..., 9, 4096, 8000, ("d", (10, 100), True, False))
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
        self.lane.call("made:keep", (..., 9, 4096, 8000, ("d", (1000,), True, False)), tagged=True)
        self.assertEqual(os.pread(self.memory, 8, 4096), array.array("d", [5.0]).tobytes())
        self.worker.ping()
        self.assertEqual(len(self.worker.blocks), 2)
        self.lane.call("made:drop")
        self.worker.hear_of(frames.BLOCKS)
        self.assertEqual(self.worker.blocks, [4096] * 3)

    def test_arrays_in_the_frame_are_what_they_are_in_the_program(self):
        import struct

        self.define("""
            def got(view):
                if isinstance(view, memoryview):
                    return [view.format, view.shape, view.readonly, view.tolist()]
                return view
        """)

        def got(form, numbers, shape, writable=True, is_array=True):
            packed = struct.pack("=%d%s" % (len(numbers), form[-1]), *numbers)
            array = (..., 12, packed, (form, shape, writable, is_array))
            return self.lane.call("made:got", array, tagged=True)

        self.assertEqual(got("h", [-1, 2, 3, 4], (2, 2)), ["h", (2, 2), False, [[-1, 2], [3, 4]]])
        self.assertEqual(got("Q", [2**64 - 1], (1,)), ["Q", (1,), False, [2**64 - 1]])
        self.assertEqual(got("f", [0.5], (1, 1), False), ["f", (1, 1), True, [[0.5]]])
        self.assertEqual(got("?", [True, False], (2,)), ["?", (2,), False, [True, False]])
        self.assertEqual(got("d", [], (0,)), ["d", (0,), False, []])
        self.assertEqual(got("d", [], (0, 2)), ["d", (0,), False, []])
        self.assertEqual(got("Zd", [1.0, -2.0, 0.5, 0.0], (2, 1)), [[1 - 2j], [0.5 + 0j]])
        self.assertEqual(got("Zf", [1.0, -2.0], (1,)), [1 - 2j])
        with self.assertRaisesRegex(Raised, "complex numbers are no buffer"):
            got("Zd", [1.0, -2.0], (1,), True, False)

    def test_bytes_inside_of_answers_are_in_shared_memory(self):
        found = self.lane.call("builtins:list", [b"x" * 100_000, b"y"], want=(4, 0))
        self.assertEqual(os.pread(self.answers, found[0][3], found[0][2]), b"x" * 100_000)
        self.assertEqual(found[1], b"y")
        self.worker.tell(frames.FREE, ([], [found[0][2]]))
        until(lambda: self.worker.ping()["arena"] == 0)

    def test_blocks_of_a_call_that_is_not_run_are_given_back(self):
        block = (..., 9, 4096, 8, None)
        with self.assertRaises(Failed) as caught:
            self.lane.call("builtins:len", [(..., 0, 1 << 40), {"a": (block,)}], tagged=True)
        self.assertEqual(caught.exception.args[0], "ref_lost")
        self.worker.hear_of(frames.BLOCKS)
        self.assertEqual(self.worker.blocks, [4096])
        with self.assertRaises(Failed):
            self.lane.call("builtins:len", [block, (..., 0, 1 << 40)], tagged=True)
        self.worker.hear_of(frames.BLOCKS)
        self.worker.ping()
        self.assertEqual(self.worker.blocks, [4096, 4096])

    def test_large_answers_are_in_shared_memory(self):
        found = self.lane.call("builtins:bytes", 100_000)
        self.assertEqual(found, (..., 9, 0, 100_000))
        self.assertEqual(os.pread(self.answers, 100_000, 0), bytes(100_000))
        self.assertEqual(self.lane.call("builtins:bytes", 200_000)[2], 102_400)
        self.assertEqual(self.worker.ping()["arena"], 102_400 + 200_704)
        self.worker.tell(frames.FREE, ([], [0, 102_400]))
        self.assertEqual(self.worker.ping()["arena"], 0)
        self.assertEqual(self.lane.call("builtins:bytes", 17 << 20), bytes(17 << 20))

    def test_the_items_of_an_array_are_copied_once_into_shared_memory(self):
        import array

        self.define("""
            import array
            def many(): return array.array("d", range(20_000))
            def few(): return array.array("d", range(3))
            def columns(): return memoryview(array.array("d", range(20_000)))[::2]
        """)
        numbers = array.array("d", range(20_000))
        for name, expected in (("many", numbers), ("few", numbers[:3]), ("columns", numbers[::2])):
            made = self.lane.call("made:" + name, want=1)
            found = self.lane.call("_snakebridge_about:numbers", (..., 0, made[2]), tagged=True, want=(5, (0, 0, 0, 0)))
            self.assertEqual(found[:3], ("d", 8, (len(expected),)))
            items = found[3]
            if len(expected) > 8192:
                self.assertEqual(items[:2], (..., 9))
                items = os.pread(self.answers, items[3], items[2])
            self.assertEqual(items, expected.tobytes())

    def test_what_is_beyond_the_part_that_is_kept_is_given_back_to_the_system(self):
        memory = os.memfd_create("large")
        self.addCleanup(os.close, memory)
        outbox = arena.Outbox(memory, arena.KEPT + (8 << 20))
        self.assertEqual(os.fstat(memory).st_blocks, 0)
        self.assertEqual(outbox.put(b"x" * (arena.KEPT - 4096)), (0, arena.KEPT - 4096))
        self.assertEqual(outbox.put(b"y" * 8192), (arena.KEPT - 4096, 8192))
        self.assertEqual(os.fstat(memory).st_blocks * 512, arena.KEPT + 4096)
        outbox.release(arena.KEPT - 4096)
        outbox.release(0)
        self.assertEqual((outbox.in_use(), os.fstat(memory).st_blocks * 512), (0, arena.KEPT))


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
