"""The `include` and `exclude` patterns of one module: selects items and members, and reports patterns that match nothing."""

from __future__ import annotations

import difflib
import fnmatch
from typing import TYPE_CHECKING

from .safe import is_a

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from .diagnostics import Diagnostics
    from .schema import Class, Item


# So many members in all may classes have that come along: what they take of the compiler's time is that of a small package.
MOST_MEMBERS = 1500


class Selection:
    """The patterns of one module.

    A pattern without a dot selects whole items of the module. A pattern with a dot selects members: in each class that its first
    part matches, those members that the whole pattern matches. A class without such a member is not selected. A wildcard of
    `exclude` leaves special methods alone, unless it is the whole member (`Num.*`) or follows their underscores (`Num.__i*`).
    Classes that `include` does not name come along with what returns them, by `bring`: a program gets their objects without
    naming them.
    """

    def __init__(self, include: list[str] | None, exclude: list[str] | None) -> None:
        self.include, self.exclude = include, exclude or []
        self._used: set[str] = set()  # exclude patterns that matched something
        self._refused: set[str] = set()  # what they excluded
        self._along: set[str] = set()  # classes that come along
        self._room = MOST_MEMBERS

    def named(self) -> list[str]:
        """Names that `include` lists without wildcards; they are selected even if `__all__` does not have them."""
        heads = [_head(p) for p in self.include or ()]
        return [h for h in heads if h.isidentifier() and not h.startswith("__")]

    def wants(self, name: str, members: Collection[str] = ()) -> bool:
        """Whether an item is selected, wholly or in part; `members` are the names of its members, if it is a class."""
        if self._excludes(name):
            return False
        if self.include is None:
            return True
        return any(_takes(p, name, members) for p in self.include)

    def may_want(self, name: str) -> bool:
        """Whether an item can be selected; decided before it is looked at."""
        if self._excludes(name):
            return False
        return self.include is None or any(fnmatch.fnmatchcase(name, _head(p)) for p in self.include)

    def wants_value(self, name: str, value: object) -> bool:
        """`wants` for a live value."""
        return self.wants(name, _members(value) if self.include is not None and is_a(value, type) else ())

    def bring(self, name: str, members: int, diagnostics: Diagnostics) -> bool:
        """Whether a class that `include` does not name comes along with what returns it; it has so many members."""
        if self.include is None or self._excludes(name):
            return False
        if self._room <= 0:
            diagnostics.add("left_out", name)
            return False
        self._room -= members
        self._along.add(name)
        diagnostics.add("came_along", name)
        return True

    def has_member(self, name: str, member: str) -> bool:
        """Whether a selected class has this member."""
        is_whole = self.include is None or name in self._along or _matching(name, self.include)
        return bool(is_whole or _matching(name + "." + member, self.include or []))

    def filter_members(self, item: Class, name: str, is_included: bool = False) -> None:
        """Removes members that are not selected. `is_included`: no pattern of `include` is about the class."""
        kept = []
        for member in item["members"]:
            is_wanted = is_included or self.has_member(name, member["name"])
            if not self._excludes(name + "." + member["name"]) and is_wanted:
                kept.append(member)
        item["members"] = kept

    def report(self, items: list[Item], all_names: list[str], diagnostics: Diagnostics) -> None:
        """Reports patterns that match nothing, with the closest names."""
        classes = [item["name"] for item in items if item["kind"] == "class"]
        paths = ["%s.%s" % (i["name"], m["name"]) for i in items if i["kind"] == "class" for m in i["members"]]
        known = self._refused.union(paths, (item["name"] for item in items))
        for code, patterns in (
            ("include_unmatched", [p for p in self.include or () if not _any(known, p)]),
            ("exclude_unmatched", [p for p in self.exclude if self._is_idle(p, classes, all_names)]),
        ):
            for pattern in patterns:
                closest = difflib.get_close_matches(pattern, list(all_names) + paths, 3, 0.5)
                diagnostics.add(code, pattern, ", ".join(closest))

    def _excludes(self, path: str) -> bool:
        matching = [p for p in _matching(path, self.exclude) if not _is_special(path) or _means_special(p)]
        if matching:
            self._refused.add(path)
        self._used.update(matching)
        return bool(matching)

    def _is_idle(self, pattern: str, classes: list[str], all_names: list[str]) -> bool:
        """Whether an exclude pattern matches nothing. Patterns for members of unselected classes are not checked."""
        if pattern in self._used:
            return False
        head = _head(pattern)
        if head != pattern and not _any(classes, head):
            return not _any(self._refused.union(all_names), head)
        return True


def _matching(path: str, patterns: list[str]) -> list[str]:
    return [p for p in patterns if fnmatch.fnmatchcase(path, p)]


def _is_special(path: str) -> bool:
    last = path.rpartition(".")[2]
    return len(last) > 4 and last.startswith("__") and last.endswith("__")


def _means_special(pattern: str) -> bool:
    """Whether a pattern may leave out operators and other special methods: `Tensor.*_` is about `add_`, not about `__add__`."""
    last = pattern.rpartition(".")[2]
    return last == "*" or last.startswith("__")


def _any(paths: Iterable[str], pattern: str) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for path in paths)


def _head(pattern: str) -> str:
    return pattern.split(".")[0]


def _members(cls: object) -> Collection[str]:
    try:
        return [name for name in dir(cls) if isinstance(name, str)]
    except BaseException:
        return ()


def _takes(pattern: str, name: str, members: Collection[str]) -> bool:
    if fnmatch.fnmatchcase(name, pattern) or pattern.startswith(name + "."):
        return True
    if _head(pattern) == pattern or not fnmatch.fnmatchcase(name, _head(pattern)):
        return False
    return any(fnmatch.fnmatchcase(name + "." + member, pattern) for member in members)
