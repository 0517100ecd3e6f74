"""Classes, references and exceptions as data: each class once for every connection, with its bases and what it can do."""

from __future__ import annotations

import contextvars
import itertools
import os
import threading
import weakref
from types import TracebackType
from typing import Any, Callable, Dict, Iterable, List, Optional, Set, Tuple

from .arena import Answers
from .refs import Refs

# Tags of what is not plain data: `(..., kind, ..)`.
REF = 0
PAIRS = 1
SET = 2
FROZENSET = 3
BLOCK = 9

# What the instances of a class can do.
ITERABLE = 1
SEQUENCE = 2
MAPPING = 4
BUFFER = 8
PATH = 16
CALLABLE = 32
ITERATOR = 64
AWAITABLE = 128
ASYNC_ITERATOR = 256
ARRAY = 512

# How many exceptions of one answer are described, how many levels of a chain, and how many arguments, notes and children of each.
MOST_EXCEPTIONS = 256
CHAIN = 32
LONGEST = 1_000
# How many levels of a traceback: the outermost and the innermost ones.
LEVELS = 256
# The longest text of one argument or message.
LONGEST_TEXT = 1 << 20
# A text or bytes that is wanted as a reference brings its value if it is not longer.
SHORT = 256

_module = type.__dict__["__module__"].__get__
_qualname = type.__dict__["__qualname__"].__get__
_complete_mro = type.__dict__["__mro__"].__get__

_EXACT: Dict[type, Callable[[Any], Any]] = {
    int: int.__pos__,
    float: float.__pos__,
    complex: complex.__pos__,
    str: str.__str__,
    bytes: lambda value: bytes.__add__(value, b""),
}


_SHORT = frozenset([int, float, complex])


def _mro(cls: type) -> Tuple[type, ...]:
    """A class and its bases. Up to Python 3.9 some classes of C are incomplete until an attribute of theirs is read."""
    found: Optional[Tuple[type, ...]] = _complete_mro(cls)
    return found if found is not None else type.__getattribute__(cls, "__mro__")


def name_of(cls: type) -> Tuple[str, str]:
    """Where a class says that it is from, whatever its metaclass answers."""
    try:
        module = _module(cls)
    except AttributeError:
        module = ""
    return (str.__str__(module) if isinstance(module, str) else "", str.__str__(_qualname(cls)))


def base_of(cls: type) -> Optional[type]:
    """The scalar class that a class derives from, of which every instance has a plain value."""
    for base in _mro(cls):
        if base in _EXACT:
            return None if base is cls else base
    return None


def capabilities(cls: type, value: Any) -> int:
    """The bits of a class, found with one of its instances."""
    import collections.abc

    def has(name: str) -> bool:
        return any(name in base.__dict__ for base in _mro(cls))

    def is_a(base: type) -> bool:
        try:
            return issubclass(cls, base)
        except Exception:  # a hook of the class
            return False

    bits = ITERABLE if has("__iter__") or has("__getitem__") else 0
    bits |= SEQUENCE if is_a(collections.abc.Sequence) else 0
    bits |= MAPPING if is_a(collections.abc.Mapping) else 0
    bits |= PATH if has("__fspath__") else 0
    bits |= CALLABLE if callable(value) else 0
    bits |= ITERATOR if has("__next__") else 0
    bits |= AWAITABLE if has("__await__") else 0
    bits |= ASYNC_ITERATOR if has("__anext__") else 0
    bits |= ARRAY if has("__dlpack__") or has("__array_interface__") or has("__array__") else 0
    try:
        memoryview(value).release()
        bits |= BUFFER
    except Exception:  # not a buffer, or none at the moment
        pass
    return bits


# What runs in a copy of the context variables of the thread that got it.
_AWAITED = AWAITABLE | ASYNC_ITERATOR


def _context() -> Optional[contextvars.Context]:
    """A copy of this thread's; none if it is empty, as that of the event loop is."""
    context = contextvars.copy_context()
    return context if len(context) else None


class Classes:
    """The numbers of all classes seen in this worker. A number is never used again."""

    def __init__(self) -> None:
        self._known: Dict[int, Tuple[weakref.ref[type], int, Tuple[Any, ...]]] = {}
        self._numbers = itertools.count(1)
        self._lock = threading.RLock()

    def number(self, cls: type, value: Any) -> Tuple[int, Tuple[Any, ...]]:
        """The number of a class, and its description `(number, module, name, bases, bits)`."""
        known = self._known.get(id(cls))
        if known is not None and known[0]() is cls:
            return known[1], known[2]
        with self._lock:
            number = next(self._numbers)
            bases = tuple([name_of(base) for base in _mro(cls)])
            described = (number, *bases[0], bases, capabilities(cls, value))
            identity = id(cls)
            gone = lambda _, known=self._known: known.pop(identity, None)  # noqa: E731
            self._known[identity] = (weakref.ref(cls, gone), number, described)
        return number, described


def undescribed(second: BaseException) -> BaseException:
    """What stands for an exception whose description failed with this one. An interrupt is one still: it ends the call, whatever it
    strikes there."""
    kind = KeyboardInterrupt if isinstance(second, KeyboardInterrupt) else RuntimeError
    return kind("%s while an exception was described" % type(second).__name__)


