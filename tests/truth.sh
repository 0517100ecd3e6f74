#!/usr/bin/env bash
# Members and calls of live instances, read by the typed API and by name, compared with what Python gives, against the list of
# tests/truth/ledger. Not part of `cargo test`: some five minutes, most of them the compiler's.
#
#   bash tests/truth.sh [--bless] [MODULE..]        the standard library, or these modules of it
#   bash tests/truth.sh --packages [--bless] ..     the pinned packages, in the venv of tests/packages.sh
#   bash tests/truth.sh few                         some modules, a minute: a step of CI
#
# SB_TRUTH_PYTHON names the Python; else pyenv's newest 3.11, else python3. target/truth/probes.txt has what each probe became.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly FEW=(bisect collections csv decimal fractions json re string textwrap)
python=${SB_TRUTH_PYTHON:-$(bash tests/newest_python.sh 3.11)}
target=$PWD/target/truth
case ${1:-} in
few)
    set -- "${FEW[@]}"
    target=$PWD/target/truth-few
    ;;
--packages)
    bash tests/packages.sh python
    python=$PWD/target/packages/venv/bin/python
    target=$PWD/target/truth-packages
    ;;
esac
PYO3_PYTHON=$python PYTHONHASHSEED=0 TZ=UTC exec "$python" tests/truth/run.py . "$target" "$@" </dev/null
