"""The attributes that `__init__` of a live class assigns to its instances, read from its compiled code.

`instance_facts` reads types from the source, and only where that is the type source: a class that a stub describes (all of typeshed's), or
that has no source, has none. Protocols are decided by what is there in each of these, private names included, so this is no second answer
to the same question.
"""

from __future__ import annotations

import dis
import types
from typing import TYPE_CHECKING

from .safe import as_a, is_a

if TYPE_CHECKING:
    from collections.abc import Iterator


def assigned(cls: type) -> frozenset[str]:
    """The names that a class's own `__init__`, or one that it inherits, assigns to `self`, private ones included.

    No stub is needed for this: of an attribute that is there in each instance only the type may be unknown. Each ancestor counts,
    because an `__init__` that overrides another one calls it as a rule.
    """
    found: set[str] = set()
    for ancestor in cls.__mro__:
        init = as_a(vars(ancestor).get("__init__"), types.FunctionType)
        if init is not None:
            found.update(_stored(init.__code__))
    return frozenset(found)


def _stored(code: types.CodeType) -> Iterator[str]:
    """The attributes that are stored on the first argument: it is loaded last before `STORE_ATTR`."""
    if not code.co_argcount:
        return
    receiver, loaded = code.co_varnames[0], None
    for step in dis.get_instructions(code):
        if step.opname == "STORE_ATTR" and loaded == receiver:
            yield step.argval
        # 3.13 loads two variables by one instruction.
        loaded = step.argval[-1] if is_a(step.argval, tuple) and step.argval else step.argval
