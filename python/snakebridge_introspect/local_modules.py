"""The caller's local modules: imported from its folders before any other, and never confused with modules of the same name."""

from __future__ import annotations

import importlib.machinery
import os
import sys
import sysconfig
from typing import TYPE_CHECKING

from .safe import attribute

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType


class Shadowed(Exception):
    """A local module that Python would not import; `by` is what it imports instead."""

    def __init__(self, module: str, folder: str, by: str) -> None:
        Exception.__init__(self, module)
        self.module, self.folder, self.by = module, folder, by


def use(folders: Iterable[str]) -> list[str]:
    """Puts the folders first on `sys.path`; returns absolute paths."""
    folders = [os.path.abspath(folder) for folder in folders]
    for folder in reversed(folders):
        if folder not in sys.path:
            sys.path.insert(0, folder)
    return folders


def home(name: str, folders: list[str]) -> str | None:
    """The folder with a local module; None for any other module."""
    top = name.split(".")[0]
    return next((f for f in folders if importlib.machinery.PathFinder.find_spec(top, [f])), None)


def check_name(name: str, folders: list[str]) -> None:
    """Rejects names of the standard library: Python may have imported such a module before the folders are on `sys.path`."""
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
    """Rejects a module that was imported from elsewhere, by an import hook or because it was imported before."""
    folder = home(name, folders)
    if folder is None:
        return
    # A namespace package may have other portions elsewhere.
    places = _places(module)
    if places and not any(_inside(place, folders) for place in places):
        raise Shadowed(name, folder, places[0])


def files(folders: list[str]) -> list[str]:
    """Imported source files in the folders; a module depends on the local modules that it imports."""
    found = []
    for module in list(sys.modules.values()) if folders else ():
        file = attribute(module, "__file__")
        if isinstance(file, str) and os.path.isfile(file) and _inside(file, folders):
            found.append(file)
    return found


def _places(module: ModuleType) -> list[str]:
    file = attribute(module, "__file__")
    return [file] if isinstance(file, str) else _portions(module)


def _portions(module: ModuleType) -> list[str]:
    """The folders of a package, which a module may have replaced by anything."""
    try:
        return [folder for folder in module.__path__ if isinstance(folder, str)]
    except BaseException:
        return []


def _inside(place: str, folders: list[str]) -> bool:
    # A symbolic link belongs to the folder that it is in; a folder reached through a link is the same folder.
    return any(
        path.startswith(os.path.join(start, ""))
        for folder in folders
        for path, start in ((place, folder), (os.path.realpath(place), os.path.realpath(folder)))
    )
