"""A lane: one connection, one thread, one call at a time, with calls inside of callbacks.

An interrupt may come at any bytecode of the thread, so it is only sent while `open` says that a call runs, and what was
sent too late is taken back (`_settle`) before the connection is used again."""

from __future__ import annotations

import marshal
import signal
import threading
import time
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from . import frames, verbs
from .arena import LARGE, Answers
from .codec import CONTAINERS, OBJECT, SCALARS, Arguments, Mismatch, Walk, is_shape
from .describe import BLOCK, Classes, Describer, undescribed
from .frames import AGAIN, CALL, END, FAILED, RAISED, TAGGED, TAGGED_CALL, VALUE, Connection
from .host import Host, RustError, number_of
from .interrupt import clear, interrupt
from .iterators import batch
from .loop import EventLoop
from .refs import RefLost, Refs
from .target import Site, explained

_PLAIN = SCALARS | CONTAINERS
_dumps, _pack = marshal.dumps, frames.HEAD.pack


class Shared:
    """What the lanes of a worker share."""

    def __init__(
        self, refs: Refs, classes: Classes, answers: Answers, does: verbs.Verbs, host: Host, loop: EventLoop
    ) -> None:
        self.refs = refs
        self.classes = classes
        self.verbs = does
        self.host = host
        self.loop = loop
        self.answers = answers
        self.arguments: Optional[Arguments] = None


