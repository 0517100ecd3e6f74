"""The registry of the worker, by itself: P9."""

import gc
import threading
import time
import unittest
import weakref

import worker_host  # noqa: F401  (the path)
from snakebridge_worker import refs
from snakebridge_worker.refs import RefLost, Refs


class Thing:
    pass


class Registry(unittest.TestCase):
    def setUp(self):
        self.refs = Refs()

    def reason(self, token, session=None):
        with self.assertRaises(RefLost) as caught:
            self.refs.find(token) if session is None else self.refs.get(session, token)
        self.assertEqual(caught.exception.token, token)
        return caught.exception.reason

    def test_an_object_is_found_by_session_and_number(self):
        thing = Thing()
        token = self.refs.store("a", thing)
        self.assertIs(self.refs.get("a", token), thing)
        self.assertIs(self.refs.find(token), thing)
        self.assertEqual(self.reason(token, "b"), refs.UNKNOWN)
        self.assertEqual(self.reason(token + 1), refs.UNKNOWN)
        self.assertEqual(self.refs.counts(), {"a": 1})

    def test_numbers_are_never_used_again(self):
        first = self.refs.store("a", 1)
        self.refs.delete("a", first)
        self.assertGreater(self.refs.store("a", 1), first)

    def test_the_same_object_twice_is_two_entries(self):
        thing = Thing()
        first, second = self.refs.store("a", thing), self.refs.store("a", thing)
        self.refs.free([first])
        self.assertIs(self.refs.find(second), thing)

    def test_a_released_object_is_dropped_and_says_so(self):
        thing = Thing()
        seen = weakref.ref(thing)
        token = self.refs.store("a", thing)
        del thing
        self.assertFalse(self.refs.delete("b", token))
        self.assertTrue(self.refs.delete("a", token))
        self.assertFalse(self.refs.delete("a", token))
        gc.collect()
        self.assertIsNone(seen())
        self.assertEqual(self.reason(token), refs.RELEASED)

    def test_a_session_ends_alone(self):
        kept = [self.refs.store(name, name) for name in ("ab", "a:b")]
        gone = [self.refs.store("a", number) for number in range(3)]
        self.assertEqual(self.refs.end("a"), 3)
        self.assertEqual(self.refs.end("a"), 0)
        self.assertEqual([self.reason(token) for token in gone], [refs.SESSION_RELEASED] * 3)
        self.assertEqual([self.refs.find(token) for token in kept], ["ab", "a:b"])

    def test_times_of_an_entry(self):
        before = time.monotonic()
        token = self.refs.store("a", 1)
        entry = self.refs.entry(token)
        self.assertLessEqual(before, entry.created_at)
        self.assertEqual(entry.created_at, entry.last_access)
        time.sleep(0.001)
        self.refs.find(token)
        self.assertGreater(entry.last_access, entry.created_at)

    def test_a_limit_is_exact_and_the_least_recently_used_goes(self):
        self.refs.limit("a", None, 3)
        first, second, third = [self.refs.store("a", number) for number in range(3)]
        other = [self.refs.store("b", number) for number in range(10)]
        self.refs.find(first)
        fourth = self.refs.store("a", 3)
        self.assertEqual(self.reason(second), refs.EVICTED)
        self.assertEqual([self.refs.find(token) for token in (first, third, fourth)], [0, 2, 3])
        self.assertEqual([self.refs.find(token) for token in other], list(range(10)))
        self.refs.limit("a", None, 1)
        self.assertEqual(self.refs.counts()["a"], 1)
        self.assertEqual(self.refs.find(fourth), 3)

    def test_what_is_idle_expires_and_then_the_limit_counts(self):
        self.refs.limit("a", 10.0, None)
        old, used, new = [self.refs.store("a", number) for number in range(3)]
        now = time.monotonic()
        for token, age in ((old, 11), (used, 9), (new, 1)):
            self.refs.entry(token).last_access = now - age
        self.assertEqual(self.refs.prune(now), 1)
        self.assertEqual(self.reason(old), refs.EXPIRED)
        self.assertEqual(self.refs.find(used), 1)
        self.assertEqual(self.refs.prune(now + 8), 0)
        self.assertEqual(self.refs.prune(now + 9.5), 1)
        self.assertEqual(self.reason(new), refs.EXPIRED)

    def test_an_expired_object_is_not_found_before_anybody_prunes(self):
        self.refs.limit("a", 10.0, None)
        token = self.refs.store("a", 1)
        self.refs.entry(token).last_access -= 11
        self.assertEqual(self.reason(token), refs.EXPIRED)
        self.assertTrue(self.refs.has_limits_of_time())
        self.refs.limit("a", None, None)
        self.assertFalse(self.refs.has_limits_of_time())

    def test_so_many_reasons_are_remembered(self):
        tokens = [self.refs.store("a", None) for _ in range(refs.REMEMBERED + 1)]
        self.refs.free(tokens)
        self.assertEqual(self.reason(tokens[0]), refs.UNKNOWN)
        self.assertEqual(self.reason(tokens[1]), refs.RELEASED)

    def test_finalizers_may_use_the_registry(self):
        token = self.refs.store("a", Thing())
        found = []
        weakref.finalize(self.refs.find(token), lambda: found.append(self.refs.store("b", 1)))
        self.refs.end("a")
        gc.collect()
        self.assertEqual(self.refs.counts(), {"b": 1})
        self.assertEqual(self.refs.find(found[0]), 1)

    def test_threads_take_turns(self):
        failures = []

        def run(name):
            try:
                for number in range(2_000):
                    token = self.refs.store(name, number)
                    assert self.refs.get(name, token) == number
                    self.refs.free([token])
            except Exception as error:
                failures.append(error)

        threads = [threading.Thread(target=run, args=(str(number),)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])
        self.assertEqual(set(self.refs.counts().values()), {0})


