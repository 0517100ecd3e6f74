#!/usr/bin/env bash
# Instructions of each row of the bench `calls`, ours and the twin's, against tests/benches/instructions.json.
#
#   bash tests/benches/instructions.sh [--bless] [--only PART]
#
# Needs valgrind; without it nothing is counted, and this says so. Versions of rustc or Python that the ledger does not have
# are counted and printed, but compared with nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if ! command -v valgrind >/dev/null; then
    echo "instructions: skipped, there is no valgrind here"
    exit 0
fi
exec cargo bench --locked -q -p snakebridge-tests --features pyo3 --bench calls -- --instructions "$@"
