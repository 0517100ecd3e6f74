"""The operations: what a host can ask for. Each takes the receiver, the site and the arguments."""

from __future__ import annotations

import operator
import os
from typing import Any, Callable, Dict, Optional, Tuple

from .describe import Classes
from .host import RustError
from .target import ClassFinder, Site, explained

CALL = 0
GET = 1
SET = 2
DELETE = 3
READ = 4
ITER = 5
NEXT = 6
ITEM = 7
SET_ITEM = 8
DELETE_ITEM = 9
STR = 10
REPR = 11
HASH = 12
COMPARE = 13
INSTANCE = 14
MEMBERS = 15
FACTS = 16
ENTER = 17
EXIT = 18
AWAIT = 19
LENGTH = 20
TRUTH = 21
FSPATH = 22
CONTAINS = 23
MAKE = 24
PUBLISH = 25
FIND = 26

# The comparisons, in the order of their numbers.
COMPARISONS = (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge, operator.is_)

Operation = Callable[[Any, Optional[Site], Tuple[Any, ...]], Any]


class Unknown(Exception):
    """An operation that this protocol does not have."""


def unknown(verb: Any) -> Unknown:
    """What is raised for an operation that there is not."""
    return Unknown("there is no operation %r in this protocol" % (verb,))


class Verbs:
    """The operations of a worker, by number; `CALL`, `NEXT`, `AWAIT` and those of what hosts share are the lane's own."""

    def __init__(self, classes: Classes, finder: ClassFinder) -> None:
        self._classes = classes
        self._finder = finder
        self._by_number: Dict[int, Operation] = {
            GET: _get,
            SET: _set,
            DELETE: _delete,
            READ: lambda receiver, site, args: receiver,
            ITER: lambda receiver, site, args: iter(receiver),
            ITEM: lambda receiver, site, args: receiver[args[0]],
            SET_ITEM: lambda receiver, site, args: operator.setitem(receiver, args[0], args[1]),
            DELETE_ITEM: lambda receiver, site, args: operator.delitem(receiver, args[0]),
            STR: lambda receiver, site, args: str.__str__(str(receiver)),
            REPR: lambda receiver, site, args: str.__str__(repr(receiver)),
            HASH: lambda receiver, site, args: hash(receiver),
            COMPARE: lambda receiver, site, args: COMPARISONS[args[0]](receiver, args[1]),
            INSTANCE: self._is_instance,
            MEMBERS: lambda receiver, site, args: _has_members(receiver, *args),
            FACTS: lambda receiver, site, args: self._classes.number(type(receiver), receiver)[1],
            ENTER: _enter,
            EXIT: _exit,
            LENGTH: lambda receiver, site, args: len(receiver),
            TRUTH: lambda receiver, site, args: bool(receiver),
            FSPATH: lambda receiver, site, args: os.fsencode(os.fspath(receiver)),
            CONTAINS: lambda receiver, site, args: args[0] in receiver,
            MAKE: lambda receiver, site, args: args[0],
        }

    def do(self, verb: int, receiver: Any, site: Optional[Site], args: Tuple[Any, ...]) -> Any:
        """What the operation returns.

        Raises what it raises, and Unknown."""
        operation = self._by_number.get(verb)
        if operation is None:
            raise unknown(verb)
        return operation(receiver, site, args)

    def _is_instance(self, receiver: Any, site: Optional[Site], args: Tuple[Any, ...]) -> bool:
        """`(module, path, exactly)`: the class is found by where it is imported from."""
        module, path, exactly = args
        cls = self._finder.find(module, path)
        return type(receiver) is cls if exactly else isinstance(receiver, cls)


def _has_members(receiver: Any, cls: str, *members: str) -> bool:
    """Whether it has all members of a class that only a stub describes. The class of that name may lack some in another version of
    Python, but not special methods."""
    missing = [name for name in members if not hasattr(receiver, name)]
    if not missing:
        return True
    is_named = type(receiver).__name__.lstrip("_") == cls.rpartition(".")[2].lstrip("_")
    return is_named and not any(name.startswith("__") for name in missing)


def _get(receiver: Any, site: Optional[Site], args: Tuple[Any, ...]) -> Any:
    if site is None:
        return receiver
    if receiver is None:
        return site.find()
    try:
        for name in site.names:
            receiver = getattr(receiver, name)
    except AttributeError as error:
        raise explained(error)
    return receiver


def _owner(receiver: Any, site: Site) -> Any:
    if receiver is None:
        return site.holder()
    for name in site.names[:-1]:
        receiver = getattr(receiver, name)
    return receiver


def _set(receiver: Any, site: Optional[Site], args: Tuple[Any, ...]) -> None:
    if site is None:
        raise Unknown("setting needs a name")
    setattr(_owner(receiver, site), site.names[-1], args[0])


def _delete(receiver: Any, site: Optional[Site], args: Tuple[Any, ...]) -> None:
    if site is None:
        raise Unknown("deleting needs a name")
    delattr(_owner(receiver, site), site.names[-1])


def _enter(receiver: Any, site: Optional[Site], args: Tuple[Any, ...]) -> Any:
    """As `with` does: the method is the class's."""
    return type(receiver).__enter__(receiver)


def _exit(receiver: Any, site: Optional[Site], args: Tuple[Any, ...]) -> bool:
    """Whether the exception is suppressed. It is None, an exception, or `(text, number)` of an error of the host."""
    error: Any = args[0]
    if type(error) is tuple:
        text, number = error
        error = RustError(text)
        error.snakebridge_error = number
    if error is None:
        return bool(type(receiver).__exit__(receiver, None, None, None))
    return bool(type(receiver).__exit__(receiver, type(error), error, error.__traceback__))
