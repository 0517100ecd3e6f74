"""What the host awaits in a worker: orders by number, one outcome each, and no thread that waits."""

import itertools
import unittest

import worker_host  # noqa: F401  puts the package on the path
from snakebridge_worker import frames, loop, verbs
from snakebridge_worker.codec import OBJECT, PLAIN
from worker_host import Case, until


class Awaits(Case):
    def setUp(self):
        super().setUp()
        self.numbers = itertools.count(1)
        self.outcomes, self.frames, self.taken = {}, 0, 0

    def order(self, *orders):
        self.worker.tell(frames.ORDERS, list(orders))

    def awaits(self, ref, kind=loop.AWAIT, want=PLAIN):
        number = next(self.numbers)
        self.order((kind, number, "s", ref[2], want))
        return number

    def hear(self):
        taken, outcomes = self.worker.hear_of(frames.AWAITED)
        self.frames, self.taken = self.frames + 1, self.taken + taken
        for number, *outcome in outcomes:
            self.assertNotIn(number, self.outcomes, "an outcome came twice")
            if outcome[0] == frames.RAISED:
                self.class_of(outcome[1][0])  # described where it comes first
            self.outcomes[number] = outcome

    def outcome(self, number):
        while number not in self.outcomes:
            self.hear()
        return self.outcomes[number]

    def raised(self, number):
        kind, facts = self.outcome(number)
        self.assertEqual(kind, frames.RAISED)
        return self.class_of(facts[0]), facts[1]

    def begun(self, name):
        until(lambda: self.lane.do(verbs.GET, "made:" + name))

    def test_results_and_errors_by_number(self):
        self.define("""
            import asyncio
            async def adds(a, b):
                await asyncio.sleep(0)
                return [a + b]
            async def fails():
                raise KeyError("k")
        """)
        first = self.awaits(self.lane.call("made:adds", 1, 2))
        second = self.awaits(self.lane.call("made:fails"))
        third = self.awaits(self.lane.call("made:adds", 1, 2), want=OBJECT)
        self.assertEqual(self.outcome(first), [frames.TAGGED, [3]])
        self.assertEqual(self.raised(second), ("KeyError", "'k'"))
        kind, ref = self.outcome(third)
        self.assertEqual((kind, self.class_of(ref)), (frames.TAGGED, "list"))
        self.assertEqual(self.lane.do(verbs.READ, None, (), ref[2]), [3])
        lost = self.awaits((..., 0, 12345))
        self.assertEqual(self.outcome(lost), [frames.FAILED, "ref_lost", 12345, "unknown"])

    def test_ten_thousand_in_few_frames(self):
        self.define("""
            import asyncio
            async def answers(n):
                await asyncio.sleep(0)
                return n
            def many(count): return [answers(n) for n in range(count)]
        """)
        coroutines = self.lane.call("made:many", 10_000)
        orders = [(loop.AWAIT, n, "s", ref[2], PLAIN) for n, ref in enumerate(coroutines)]
        for start in range(0, len(orders), 500):
            self.order(*orders[start : start + 500])
        while len(self.outcomes) < 10_000:
            self.hear()
        self.assertTrue(all(self.outcomes[n] == [frames.TAGGED, n] for n in range(10_000)))
        self.assertLess(self.frames, 200)
        self.assertGreaterEqual(self.taken, 1)

    def test_items_of_an_async_iterator_and_its_end(self):
        self.define("""
            async def counts(n):
                for i in range(n):
                    yield i
        """)
        counts = self.lane.call("made:counts", 2)
        found = [self.outcome(self.awaits(counts, loop.NEXT_ITEM)) for _ in range(3)]
        self.assertEqual(found, [[frames.TAGGED, 0], [frames.TAGGED, 1], [frames.END]])

    def test_cancelled_with_the_last_that_waits(self):
        self.define("""
            import asyncio
            begun, ended = [], []
            async def waits():
                begun.append(1)
                try:
                    await asyncio.sleep(600)
                except BaseException as error:
                    ended.append(type(error).__name__)
                    raise
            async def makes():
                return asyncio.ensure_future(waits())
        """)
        kind, task = self.outcome(self.awaits(self.lane.call("made:makes")))
        self.assertEqual(kind, frames.TAGGED)
        first, second = self.awaits(task), self.awaits(task)
        self.begun("begun")
        self.order((loop.CANCEL, first))
        self.assertEqual(self.outcome(first), [frames.FAILED, "cancelled"])
        self.assertEqual(self.lane.do(verbs.GET, "made:ended"), [])
        self.order((loop.CANCEL, second))
        self.assertEqual(self.outcome(second), [frames.FAILED, "cancelled"])
        self.begun("ended")
        self.assertEqual(self.lane.do(verbs.GET, "made:ended"), ["CancelledError"])

    def test_what_is_discarded_never_begins(self):
        self.define("""
            import warnings
            warned = []
            warnings.showwarning = lambda *about: warned.append(str(about[0]))
            begun = []
            async def begins(): begun.append(1)
        """)
        coroutine = self.lane.call("made:begins")
        self.order((loop.DISCARD, 5, coroutine[2]))
        self.assertEqual(self.outcome(5), [frames.FAILED, "cancelled"])
        self.lane.call("builtins:len", [], freed=[coroutine[2]])
        self.assertEqual(self.lane.do(verbs.GET, "made:begun"), [])
        self.assertEqual(self.lane.do(verbs.GET, "made:warned"), [])

    def test_the_context_of_the_thread_that_got_it(self):
        self.define("""
            import contextvars
            variable = contextvars.ContextVar("variable", default=0)
            async def reads(): return variable.get()
            async def items():
                yield variable.get()
        """)
        before = self.lane.call("made:reads")
        self.lane.call("made:variable.set", 1)
        after, items = self.lane.call("made:reads"), self.lane.call("made:items")
        self.lane.call("made:variable.set", 2)
        found = [self.outcome(self.awaits(ref))[1] for ref in (before, after)]
        self.assertEqual(found + [self.outcome(self.awaits(items, loop.NEXT_ITEM))[1]], [0, 1, 1])

    def test_what_exits_fails_alone_and_a_closed_loop_fails_all(self):
        self.define("""
            import asyncio, sys
            begun = []
            async def exits(): sys.exit(3)
            async def waits():
                begun.append(1)
                await asyncio.sleep(600)
            async def closes():
                running = asyncio.get_running_loop()
                running.is_running = lambda: False
                running.close()
                await asyncio.sleep(0)
            async def answers(): return 7
        """)
        waits = self.awaits(self.lane.call("made:waits"))
        self.begun("begun")
        self.assertEqual(self.raised(self.awaits(self.lane.call("made:exits")))[0], "SystemExit")
        self.assertNotIn(waits, self.outcomes)
        closes = self.awaits(self.lane.call("made:closes"))
        self.assertIn("closed", self.raised(closes)[1])
        self.assertIn("closed", self.raised(waits)[1])
        self.assertEqual(self.outcome(self.awaits(self.lane.call("made:answers"))), [frames.TAGGED, 7])

    def test_a_finalizer_that_asks_the_host_while_the_loop_is_made(self):
        self.define("""
            import asyncio
            async def answers(): return 7
            def runs_a_finalizer_where_a_loop_is_made(f):
                class Asks:
                    def __del__(self):
                        f()
                kept, make = [Asks()], asyncio.new_event_loop
                def new_event_loop():
                    asyncio.new_event_loop = make
                    kept.clear()
                    return make()
                asyncio.new_event_loop = new_event_loop
        """)
        asked = []
        closure = self.worker.lend(lambda: asked.append(1))
        self.lane.call("made:runs_a_finalizer_where_a_loop_is_made", closure, tagged=True)
        self.assertEqual(self.outcome(self.awaits(self.lane.call("made:answers"))), [frames.TAGGED, 7])
        self.assertEqual(asked, [1])

    def test_the_part_that_the_host_has_as_well(self):
        self.define("""
            import asyncio
            begun = []
            async def answers():
                await asyncio.sleep(0)
                return 7
            async def waits():
                begun.append(1)
                await asyncio.sleep(600)
            class Manager:
                async def __aenter__(self): return 9
                async def __aexit__(self, *error): return error[0] is KeyError
        """)
        answers = (..., 0, self.lane.call("made:answers")[2])
        self.assertEqual(self.lane.call(loop.NAME + ":run", answers, tagged=True), 7)
        manager = (..., 0, self.lane.call("made:Manager")[2])
        entered = self.lane.call(loop.NAME + ":Entered", manager, tagged=True)[2]
        self.assertEqual(self.lane.method(entered, "value"), 9)
        self.assertIs(self.lane.method(entered, "exit", None), False)
        long = (..., 0, self.lane.call("made:waits")[2])
        call = self.lane.start(verbs.CALL, loop.NAME + ":run", (long,), tagged=True)
        other = self.worker.open_lane()
        until(lambda: other.do(verbs.GET, "made:begun"))
        self.worker.tell(frames.CANCEL, (0, call, 1))
        with self.assertRaisesRegex(Exception, "CancelledError"):
            self.lane.end(call)


if __name__ == "__main__":
    unittest.main()
