"""Decides where each class is declared: once, at the best of the places that export it, along with its nested classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import livetypes
from .by_class import ByClass
from .offered import OfferedNames
from .safe import as_a, fault

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from .context import Context
    from .static import StaticModule


def declare(context: Context, planned: list[OfferedNames | StaticModule]) -> None:
    """Declares the classes of all modules."""
    places = ByClass["list[tuple[str, str]]"]()
    for module in planned:
        for cls, home, name in module.places():
            places.setdefault(cls, []).append((home, name))
    for cls, found in places.items():
        if isinstance(cls, str):
            context.declare_static(cls, *found[0])
        else:
            home, name = _best(cls, found)
            context.declare(cls, _unique_name(cls, home, name, context.homes), home, name)
    for module in planned:
        if isinstance(module, OfferedNames):
            _name_stubs(context, module)
    for cls in places:
        if not isinstance(cls, str):
            context.take_over(cls, *context.homes[context.canonical(cls)])
    for cls in places:
        if isinstance(cls, str):
            continue
        home, name = context.homes[context.canonical(cls)]
        for inner, path in _nested_classes(cls):
            if inner not in context.declared:
                path = name + "." + path
                context.declare(inner, _unique_name(inner, home, path, context.homes), home, path)


def _name_stubs(context: Context, module: OfferedNames) -> None:
    for path, cls in module.structures.items():
        context.name_stub(cls, module.structure_stub(path))
    for found in module.followed.values():
        if found.cls is not None:
            context.name_stub(found.cls, found.stub)


def _best(cls: type, places: list[tuple[str, str]]) -> tuple[str, str]:
    """The place to declare a class; its `__module__` and `__name__` take precedence."""
    return max(places, key=lambda place: (cls.__module__ == place[0], cls.__name__ == place[1]))


def _unique_name(cls: type, module: str, name: str, taken: Container[str]) -> str:
    """Canonical name of a class, or its access path if that name is taken."""
    canonical = livetypes.full_name(cls) if cls.__module__ != "builtins" or not livetypes.is_homeless(cls) else None
    return canonical if canonical and canonical not in taken else module + "." + name


def _nested_classes(cls: type, depth: int = 0) -> Iterator[tuple[type, str]]:
    """(class, path) of each nested class."""
    for name, value in list(vars(cls).items()):
        inner = as_a(value, type)
        if (
            inner is not None
            and not name.startswith("_")
            and inner is not cls
            and depth < 4
            and not fault(inner)
            and inner.__qualname__ == cls.__qualname__ + "." + name
        ):
            yield inner, name
            for further, path in _nested_classes(inner, depth + 1):
                yield further, name + "." + path
