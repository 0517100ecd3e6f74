#!/usr/bin/env bash
# What arrays cost on their way between Rust and numpy, as a ratio to copying the numbers in Rust, against the limits in the bench.
#
#   bash tests/benches/arrays.sh [ROUNDS]
#   bash tests/benches/arrays.sh --count     instructions by item instead of times, which needs valgrind
#
# It takes the venv of tests/packages.sh, or the Python that SB_PACKAGES_PYTHON names, which has numpy. Rows for pandas, pyarrow and torch
# are skipped, by name, where it does not have them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if [[ -z ${SB_PACKAGES_PYTHON:-} ]]; then
    bash tests/packages.sh python >&2
    SB_PACKAGES_PYTHON=$PWD/target/packages/venv/bin/python
fi
export PYO3_PYTHON=$SB_PACKAGES_PYTHON
# After warm-up: glibc keeps what is freed. Else it asks the kernel for 8 MB anew each time, and what is timed is how long that takes to
# zero the pages, five times as long as the copy.
export MALLOC_TOP_PAD_=67108864 MALLOC_TRIM_THRESHOLD_=268435456 MALLOC_MMAP_THRESHOLD_=268435456
features=()
if "$PYO3_PYTHON" -c 'import torch' 2>/dev/null; then features=(--features torch); fi
exec ${CARGO:-cargo} run --locked -q --release --manifest-path tests/benches/arrays/Cargo.toml --target-dir target/arrays "${features[@]}" \
    -- "$@"
