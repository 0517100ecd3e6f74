#!/usr/bin/env bash
# What calls in workers cost, in microseconds, beside the least worker that has the same rows, in the same run, and what two workers gain
# over one.
# By hand, on a machine that has nothing else to do: the minimum of each row is compared with its limit.
#
#   bash tests/benches/pool.sh [PYTHON]     the workers' Python; python3 unless given
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
exec ${CARGO:-cargo} run --locked -q --release --manifest-path tests/benches/pool/Cargo.toml --target-dir target/pool-bench -- "$@"
