"""An event loop on a background thread, for `Awaitable` and its future: in the interpreter of a program, and in a worker."""

from __future__ import annotations

import asyncio
import atexit
import concurrent.futures
import contextvars
import os
import threading
from typing import Any, Awaitable, Callable, Coroutine, List, Optional, Set

# Reentrant: a finalizer that runs while the loop is made may wait for something itself.
_lock = threading.RLock()
_current: Optional[_Background] = None
_own = threading.local()


class Waits:
    """What a thread waits for, while that can be cancelled."""

    def __init__(self, loop: asyncio.AbstractEventLoop, awaitable: Any) -> None:
        self._loop = loop
        self._awaitable = awaitable
        self._task: Optional[asyncio.Task[Any]] = None
        self._cancelled = False

    async def run(self) -> Any:
        """The result; what would end the loop comes out as a `_Raised`."""
        self._task = asyncio.current_task()
        try:
            if self._cancelled:
                _discard(self._awaitable)
                raise asyncio.CancelledError
            return await self._awaitable
        except (Exception, asyncio.CancelledError):
            raise
        except BaseException as error:
            return _Raised(error)

    def cancel(self) -> None:
        """Cancels the task, from any thread. It ends when its code lets it."""

        def on_loop() -> None:
            self._cancelled = True
            if self._task is not None:
                self._task.cancel()

        try:
            self._loop.call_soon_threadsafe(on_loop)
        except RuntimeError:  # closed: it has ended
            pass


def _nobody(waits: Optional[Waits]) -> None:
    """Nobody cancels what a thread waits for."""


# Told by each thread what it waits for, and None when it does not wait any more.
on_wait: Callable[[Optional[Waits]], None] = _nobody


class _Background:
    """A loop that runs until the process ends."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.loop = asyncio.new_event_loop()
        self.waiting: Set[concurrent.futures.Future[Any]] = set()
        self.closed: List[Callable[[], object]] = []
        self.thread = threading.Thread(target=self._run, name="snakebridge-event-loop", daemon=True)
        self.thread.start()

    def _run(self) -> None:
        _own.runs = True
        asyncio.set_event_loop(self.loop)
        while not self.loop.is_closed():
            try:
                self.loop.run_forever()
            except BaseException:
                # `sys.exit()` in a task or a callback, or an interrupt: a task has it as its own error, and who waits
                # for that gets it in the next round. All others go on.
                pass
        for future in list(self.waiting):
            _fail(future)
        for closed in self.closed:
            closed()

    def has_readers(self) -> bool:
        return type(self.loop).add_reader is not asyncio.AbstractEventLoop.add_reader

    def join(self, descriptor: Optional[int], turn: Callable[[], object], closed: Callable[[], object]) -> None:
        """Has `turn` run on the loop whenever `descriptor` can be read, if there is one, and `closed` at the end."""
        self.closed.append(closed)
        atexit.register(closed)
        if descriptor is not None:
            # What runs there sees no variables of this thread.
            contextvars.Context().run(self.loop.call_soon_threadsafe, self.loop.add_reader, descriptor, turn)
        elif self.loop.is_closed():
            raise RuntimeError("Event loop is closed")

    def start(self, coroutine: Coroutine[Any, Any, Any]) -> concurrent.futures.Future[Any]:
        """The future of `coroutine`, which has an end even if the loop is closed."""
        future = asyncio.run_coroutine_threadsafe(coroutine, self.loop)
        self.waiting.add(future)
        future.add_done_callback(self.waiting.discard)
        if self.loop.is_closed():
            _fail(future)
        return future


def _fail(future: concurrent.futures.Future[Any]) -> None:
    try:
        future.set_exception(RuntimeError("the event loop was closed by what ran on it"))
    except concurrent.futures.InvalidStateError:
        # It has its result.
        pass


class _Raised:
    """An error that would end the loop if it came out of a task."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


def _background() -> _Background:
    global _current
    with _lock:
        # In a forked child, the thread that runs the loop does not exist.
        known = _current
        if known is None or known.pid != os.getpid() or known.loop.is_closed() or not known.thread.is_alive():
            known = _current = _Background()
        return known


def _future_of(awaitable: Any) -> asyncio.Future[Any]:
    """The future of what is no coroutine, on the running loop."""
    loop = asyncio.get_running_loop()
    if asyncio.isfuture(awaitable) and awaitable.get_loop() is not loop:
        raise RuntimeError(f"{awaitable!r} belongs to another event loop")
    future: asyncio.Future[Any] = asyncio.ensure_future(awaitable, loop=loop)
    return future