class Lane:
    """One connection and the thread that serves it."""

    def __init__(self, number: int, connection: Connection, shared: Shared) -> None:
        self.number = number
        self.connection = connection
        self.shared = shared
        self.thread = 0
        self.describer = Describer(shared.refs, shared.classes, shared.answers)
        self.sites: Dict[int, Site] = {}
        # The call whose code runs now and may be interrupted, or 0.
        self.open = 0
        # All calls that have not ended, the outermost first.
        self.calls: List[int] = []
        self.striking = False
        self.struck = False
        # Interrupts that have not reached their call yet, with their rung: it has not begun, awaits nothing yet, or waits for the host.
        # What was too late stays until the next call.
        self.due: Dict[int, int] = {}
        self.waiting: Any = None
        self.session = ""
        # The last plain answer, in case the host wants it in another form.
        self.last: Any = None

    def serve(self) -> None:
        """Answers until the host is gone or closes the lane."""
        self.start()
        connection = self.connection
        try:
            while True:
                kind, message = connection.receive()
                connection.send(self.handle(kind, message))
        except frames.Closed:
            pass
        finally:
            self.shared.host.enter(None)

    def start(self) -> None:
        """Makes this thread the lane's, and greets."""
        self.thread = threading.get_ident()
        self.shared.host.enter(self)
        self.connection.send(frames.frame(frames.HELLO, (frames.PROTOCOL, self.number)))

    def handle(self, kind: int, message: Any) -> bytes:
        """The answer to a frame of the host."""
        if kind == CALL or kind == TAGGED_CALL:
            return self._guarded(message[0], lambda: self._perform(message, kind == TAGGED_CALL))
        if kind == AGAIN:
            call, want = message
            return self._guarded(call, lambda: self._again(call, want))
        raise frames.Refused("a lane does not take frames of kind %d" % kind)

    # ---- one call

    def _guarded(self, call: int, body: Callable[[], bytes]) -> bytes:
        """The frame that `body` makes, or that says how it failed; interrupts end with it."""
        outer, outer_session = self.open, self.session
        self.calls.append(call)
        self.describer.begin()
        try:
            try:
                answer = body()
            finally:
                self.open = 0
                if self.struck or self.striking:
                    self._settle()
        except BaseException as error:
            answer = self._failure(call, error)
        self.calls.pop()
        self.open, self.session = outer, outer_session
        return answer

    def _begin(self, call: int) -> None:
        """From here on the call may be interrupted: what the host counts on has been done."""
        self.open = call
        if self.due:
            self._meet(call, (call,))

    def _failure(self, call: int, error: BaseException) -> bytes:
        """How a call failed. Describing an exception runs its code, so that may be interrupted as well."""
        self.open = 0
        if self.struck or self.striking:
            self._settle()
        if isinstance(error, (frames.Closed, frames.Refused)):
            raise error
        self.describer.discard()
        try:
            self.open = call
            return self._error_frame(call, error)
        except BaseException as second:
            error = second
        finally:
            self.open = 0
            if self.struck or self.striking:
                self._settle()
        self.describer.discard()
        return self._error_frame(call, undescribed(error))

    def _error_frame(self, call: int, error: BaseException) -> bytes:
        if isinstance(error, RefLost):
            return frames.frame(FAILED, (call, "ref_lost", error.token, error.reason))
        if isinstance(error, Mismatch):
            return frames.frame(FAILED, (call, "mismatch", str(error)))
        if isinstance(error, verbs.Unknown):
            return frames.frame(FAILED, (call, "unknown", str(error)))
        facts = self.describer.exception(error, self.session, number_of)
        return self._bounded(call, frames.frame(RAISED, (call, facts)))

    def _settle(self) -> None:
        """Waits until nobody interrupts this thread any more, and takes back what has not come."""
        for _ in range(16):
            try:
                self.open = 0
                while self.striking:
                    time.sleep(0.0002)
                clear(self.thread)
                self.struck = False
                return
            except BaseException:  # here it came
                continue

    def _perform(self, message: Tuple[Any, ...], tagged: bool) -> bytes:
        call, session, verb, site, receiver, args, kwargs, want, freed = message
        shared = self.shared
        self.session = session
        self.last = None
        if freed:
            shared.refs.free(freed)
        # First what the host counts on, whatever becomes of the call: the site is known, and blocks of memory are taken.
        if site is not None:
            site = self.sites[site] if type(site) is int else _described(self.sites, site)
        if tagged and shared.arguments is not None:
            args, kwargs = shared.arguments.all(args, kwargs)
        self._begin(call)
        target = shared.refs.find(receiver) if receiver else None
        if verb == verbs.CALL:
            if site is None:
                function: Any = target
            elif receiver:
                try:
                    function = getattr(target, site.path)
                except AttributeError as error:
                    raise explained(error)
            else:
                function = site.find()
            if site is not None and site.keywords:
                split = len(args) - len(site.keywords)
                kwargs = {**dict(zip(site.keywords, args[split:])), **(kwargs or {})}
                args = args[:split]
            out = function(*args, **kwargs) if kwargs else function(*args)
        elif verb == verbs.NEXT:
            return self._batch(call, target, args[0], want)
        elif verb == verbs.AWAIT:
            out = shared.loop.wait(target, *args)
        elif verb >= verbs.PUBLISH:
            return self._shared(call, verb, receiver, args)
        else:
            out = shared.verbs.do(verb, target, site, args)
        return self._reply(call, out, want)

    # ---- answers

    def _reply(self, call: int, out: Any, want: Any) -> bytes:
        cls = type(out)
        if is_shape(want) and cls in CONTAINERS:
            walk = Walk(self.describer, self.session)
            return self._bounded(call, frames.frame(TAGGED, (call, walk.shaped(out, want))), walk)
        if want != OBJECT:
            if cls in SCALARS:
                if cls is bytes and len(out) > LARGE:
                    return self._large(call, out)
                if cls is str:
                    self.last = out
                body = _dumps((call, out), 2)
                return self._bounded(call, _pack(len(body) + 1, VALUE) + body)
            if cls in CONTAINERS:
                self.last = out
                try:
                    body = _dumps((call, out), 2)
                except Exception:  # something in it is not plain data, or it is too deep
                    return self._walked(call, out)
                return self._bounded(call, _pack(len(body) + 1, VALUE) + body)
        ref = self.describer.ref(out, self.session)
        body = _dumps((call, ref), 2)
        return _pack(len(body) + 1, TAGGED) + body

    def _shared(self, call: int, verb: int, receiver: int, args: Tuple[Any, ...]) -> bytes:
        """Has other hosts find an object, or finds theirs."""
        if verb == verbs.PUBLISH:
            return frames.frame(VALUE, (call, self.shared.refs.publish(receiver, *args)))
        if verb == verbs.FIND:
            return self._found(call, *args)
        raise verbs.unknown(verb)

    def _found(self, call: int, name: str) -> bytes:
        """What another host has published, as a reference of this one that holds it as well, with its facts; or the reason why it is gone."""
        refs = self.shared.refs
        try:
            out, about = refs.published(self.session, name)
        except RefLost as lost:
            return frames.frame(VALUE, (call, lost.reason))
        ref = self.describer.ref(out, self.session)
        refs.publish(ref[2], name, about)
        return frames.frame(TAGGED, (call, (ref, about)))

    def _walked(self, call: int, out: Any) -> bytes:
        walk = Walk(self.describer, self.session)
        return self._bounded(call, frames.frame(TAGGED, (call, walk.value(out))), walk)

    def _again(self, call: int, want: int) -> bytes:
        """The last answer, with references where it is not plain, or itself as one."""
        self._begin(call)
        out = self.last
        if want == OBJECT:
            return frames.frame(TAGGED, (call, self.describer.ref(out, self.session)))
        return self._walked(call, out)

    def _batch(self, call: int, iterator: Any, most: int, want: Any) -> bytes:
        items, ended, error = batch(iterator, most)
        if ended and not items:
            return frames.frame(END, (call,))
        if is_shape(want):
            walk = Walk(self.describer, self.session)
            items = [walk.shaped(item, want) for item in items]
        elif want == OBJECT:
            items = [self.describer.ref(item, self.session) for item in items]
        else:
            self.last = items
            # Each is a value of its own, so what only looks plain is told by its class.
            if error is None and _PLAIN.issuperset(map(type, items)):
                try:
                    return self._bounded(call, frames.frame(VALUE, (call, items, ended)))
                except Exception:  # as in `_reply`
                    pass
            items = Walk(self.describer, self.session).value(items)
        facts = None if error is None else self.describer.exception(error, self.session, number_of)
        return self._bounded(call, frames.frame(TAGGED, (call, items, ended, facts)))

    def _large(self, call: int, out: bytes) -> bytes:
        """Bytes through shared memory, where there is room."""
        block = self.shared.answers.put(out)
        if block is None:
            return self._bounded(call, frames.frame(VALUE, (call, out)))
        return frames.frame(TAGGED, (call, (..., BLOCK, *block)))

    def _bounded(self, call: int, answer: bytes, walk: Optional[Walk] = None) -> bytes:
        """The frame, or that it is longer than the host takes."""
        if len(answer) - 4 <= self.connection.limit:
            return answer
        if walk is not None:
            walk.undo()
        return frames.frame(FAILED, (call, "too_large", len(answer) - 4, self.connection.limit))

    # ---- questions

    def ask(self, kind: int, question: Any, arguments: Any) -> Any:
        """Asks the host, in this thread, and answers what it asks before it answers."""
        call, self.open = self.open, 0
        if self.struck or self.striking:
            self._settle()
            self.open = call
            raise KeyboardInterrupt
        try:
            if kind == frames.CALLBACK:
                walk = Walk(self.describer, self.session)
                args, kwargs = walk.value([list(arguments[0]), arguments[1]])
                question = (question, args, kwargs or None)
            else:
                question = (question, arguments)
            return self._exchange(frames.frame(kind, question))
        finally:
            self.open = call
            if call and self.due:
                self._meet(call, self.calls)

    def _meet(self, own: int, calls: Sequence[int]) -> None:
        """Raises in the code of call `own` what is due for one of `calls`; for an outer one it stays due, and ends that as well after this
        one. Numbers grow on a lane: what is due for a smaller one that does not run was too late."""
        for call, rung in list(self.due.items()):
            if call in calls and rung > 1:
                if call == own:
                    self.due.pop(call, None)
                raise KeyboardInterrupt
            if call < own and call not in self.calls:
                self.due.pop(call, None)

    def waits(self, waiting: Any) -> None:
        """What this thread waits for on the event loop from now on, or None. What was to be cancelled before is cancelled now."""
        self.waiting = waiting
        if waiting is not None and self.due:
            for call in self.calls:
                if self.due.pop(call, 0):
                    waiting.cancel()

    def _exchange(self, question: bytes) -> Any:
        connection = self.connection
        connection.send(question)
        self.describer.begin()
        while True:
            kind, message = connection.receive()
            if kind == frames.RESULT:
                value, tagged = message
                arguments = self.shared.arguments
                return arguments.all(value)[0] if tagged and arguments is not None else value
            if kind == frames.ITEMS:
                items, ended, tagged = message
                arguments = self.shared.arguments
                return (arguments.all(items)[0] if tagged and arguments is not None else items), ended
            if kind == frames.RAISE:
                raise self._raised(message)
            connection.send(self.handle(kind, message))

    def _raised(self, message: Tuple[Any, ...]) -> BaseException:
        """What a closure of the host failed with: an exception that is here, a new one, or an error of its own."""
        form = message[0]
        if form == 0:
            found = self.shared.refs.find(message[1])
            return found if isinstance(found, BaseException) else TypeError("not an exception: %r" % (found,))
        if form == 1:
            _, module, path, args = message
            made = Site(module, path, ()).find()(*args)
            return made if isinstance(made, BaseException) else TypeError("not an exception: %r" % (made,))
        error = RustError(message[1])
        error.snakebridge_error = message[2]
        return error

    # ---- from other threads

    def strike(self, call: int, rung: int) -> None:
        """Interrupts a call from another thread: 1 cancels what it waits for, 2 raises in its code, 3 is SIGINT, which the main thread
        hears also where it sleeps. What comes before there is anything to interrupt is due when there is: a control thread may be faster
        than the lane's. One that has ended is not interrupted."""
        self.striking = rung > 1
        try:
            # Before any look at what runs: the lane looks here after it has changed that, so one of the two sees the other.
            self.due[call] = rung
            if call not in self.calls:
                return
            if rung == 1:
                waiting = self.waiting
                if waiting is not None and self.due.pop(call, 0):
                    waiting.cancel()
            elif rung == 3:
                if self.thread == threading.main_thread().ident:
                    signal.pthread_kill(self.thread, signal.SIGINT)
            elif self.open:
                self.due.pop(call, None)
                self.struck = True
                interrupt(self.thread)
        finally:
            self.striking = False


def _described(sites: Dict[int, Site], site: Tuple[Any, ...]) -> Site:
    """A site at its first appearance on a lane."""
    number, module, _, path, keywords = site
    made = Site(module, path, keywords)
    if number >= 0:
        sites[number] = made
    return made
