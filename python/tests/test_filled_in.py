"""Descriptors that fill in several arguments of the function that they hold."""

from support import FolderTest, item


class FilledIn(FolderTest):
    def test_what_a_descriptor_fills_in_is_no_parameter(self):
        """`path.Path.joinpath`: called on an object, `multimethod` passes the class and the object."""
        self.write(
            "binding.py",
            """
            from __future__ import annotations
            import functools
            from types import MethodType
            from typing import Callable, Generic, TypeVar
            T = TypeVar("T")
            class multimethod(Generic[T]):
                func: Callable[..., T]
                def __init__(self, func: Callable[..., T]): self.func = func
                def __get__(self, instance: T | None, owner: type[T] | None) -> Callable[..., T]:
                    return (
                        functools.partial(self.func, owner)
                        if instance is None
                        else functools.partial(self.func, owner, instance)
                    )
            class by_statement:
                def __init__(self, func): self.func = func
                def __get__(self, instance, owner=None):
                    if instance is None:
                        return functools.partial(self.func, owner)
                    return functools.partial(self.func, owner, instance)
            class by_function:
                def __init__(self, func): self.func = func
                def __get__(self, instance, owner=None):
                    def call(*args, **kwargs): return self.func(owner, instance, *args, **kwargs)
                    return call
            class by_lambda:
                def __init__(self, func): self.func = func
                def __get__(self, instance, owner=None):
                    return lambda *args: self.func(owner, instance, *args)
            class one:
                def __init__(self, func): self.func = func
                def __get__(self, instance, owner=None):
                    return MethodType(self.func, instance if instance is not None else owner)
            class Path:
                @multimethod
                def joinpath(cls, first: str, *others: str) -> Path: return cls()
                @by_statement
                def joined(cls, first: str, second: str = "") -> str: return first
                @by_function
                def called(cls, this, other: int, more: int = 1) -> str: return ""
                @by_lambda
                def given(cls, this, other: int) -> str: return ""
                @one
                def bound(self, n: int) -> int: return n
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("binding", mode=mode)
            for name, shown in (
                ("joinpath", "(*others: str) -> binding.Path"),
                ("joined", "(second: str = ..) -> str"),
                ("called", "(other: int, more: int = ..) -> str"),
                ("given", "(other: int) -> str"),
                ("bound", "(n: int) -> int"),
            ):
                found = item(universe, "binding:Path." + name)
                self.assertEqual((mode, name, found["kind"]), (mode, name, "method"))
                self.assertEqual(self.sig(universe, "binding:Path." + name), [shown], (mode, name))
