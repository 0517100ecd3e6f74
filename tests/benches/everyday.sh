#!/usr/bin/env bash
# Ten pieces of everyday work beside the same in CPython: how often each crosses between Rust and Python, and what that costs.
#
#   bash tests/benches/everyday.sh [--only PART]
#
# Needs valgrind. Times want a quiet machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if ! command -v valgrind >/dev/null; then
    echo "everyday: skipped, there is no valgrind here"
    exit 0
fi
exec cargo bench --locked -q -p snakebridge-tests --features pyo3 --bench everyday -- "$@"
