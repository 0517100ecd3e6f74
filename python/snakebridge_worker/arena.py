"""Shared memory: blocks that the host wrote and Python reads in place, and blocks for large answers."""

from __future__ import annotations

import mmap
import os
import threading
import weakref
from typing import Any, Callable, Dict, List, Optional, Tuple

# Answers of bytes that are longer than this go through shared memory.
LARGE = 65536
# The most that the answers of a worker may have in shared memory at a time.
MOST = 1 << 30


class Mapped(mmap.mmap):
    """One block of the host. It is mapped as long as anything in Python looks at it."""


class Inbox:
    """The host's memory."""

    def __init__(self, descriptor: int, ended: Callable[[int], None]) -> None:
        self._descriptor = descriptor
        self._ended = ended

    def block(self, offset: int, length: int, layout: Any) -> Any:
        """The bytes of a block, copied; with a layout `(format, shape, writable)`, a view of it. `ended` is told the offset
        when Python does not look at it any more."""
        if layout is None:
            try:
                return os.pread(self._descriptor, length, offset)
            finally:
                self._ended(offset)
        form, shape, writable = layout
        if not length:
            self._ended(offset)
            return memoryview(b"").cast(form) if len(shape) == 1 else memoryview(b"")
        access = mmap.PROT_READ | (mmap.PROT_WRITE if writable else 0)
        mapped = Mapped(self._descriptor, length, mmap.MAP_SHARED, access, offset=offset)
        weakref.finalize(mapped, self._ended, offset).atexit = False  # type: ignore[misc]
        return memoryview(mapped).cast(form, list(shape))


class Outbox:
    """Memory for answers, which the host reads: blocks of whole pages, grown at the end, the first that fits."""

    def __init__(self, descriptor: int, most: int = MOST) -> None:
        self.descriptor = descriptor
        self._most = most
        self._size = 0
        self._free: List[Tuple[int, int]] = []
        self._used: Dict[int, int] = {}
        self._lock = threading.Lock()

    def put(self, data: bytes) -> Optional[Tuple[int, int]]:
        """Copies bytes into a block and returns where it is; None where there is no room."""
        length = len(data)
        size = -(-length // mmap.PAGESIZE) * mmap.PAGESIZE
        with self._lock:
            offset = self._take(size)
        if offset is None:
            return None
        done = 0
        with memoryview(data) as view:
            while done < length:
                done += os.pwrite(self.descriptor, view[done:], offset + done)
        return offset, length

    def release(self, offset: int) -> None:
        """Gives a block back; whatever is free next to it becomes one with it."""
        with self._lock:
            size = self._used.pop(offset, None)
            if size is None:
                return
            merged: List[Tuple[int, int]] = []
            for start, extent in sorted([*self._free, (offset, size)]):
                if merged and merged[-1][0] + merged[-1][1] == start:
                    merged[-1] = (merged[-1][0], merged[-1][1] + extent)
                else:
                    merged.append((start, extent))
            if merged and sum(merged[-1]) == self._size:
                self._size = merged.pop()[0]
                os.ftruncate(self.descriptor, self._size)
            self._free = merged

    def in_use(self) -> int:
        """How many bytes are in blocks."""
        with self._lock:
            return sum(self._used.values())

    def _take(self, size: int) -> Optional[int]:
        for index, (start, extent) in enumerate(self._free):
            if extent >= size:
                if extent == size:
                    del self._free[index]
                else:
                    self._free[index] = (start + size, extent - size)
                self._used[start] = size
                return start
        if self._size + size > self._most:
            return None
        start, self._size = self._size, self._size + size
        os.ftruncate(self.descriptor, self._size)
        self._used[start] = size
        return start

