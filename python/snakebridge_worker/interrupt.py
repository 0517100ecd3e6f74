"""Raising an exception in another thread, and dying with the host. Needs ctypes; without it, neither is offered."""

from __future__ import annotations

import os
import signal
from typing import Any, Optional

try:
    import ctypes

    _raise_in: Any = ctypes.pythonapi.PyThreadState_SetAsyncExc
    _raise_in.argtypes = (ctypes.c_ulong, ctypes.py_object)
    _clear_in: Any = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p)(
        ("PyThreadState_SetAsyncExc", ctypes.pythonapi)
    )
except Exception:  # a Python without ctypes, or one whose C API cannot be reached
    _raise_in = _clear_in = None

_PR_SET_PDEATHSIG = 1


def is_possible() -> bool:
    """Whether threads can be interrupted."""
    return _raise_in is not None


def interrupt(thread: int) -> bool:
    """Has a thread raise KeyboardInterrupt at its next bytecode; false if there is no such thread."""
    return _raise_in is not None and _raise_in(thread, KeyboardInterrupt) > 0


def clear(thread: int) -> None:
    """Takes back an interrupt that has not come yet."""
    if _clear_in is not None:
        _clear_in(thread, None)


def die_with_host(host: Optional[int]) -> bool:
    """Has the kernel kill this process when the thread of the host that started it ends. False where that is not offered."""
    if _raise_in is None:
        return False
    try:
        done: int = ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    except (OSError, AttributeError):
        return False
    if done == 0 and host is not None and os.getppid() != host:
        os._exit(0)  # it died before the kernel knew
    return done == 0
