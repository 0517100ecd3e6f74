#!/usr/bin/env bash
# The examples of the standard library's docstrings as calls of the bindings: translated by their form, compiled as far as the
# compiler takes them, run, and compared with what the docstring shows. Not part of `cargo test`: some two minutes.
#
#   bash tests/doctests.sh [--bless] [MODULE..]      these modules, or all in the sweep's ledger that may be imported, against tests/doctests/verdicts
#
# SB_DOCTESTS_PYTHON names the Python; else pyenv's newest 3.11, else python3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
python=${SB_DOCTESTS_PYTHON:-$(bash tests/newest_python.sh 3.11)}
PYO3_PYTHON=$python PYTHONHASHSEED=0 exec "$python" tests/doctests/run.py . "$PWD/target/doctests" "$@" </dev/null
