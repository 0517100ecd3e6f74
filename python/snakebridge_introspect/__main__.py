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
# The exit status for an answer whose descriptor is gone; `snakebridge-introspect/src/run.rs` knows it.
NO_DESCRIPTOR = 86

# The response where even Python's own modules fail.
HELPLESS = b'{"error": {"code": "describe_failed", "message": "builtins that Python itself needs were replaced"}}'


class Answer(object):
    """The way of the response: the real stdout, kept apart, as this process started with it.

    Modules may replace functions of `os` and `json`, close or reuse descriptors, and fork. So the functions are taken before any
    module is imported, and only the first process answers, on nothing but the first file."""

    def __init__(self):
        # type: () -> None
        sys.stdout.flush()
        self._write, self._exit, self._fstat, self._pid = os.write, os._exit, os.fstat, os.getpid
        self._encode = json.JSONEncoder(separators=(",", ":")).encode
        self._owner = os.getpid()
        self._private = os.dup(1)
        self._file = self._identity()
        # Whatever modules print goes to the null device, which never blocks.
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, 1)
        os.dup2(sink, 2)
        os.close(sink)
        if hasattr(os, "register_at_fork"):
            # The reader waits for the end of the file, which a child would hold open.
            os.register_at_fork(after_in_child=self._close)

    def _identity(self):
        # type: () -> Optional[tuple[int, int, int]]
        try:
            found = self._fstat(self._private)
            return (found.st_dev, found.st_ino, found.st_mode)
        except OSError:
            return None

    def _close(self):
        # type: () -> None
        if self._identity() == self._file:
            os.close(self._private)

    def leave_in_child(self):
        # type: () -> None
        """Ends a process that a module has forked: its parent answers."""
        if self._pid() != self._owner:
            self._exit(0)

    def send(self, document):
        # type: (Response) -> None
        """Writes the response and ends the process."""
        self.leave_in_child()
        try:
            data = self._encode(document).encode("utf-8")
        except BaseException:
            data = HELPLESS
        while data:
            # Not a file of the module that has the number now.
            if self._identity() != self._file:
                self._exit(NO_DESCRIPTOR)
            data = data[self._write(self._private, data) :]
        self._exit(0)


def _read_request():
    # type: () -> str
    stream = getattr(sys.stdin, "buffer", sys.stdin)  # type: Any
    text = stream.read().decode("utf-8")  # type: str
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    return text


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
    answer = Answer()
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
                response = serve.answer(request, answer.leave_in_child)
    except BaseException as error:
        response = _error("internal", "%s: %s" % (type(error).__name__, error))
        try:
            # Imported here for a fast start: only failures need it.
            import traceback

            response["error"]["traceback"] = traceback.format_exc()
        except BaseException:
            pass  # the message has to do
    answer.send(response)


if __name__ == "__main__":
    main()
