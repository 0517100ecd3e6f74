"""One event loop in the background, on a thread of its own, for `Awaitable.block_on`."""

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
        # A forked child has no thread that would run the loop.
        if _current is None or _current.pid != os.getpid() or not _current.thread.is_alive():
            _current = _Background()
        return _current


async def _wait(awaitable):
    return await awaitable


def _elsewhere(awaitable):
    """The background loop, for a thread that may wait for it."""
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
    """What `awaitable` gives; it is cancelled if that takes longer than `seconds`."""
    loop = _elsewhere(awaitable)
    future = asyncio.run_coroutine_threadsafe(_wait(awaitable), loop)
    try:
        return future.result(seconds)
    except BaseException:
        # No effect on what has ended by itself.
        future.cancel()
        raise


class Entered:
    """An async context manager that was entered. One task enters and leaves it, as `async with` does."""

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
            # By the manager (`asyncio.timeout`): what it makes of that is told when the body has ended.
            error = cancelled
        trace = None if error is None else error.__traceback__
        return await leave(manager, None if error is None else type(error), error, trace)

    def _ended(self, task):
        if not self._value.done():
            error = asyncio.CancelledError() if task.cancelled() else task.exception()
            self._value.set_exception(error)

    def value(self):
        """What entering it gave."""
        return self._value.result()

    def exit(self, error):
        """Leaves it, with the exception of the body or None: what `__aexit__` gave."""
        if not self._left.done():
            self._left.set_result(error)
        return self._task.result()
