"""One event loop in the background, on a thread of its own, for `Awaitable.block_on`."""

import asyncio
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


def run(awaitable, seconds=None):
    """What `awaitable` gives; it is cancelled if that takes longer than `seconds`."""
    background = _background()
    if threading.current_thread() is background.thread:
        if asyncio.iscoroutine(awaitable):
            awaitable.close()
        raise RuntimeError(
            "block_on was called on the event loop that would have to run what it waits for: "
            "return the awaitable to Python instead"
        )
    future = asyncio.run_coroutine_threadsafe(_wait(awaitable), background.loop)
    try:
        return future.result(seconds)
    except BaseException:
        # No effect on what has ended by itself.
        future.cancel()
        raise
