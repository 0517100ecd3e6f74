"""More functions with more parameters than anybody writes, so that the bindings are very large."""

import inspect


class Gear:
    """As large as the rest of the module."""


def _numbered(number):
    def turn(*teeth):
        return number

    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    teeth = [inspect.Parameter("tooth_%02d" % tooth, kind, annotation=int) for tooth in range(40)]
    turn.__signature__ = inspect.Signature(teeth, return_annotation=int)
    return turn


for _number in range(1000):
    globals()["turn_%03d" % _number] = _numbered(_number)
    setattr(Gear, "turn_%03d" % _number, staticmethod(_numbered(_number)))