def _discard(awaitable: Any) -> None:
    """Drops what nobody will await."""
    if asyncio.isfuture(awaitable):
        awaitable.cancel()
    elif asyncio.iscoroutine(awaitable):
        awaitable.close()


async def _driven(poll: Callable[..., Any]) -> Any:
    """A Rust future as a coroutine: `poll` returns its result in a tuple, or None, and then ends the future it was given."""
    loop = asyncio.get_running_loop()
    try:
        while True:
            woken = loop.create_future()
            done = poll(loop, woken)
            if done is not None:
                return done[0]
            await woken
    finally:
        poll()


def _set(woken: asyncio.Future[None]) -> None:
    if not woken.done():
        woken.set_result(None)


def _wake(loop: asyncio.AbstractEventLoop, woken: asyncio.Future[None]) -> None:
    if loop is asyncio._get_running_loop():
        _set(woken)
    elif not loop.is_closed():
        loop.call_soon_threadsafe(_set, woken)


async def _called(body: Callable[[], Any]) -> Any:
    return body()


def _result(future: concurrent.futures.Future[Any], seconds: Optional[float] = None) -> Any:
    result = future.result(seconds)
    if isinstance(result, _Raised):
        raise result.error
    return result


def _elsewhere(awaitable: Any) -> _Background:
    """The background loop; raises on the thread that runs it, because waiting there would deadlock."""
    if getattr(_own, "runs", False):
        if asyncio.iscoroutine(awaitable):
            awaitable.close()
        raise RuntimeError(
            "block_on was called on the event loop that would have to run what it waits for: "
            "return the awaitable to Python instead"
        )
    return _background()


def run(awaitable: Awaitable[Any], seconds: Optional[float] = None) -> Any:
    """The result of `awaitable`, which is cancelled after `seconds`."""
    if seconds is not None and seconds >= threading.TIMEOUT_MAX / 2:
        # More than a hundred years: Python has no clock for it.
        seconds = None
    background = _elsewhere(awaitable)
    waits = Waits(background.loop, awaitable)
    future = background.start(waits.run())
    try:
        on_wait(waits)
        return _result(future, seconds)
    except BaseException as error:
        # Has no effect if it has finished.
        is_late = future.cancel()
        if is_late and isinstance(error, concurrent.futures.TimeoutError):
            # Before 3.11 that is another class, which nobody catches as a TimeoutError.
            raise TimeoutError(f"not done within {seconds} seconds") from None
        raise
    finally:
        on_wait(None)


class Entered:
    """An async context manager that has been entered. A single task enters and exits it, as with `async with`."""

    def __init__(self, manager: Any) -> None:
        self._left: concurrent.futures.Future[Any] = concurrent.futures.Future()
        self._value: concurrent.futures.Future[Any] = concurrent.futures.Future()
        background = _elsewhere(None)
        self._waits = Waits(background.loop, self._hold(manager))
        self._task = background.start(self._waits.run())
        self._task.add_done_callback(self._ended)

    async def _hold(self, manager: Any) -> Any:
        cls = type(manager)
        leave = cls.__aexit__
        self._value.set_result(await cls.__aenter__(manager))
        try:
            error = await asyncio.wrap_future(self._left)
        except asyncio.CancelledError as cancelled:
            # Cancelled by the manager itself (`asyncio.timeout`): its `__aexit__` decides what happens, when the body ends.
            error = cancelled
        trace = None if error is None else error.__traceback__
        return await leave(manager, None if error is None else type(error), error, trace)

    def _ended(self, task: concurrent.futures.Future[Any]) -> None:
        if not self._value.done():
            try:
                _result(task)
            except BaseException as error:
                self._value.set_exception(error)

    def value(self) -> Any:
        """The result of `__aenter__`."""
        return self._waited(self._value)

    def exit(self, error: Optional[BaseException]) -> Any:
        """Exits it with the exception of the body, or None; returns the result of `__aexit__`."""
        if not self._left.done():
            self._left.set_result(error)
        return self._waited(self._task)

    def _waited(self, future: concurrent.futures.Future[Any]) -> Any:
        on_wait(self._waits)
        try:
            return _result(future)
        finally:
            on_wait(None)
