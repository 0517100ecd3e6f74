"""Values both ways. What `marshal` takes goes as it is; the rest is tagged `(..., kind, ..)`: references at the leaves."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, List, Protocol, Set, Tuple, Union

from .arena import Items, array
from .describe import BLOCK, FROZENSET, PAIRS, REF, SET, Describer
from .refs import Refs

# Further tags, which only the host sends.
NEW = 4
ENUM = 5
MEMBER = 6
PATH = 7
CLOSURE = 8
ITERATOR = 10
ELLIPSIS = 11
ARRAY = 12

# Containers nested deeper than this are references.
MOST_NESTED = 96

# Wishes about the form of a value: 0 for plain data, 1 for a reference, 3 for scalars as
# data and all else as references, and shapes of containers, `(4, each)`, `(5, (items..))` for a tuple of that length, `(6, keys, values)`;
# what is none of these is as for 3.
PLAIN = 0
OBJECT = 1
SCALAR = 3
EACH = 4
ITEMS = 5
ENTRIES = 6

SCALARS = frozenset([int, float, str, bytes, bool, type(None), complex])
CONTAINERS = frozenset([list, tuple, dict, set, frozenset])


def is_shape(want: Any) -> bool:
    """Whether a wish is about the parts of a container."""
    return type(want) is tuple or want == SCALAR


class Mismatch(Exception):
    """A value that the host sent does not become the same in Python."""


class Lends(Protocol):
    """What makes Python objects of what the host lends."""

    def closure(self, number: int, about: Tuple[Any, ...]) -> Any:
        """A callable."""

    def iterator(self, number: int) -> Any:
        """An iterator."""

    def block(self, offset: int, length: int, layout: Any) -> Any:
        """`bytes`, or a view of shared memory."""

    def give_back(self, offset: int) -> None:
        """A block that nobody looks at."""


class Walk:
    """One answer, walked: plain data where it is of exact builtin classes, references where it is not. The same object
    is one reference, and a container inside of itself is one, so that every walk ends."""

    def __init__(self, describer: Describer, session: str) -> None:
        self._describer = describer
        self._session = session
        self._made: Dict[int, Tuple[Any, ...]] = {}
        self._around: List[int] = []
        self._blocks: List[int] = []

    def value(self, value: Any) -> Any:
        """What is sent for a value that is wanted as plain data."""
        return self.shaped(value, PLAIN)

    def shaped(self, value: Any, want: Any) -> Any:
        """What is sent for a value that is wanted in a shape. Where it fails half-way, no reference stays behind."""
        try:
            return self._shaped(value, want)
        except BaseException:
            self.undo()
            raise

    def _shaped(self, value: Any, want: Any) -> Any:
        if type(want) is int:
            if want == OBJECT or (want == SCALAR and type(value) not in SCALARS):
                return self._ref(value)
            return self._any(value)
        cls, kind = type(value), want[0]
        if kind == EACH and cls in CONTAINERS and cls is not dict:
            items = [self._shaped(item, want[1]) for item in list(value)]
            if cls is list:
                return items
            return tuple(items) if cls is tuple else (..., SET if cls is set else FROZENSET, tuple(items))
        if kind == ITEMS and cls is tuple and len(value) == len(want[1]):
            return tuple([self._shaped(item, each) for item, each in zip(value, want[1])])
        if kind == ENTRIES and cls is dict:
            pairs = [(self._shaped(key, want[1]), self._shaped(item, want[2])) for key, item in list(value.items())]
            return (..., PAIRS, pairs)
        return self._shaped(value, SCALAR)

    def undo(self) -> None:
        """Releases the references, which nobody will get."""
        self._describer.refs.free([made[2] for made in self._made.values()])
        self._describer.untell(self._made.values())
        for offset in self._blocks:
            self._describer.answers.release(offset)

    def _any(self, value: Any) -> Any:
        cls = type(value)
        if cls is bytes:
            return self._bytes(value)
        if cls in SCALARS:
            return value if cls is not str or value.isascii() or _is_text(value) else self._ref(value)
        if cls is Items:
            with value.view:
                return self._bytes(value.view)
        if cls not in CONTAINERS or len(self._around) >= MOST_NESTED or id(value) in self._around:
            return self._ref(value)
        self._around.append(id(value))
        found = self._container(cls, value)
        self._around.pop()
        return found

    def _bytes(self, value: Union[bytes, memoryview]) -> Any:
        block = self._describer.answers.put(value)
        if block is None:
            return value.tobytes() if isinstance(value, memoryview) else value
        self._blocks.append(block[0])
        return (..., BLOCK, *block)

    def _container(self, cls: type, value: Any) -> Any:
        each = self._any
        if cls is list:
            return [each(item) for item in value]
        if cls is tuple:
            return tuple([each(item) for item in value])
        if cls is dict:
            # A list first: reading a class may run code that changes the dict.
            pairs = [(each(key), each(item)) for key, item in list(value.items())]
            plain = all(type(key) in SCALARS for key, _ in pairs)
            return dict(pairs) if plain else (..., PAIRS, pairs)
        items = tuple([each(item) for item in list(value)])
        if all(type(item) in SCALARS for item in items):
            return value
        return (..., SET if cls is set else FROZENSET, items)

    def _ref(self, value: Any) -> Tuple[Any, ...]:
        made = self._made.get(id(value))
        if made is None:
            made = self._describer.ref(value, self._session)
            self._made[id(value)] = made
            return made
        # Described above, in the same answer.
        about = made[3]
        return (*made[:3], about if type(about) is int else about[0], *made[4:])


def _is_text(value: str) -> bool:
    """Whether there are no lone surrogates in it."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


