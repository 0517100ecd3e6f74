"""What the host awaits, on the event loop of a thread in the background: it orders by number, and each number has one outcome.

No thread waits for an awaitable here or there. Orders and outcomes go in lists, as many in one frame as there are."""

from __future__ import annotations

import contextvars
import marshal
import threading
from types import CoroutineType, ModuleType
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Tuple

from . import frames
from .arena import Items
from .codec import Walk
from .describe import Describer, undescribed
from .host import Host, number_of
from .refs import Refs, RefLost

if TYPE_CHECKING:  # half of the time that a worker takes to start
    import asyncio

# The name by which the host knows the part that it has in its own interpreter, too.
NAME = "_snakebridge_event_loop"

# Orders: `(AWAIT, number, session, token, want)`, the same for an item of an async iterator, `(CANCEL, number)`, and
# `(DISCARD, number, token)` for what will never be awaited.
AWAIT = 0
NEXT_ITEM = 1
CANCEL = 2
DISCARD = 3

# Outcomes in a frame are not more bytes than this, unless one alone is.
MOST_BYTES = 1 << 18

Running = Tuple["asyncio.Future[Any]", "List[_Job]"]


class Helper(ModuleType):
    """A part that the host has as well. It is loaded when something in it is needed."""

    def __init__(self, name: str, load: Callable[[], ModuleType]) -> None:
        super().__init__(name)
        self._load = load

    def __getattr__(self, name: str) -> Any:
        return getattr(self._load(), name)


def helpers(host: Host) -> List[Helper]:
    """Both of them, by the names that the host has for them."""

    def event_loop() -> ModuleType:
        from . import event_loop

        event_loop.on_wait = host.waits
        return event_loop

    def about() -> ModuleType:
        from . import about

        about.items = Items.of
        return about

    return [Helper(NAME, event_loop), Helper("_snakebridge_about", about)]


class _Job:
    """What one number of the host waits for."""

    __slots__ = ("number", "session", "want", "is_item")

    def __init__(self, number: int, session: str, want: Any, is_item: bool) -> None:
        self.number = number
        self.session = session
        self.want = want
        self.is_item = is_item


