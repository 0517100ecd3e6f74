"""Reads members of live instances by the typed API and by name, and compares both with what Python gives.

    python tests/truth/run.py CRATES TARGET [--bless] [--packages] [MODULE..]

CRATES is the folder of this repository, TARGET a folder to build in.
"""

import importlib
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(1, os.path.join(os.path.dirname(HERE), "doctests"))

import crates  # noqa: E402
import probes  # noqa: E402
import recipes  # noqa: E402
import subjects  # noqa: E402
import verdicts  # noqa: E402


def chosen(only, packages):
    """(rows, {module: functions}) of the recipes, as far as this Python has their modules."""
    instances, calls = (recipes.OF_PACKAGES, recipes.PACKAGE_CALLS) if packages else (recipes.INSTANCES, recipes.CALLS)
    there = {m for m in list(instances) + list(calls) if (not only or m in only) and _imports(m)}
    rows = [
        (module, row[0], row[1] if len(row) > 1 else None, row[2:])
        for module, listed in instances.items()
        for row in listed
        if module in there
    ]
    return rows, {module: names for module, names in calls.items() if module in there and names}


def _imports(module):
    try:
        importlib.import_module(module)
    except ImportError as error:
        print("truth: without {}: {}".format(module, error))
        return False
    return True


def main(root, target, only, packages):
    """The probes, with what became of them."""
    folder, work = os.path.join(target, "crate"), os.path.join(target, "work")
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    os.chdir(work)
    rows, calls = chosen(only, packages)
    found = subjects.gather(rows, calls)
    listed = probes.of(found)
    # Comparisons are calls of `operator`, whichever modules are looked at.
    modules = sorted({subject.module for subject in found} | {"operator"})
    print("{} probes of {} instances and {} modules".format(len(listed), len(rows), len(calls)), flush=True)
    crates.manifests(folder, root, "truth")
    probes.choose(folder, target, modules, found, listed)
    expressions = [(p.form.maker, p.form.python) if p.form else None for p in listed]
    made = [(module, expression) for module, expression, _, _ in rows]
    text = json.dumps({"makers": made, "probes": expressions})
    crates.put(os.path.join(folder, "bindings", "python", "subjects.json"), text)
    manifest, environment = os.path.join(folder, "Cargo.toml"), dict(os.environ, CARGO_TARGET_DIR=target)
    # The time is the program's, which may hang; the compiler has what it needs.
    subprocess.run(["cargo", "build", "--quiet", "--manifest-path", manifest], env=environment, check=True)
    with open("output.txt", "wb") as output:
        subprocess.run(
            ["cargo", "run", "--quiet", "--manifest-path", manifest],
            cwd=work, env=environment, stdout=output, stdin=subprocess.DEVNULL, timeout=500,
        )
    with open(os.path.join(work, "results.txt"), encoding="utf-8") as file:
        _note(listed, file.read().splitlines())
    _dump(os.path.join(target, "probes.txt"), listed)
    return listed


def _note(listed, lines):
    for line in lines:
        number, kind, ty, words = line.split("\t", 3)
        probe = listed[int(number)]
        if ty == "dynamic":
            probe.dynamic = "right" if kind in ("right", "raises") else kind
            probe.words += " by name: " + words if probe.dynamic != "right" else ""
        else:
            probe.typed, probe.type, probe.words = kind, ty, words


def _dump(path, listed):
    """Writes what each probe became, for a look at it."""
    with open(path, "w", encoding="utf-8") as file:
        for p in listed:
            lines = [p.name, verdicts.verdict(p), p.form.rust if p.form else p.reason, p.type, p.words]
            lines += [] if p.form else p.tried
            file.write("\n    ".join(line.replace("\n", " ") for line in lines) + "\n")


if __name__ == "__main__":
    options = [word for word in sys.argv[3:] if word.startswith("--")]
    modules = [word for word in sys.argv[3:] if not word.startswith("--")]
    of_packages = "--packages" in options
    all_probes = main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), modules, of_packages)
    sys.exit(verdicts.compare(all_probes, "--bless" in options, bool(modules), of_packages))
