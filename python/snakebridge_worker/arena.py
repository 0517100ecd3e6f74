"""Shared memory: blocks that the host wrote and Python reads in place, and blocks for large answers."""

from __future__ import annotations

import mmap
import os
import struct
import sys
import threading
import weakref
from typing import Any, Callable, Dict, List, Optional, Tuple, Union

# Answers of bytes that are longer than this go through shared memory.
LARGE = 65536
# The most that the answers of a worker may have in shared memory at a time.
MOST = 1 << 30


# So much of it keeps its pages when nobody needs them: new ones cost more than copying to them.
KEPT = 64 << 20
# Code may run that long without the interpreter lock being passed on.
_STEP = 4 << 20


def array(data: Any, layout: Tuple[str, Tuple[int, ...], bool, bool]) -> Any:
    """Numbers of the host: an array of numpy if the worker has loaded it and the code takes an array, as the host does; else a view, which
    is a buffer and a sequence. `layout` is `(format, shape, writable, takes an array)`.

    Raises TypeError where there is none: a view has no complex numbers."""
    form, shape, writable, is_array = layout
    if writable and type(data) is bytes:
        data = bytearray(data)
    as_array = getattr(sys.modules.get("numpy"), "asarray", None) if is_array else None
    if form not in _COMPLEX:
        view: Any = memoryview(data)
        # A view has no further axes where one has no items.
        view = view.cast(form, list(shape)) if len(shape) > 1 and all(shape) else view.cast(form)
        return view if as_array is None else as_array(view).reshape(shape)
    if as_array is not None:
        numbers = sys.modules["numpy"].frombuffer(data, _COMPLEX[form])
        return numbers.reshape(shape)
    if not is_array:
        raise TypeError("complex numbers are no buffer in this worker: import numpy there, or pass a list")
    parts = struct.iter_unpack("=" + form[1] * 2, data)
    return _listed([complex(*both) for both in parts], shape)


# What numpy calls them.
_COMPLEX = {"Zf": "c8", "Zd": "c16"}


def _listed(numbers: List[complex], shape: Tuple[int, ...]) -> Any:
    """Numbers as lists of lists, one in the other for each axis."""
    if len(shape) < 2:
        return numbers if shape else numbers[0]
    each = len(numbers) // shape[0] if shape[0] else 0
    return [_listed(numbers[index * each : (index + 1) * each], shape[1:]) for index in range(shape[0])]


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
        if not length:
            self._ended(offset)
            return array(b"", layout)
        access = mmap.PROT_READ | (mmap.PROT_WRITE if layout[2] else 0)
        # Pages as they are looked at: all at once costs more than most code that looks at some.
        mapped = Mapped(self._descriptor, length, mmap.MAP_SHARED, access, offset=offset)
        weakref.finalize(mapped, self._ended, offset).atexit = False  # type: ignore[misc]
        return array(mapped, layout)


class Items:
    """The items of an array, one behind the other, which are bytes for the host: they are copied once, into the answer."""

    __slots__ = ("view",)

    def __init__(self, view: memoryview) -> None:
        self.view = view

    @classmethod
    def of(cls, view: memoryview) -> Any:
        """Those of a view that may be released afterwards; a copy of what is no such run of bytes."""
        if view.c_contiguous and view.nbytes > LARGE:
            try:
                return cls(memoryview(view).cast("B"))
            except (TypeError, ValueError):  # a format that `memoryview` does not know
                pass
        return view.tobytes()


class Answers:
    """Where large bytes of answers go: shared memory, once the host has given some."""

    def __init__(self) -> None:
        self.outbox: Optional[Outbox] = None

    def put(self, data: Union[bytes, memoryview]) -> Optional[Tuple[int, int]]:
        """Copies bytes, if they are large, and returns where they are; None where they stay in the frame."""
        return None if len(data) <= LARGE or self.outbox is None else self.outbox.put(data)

    def release(self, offset: int) -> None:
        """Nobody needs the bytes any more."""
        if self.outbox is not None:
            self.outbox.release(offset)


class Outbox:
    """Memory for answers, which the host reads: blocks of whole pages, the first place that fits. It is mapped once, and its pages take
    memory when they are written."""

    def __init__(self, descriptor: int, most: int = MOST) -> None:
        if os.fstat(descriptor).st_size < most:
            os.ftruncate(descriptor, most)
        self._memory = mmap.mmap(descriptor, most)
        self._most = most
        self._size = 0
        self._free: List[Tuple[int, int]] = []
        self._used: Dict[int, int] = {}
        self._lock = threading.Lock()

    def put(self, data: Union[bytes, memoryview]) -> Optional[Tuple[int, int]]:
        """Copies bytes into a block and returns where it is; None where there is no room."""
        length = len(data)
        size = -(-length // mmap.PAGESIZE) * mmap.PAGESIZE
        with self._lock:
            offset = self._take(size)
        if offset is None:
            return None
        with memoryview(data) as view:
            for done in range(0, length, _STEP):
                piece = view[done : done + _STEP]
                self._memory[offset + done : offset + done + len(piece)] = piece
        return offset, length

    def release(self, offset: int) -> None:
        """Gives a block back; whatever is free next to it becomes one with it."""
        with self._lock:
            size = self._used.pop(offset, None)
            if size is None:
                return
            self._give_up(offset, size)
            merged: List[Tuple[int, int]] = []
            for start, extent in sorted([*self._free, (offset, size)]):
                if merged and merged[-1][0] + merged[-1][1] == start:
                    merged[-1] = (merged[-1][0], merged[-1][1] + extent)
                else:
                    merged.append((start, extent))
            if merged and sum(merged[-1]) == self._size:
                self._size = merged.pop()[0]
            self._free = merged

    def _give_up(self, offset: int, size: int) -> None:
        """Has the system take pages back that are beyond what is kept."""
        start = max(offset, KEPT)
        remove = getattr(mmap, "MADV_REMOVE", None)
        if remove is not None and start < offset + size:
            self._memory.madvise(remove, start, offset + size - start)

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
        self._used[start] = size
        return start

