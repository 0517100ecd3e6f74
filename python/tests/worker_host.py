"""A host for the tests of the worker: starts one as a program does, and speaks the protocol by hand."""

import itertools
import marshal
import os
import select
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
import unittest

if os.name != "posix":
    raise unittest.SkipTest("workers run on Unix")

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

from snakebridge_worker import frames, verbs  # noqa: E402
from snakebridge_worker.codec import PLAIN  # noqa: E402

PACKAGE = os.path.join(ROOT, "snakebridge_worker")
# No answer takes longer, however busy the machine is.
PATIENCE = 60


class Raised(Exception):
    """Python raised: the facts."""

    def __init__(self, facts):
        self.ref, self.message, self.args_, self.notes, self.frames, self.cause, self.context = facts[:7]
        self.suppressed, self.children, self.number = facts[7:]
        described = self.ref[3]
        self.name = described[2] if type(described) is tuple else described
        super().__init__("%s: %s" % (self.name, self.message))


class Failed(Exception):
    """The worker could not do it: a code and details."""


class Lost(Exception):
    """The worker is gone."""


class Lane:
    """A lane of the host, which calls closures where it waits."""

    def __init__(self, worker, number, reads, writes):
        self.worker, self.number, self.reads, self.writes = worker, number, reads, writes
        self.rest = b""
        self.calls = itertools.count(1)
        self.sites = {}
        self.last_kind = None

    def send(self, kind, value):
        data = frames.frame(kind, value)
        try:
            while data:
                data = data[os.write(self.writes, data) :]
        except BrokenPipeError:
            raise Lost from None

    def receive(self, patience=PATIENCE):
        while True:
            if len(self.rest) >= 5:
                end = 4 + int.from_bytes(self.rest[:4], "little")
                if len(self.rest) >= end:
                    kind, body, self.rest = self.rest[4], self.rest[5:end], self.rest[end:]
                    return kind, marshal.loads(body)
            if not select.select([self.reads], [], [], patience)[0]:
                raise AssertionError("no answer after %s seconds" % patience)
            got = os.read(self.reads, 1 << 20)
            if not got:
                raise Lost
            self.rest += got

    def start(self, verb, site=None, args=(), receiver=None, **options):
        """Sends a call and returns its number."""
        call = next(self.calls)
        if isinstance(site, str):
            site = self.site(site, options.pop("keywords", ()))
        self.send(
            frames.TAGGED_CALL if options.pop("tagged", False) else frames.CALL,
            (
                call,
                options.pop("session", "s"),
                verb,
                site,
                receiver,
                tuple(args),
                options.pop("kwargs", None),
                options.pop("want", PLAIN),
                options.pop("freed", None),
            ),
        )
        assert not options, options
        return call

    def site(self, text, keywords=()):
        """`module:path`, described at its first use."""
        key = (text, keywords)
        if key in self.sites:
            return self.sites[key]
        module, path = text.split(":")
        self.sites[key] = len(self.sites)
        return (self.sites[key], module, "", path, keywords)

    def end(self, call):
        """Waits for the answer of a call, and serves what the worker asks meanwhile."""
        while True:
            kind, message = self.receive()
            self.last_kind = kind
            if kind == frames.CALLBACK:
                self.worker.run(self, message)
            elif kind == frames.PULL:
                self.worker.pull(self, *message)
            else:
                break
        assert message[0] == call, (kind, message, call)
        if kind == frames.RAISED:
            raise Raised(message[1])
        if kind == frames.FAILED:
            raise Failed(*message[1:])
        if kind == frames.END:
            raise StopIteration
        return message[1] if len(message) == 2 else message[1:]

    def do(self, verb, site=None, args=(), receiver=None, **options):
        return self.end(self.start(verb, site, args, receiver, **options))

    def call(self, site, *args, **options):
        return self.do(verbs.CALL, site, args, **options)

    def method(self, receiver, name, *args, **options):
        return self.do(verbs.CALL, ":" + name, args, receiver=receiver, **options)

    def again(self, call, want=PLAIN):
        self.send(frames.AGAIN, (call, want))
        return self.end(call)

    def close(self):
        for descriptor in (self.reads, self.writes):
            os.close(descriptor)


