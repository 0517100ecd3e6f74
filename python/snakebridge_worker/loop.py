"""The event loop: a thread of its own, on which coroutines run that the host waits for."""

from __future__ import annotations

import contextvars
import threading
from typing import TYPE_CHECKING, Any, Callable, List, Optional

if TYPE_CHECKING:  # half of the time that a worker takes to start
    import asyncio


class Waiting:
    """One awaitable that runs on the loop, until it really ends."""

    def __init__(self, loop: asyncio.AbstractEventLoop, awaitable: Any) -> None:
        self._loop = loop
        self._awaitable = awaitable
        self._task: Optional[asyncio.Task[Any]] = None
        self._done = threading.Event()
        self._cancelled = False

    async def _run(self) -> Any:
        return await self._awaitable

    def start(self) -> None:
        """Runs on the loop's thread."""
        self._task = self._loop.create_task(self._run())
        self._task.add_done_callback(lambda task: self._done.set())
        if self._cancelled:
            self._task.cancel()

    def cancel(self) -> None:
        """Cancels the task, from any thread. It ends when its code lets it."""
        self._cancelled = True

        def on_loop() -> None:
            if self._task is not None:
                self._task.cancel()

        self._loop.call_soon_threadsafe(on_loop)

    def result(self) -> Any:
        """Waits for the end."""
        self._done.wait()
        assert self._task is not None
        return self._task.result()


class EventLoop:
    """The loop of the worker, which starts with its first use."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: Optional[asyncio.AbstractEventLoop] = None
        self._thread: Optional[int] = None

    def wait(self, awaitable: Any, running: Callable[[Optional[Waiting]], None]) -> Any:
        """The result of an awaitable. `running` gets what can be cancelled meanwhile, and None after it."""
        loop = self._start()
        if threading.get_ident() == self._thread:
            raise RuntimeError("a callback on the event loop cannot wait for it: await there instead")
        waiting = Waiting(loop, awaitable)
        running(waiting)
        try:
            # The context of the thread that waits, as if the code ran in it.
            loop.call_soon_threadsafe(waiting.start, context=contextvars.copy_context())
            return waiting.result()
        except BaseException:
            # Interrupted here: it must not go on by itself.
            waiting.cancel()
            raise
        finally:
            running(None)

    def _start(self) -> asyncio.AbstractEventLoop:
        import asyncio

        with self._lock:
            if self._loop is None:
                ready: List[int] = []
                started = threading.Event()
                loop = asyncio.new_event_loop()

                def run() -> None:
                    asyncio.set_event_loop(loop)
                    ready.append(threading.get_ident())
                    started.set()
                    loop.run_forever()

                threading.Thread(target=run, name="snakebridge-loop", daemon=True).start()
                started.wait()
                self._loop, self._thread = loop, ready[0]
            return self._loop
