"""Whose doing an unexpected exception is: code of the described modules raised it, or the introspector has a defect."""

from __future__ import annotations

import os
import sysconfig
import traceback
from typing import TYPE_CHECKING

from . import safe

if TYPE_CHECKING:
    from . import request as pipe

# Taken before any module runs, and without what modules may replace.
_OWN = os.path.dirname(os.path.abspath(__file__))
_STANDARD = [os.path.abspath(sysconfig.get_path(key)) for key in ("stdlib", "platstdlib")]


def failure(error: BaseException) -> pipe.Failure:
    """The error that describing the modules ended with."""
    frames = traceback.extract_tb(error.__traceback__)
    found = "".join(traceback.format_list(frames)) + safe.summary(error)
    return {
        "code": "describe_failed" if any(_is_theirs(frame.filename) for frame in frames) else "internal",
        "message": "%s: %s" % (safe.class_name(error), safe.words(error)),
        "traceback": found.encode("utf-8", "replace").decode("utf-8"),
    }


def _is_theirs(file: str) -> bool:
    """Whether it is neither a file of the introspector nor of the standard library."""
    if "-packages" in file:
        return True
    return not (file.startswith("<frozen ") or any(file.startswith(os.path.join(f, "")) for f in (_OWN, *_STANDARD)))