class Worker:
    """A process, its control connection and its lanes."""

    def __init__(self, program=None, **options):
        mine, theirs = socket.socketpair()
        command = program or [sys.executable, "-I", "-X", "utf8", PACKAGE]
        self.process = subprocess.Popen(
            command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
        )
        theirs.close()
        self.control = mine
        self.control.settimeout(PATIENCE)
        self.rest = b""
        self.numbers = itertools.count()
        self.closures, self.iterators = {}, {}
        self.dropped, self.blocks, self.listening = [], [], []
        self.options = {"host": os.getpid(), **options}

    def __enter__(self):
        self.tell(frames.START, self.options)
        kind, self.hello = self.hear()
        assert kind == frames.HELLO, (kind, self.hello)
        self.lane = self.open_lane()
        return self

    def __exit__(self, *error):
        self.kill()

    def kill(self):
        if self.process.poll() is None:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()
        self.control.close()
        self.process.stdout.close()
        self.process.stderr.close()

    def stop(self, grace=5.0):
        """Ends it as a program does that leaves; returns the status."""
        self.tell(frames.STOP, grace)
        self.lane.close()
        return self.process.wait(PATIENCE)

    def tell(self, kind, value, descriptors=()):
        data = frames.frame(kind, value)
        if descriptors:
            sent = socket.send_fds(self.control, [data], descriptors)
            data = data[sent:]
        if data:
            self.control.sendall(data)

    def hear(self):
        """The next frame of the control connection."""
        while True:
            if len(self.rest) >= 5:
                end = 4 + int.from_bytes(self.rest[:4], "little")
                if len(self.rest) >= end:
                    kind, body, self.rest = self.rest[4], self.rest[5:end], self.rest[end:]
                    return kind, marshal.loads(body)
            got = self.control.recv(1 << 16)
            if not got:
                raise Lost
            self.rest += got

    def hear_of(self, kind):
        """The next frame of this kind. What else comes is kept, and lanes that are wanted are given."""
        while True:
            found, message = self.hear()
            if found == frames.DROPPED:
                self.dropped += message
            elif found == frames.BLOCKS:
                self.blocks += message
            elif found == frames.WANT_LANE:
                lane = self.open_lane(listens=True)
                thread = threading.Thread(target=self.listen, args=(lane,), daemon=True)
                thread.start()
                self.listening.append(lane)
            if found == kind:
                return message

    def open_lane(self, listens=False):
        number = next(self.numbers)
        (their_reads, writes), (reads, their_writes) = os.pipe(), os.pipe()
        self.tell(frames.LANE, (number, listens), [their_reads, their_writes])
        os.close(their_reads)
        os.close(their_writes)
        lane = Lane(self, number, reads, writes)
        if not listens:
            kind, message = lane.receive()
            assert (kind, message) == (frames.HELLO, (frames.PROTOCOL, number)), (kind, message)
        return lane

    def listen(self, lane):
        """Serves what a thread of Python asks."""
        try:
            while True:
                kind, message = lane.receive(3600)
                if kind == frames.CALLBACK:
                    self.run(lane, message)
                elif kind == frames.PULL:
                    self.pull(lane, *message)
        except Lost:
            pass

    def lend(self, function):
        number = len(self.closures) + 1
        self.closures[number] = function
        return (..., 8, number, getattr(function, "__name__", None))

    def lend_iterator(self, iterator):
        number = 1000 + len(self.iterators)
        self.iterators[number] = iter(iterator)
        return (..., 10, number)

    def run(self, lane, message):
        number, args, kwargs = message
        if number not in self.closures:
            return lane.send(frames.RAISE, (2, "the closure is not lent any more", 0))
        try:
            answer = self.closures[number](*args, **(kwargs or {}))
        except Lost:
            raise
        except Raised as error:
            return lane.send(frames.RAISE, (0, error.ref[2]))
        except Exception as error:
            return lane.send(frames.RAISE, (2, str(error), number))
        lane.send(frames.RESULT, (answer, True))

    def pull(self, lane, number, count):
        self.pulled = getattr(self, "pulled", []) + [count]
        try:
            items = list(itertools.islice(self.iterators[number], count))
        except Exception as error:
            return lane.send(frames.RAISE, (2, str(error), number))
        lane.send(frames.ITEMS, (items, len(items) < count, True))

    def ping(self):
        self.tell(frames.PING, 7)
        number, statistics = self.hear_of(frames.PONG)
        assert number == 7
        return statistics


def until(condition, patience=PATIENCE):
    """Polls up to a generous limit."""
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("still not so after %s seconds" % patience)
        time.sleep(0.002)


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
