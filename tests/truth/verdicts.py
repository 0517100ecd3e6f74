"""The verdict on each probe, the committed list of them, and the sums.

`right` is what Python gives, with a type; `raises` is the exception that Python raises; `untyped` is right and a `Value`; `dynamic` is
right, but not what the same read by name gives; `read` is an arm of a union, which cannot be passed back and compared, `other` the arm
for what no other one fits; `differs` is another value or another exception; `mismatch` is a `TypeMismatch`,
`error` another error of the bindings; `refused` does not compile with the arguments that Python takes; `lost` never ended.
"""

import fnmatch
import os
import re
import sys

import listed

ORDER = ("lost", "mismatch", "differs", "error", "dynamic", "refused", "other", "untyped", "raises", "read", "right")
MISMATCHES, TYPED = 1.0, 85.0  # percent
HERE = os.path.dirname(os.path.abspath(__file__))
UNTYPED = ("snakebridge::bridge::value::Value", "snakebridge::bridge::object::Object")


def verdict(probe):
    if probe.form is None:
        return "refused"
    if probe.typed is None:
        return "lost"
    if probe.typed not in ("right", "read"):
        return probe.typed
    if probe.dynamic not in (None, "right"):
        return "dynamic"
    return "untyped" if is_untyped(probe) else probe.typed


def is_untyped(probe):
    if probe.typed == "other":
        return True
    name = probe.type
    while name.startswith("core::option::Option<"):
        name = name[len("core::option::Option<") : -1]
    return name in UNTYPED


def holds_untyped(probe):
    return any(name in probe.type for name in UNTYPED)


def path(packages):
    return os.path.join(HERE, "ledger", "{}{}.{}.txt".format("packages-" if packages else "", *sys.version_info))


def reasons():
    """[(pattern, reason)]"""
    with open(os.path.join(HERE, "reasons.txt"), encoding="utf-8") as file:
        pairs = [line.strip().split(": ", 1) for line in file if line.strip() and not line.startswith("#")]
    return [(fnmatch.translate(name.replace("[", "[[]")), reason) for name, reason in pairs]


def reason(known, name):
    """Why a probe is not right, or None."""
    return next((words for pattern, words in known if re.match(pattern, name)), None)


def summary(probes):
    """(the line, whether the bounds hold)"""
    found = [verdict(probe) for probe in probes]
    measured = [probe for probe, one in zip(probes, found) if one != "refused"]
    count = max(1, len(measured))
    mismatches = 100 * found.count("mismatch") / count
    typed = 100 * sum(not is_untyped(probe) for probe in measured) / count
    inside = 100 * sum(holds_untyped(probe) and not is_untyped(probe) for probe in measured) / count
    kinds = ", ".join("{} {}".format(found.count(kind), kind) for kind in reversed(ORDER) if kind in found)
    classes = len({probe.subject.annotation for probe in measured})
    line = "truth: {} members and calls of {} classes and modules: {}; {:.2f} % mismatch, {:.1f} % have a concrete type ({:.1f} % with a Value inside)"
    return line.format(len(measured), classes, kinds, mismatches, typed, inside), mismatches <= MISMATCHES and typed >= TYPED


def compare(probes, bless, is_partial, packages):
    """Compares with the list of this Python, or writes it; returns what the process exits with."""
    found = {probe.name: verdict(probe) for probe in probes}
    before = listed.read(path(packages))
    line, holds = summary(probes)
    known, unexplained = reasons(), 0
    for probe in probes:
        one = verdict(probe)
        if one not in ("right", "read", "raises", "untyped", "other", "refused"):
            why = reason(known, probe.name)
            unexplained += why is None
            print("{} {}: {} {} -- {}".format(one.upper(), probe.name, probe.type, probe.words, why or "NO REASON IN reasons.txt"))
    worse = listed.worse(before, found, ORDER, is_partial, "is not probed now")
    # What is new must be good from the start.
    new = [name for name, one in found.items() if name not in before and one in ORDER[:5]]
    if not bless:
        for name in new:
            print("NEW {}: {}".format(name, found[name]))
    print(line)
    if unexplained:
        print("truth: {} without a reason".format(unexplained))
    if bless:
        listed.write(path(packages), {**(before if is_partial else {}), **found}, "" if is_partial else "# {}\n".format(line))
        return 0
    if not before:
        print("truth: no list for this Python, nothing is compared")
        return 0 if holds else 1
    return 1 if worse or new or unexplained or not (holds or is_partial) else 0
