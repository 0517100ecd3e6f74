"""What CPython records of a function written in C, beside its name: how it takes its arguments."""

from __future__ import annotations

import sys
import types

METH_KEYWORDS = 0x0002
"""The flag of a C function that takes keyword arguments."""


def takes_no_keywords(function: object) -> bool:
    """Whether arguments can only be passed by position, whatever a stub calls them: CPython rejects keywords before such a
    function runs. False where that is unknown: for what is not written in C, and without `ctypes`, which reads the flags."""
    # After the head of the object the definition comes first in a function, and after type and names in a descriptor.
    if type(function) is types.BuiltinFunctionType:
        pointers_before = 0
    elif type(function) in (types.MethodDescriptorType, types.ClassMethodDescriptorType):
        pointers_before = 3
    else:
        return False
    if sys.implementation.name != "cpython":
        return False
    try:
        import ctypes  # an interpreter can be built without it
    except ImportError:
        return False
    pointer = ctypes.sizeof(ctypes.c_void_p)
    definition = ctypes.c_void_p.from_address(id(function) + object.__basicsize__ + pointers_before * pointer).value
    # A `PyMethodDef` begins with two pointers, `ml_name` and `ml_meth`; `ml_flags` follows.
    return definition is not None and not ctypes.c_int.from_address(definition + 2 * pointer).value & METH_KEYWORDS
