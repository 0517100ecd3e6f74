"""What Python itself gives for a probe, and whether a value that came back from Rust is that.

Runs in the program under test, next to `subjects.json`, which has the makers and the expressions; imported by the tool as well, to
see beforehand what an expression does.
"""

import collections.abc
import importlib
import itertools
import json
import os
import re
import sys

MOST = 50  # items of an iterator
# What depends on the process or on time, but is the same for a while.
UNSTEADY = ("x.getrandbits(1)", "resource.getrusage(1)", "x.ru_minflt", "x.ru_nivcsw", "x.ru_nvcsw", "x.poll()", "x.bplist", "x.bpbynumber", "marshal.dumps('a')", "random.getrandbits(1)")
HERE = os.path.dirname(os.path.abspath(__file__))
_subjects = {}


def _load():
    if not _subjects:
        with open(os.path.join(HERE, "subjects.json"), encoding="utf-8") as file:
            _subjects.update(json.load(file))
    return _subjects


def names_of(module):
    """What an expression sees: the names of its module, and what it is built of."""
    module = importlib.import_module(module)
    return {**vars(module), "m": module, "os": os, "__import__": __import__, "importlib": importlib}


def made(maker: int) -> object:
    """A fresh instance."""
    module, expression = _load()["makers"][maker]
    return eval(expression, names_of(module))


def maker_of(number, expression):
    """The maker that an expression needs: none if it names no instance."""
    return number if re.search(r"(?<![\w.'\"])x(?![\w'\"])", expression) else None


def evaluated(maker, expression):
    """(value or None, exception or None) of an expression on a fresh instance, or on no instance."""
    try:
        if maker is None:
            return eval(expression, _modules(re.match(r"[\w.]+", expression)[0].split("."))), None
        return eval(expression, {"x": made(maker)}), None
    except BaseException as error:
        return None, error


def _modules(path):
    """The first module of a path; those inside of it are imported as well."""
    for length in range(1, len(path) + 1):
        try:
            importlib.import_module(".".join(path[:length]))
        except ImportError:
            break
    return {path[0]: sys.modules[path[0]]}


def fits(probe: int, value: object, are_items: bool) -> str:
    """"" if Python gives this value as well, else both. `are_items`: the value is the list of what an iterator gave."""
    maker, expression = _load()["probes"][probe]
    found = []
    for _ in range(5):
        # Python itself may give another value each time: the class is compared then.
        want, error = evaluated(maker, expression)
        if error is not None:
            return "{}, where Python raises {}".format(_short(value), type(error).__name__)
        if are_items:
            value, want = list(value), list(itertools.islice(iter(want), MOST))
        found.append(want)
        if same(value, want):
            return ""
    is_steady = all(same(found[0], other) for other in found[1:]) and expression not in UNSTEADY
    if not is_steady and any(_of_class(value, want) or _passes(value, want) for want in found):
        return ""
    return "{}, where Python gives {}".format(_short(value), _short(found[0]))


def returns(probe: int) -> str:
    """"" if Python returns something, else what it raises."""
    maker, expression = _load()["probes"][probe]
    _, error = evaluated(maker, expression)
    return "" if error is None else "a value, where Python raises {}".format(type(error).__name__)


def raises(probe: int, text: str) -> str:
    """"" if Python raises an exception that this text names, else what it does."""
    maker, expression = _load()["probes"][probe]
    value, error = evaluated(maker, expression)
    if error is None and isinstance(value, collections.abc.Iterator):
        try:
            list(itertools.islice(value, MOST))
        except BaseException as late:
            error = late
    if error is None:
        return "{}, where Python gives {}".format(text.split("\n")[0], _short(value))
    return "" if type(error).__name__ in text else "{}, where Python raises {}".format(text, type(error).__name__)


def _short(value):
    try:
        return "{} {}".format(type(value).__name__, _text(value)[:90])
    except BaseException as error:
        return "{} whose repr raises {}".format(type(value).__name__, type(error).__name__)


def _text(value):
    """The repr, without addresses and with sets in order."""
    return re.sub(r"0x[0-9a-fA-F]+|\bid=\d+", "0x", repr(value))


def same(value, want):
    """Whether a value is another one exactly: of the same class, with equal items, the same text."""
    try:
        return _same(value, want)
    except RecursionError:
        return _of_class(value, want)


def _same(value, want):
    if value is want:
        return True
    if _of_class(value, want):
        if type(value) in (list, tuple):
            return len(value) == len(want) and all(map(_same, value, want))
        if type(value) is dict:
            return len(value) == len(want) and all(map(_same, value.items(), want.items()))
        if type(value) in (set, frozenset):
            return value == want
        return _text(value) == _text(want) or _is_ref(value)
    return _passes(value, want)


def _of_class(value, want):
    """Whether both are of one class; some modules make a class for each object."""
    own, other = type(value), type(want)
    return own is other or (own.__module__, own.__qualname__, own.__mro__[1:]) == (other.__module__, other.__qualname__, other.__mro__[1:])


def _is_ref(value):
    """Objects without a value: the class decides."""
    return type(value).__repr__ is object.__repr__ or " at 0x" in repr(value) or type(value).__eq__ is object.__eq__


def _passes(value, want):
    """Whether plain data in Rust is what stands for an object of another class, by the laws of results."""
    if type(value) is list and isinstance(want, (collections.abc.Sequence, collections.abc.Set, collections.abc.ValuesView)):
        if isinstance(want, (str, bytes)):
            return False
        items = list(want)
        return len(value) == len(items) and all(map(_same, value, items))
    if type(value) is tuple and isinstance(want, list):
        return _same(list(value), want)
    if type(value) is dict and isinstance(want, collections.abc.Mapping):
        return _same(value, dict(want.items()))
    if type(value) in (set, frozenset) and isinstance(want, collections.abc.Set):
        return value == set(want)
    if type(value) is str and isinstance(want, os.PathLike):
        return value == os.fspath(want)
    if type(value) in (str, bytes, int, float) and isinstance(want, type(value)):
        return value == want  # a subclass of what is declared
    if type(value) is float and type(want) is int:
        return int(value) == want  # a float is declared, and an int is exact
    return False
