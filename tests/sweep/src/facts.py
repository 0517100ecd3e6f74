"""What the interpreter has, found without snakebridge: the modules of its library, or the public names of one of them.

Arguments: the file for the answer, as what a module prints must not matter; then nothing (the public top-level modules), or
the module to import (its names).
"""

import enum
import inspect
import json
import os
import sys
import types

# `Py_TPFLAGS_DISALLOW_INSTANTIATION` of CPython 3.10 and newer: there is no `__new__`, whatever the signature says.
DISALLOW_INSTANTIATION = 1 << 7
HEAP_TYPE = 1 << 9
NEVER_IMPORTED = ("antigravity", "idlelib", "test", "this", "turtledemo")


def modules():
    known = getattr(sys, "stdlib_module_names", None)
    if known is None:
        # Before 3.10: what lies in the library's folder, and what is built in.
        folder = os.path.dirname(os.__file__)
        files = os.listdir(folder)
        dynamic = os.path.join(folder, "lib-dynload")
        files += os.listdir(dynamic) if os.path.isdir(dynamic) else []
        known = {file.split(".")[0] for file in files if file.endswith((".py", ".so"))}
        known |= {file for file in files if os.path.isfile(os.path.join(folder, file, "__init__.py"))}
        known |= set(sys.builtin_module_names)
    return sorted(name for name in known if not name.startswith("_") and name.isidentifier())


def offers(module, name):
    """Whether a name can be had: sklearn lists some that raise until another module is imported."""
    try:
        return hasattr(module, name)
    except Exception:
        return False


def public(module):
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return [name for name in dict.fromkeys(listed) if offers(module, name)]
    return [name for name in dir(module) if not name.startswith("_")]


def belongs(module, name, value):
    """Without `__all__` a name that another module made is an import, not an offer."""
    if isinstance(value, types.ModuleType):
        return False
    if hasattr(module, "__all__"):
        return True
    if isinstance(value, type) or callable(value):
        home = getattr(value, "__module__", None)
        return home is None or home in (module.__name__, "_" + module.__name__)
    return not is_elsewhere(module, name, value)


def is_elsewhere(module, name, value):
    """Whether another module that was imported has the same object, as after `from x import *` or `from x import y as z`.

    Equal numbers may well be one object, so plain values need the same name as well.
    """
    others = [other for other in list(sys.modules.values()) if other is not module]
    others = [vars(other) for other in others if isinstance(other, types.ModuleType)]
    if any(names.get(name) is value for names in others):
        return True
    is_plain = isinstance(value, (bool, int, float, complex, str, bytes, tuple, type(None)))
    return not is_plain and any(value is other for names in others for other in names.values())


def methods(cls):
    return sorted(
        name
        for name, value in vars(cls).items()
        if not name.startswith("_")
        and not isinstance(value, type)
        and (callable(value) or isinstance(value, (classmethod, staticmethod)))
    )


def constructible(cls):
    """Whether Python says with which arguments it is made, and lets it be made."""
    if inspect.isabstract(cls) or issubclass(cls, (BaseException, enum.Enum, type)):
        return False
    if getattr(cls, "_is_protocol", False) or cls.__flags__ & DISALLOW_INSTANTIATION:
        return False
    try:
        inspect.signature(cls)
    except (TypeError, ValueError):
        return False
    return not refuses(cls)


def refuses(cls):
    """Before 3.10 a class of C that nobody can make has no flag that says so."""
    if cls.__flags__ & HEAP_TYPE or cls.__new__ is not object.__new__ or cls.__init__ is not object.__init__:
        return False
    try:
        cls()
    except TypeError as error:
        return str(error).startswith("cannot create")
    return False


def names(module):
    found = {"functions": [], "constants": [], "classes": {}}
    for name in public(module):
        value = getattr(module, name, None)
        if not belongs(module, name, value):
            continue
        if isinstance(value, type):
            package = value.__module__.partition(".")[0].lstrip("_") == module.__name__.partition(".")[0].lstrip("_")
            if package and value.__name__ == name:
                found["classes"][name] = {"methods": methods(value), "constructible": constructible(value)}
        elif callable(value):
            found["functions"].append(name)
        else:
            found["constants"].append(name)
    return found


def main():
    if len(sys.argv) == 2:
        result = {"modules": modules(), "never_imported": NEVER_IMPORTED}
    else:
        try:
            module = __import__(sys.argv[2], fromlist=["_"])
        except BaseException as error:
            result = {"error": "%s: %s" % (type(error).__name__, error)}
        else:
            result = names(module)
    with open(sys.argv[1], "w") as channel:
        json.dump(result, channel)
    os._exit(0)


main()
