#!/usr/bin/env bash
# What awaiting a coroutine costs, as a ratio to pyo3-async-runtimes in the same run, against the limits in the bench.
#
#   bash tests/benches/awaiting.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
exec ${CARGO:-cargo} run --locked -q --release --manifest-path tests/benches/awaiting/Cargo.toml --target-dir target/awaiting -- "$@"
