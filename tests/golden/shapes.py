"""A module with one of everything that bindings must carry over.

    >>> area(Square(2))
    4.0
"""
from __future__ import annotations

import enum
import typing
from typing import Any, Callable, Dict, Generic, Iterable, Iterator, List, Optional, Tuple, TypeVar, Union, overload

__all__ = [
    "positional", "defaults", "keywords", "everything", "untyped", "collections", "choose", "convert", "repeat",
    "on_each", "first", "area", "match", "fail", "countdown",
    "Shape", "Circle", "Square", "Named", "Label", "Box", "Countdown", "Opened",
    "ShapeError", "EmptyError", "Side", "ORIGIN", "VERSION",
]

T = TypeVar("T")

ORIGIN: Tuple[int, int] = (0, 0)
VERSION: str = "1.0"


def positional(a: int, b: str, /) -> str:
    """Only by position."""
    return b * a


def defaults(a: int, b: float = 1.5, c: Optional[str] = None) -> str:
    """Two optional ones."""
    return f"{a} {b} {c}"


def keywords(a: int, *, loud: bool = False, times: int) -> str:
    """One keyword is required, one is not."""
    return ("A" if loud else "a") * a * times


def everything(a: int, /, b: int, c: int = 3, *rest: int, d: int, e: int = 5, **more: int) -> List[int]:
    """Every kind of parameter at once."""
    return [a, b, c, *rest, d, e, *more.values()]


def untyped(a, b=None):
    """No hints at all."""
    return (a, b)


def collections(
    items: List[int], pairs: Dict[str, float], point: Tuple[int, str], many: Iterable[str], unique: typing.Set[int]
) -> Dict[str, List[int]]:
    """Containers in, containers out."""
    return {key: sorted(items) for key in (*pairs, point[1], *many)} if unique else {}


def choose(value: Union[int, str], other: Optional[float] = None) -> Union[int, str]:
    """A union in, a union out."""
    return value


@overload
def convert(value: str) -> int: ...
@overload
def convert(value: int) -> str: ...
@overload
def convert(value: bytes) -> List[int]: ...
def convert(value):
    """The result's type follows the argument's."""
    if isinstance(value, bytes):
        return list(value)
    return int(value) if isinstance(value, str) else str(value)


@overload
def repeat(text: str) -> str: ...
@overload
def repeat(text: str, times: int) -> List[str]: ...
def repeat(text, times=None):
    """Arity decides."""
    return text if times is None else [text] * times


def on_each(items: Iterable[int], do: Callable[[int], str]) -> List[str]:
    """Calls back."""
    return [do(item) for item in items]


def first(items: List[T]) -> T:
    """Gives what it holds."""
    return items[0]


def area(shape: Shape) -> float:
    """Of any shape."""
    return shape.area


def match(self: int, type: str = "plain") -> str:
    """Names that Rust reserves."""
    return f"{self} {type}"


def fail(message: str) -> None:
    """Always raises."""
    raise EmptyError(message, 7)


def countdown(start: int) -> Iterator[int]:
    """A generator."""
    yield from range(start, 0, -1)


class Side(enum.Flag):
    """Combines."""

    LEFT = 1
    RIGHT = 2
    TOP = 4


class ShapeError(Exception):
    """Of this module."""

    code: int

    def __init__(self, message: str, code: int = 0) -> None:
        super().__init__(message)
        self.code = code


class EmptyError(ShapeError, ValueError):
    """Has two bases."""


class Named:
    """A second base."""

    name: str = "nameless"

    def rename(self, name: str) -> None:
        self.name = name


class Shape:
    """A base class."""

    sides: int = 0

    def __init__(self, size: float = 1.0) -> None:
        self._size = float(size)

    @property
    def size(self) -> float:
        """May be set."""
        return self._size

    @size.setter
    def size(self, value: float) -> None:
        self._size = float(value)

    @property
    def area(self) -> float:
        """May not be set."""
        return 0.0

    def scaled(self, by: float) -> Shape:
        return type(self)(self._size * by)

    @classmethod
    def unit(cls) -> Shape:
        """Made by the class."""
        return cls(1.0)

    @staticmethod
    def is_size(value: float) -> bool:
        return value > 0

    def __add__(self, other: Shape) -> Shape:
        return type(self)(self._size + other._size)

    def __lt__(self, other: Shape) -> bool:
        return self.area < other.area

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Shape) and self.area == other.area

    def __hash__(self) -> int:
        return hash(self._size)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._size})"

    def __str__(self) -> str:
        return f"a {type(self).__name__.lower()} of size {self._size}"


class Circle(Shape):
    """Round."""

    @property
    def area(self) -> float:
        return 3.0 * self._size**2


class Square(Shape, Named):
    """Four sides and a name."""

    sides: int = 4

    @property
    def area(self) -> float:
        return self._size**2

    def corners(self, *, side: Side = Side.LEFT) -> List[Tuple[float, float]]:
        half = self._size / 2
        return [(-half, -half), (half, half)] if side & Side.LEFT else []


class Label(typing.NamedTuple):
    """A tuple with names."""

    text: str
    at: Tuple[int, int]


class Box(Generic[T]):
    """Holds items of one type."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items = list(items)

    def put(self, item: T) -> None:
        self._items.append(item)

    def take(self) -> T:
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index: int) -> T:
        return self._items[index]

    def __contains__(self, item: object) -> bool:
        return item in self._items

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)


class Countdown:
    """An iterator."""

    def __init__(self, start: int) -> None:
        self.left: int = start

    def __iter__(self) -> Countdown:
        return self

    def __next__(self) -> int:
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


class Opened:
    """A context manager that one can call."""

    def __init__(self, log: List[str]) -> None:
        self.log: List[str] = log

    def __enter__(self) -> Opened:
        self.log.append("enter")
        return self

    def __exit__(self, kind: Any, value: Any, traceback: Any) -> None:
        self.log.append("exit" if kind is None else "fail")

    def __call__(self, word: str) -> int:
        self.log.append(word)
        return len(self.log)
