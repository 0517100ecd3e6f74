"""`python -I -X utf8 <this folder>`: a JSON request on stdin, one JSON document on what was stdout.

This file parses on every Python since 2.7, so its types stand in comments: an old interpreter answers with an error, not a
SyntaxError.
"""

import json
import os
import sys

TYPE_CHECKING = False  # same as `typing.TYPE_CHECKING`, which old Pythons do not have
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any, Optional

    from .request import Refused, Response

PACKAGE = "snakebridge_introspect"


def _private_output():
    # type: () -> int
    """Reserves the real stdout for the response: whatever modules print goes to the null device, which never blocks."""
    sys.stdout.flush()
    private = os.dup(1)
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 1)
    os.dup2(sink, 2)
    os.close(sink)
    return private


def _read_request():
    # type: () -> str
    stream = getattr(sys.stdin, "buffer", sys.stdin)  # type: Any
    text = stream.read().decode("utf-8")  # type: str
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    return text


def _write(private, document):
    # type: (int, Response) -> None
    data = json.dumps(document, separators=(",", ":")).encode("utf-8")
    while data:
        data = data[os.write(private, data) :]


def _error(code, message):
    # type: (str, str) -> Refused
    return {"error": {"code": code, "message": message}}


def _refusal():
    # type: () -> Optional[Refused]
    found = "%d.%d.%d" % tuple(sys.version_info[:3])
    implementation = getattr(getattr(sys, "implementation", None), "name", "cpython")
    if "PyPy" in sys.version:
        implementation = "pypy"
    if tuple(sys.version_info[:2]) < (3, 9):
        message = "Python %s is too old: 3.9 or newer is needed" % found
    elif implementation != "cpython":
        message = "%s is not supported: CPython is needed" % implementation
    else:
        return None
    return _error("unsupported_python", message)


def _load():
    # type: () -> ModuleType
    """Imports this package by name, and removes both folders from `sys.path` again."""
    here = os.path.dirname(os.path.abspath(__file__))
    parent = os.path.dirname(here)
    sys.path[:] = [p for p in sys.path if p and os.path.abspath(p) not in (here, os.getcwd())]
    sys.path.insert(0, parent)
    try:
        package = __import__(PACKAGE + ".serve")
        serve = package.serve  # type: ModuleType
        return serve
    finally:
        sys.path.remove(parent)
        # Describing the user's modules must not write files next to them.
        sys.dont_write_bytecode = True


def main():
    # type: () -> None
    private = _private_output()
    try:
        text = _read_request()
        response = _refusal()
        if response is None:
            serve = _load()
            try:
                request = json.loads(text)
            except ValueError as error:
                request = None
                response = _error("bad_request", "the request is not JSON: %s" % error)
            if response is None:
                response = serve.answer(request)
    except BaseException as error:
        # Imported here for a fast start: only failures need it.
        import traceback

        response = _error("internal", "%s: %s" % (type(error).__name__, error))
        response["error"]["traceback"] = traceback.format_exc()
    _write(private, response)
    os._exit(0)


if __name__ == "__main__":
    main()
