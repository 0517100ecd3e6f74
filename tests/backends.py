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
LIMIT_SECONDS = 600


def known(backend: str) -> dict[str, str]:
    """The tests that cannot pass in the backend, with their reasons."""
    reasons = {}
    for line in LEDGER.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            where, test, reason = (part.strip() for part in line.split("|", 2))
            if backend in where.split():
                reasons[test] = reason
    return reasons


def run(suite: str, backend: str) -> tuple[dict[str, str], str]:
    """The verdict of each test, and all that was printed."""
    command = ["cargo", "test", "--locked", "-q", "-p", "snakebridge-tests", "--features", "test-backend", "--test", suite]
    environment = {**os.environ, "SNAKEBRIDGE_TEST_BACKEND": backend}
    done = subprocess.run(
        [*command, "--", "--format", "pretty"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=LIMIT_SECONDS,
        check=False,
    )
    verdicts = {f"{suite}::{test}": verdict for test, verdict in RESULT.findall(done.stdout)}
    if "test result:" not in done.stdout:
        verdicts[f"{suite}::(the whole suite)"] = "FAILED"
    return verdicts, done.stdout


def main() -> int:
    backend, suites = sys.argv[1], sys.argv[2:]
    reasons = known(backend)
    verdicts: dict[str, str] = {}
    wrong = []
    for suite in suites:
        seen, printed = run(suite, backend)
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
    print(f"backends: {backend}: {passed} of {len(verdicts)} passed, {len(reasons)} listed with a reason")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
