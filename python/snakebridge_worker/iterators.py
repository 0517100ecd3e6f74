"""Iterators in batches: those of the host, from which Python pulls, and those of Python, for the host."""

from __future__ import annotations

import threading
import time
from typing import Any, Iterator, List, Tuple

from . import frames
from .host import Host

# The size of batches doubles from 1.
MOST = 256
# A batch ends early after so many seconds, so that a slow iterator is not waited for.
LONGEST = 0.002


class RustIterator(Iterator[Any]):
    """An iterator of the host. Elements come in batches, each twice as large as the one before."""

    def __init__(self, host: Host, number: int) -> None:
        self._host = host
        self._number = number
        self._items: List[Any] = []
        self._size = 1
        self._ended = False
        # Threads take turns; one that pulls again from inside of the host's iterator is refused there.
        self._lock = threading.RLock()
        self._pulling = False

    def __next__(self) -> Any:
        with self._lock:
            if not self._items and not self._ended:
                self._pull()
            if self._items:
                return self._items.pop()
        raise StopIteration

    def _pull(self) -> None:
        if self._pulling:
            raise RuntimeError("the Rust iterator pulls from itself")
        self._pulling = True
        try:
            items, self._ended = self._host.ask(frames.PULL, self._number, self._size)
        except BaseException:
            self._ended = True
            raise
        finally:
            self._pulling = False
        self._items = items[::-1]
        self._size = min(self._size * 2, MOST)

    def __del__(self) -> None:
        self._host.drop(self._number)


def batch(iterator: Any, most: int) -> Tuple[List[Any], bool, Any]:
    """Up to `most` elements, whether that was the end, and the exception that ended it. What came before an exception
    is not lost, and an exception comes once."""
    items: List[Any] = []
    until = time.monotonic() + LONGEST if most > 1 else 0.0
    try:
        while len(items) < most:
            items.append(next(iterator))
            if until and time.monotonic() > until:
                break
    except StopIteration:
        return items, True, None
    except Exception as error:
        if not items:
            raise
        return items, True, error
    return items, False, None
