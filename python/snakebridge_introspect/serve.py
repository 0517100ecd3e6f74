"""Answers one request: imports the modules, describes them, converts failures to error codes."""

from __future__ import annotations

import difflib
import gc
import importlib
import importlib.util
import pkgutil
import sys
import sysconfig
import traceback
import warnings
from typing import TYPE_CHECKING, cast

from . import blame, local_modules, names, safe, stored_facts, universe

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from . import request as pipe
    from .request import Request, Response
    from .schema import Universe


class Failure(Exception):
    """An error with a code that the caller can act on."""

    def __init__(
        self,
        code: str,
        message: str,
        module: str | None = None,
        trace: str | None = None,
        suggestions: list[str] | None = None,
    ) -> None:
        Exception.__init__(self, message)
        self.body: pipe.Failure = {"code": code, "message": message}
        if module:
            self.body["module"] = module
        if trace:
            self.body["traceback"] = trace
        if suggestions:
            self.body["suggestions"] = suggestions


def answer(request: object, imported: Callable[[], None] = lambda: None) -> Response:
    """{"ok": Universe} or {"error": ..}. `imported` is called after each import, also a failed one."""
    try:
        _check_interpreter()
        return {"ok": _run(_validated(request), imported)}
    except Failure as failure:
        return {"error": failure.body}
    except BaseException as error:
        return {"error": blame.failure(error)}


def _check_interpreter() -> None:
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        raise Failure("unsupported_python", "free-threaded builds of Python are not supported")


def _validated(request: object) -> Request:
    if not isinstance(request, dict) or request.get("schema") != "pyrequest/1":
        raise Failure("bad_request", "the request is not of schema pyrequest/1")
    modules = request.get("modules")
    if not isinstance(modules, list) or not modules:
        raise Failure("bad_request", "`modules` must be a list with at least one module")
    for module in modules:
        name = module.get("name") if isinstance(module, dict) else None
        if not isinstance(name, str) or not all(part.isidentifier() for part in name.split(".")):
            raise Failure("bad_request", "not a module name: %r" % (name,))
        for key in ("include", "exclude"):
            if module.get(key) is not None and not (
                isinstance(module[key], list) and all(isinstance(p, str) for p in module[key])
            ):
                raise Failure("bad_request", "`%s` of %s must be a list of strings" % (key, name), name)
    if request.get("mode", "runtime") not in ("runtime", "static"):
        raise Failure("bad_request", '`mode` must be "runtime" or "static"')
    return cast("Request", request)  # checked above, except for the facts, which come from our own database


def _run(request: Request, imported: Callable[[], None]) -> Universe:
    warnings.simplefilter("ignore")
    folders = local_modules.use(request.get("sys_path") or [])
    static_mode = request.get("mode") == "static"
    facts = request.get("facts") or {}
    modules = {}
    for module in request["modules"]:
        name = module["name"]
        if name in modules:
            raise Failure("bad_request", "module %s is listed twice" % name, name)
        try:
            modules[name] = _load(name, folders, static_mode)
        finally:
            imported()
    # Nearly all that is made from here on is part of the answer, after which the process ends: to look through it again and again for
    # garbage takes more than a third of the time.
    gc.disable()
    stored = request.get("library")
    library = stored_facts.Library(stored["path"], stored["target"]) if stored is not None else None
    described = universe.describe(request["modules"], modules, facts, library)
    described["inputs"] = sorted(set(described["inputs"] + local_modules.files(folders)))
    for found in described["modules"]:
        if any(d["code"] == "static_only" for d in found["diagnostics"]):
            broken = [d for d in found["diagnostics"] if d["code"] == "stub_syntax_error" and d["at"] == found["name"]]
            if broken:
                message = "the source of %s cannot be read: SyntaxError in %s" % (found["name"], broken[0].get("detail", ""))
                raise Failure("import_failed", message, found["name"])
            message = "no stub or source of %s was found, and it is not imported" % found["name"]
            raise Failure("module_not_found", message, found["name"], suggestions=suggestions(found["name"]))
    return described


def _load(name: str, folders: list[str], static_mode: bool) -> ModuleType | None:
    """The imported module, or None if it is described without importing it."""
    try:
        local_modules.check_name(name, folders)
        if static_mode or names.is_never_imported(name):
            return None
        module = _import(name)
        local_modules.check_origin(name, module, folders)
        return module
    except local_modules.Shadowed as found:
        raise Failure("shadowed", found.by, found.module, trace=found.folder)


def _import(name: str) -> ModuleType:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return importlib.import_module(name)
    except ModuleNotFoundError as error:
        missing = error.name or ""
        if missing and (name == missing or name.startswith(missing + ".")):
            raise Failure(
                "module_not_found", "no module named %s" % missing, name, suggestions=suggestions(name)
            )
        raise _import_failed(name, error)
    except SystemExit as error:
        raise Failure(
            "import_exited", "importing %s called sys.exit(%r)" % (name, error.code), name, _trace(error)
        )
    except BaseException as error:
        raise _import_failed(name, error)


def _import_failed(name: str, error: BaseException) -> Failure:
    return Failure(
        "import_failed",
        "importing %s raised %s: %s" % (name, safe.class_name(error), safe.words(error)),
        name,
        _trace(error),
    )


def _trace(error: BaseException) -> str:
    """The traceback, without frames of this file and of importlib."""
    frames = [
        f
        for f in traceback.extract_tb(error.__traceback__)
        if f.filename != __file__ and "importlib" not in f.filename
    ]
    try:
        last = traceback.format_exception_only(type(error), error)
    except BaseException:
        last = [safe.summary(error)]
    return "".join(traceback.format_list(frames) + last).encode("utf-8", "replace").decode("utf-8")


def suggestions(name: str) -> list[str]:
    """Importable modules with a similar name."""
    parent, _, last = name.rpartition(".")
    pool: set[str] = set()
    if parent:
        try:
            pool = {
                m.name for m in pkgutil.iter_modules(getattr(sys.modules.get(parent), "__path__", None) or [])
            }
        except BaseException:
            pool = set()
    if not pool:
        parent, last = "", name
        pool = set(sys.builtin_module_names) | set(getattr(sys, "stdlib_module_names", ()))
        try:
            pool |= {m.name for m in pkgutil.iter_modules()}
        except BaseException:
            pass
    close = difflib.get_close_matches(last, sorted(n for n in pool if not n.startswith("_")), 5, 0.6)
    return [parent + "." + n if parent else n for n in close]