class EventLoop:
    """Carries out orders on the loop. All methods but `order` and `wait` run on the thread of the loop."""

    def __init__(self, refs: Refs, describer: Describer, helper: Helper, limit: int = frames.FRAME_LIMIT) -> None:
        self.limit = limit
        self.send: Callable[[bytes], None] = lambda frame: None
        self._refs = refs
        self._describer = describer
        self._helper = helper
        self._lock = threading.Lock()
        # What the loop has to do at its next turn; a thread brings it there if there is no loop.
        self._orders: List[Tuple[Any, ...]] = []
        self._background: Any = None
        self._joins = False
        # The tasks that are waited for, by identity, and that of each number.
        self._running: Dict[int, Running] = {}
        self._tasks: Dict[int, int] = {}
        # What is to be told: outcomes as bytes, and whether orders were taken.
        self._ended: List[bytes] = []
        self._taken = False
        self._tells = False

    def wait(self, awaitable: Any, seconds: Optional[float] = None) -> Any:
        """The result of an awaitable, in the thread that waits for it."""
        return self._helper.run(awaitable, seconds)

    # ---- orders

    def order(self, orders: List[Tuple[Any, ...]]) -> None:
        """Has the loop carry out these orders, in this order. Never waits: neither the import of asyncio nor the start of a loop
        is for the thread that hears the host."""
        with self._lock:
            is_first = not self._orders
            self._orders += orders
            background, joins = self._background, self._joins
            if background is None and not joins:
                self._joins = True
        if background is None:
            if not joins:
                threading.Thread(target=self._join, name="snakebridge-join", daemon=True).start()
        elif is_first:
            self._ring(background)

    def _ring(self, background: Any) -> None:
        try:
            background.loop.call_soon_threadsafe(self._turn)
        except RuntimeError:  # closed: closing it takes the orders that are left
            pass

    def _join(self) -> None:
        """Finds a loop, or makes one."""
        background: Any = None
        try:
            background = self._helper._background()
            background.join(None, self._turn, lambda: self._close(background))
            problem = None
        except BaseException as error:
            problem = error
        with self._lock:
            self._joins = False
            if problem is None:
                self._background = background
                has_closed = background.loop.is_closed()
        if problem is not None:
            self._fail(self._take_orders(), problem)
            self._tell()
        elif has_closed:
            self._close(background)
        else:
            self._ring(background)

    def _take_orders(self) -> List[Tuple[Any, ...]]:
        with self._lock:
            orders, self._orders = self._orders, []
        if orders:
            self._taken = True
        return orders

    def _turn(self) -> None:
        """Carries out all orders; what is unwanted last, since others may be about to wait for the same."""
        unwanted = []
        for order in self._take_orders():
            if order[0] == CANCEL:
                self._cancel(order[1])
            elif order[0] == DISCARD:
                unwanted.append(order)
            else:
                self._start(*order)
        for _, number, token in unwanted:
            self._discard(number, token)
        self._tell_soon()

    def _start(self, kind: int, number: int, session: str, token: int, want: Any) -> None:
        job = _Job(number, session, want, kind == NEXT_ITEM)
        try:
            task = self._task(token, job)
        except BaseException as error:
            self._end(job, error=error)
            return
        known = self._running.get(id(task))
        if known is not None:
            known[1].append(job)
        else:
            self._running[id(task)] = (task, [job])
            task.add_done_callback(self._done)
        self._tasks[number] = id(task)

    def _task(self, token: int, job: _Job) -> "asyncio.Future[Any]":
        """In the context of the thread that got the awaitable."""
        found, context = self._refs.find(token), self._refs.context(token)
        run = context.run if context is not None else _called
        awaitable = run(type(found).__anext__, found) if job.is_item else found
        is_coroutine = type(awaitable) is CoroutineType
        maker = self._background.loop.create_task if is_coroutine else self._helper._future_of
        task: "asyncio.Future[Any]" = run(maker, awaitable)
        return task

    def _cancel(self, number: int) -> None:
        """The host does not wait any more; the task ends if nobody else does."""
        task, jobs = self._running.get(self._tasks.pop(number, 0), (None, []))
        jobs[:] = [job for job in jobs if job.number != number]
        if task is not None:
            self._ended.append(_outcome(number, frames.FAILED, "cancelled"))
            if not jobs:
                task.cancel()

    def _discard(self, number: int, token: int) -> None:
        """What was never awaited: a coroutine is closed, a future for which no other waits is cancelled."""
        try:
            awaitable = self._refs.find(token)
            if not self._running.get(id(awaitable), (None, []))[1]:
                self._helper._discard(awaitable)
        except RefLost:
            pass
        except BaseException as error:
            self._background.loop.call_exception_handler({"message": "an awaitable that is dropped", "exception": error})
        self._ended.append(_outcome(number, frames.FAILED, "cancelled"))

    def _close(self, background: Any) -> None:
        """The loop was closed: what waits on it fails, and there may be a new one for what is ordered from now on."""
        with self._lock:
            if self._background is not background:
                return
            self._background = None
        closed = RuntimeError("the event loop was closed by what ran on it")
        running, self._running = self._running, {}
        self._tasks.clear()
        for _, jobs in running.values():
            for job in jobs:
                self._end(job, error=closed)
        self._fail(self._take_orders(), closed)
        self._tell()

    def _fail(self, orders: List[Tuple[Any, ...]], error: BaseException) -> None:
        for order in orders:
            if order[0] in (AWAIT, NEXT_ITEM):
                kind, number, session, _, want = order
                self._end(_Job(number, session, want, kind == NEXT_ITEM), error=error)
            elif order[0] == DISCARD:
                self._ended.append(_outcome(order[1], frames.FAILED, "cancelled"))

    # ---- outcomes

    def _done(self, task: "asyncio.Future[Any]") -> None:
        _, jobs = self._running.pop(id(task), (None, []))
        if not jobs:
            return  # an error of what nobody waits for is left to Python, which logs it
        result, problem = None, None
        try:
            result = task.result()
        except BaseException as error:
            problem = error
        for job in jobs:
            self._tasks.pop(job.number, None)
            self._end(job, result, problem)
        self._tell_soon()

    def _end(self, job: _Job, result: Any = None, error: Optional[BaseException] = None) -> None:
        self._ended.append(self._described(job, result, error))

    def _described(self, job: _Job, result: Any, error: Optional[BaseException]) -> bytes:
        """The outcome, which may have references. Describing runs code of classes, which may fail in turn."""
        self._describer.begin()
        if error is None:
            walk = Walk(self._describer, job.session)
            try:
                told = _outcome(job.number, frames.TAGGED, walk.shaped(result, job.want))
                if len(told) <= self.limit - 64:
                    return told
                walk.undo()
                return _outcome(job.number, frames.FAILED, "too_large", len(told), self.limit)
            except BaseException as failed:
                self._describer.discard()
                error = failed
        if job.is_item and isinstance(error, StopAsyncIteration):
            return _outcome(job.number, frames.END)
        if isinstance(error, RefLost):
            return _outcome(job.number, frames.FAILED, "ref_lost", error.token, error.reason)
        try:
            return _outcome(job.number, frames.RAISED, self._describer.exception(error, job.session, number_of))
        except BaseException as second:
            self._describer.discard()
            bare = undescribed(second)
            return _outcome(job.number, frames.RAISED, self._describer.exception(bare, job.session, number_of))

    def _tell_soon(self) -> None:
        """Tells what has ended once the loop has done what is due."""
        if not self._tells and (self._ended or self._taken):
            self._tells = True
            try:
                self._background.loop.call_soon(self._tell)
            except (AttributeError, RuntimeError):  # closed meanwhile
                self._tell()

    def _tell(self) -> None:
        self._tells = False
        ended, self._ended = self._ended, []
        taken, self._taken = self._taken, False
        while ended or taken:
            count = size = 0
            while count < len(ended) and (not count or size + len(ended[count]) <= MOST_BYTES):
                size += len(ended[count])
                count += 1
            # A tuple of a bool and a list, written by hand: each outcome is bytes of `marshal` already.
            head = b"(\x02\x00\x00\x00" + (b"T" if taken else b"F") + b"[" + frames.LENGTH.pack(count)
            body = head + b"".join(ended[:count])
            self.send(frames.HEAD.pack(len(body) + 1, frames.AWAITED) + body)
            ended, taken = ended[count:], False


def _outcome(number: int, *about: Any) -> bytes:
    return marshal.dumps((number, *about), 2)


def _called(function: Callable[..., Any], *args: Any) -> Any:
    """In the context that is here."""
    return function(*args)
