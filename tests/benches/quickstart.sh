#!/usr/bin/env bash
# The quickstart as a whole process, released, beside the same script in CPython: instructions of both (with valgrind), and
# the median and the least time of 15 runs in turn. Fails if the two do not print the same.
#
#   bash tests/benches/quickstart.sh [--times-only] [--row]
#
# With --row it prints a row of the table of tests/benches/table.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
python=${PYO3_PYTHON:-$(python3 -c 'import sys; print(sys.executable)')}
cargo build --locked -q --release -p snakebridge-examples --example quickstart
program=target/release/examples/quickstart
script=tests/benches/python/quickstart.py
exec "$python" - "$program" "$python" "$script" "$@" <<'PYTHON'
import os
import re
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time

program, python, script, *options = sys.argv[1:]
sides = {"snakebridge": [program], "CPython": [python, script]}
environment = dict(os.environ, PYTHONHASHSEED="0")
library = sysconfig.get_config_var("LIBDIR") or ""
environment["LD_LIBRARY_PATH"] = ":".join(filter(None, [library, os.environ.get("LD_LIBRARY_PATH")]))


def run(command):
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def printed(command):
    """What it prints, without the path of the sample and the time it took."""
    lines = run(command).stdout.splitlines()[1:]
    return [re.sub(r" after .*", "", line) for line in lines]


outputs = [printed(command) for command in sides.values()]
if outputs[0] != outputs[1]:
    sys.exit("the two do not print the same")

counts = {}
if "--times-only" not in options and shutil.which("valgrind"):
    with tempfile.TemporaryDirectory() as folder:
        tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/counts"]
        for name, command in sides.items():
            found = re.search(r"Collected : (\d+)", run(tool + command).stderr)
            counts[name] = int(found[1]) / 1e6

times = {name: [] for name in sides}
for _ in range(15):
    for name, command in sides.items():
        began = time.perf_counter()
        run(command)
        times[name].append((time.perf_counter() - began) * 1000)

if "--row" in options:
    columns = []
    verdict = "ok"
    of_times = {name: min(taken) for name, taken in times.items()}
    for numbers, unit in ((counts, "M"), (of_times, "ms")):
        if not numbers:
            columns.append("- | - | - | 1.05")
            continue
        ours, theirs = numbers.values()
        columns.append(f"{ours:.0f} {unit} | {theirs:.0f} {unit} | {ours / theirs:.3f} | 1.05")
        if ours / theirs > 1.05:
            verdict = "**over**"
    print(f"| the quickstart against CPython, whole process | {' | '.join(columns)} | {verdict} |")
    sys.exit()
if counts:
    ours, theirs = counts.values()
    print(f"instructions: snakebridge {ours:.0f} M, CPython {theirs:.0f} M, ratio {ours / theirs:.3f}")
for what, of in (("median", statistics.median), ("least", min)):
    ours, theirs = (of(each) for each in times.values())
    print(f"{what} of 15 runs in turn: snakebridge {ours:.0f} ms, CPython {theirs:.0f} ms, ratio {ours / theirs:.3f}")
PYTHON
