"""The verdict on each example, and the committed list of them: one file for each Python version, a line for each example.

`right` says what the docstring says, `ran` something else, `refused` does not compile, `dynamic` compiles by a call that is not typed,
`import` needs no call in Rust. Examples without a form in Rust are not listed. A verdict that gets worse, and an example that leaves the
list, fail.
"""

import os
import sys

import listed

ORDER = ("refused", "dynamic", "ran", "right", "import")


def verdict(example):
    if example.is_import:
        return "import"
    if not example.is_compiled:
        return "refused"
    if "crate::builtin(" in example.rust:
        return "dynamic"
    return "right" if example.result == "ok" else "ran"


def _named(sessions):
    """(id, example) of each example that has a form in Rust."""
    for session in sessions:
        for number, example in enumerate(session.all):
            if example.rust is not None:
                yield "{}:{}".format(session.test.name.replace(" ", "_"), number), example


def of(sessions):
    """{id: verdict}"""
    return {name: verdict(example) for name, example in _named(sessions)}


def dump(path, sessions):
    """Writes what each example became, for a look at it."""
    with open(path, "w", encoding="utf-8") as file:
        for name, example in _named(sessions):
            lines = [name, verdict(example), example.source.source.strip(), example.rust, example.result or ""]
            lines += example.tried if example.refused else []
            file.write("\n    ".join(line.replace("\n", " ") for line in lines) + "\n")


def _file():
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "verdicts")
    return os.path.join(folder, "{}.{}.txt".format(*sys.version_info))


def compare(found, bless, is_partial):
    """Compares with the list of this Python, or writes it; returns what the process exits with."""
    before = listed.read(_file())
    calls = [one for one in found.values() if one != "import"]
    for words, good in (("compile with typed callees", ("ran", "right")), ("are right", ("right",))):
        count = sum(one in good for one in found.values())
        print("doctests: {} of {} calls {} ({:.1f} %)".format(count, len(calls), words, 100 * count / max(1, len(calls))))
    worse = listed.worse(before, found, ORDER, is_partial, "has no form in Rust now")
    if bless:
        listed.write(_file(), {**(before if is_partial else {}), **found})
        return 0
    if not before:
        print("doctests: no list for this Python, nothing is compared")
    return 1 if worse else 0
