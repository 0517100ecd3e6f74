"""The caller's own modules: found in its folders first, and never mixed up with others of the same name."""

from __future__ import annotations

import importlib.machinery
import os
import sys
import sysconfig
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType


class Shadowed(Exception):
    """A module of the caller that Python would not import; says what it imports instead."""

    def __init__(self, module: str, folder: str, by: str) -> None:
        Exception.__init__(self, module)
        self.module, self.folder, self.by = module, folder, by


def use(folders: Iterable[str]) -> list[str]:
    """Puts the folders first on `sys.path`; returns them in full."""
    folders = [os.path.abspath(folder) for folder in folders]
    for folder in reversed(folders):
        if folder not in sys.path:
            sys.path.insert(0, folder)
    return folders


def home(name: str, folders: list[str]) -> str | None:
    """The folder that holds a module, if it is the caller's own."""
    top = name.split(".")[0]
    return next((f for f in folders if importlib.machinery.PathFinder.find_spec(top, [f])), None)


def check_name(name: str, folders: list[str]) -> None:
    """Refuses a name of the standard library: Python itself imports that module, at times before ours."""
    folder, top = home(name, folders), name.split(".")[0]
    if folder is None:
        return
    standard = [sysconfig.get_path(key) for key in ("stdlib", "platstdlib")]
    if (
        top in sys.builtin_module_names
        or top in getattr(sys, "stdlib_module_names", ())
        or importlib.machinery.PathFinder.find_spec(top, standard)
    ):
        raise Shadowed(name, folder, "the standard library's module `%s`" % top)


def check_origin(name: str, module: ModuleType, folders: list[str]) -> None:
    """Refuses a module of another place that was imported instead, by a hook or because it was there already."""
    folder = home(name, folders)
    if folder is None:
        return
    # A namespace package may have further parts elsewhere.
    places = _places(module)
    if places and not any(_inside(place, folders) for place in places):
        raise Shadowed(name, folder, places[0])


def files(folders: list[str]) -> list[str]:
    """Source files in the folders that were imported: what a module takes from its neighbours shapes it too."""
    found = []
    for module in list(sys.modules.values()) if folders else ():
        file = getattr(module, "__file__", None)
        if isinstance(file, str) and os.path.isfile(file) and _inside(file, folders):
            found.append(file)
    return found


def _places(module: ModuleType) -> list[str]:
    file = getattr(module, "__file__", None)
    return [file] if isinstance(file, str) else list(getattr(module, "__path__", ()))


def _inside(place: str, folders: list[str]) -> bool:
    # A link counts as being where it stands, and a folder that is reached through one as being the same.
    return any(
        path.startswith(os.path.join(start, ""))
        for folder in folders
        for path, start in ((place, folder), (os.path.realpath(place), os.path.realpath(folder)))
    )
