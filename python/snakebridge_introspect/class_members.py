"""Members that a class has from a metaclass of its own: they are called on the class (`Color.all()`), and instances lack them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import names
from .live_class import LiveClass
from .members import MemberDescriber
from .safe import attribute, is_a

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .schema import Attr, Class, Member, Method

# What these modules define is machinery of the language, or bound by other means.
_OF_PYTHON = frozenset("builtins abc _py_abc enum typing typing_extensions".split())


def class_members(
    live: LiveClass, supers: list[type], seen: set[str], describe_class: Callable[[LiveClass], Class]
) -> Iterator[Member]:
    """The public members of the metaclass that neither the class nor a base has, and no class of `supers` brings."""
    metaclass: type = type(live.cls)
    of_supers: list[type] = [type(base) for base in supers]
    brought = [owner for base in of_supers for owner in base.__mro__]
    own = [owner for owner in metaclass.__mro__ if attribute(owner, "__module__") not in _OF_PYTHON]
    owners = [owner for owner in own if not any(owner is base for base in brought)]
    if not owners:  # as of most classes
        return
    known = set(seen)
    describer = MemberDescriber(LiveClass(live.context, metaclass, metaclass.__name__, live.path), describe_class)
    for owner in owners:
        for name, value in list(vars(owner).items()):
            if not isinstance(name, str) or name in known or name.startswith("_") or is_a(value, type):
                continue
            known.add(name)
            if names.is_member_name(name) and not any(name in vars(base) for base in live.cls.__mro__):
                member = _on_class(describer, owner, name, value)
                if member is not None:
                    member["inherited_from"] = live.context.canonical(owner)
                    yield member


def _on_class(describer: MemberDescriber, owner: type, name: str, value: object) -> Attr | Method | None:
    """A member of the metaclass as one of the class."""
    try:
        member = describer.member(owner, name, value)
    except BaseException as error:
        describer.live.failed(name, error)
        return None
    if member is None or member["kind"] == "class" or member["kind"] == "alias":
        return None
    if member["kind"] == "property":
        return {
            "kind": "attr",
            "name": name,
            "type": member["type"],
            "types": member["types"],
            "verification": member["verification"],
        }
    if member["kind"] == "method" and member["binding"] == "instance":
        member["binding"] = "class"
    if member["kind"] == "attr":
        member.pop("on_instances", None)
    return member
