"""Records of `logging` and warnings, as they are told to the host."""

from __future__ import annotations

import logging
import sys
import warnings
from typing import Any, Callable, Optional, TextIO, Type, Union

# What a text may have at most.
LONGEST = 65536

Tell = Callable[[Any], None]


class ToHost(logging.Handler):
    """Tells the host of each record."""

    def __init__(self, tell: Tell) -> None:
        super().__init__()
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        """Never raises: a record that cannot be formatted is reported as `logging` does."""
        try:
            message = record.getMessage()
            if record.exc_info:
                message += "\n" + logging.Formatter().formatException(record.exc_info)
            self._tell((record.levelno, _text(record.name), _text(message), _text(record.pathname), record.lineno))
        except Exception:
            self.handleError(record)


def _text(value: Any) -> str:
    return str(value)[:LONGEST].encode("utf-8", "replace").decode("utf-8")


def install(tell: Tell, level: int) -> None:
    """Has records from this level on, and warnings that are shown, told to the host and not written."""
    root = logging.getLogger()
    root.addHandler(ToHost(tell))
    root.setLevel(level)

    def show(
        message: Union[Warning, str],
        category: Type[Warning],
        filename: str,
        lineno: int,
        file: Optional[TextIO] = None,
        line: Optional[str] = None,
    ) -> None:
        if file is not None and file is not sys.stderr:
            file.write(warnings.formatwarning(message, category, filename, lineno, line))
            return
        tell((None, _text(category.__name__), _text(message), _text(filename), lineno))

    warnings.showwarning = show
