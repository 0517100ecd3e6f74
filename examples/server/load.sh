#!/usr/bin/env bash
# The load test of the server: latencies of 10,000 requests of 64 clients, clients that go away, and the end.
#
#   bash examples/server/load.sh [CLIENTS [REQUESTS]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
exec ${CARGO:-cargo} run --locked -q --release --manifest-path examples/server/Cargo.toml --target-dir target/awaiting -- load "${1:-64}" "${2:-10000}"