class Describer:
    """Makes what one connection sends of objects that stay here."""

    __slots__ = ("refs", "classes", "answers", "_told", "_fresh")

    def __init__(self, refs: Refs, classes: Classes, answers: Answers) -> None:
        self.refs = refs
        self.classes = classes
        self.answers = answers
        self._told: Set[int] = set()
        # The classes that what is made now describes.
        self._fresh: List[int] = []

    def ref(self, value: Any, session: str) -> Tuple[Any, ...]:
        """`(..., REF, token, class)`, with the plain value where the class derives from that of a scalar. The class is
        described at its first appearance on this connection, and a number after it."""
        cls = type(value)
        number, about = self.classes.number(cls, value)
        base = base_of(cls)
        if base is None and cls in _EXACT and (cls in _SHORT or len(value) <= SHORT):
            base = cls
        token = self.refs.store(session, value, _context() if about[4] & _AWAITED else None)
        described: Any = number
        if number not in self._told:
            self._fresh.append(number)
            self._told.add(number)
            described = about
        if base is None:
            return (..., REF, token, described)
        return (..., REF, token, described, _EXACT[base](value))

    def begin(self) -> None:
        """What was made has been sent."""
        if self._fresh:
            self._fresh.clear()

    def discard(self) -> None:
        """What was made since is not sent: an interrupt came before it was whole."""
        self._told.difference_update(self._fresh)
        self._fresh.clear()

    def untell(self, made: Iterable[Tuple[Any, ...]]) -> None:
        """These references are not sent after all, nor are the classes that they describe."""
        self._told -= {ref[3][0] for ref in made if type(ref[3]) is tuple}

    def exception(self, error: BaseException, session: str, mark: Callable[[BaseException], Any]) -> Tuple[Any, ...]:
        """The facts of an exception and of those behind it; `mark` says which error of the host it carries."""
        error.__traceback__ = _theirs(error.__traceback__) or error.__traceback__
        return _Exceptions(self, session, mark).facts(error, 0)


class _Exceptions:
    """One answer's exceptions. Chains may be circular, and groups wide."""

    def __init__(self, describer: Describer, session: str, mark: Callable[[BaseException], Any]) -> None:
        self.describer = describer
        self.session = session
        self.mark = mark
        self.left = MOST_EXCEPTIONS

    def facts(self, error: BaseException, depth: int) -> Tuple[Any, ...]:
        """`(ref, message, args, notes, frames, cause, context, suppressed, exceptions, of the host)`"""
        self.left -= 1
        group = any(base.__name__ == "BaseExceptionGroup" for base in _mro(type(error)))
        children = _part(error, "exceptions") if group else None
        return (
            self.describer.ref(error, self.session),
            _text(str, error),
            _each(repr, error.args),
            _each(str, _part(error, "__notes__")),
            frames(error.__traceback__),
            self.next(error.__cause__, depth),
            self.next(error.__context__, depth),
            bool(error.__suppress_context__),
            self.children(children if isinstance(children, tuple) else (), depth),
            self.mark(error),
        )

    def next(self, error: Optional[BaseException], depth: int) -> Optional[Tuple[Any, ...]]:
        if error is None or depth >= CHAIN or self.left <= 0:
            return None
        return self.facts(error, depth + 1)

    def children(self, errors: Tuple[Any, ...], depth: int) -> List[Any]:
        found = (self.next(child, depth) for child in errors[:LONGEST] if isinstance(child, BaseException))
        return [child for child in found if child is not None]


def _part(error: BaseException, name: str) -> Any:
    try:
        return getattr(error, name, None)
    except Exception:
        return None


def _text(show: Callable[[Any], str], value: Any) -> str:
    """What `str` or `repr` says, as text that every host can read."""
    try:
        text = show(value)
        text = str.__str__(text)[:LONGEST_TEXT]
    except Exception:
        return "<%s failed>" % show.__name__
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _each(show: Callable[[Any], str], values: Any) -> List[str]:
    """The first values of what may be any iterable, and endless."""
    found: List[str] = []
    try:
        for value in itertools.islice(values or (), LONGEST):
            found.append(_text(show, value))
    except Exception:
        pass
    return found


# The files of this package: in a folder, or from memory.
_FILE = (lambda: 0).__code__.co_filename
_OURS = "<snakebridge_worker." if _FILE.startswith("<") else os.path.join(os.path.dirname(_FILE), "")


def _theirs(traceback: Optional[TracebackType]) -> Optional[TracebackType]:
    """A traceback without the worker's own levels at the outside."""
    while traceback is not None and traceback.tb_frame.f_code.co_filename.startswith(_OURS):
        traceback = traceback.tb_next
    return traceback


def frames(traceback: Optional[TracebackType]) -> List[Tuple[str, int, str, Optional[str]]]:
    """`(file, line, function, source)` of each level, outermost first, without the worker's own levels at the outside."""
    import linecache

    levels: List[TracebackType] = []
    traceback = _theirs(traceback)
    while traceback is not None:
        levels.append(traceback)
        traceback = traceback.tb_next
    if len(levels) > LEVELS:
        levels = levels[: LEVELS // 2] + levels[-LEVELS // 2 :]
    found: List[Tuple[str, int, str, Optional[str]]] = []
    for level in levels:
        frame, line = level.tb_frame, level.tb_lineno or 0
        file = frame.f_code.co_filename
        try:
            source = linecache.getline(file, line, frame.f_globals).strip() or None
        except Exception:
            source = None
        found.append((_text(str, file), line, _text(str, frame.f_code.co_name), source and _text(str, source)))
    return found
