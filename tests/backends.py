"""Runs suites in a backend and compares what fails with the ledger: python3 tests/backends.py forward eight_modules ..

Started by backends.sh, which builds them.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

LEDGER = Path(__file__).with_name("backends.txt")
RESULT = re.compile(r"^test (\S+)(?: - should panic)? \.\.\. (ok|FAILED|ignored)", re.MULTILINE)
RUNNING = re.compile(r"^ +Running tests/(\w+)(?:/main)?\.rs \(.*\)$", re.MULTILINE)
LIMIT_SECONDS = 1200


def known(backend: str, minor: tuple[int, int]) -> dict[str, str]:
    """The tests that cannot pass in the backend with that Python, with their reasons."""
    reasons = {}
    for line in LEDGER.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            where, test, reason = (part.strip() for part in line.split("|", 2))
            for place in where.split():
                name, _, before = place.partition("<")
                if name == backend and (not before or minor < tuple(map(int, before.split(".")))):
                    reasons[test] = reason
    return reasons


def minor_of(python: str) -> tuple[int, int]:
    """The version of the workers' Python."""
    script = "import sys; print(*sys.version_info[:2])"
    asked = subprocess.run([python, "-c", script], stdout=subprocess.PIPE, text=True, check=True)
    major, minor = map(int, asked.stdout.split())
    return major, minor


def run(suites: list[str], backend: str) -> dict[str, tuple[dict[str, str], str]]:
    """Of each suite, the verdict of each test, and all that was printed. One start of cargo for all: it looks at every crate each time."""
    flags = [flag for suite in suites for flag in ("--test", suite)]
    command = ["cargo", "test", "--locked", "--no-fail-fast", "-p", "snakebridge-tests", "--features", "test-backend,tracing", *flags]
    done = subprocess.run(
        [*command, "--", "--format", "pretty"],
        env={**os.environ, "SNAKEBRIDGE_TEST_BACKEND": backend},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=LIMIT_SECONDS,
        check=False,
    )
    # What is before the first suite, and then name and output of each.
    parts = RUNNING.split(done.stdout)
    printed = dict(zip(parts[1::2], parts[2::2]))
    found = {}
    for suite in suites:
        text = printed.get(suite, parts[0])
        verdicts = {f"{suite}::{test}": verdict for test, verdict in RESULT.findall(text)}
        if "test result:" not in text:
            verdicts[f"{suite}::(the whole suite)"] = "FAILED"
        found[suite] = (verdicts, text)
    return found


def main() -> int:
    backend, suites = sys.argv[1], sys.argv[2:]
    listed = known(backend, minor_of(os.environ.get("SNAKEBRIDGE_TEST_PYTHON", "python3")))
    reasons = {test: reason for test, reason in listed.items() if test.partition("::")[0] in suites}
    verdicts: dict[str, str] = {}
    wrong = []
    for suite, (seen, printed) in run(suites, backend).items():
        failed = {test for test, verdict in seen.items() if verdict == "FAILED"}
        new = sorted(failed - reasons.keys())
        if new:
            print(printed)
        wrong += [f"fails, and is not in {LEDGER.name}: {test}" for test in new]
        verdicts.update(seen)
        passed = sum(verdict == "ok" for verdict in seen.values())
        print(f"{suite}: {passed} passed, {len(failed & reasons.keys())} listed, {len(new)} failed")
    for test in reasons:
        if verdicts.get(test) != "FAILED":
            wrong.append(f"is in {LEDGER.name}, but passes or is not there: {test}")
    print("\n".join(wrong))
    passed = sum(verdict == "ok" for verdict in verdicts.values())
    for test, reason in reasons.items():
        print(f"listed: {test}: {reason}")
    print(f"backends: {backend}: {passed} of {len(verdicts)} passed, {len(reasons)} listed with a reason")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