class Arguments:
    """What the host sends, with everything that is tagged made."""

    def __init__(self, refs: Refs, lends: Lends, find: Callable[[str, str], Any]) -> None:
        self._parts = (refs, lends, find)

    def all(self, *values: Any) -> List[Any]:
        """The values that are meant, of one frame. Where one cannot be made, the blocks of those behind it are given back.

        Raises RefLost, and what making one raises."""
        making = _Making(*self._parts)
        try:
            return [making.value(value) for value in values]
        except BaseException:
            for offset in _blocks(values) - making.taken:
                self._parts[1].give_back(offset)
            raise


def _blocks(value: Any) -> Set[int]:
    """The offsets of all blocks in what the host sent."""
    if type(value) is tuple and len(value) > 2 and value[0] is ... and value[1] == BLOCK:
        return {value[2]}
    if type(value) is dict:
        value = [*value.keys(), *value.values()]
    if type(value) is tuple or type(value) is list:
        return {offset for item in value for offset in _blocks(item)}
    return set()


class _Making:
    """The values of one frame."""

    __slots__ = ("_refs", "_lends", "_find", "taken")

    def __init__(self, refs: Refs, lends: Lends, find: Callable[[str, str], Any]) -> None:
        self._refs = refs
        self._lends = lends
        self._find = find
        self.taken: Set[int] = set()

    def value(self, value: Any) -> Any:
        """The value that is meant."""
        cls = type(value)
        if cls is tuple:
            if value and value[0] is ...:
                return self._tagged(value)
            return tuple([self.value(item) for item in value])
        if cls is list:
            return [self.value(item) for item in value]
        if cls is dict:
            return {self.value(key): self.value(item) for key, item in value.items()}
        return value

    def _tagged(self, value: Tuple[Any, ...]) -> Any:
        kind = value[1]
        if kind == REF:
            return self._refs.find(value[2])
        if kind == PAIRS:
            return {self.value(key): self.value(item) for key, item in value[2]}
        if kind == SET:
            return {self.value(item) for item in value[2]}
        if kind == FROZENSET:
            return frozenset([self.value(item) for item in value[2]])
        if kind == NEW:
            return self._new(*value[2:])
        if kind == ENUM:
            return self._find(value[2], value[3])(value[4])
        if kind == MEMBER:
            return self._find(value[2], value[3])[value[4]]
        if kind == PATH:
            return os.fsdecode(value[2])
        if kind == CLOSURE:
            about = value[3:]
            if len(about) == 4:
                about = (*about[:3], tuple(self.value(item) for item in about[3]))
            return self._lends.closure(value[2], about)
        if kind == BLOCK:
            self.taken.add(value[2])
            return self._lends.block(value[2], value[3], value[4])
        if kind == ITERATOR:
            return self._lends.iterator(value[2])
        if kind == ARRAY:
            return array(value[2], value[3])
        if kind == ELLIPSIS:
            return ...
        raise Mismatch("there is no tag %r in this protocol" % (kind,))

    def _new(self, module: str, path: str, args: Any, kwargs: Any, ensure: Any) -> Any:
        """An instance; where the host says what one of its methods answers, one that agrees."""
        named = {name: self.value(item) for name, item in kwargs.items()} if kwargs else {}
        made = self._find(module, path)(*self.value(args), **named)
        if ensure is not None:
            method, wanted = ensure[0], self.value(ensure[1])
            found = getattr(made, method)()
            if not found == wanted:
                raise Mismatch("`%s` of %s is %s in Python, not %s as in the value" % (method, made, found, wanted))
        return made
