"""The host as the thread that runs sees it: its lane for questions, and what was lent and is not needed any more."""

from __future__ import annotations

import threading
from typing import Any, Callable, List, Optional, Protocol


class Asks(Protocol):
    """A lane, on which a thread asks the host and waits for the answer."""

    def waits(self, waiting: Any) -> None:
        """What the thread waits for on the event loop from now on, which can be cancelled, or None."""

    def ask(self, kind: int, question: Any, arguments: Any) -> Any:
        """The answer; what the host raises is raised."""


class RustError(RuntimeError):
    """An error of the host's code that Python called. Where nothing handles it, the host gets its error back."""

    # Its number at the host.
    snakebridge_error: Optional[int] = None


RustError.__module__ = "snakebridge"


def number_of(error: BaseException) -> Optional[int]:
    """Which error of the host an exception carries."""
    return error.snakebridge_error if isinstance(error, RustError) else None


# The lane that a thread serves, whichever host that is of.
_here = threading.local()


class Host:
    """Where questions go, and what is to be told."""

    def __init__(self) -> None:
        self.borrow: Callable[[], Asks] = _no_lane
        self.give_back: Callable[[Asks], None] = lambda lane: None
        self.wake: Callable[[], None] = lambda: None
        # Appended to by finalizers, which may run anywhere: no lock.
        self.dropped: List[int] = []
        self.blocks: List[int] = []

    def enter(self, lane: Optional[Asks]) -> None:
        """This thread serves the lane, or none any more."""
        _here.lane = lane

    def ask(self, kind: int, question: Any, arguments: Any) -> Any:
        """Asks on the lane of this thread, or else on one that the host is asked for."""
        lane: Optional[Asks] = getattr(_here, "lane", None)
        if lane is not None:
            return lane.ask(kind, question, arguments)
        lane = self.borrow()
        _here.lane = lane
        try:
            return lane.ask(kind, question, arguments)
        finally:
            _here.lane = None
            self.give_back(lane)

    def waits(self, waiting: Any) -> None:
        """What this thread waits for on the event loop, or that it does not any more."""
        lane: Optional[Asks] = getattr(_here, "lane", None)
        if lane is not None:
            lane.waits(waiting)

    def drop(self, number: int) -> None:
        """What the host lent under this number is not needed any more."""
        self.dropped.append(number)
        self.wake()

    def end_block(self, offset: int) -> None:
        """Nothing looks at this block of the host any more."""
        self.blocks.append(offset)
        self.wake()


def _no_lane() -> Asks:
    raise RuntimeError("Rust cannot be called from this thread: the host serves no lane for it")
