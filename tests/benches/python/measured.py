"""What the benches call: a class and functions of Python code, and data to read."""

from functools import lru_cache
from typing import Any, Callable, Iterator, List


class Accumulator:
    def bump(self, n: int) -> int:
        return n + 1


@lru_cache(maxsize=None)
def _floats(n: int) -> List[float]:
    return [float(i) for i in range(n)]


@lru_cache(maxsize=None)
def _ints(n: int) -> List[int]:
    return list(range(n))


@lru_cache(maxsize=None)
def _texts(n: int) -> List[str]:
    return [f"text {i}" for i in range(n)]


def floats(n: int) -> List[float]:
    return _floats(n)


def ints(n: int) -> List[int]:
    return _ints(n)


def texts(n: int) -> List[str]:
    return _texts(n)


def numbers(n: int) -> Iterator[int]:
    for i in range(n):
        yield i


def apply(f: Callable[[int], int], n: int) -> int:
    for i in range(n):
        f(i)
    return n


_DOCUMENT = {
    "users": [
        {
            "id": i,
            "name": f"user number {i}",
            "tags": ["a", "b", "c"],
            "score": i * 1.5,
            "ok": True,
            "none": None,
        }
        for i in range(8)
    ],
    "meta": {
        "version": 3,
        "title": "a document of about one kilobyte",
        "nested": {"deep": {"deeper": [1, 2, 3, 4, 5, 6, 7, 8]}},
    },
}


def document() -> Any:
    return _DOCUMENT
