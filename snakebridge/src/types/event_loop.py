"""An event loop on a background thread, for `Awaitable.block_on`."""

import asyncio
import concurrent.futures
import os
import threading

_lock = threading.Lock()
_current = None


class _Background:
    """A loop that runs until the process ends."""

    def __init__(self):
        self.pid = os.getpid()
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self._run, name="snakebridge-event-loop", daemon=True)
        self.thread.start()

    def _run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()


def _background():
    global _current
    with _lock:
        # In a forked child, the thread that runs the loop does not exist.
        if _current is None or _current.pid != os.getpid() or not _current.thread.is_alive():
            _current = _Background()
        return _current


async def _wait(awaitable):
    return await awaitable


def _elsewhere(awaitable):
    """The background loop; raises on the thread that runs it, because waiting there would deadlock."""
    background = _background()
    if threading.current_thread() is background.thread:
        if asyncio.iscoroutine(awaitable):
            awaitable.close()
        raise RuntimeError(
            "block_on was called on the event loop that would have to run what it waits for: "
            "return the awaitable to Python instead"
        )
    return background.loop


def run(awaitable, seconds=None):
    """The result of `awaitable`, which is cancelled after `seconds`."""
    loop = _elsewhere(awaitable)
    future = asyncio.run_coroutine_threadsafe(_wait(awaitable), loop)
    try:
        return future.result(seconds)
    except BaseException:
        # Has no effect if it has finished.
        future.cancel()
        raise


class Entered:
    """An async context manager that has been entered. A single task enters and exits it, as with `async with`."""

    def __init__(self, manager):
        self._left = concurrent.futures.Future()
        self._value = concurrent.futures.Future()
        loop = _elsewhere(None)
        self._task = asyncio.run_coroutine_threadsafe(self._hold(manager), loop)
        self._task.add_done_callback(self._ended)

    async def _hold(self, manager):
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

    def _ended(self, task):
        if not self._value.done():
            error = asyncio.CancelledError() if task.cancelled() else task.exception()
            self._value.set_exception(error)

    def value(self):
        """The result of `__aenter__`."""
        return self._value.result()

    def exit(self, error):
        """Exits it with the exception of the body, or None; returns the result of `__aexit__`."""
        if not self._left.done():
            self._left.set_result(error)
        return self._task.result()
