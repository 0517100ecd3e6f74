#!/usr/bin/env bash
# The whole table of what calls cost, in one run: of each row the instructions and the time (the least) beside hand-written PyO3 in the
# same binary, the most that each ratio may be, and whether it is; threads; and the quickstart as a whole process beside CPython.
#
#   bash tests/benches/table.sh [--only PART] [--quick]
#
# Times want a quiet machine. Without valgrind there are no instructions.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
counted=()
command -v valgrind >/dev/null || counted=(--times-only)
rows() {
    cargo bench --locked -q -p snakebridge-tests --features pyo3 --bench calls -- --table ${counted[@]+"${counted[@]}"} "$@"
    [[ " $* " == *" --only "* ]] || bash tests/benches/quickstart.sh --row ${counted[@]+"${counted[@]}"}
}
rows "$@" | awk '{ print; fflush() } /\*\*$|\*\* \|$/ { missed++ } END { printf "\n%d rows miss what is aimed at\n", missed }'