class Common(unittest.TestCase):
    """What several registries publish."""

    def setUp(self):
        self.published = refs.Published()
        self.one, self.other = Refs(self.published), Refs(self.published)

    def found(self, name, session="a"):
        try:
            return self.other.published(session, name)[0]
        except RefLost as lost:
            return lost.reason

    def test_each_reason_of_its_last_holder(self):
        for end, reason in (
            (lambda token: self.one.free([token]), refs.RELEASED),
            (lambda token: self.one.delete("a", token), refs.RELEASED),
            (lambda token: self.one.end("a"), refs.SESSION_RELEASED),
            (lambda token: self.one.end_all(), refs.SESSION_RELEASED),
            (lambda token: self.one.limit("a", None, 0), refs.EVICTED),
            (lambda token: self.one.limit("a", 0.0, None) or self.one.prune(time.monotonic() + 1), refs.EXPIRED),
        ):
            with self.subTest(reason=reason):
                self.setUp()
                thing = Thing()
                seen = weakref.ref(thing)
                token = self.one.store("a", thing)
                self.assertTrue(self.one.publish(token, "x", "m"))
                self.assertIs(self.found("x"), thing)
                del thing
                end(token)
                self.assertEqual(self.found("x"), reason)
                gc.collect()
                self.assertIsNone(seen())
                self.assertEqual(self.published.count(), 0)

    def test_a_limit_of_one_is_none_of_the_others(self):
        token = self.one.store("a", Thing())
        self.one.publish(token, "x", "m")
        mine = self.other.store("a", self.found("x"))
        self.other.publish(mine, "x", "m")
        self.one.limit("a", None, 0)
        self.assertIs(self.found("x"), self.other.find(mine))
        self.other.free([mine])
        self.assertEqual(self.found("x"), refs.RELEASED)

    def test_a_number_that_is_gone_is_not_published(self):
        token = self.one.store("a", Thing())
        self.one.free([token])
        with self.assertRaises(RefLost):
            self.one.publish(token, "x", "m")
        self.assertEqual(self.found("x"), refs.UNKNOWN)

    def test_one_that_was_let_go_may_be_published_again(self):
        thing = Thing()
        for _ in range(2):
            token = self.one.store("a", thing)
            self.assertTrue(self.one.publish(token, "x", "m"))
            self.assertIs(self.found("x"), thing)
            self.one.free([token])
            self.assertEqual(self.found("x"), refs.RELEASED)

    def test_a_finalizer_may_publish(self):
        other = self.one.store("a", Thing())
        token = self.one.store("a", thing := Thing())
        self.one.publish(token, "x", "m")
        weakref.finalize(thing, lambda: self.one.publish(other, "y", "m"))
        del thing
        self.one.free([token])
        gc.collect()
        self.assertIs(self.found("y"), self.one.find(other))

    def test_reasons_are_forgotten_in_the_end(self):
        for number in range(refs.REMEMBERED + 1):
            token = self.one.store("a", number)
            self.one.publish(token, str(number), "m")
            self.one.free([token])
        self.assertEqual(self.found("0"), refs.UNKNOWN)
        self.assertEqual(self.found("1"), refs.RELEASED)


if __name__ == "__main__":
    unittest.main()
