#!/usr/bin/env bash
# The suites in another backend, as they are: bash tests/backends.sh pool [SUITE ..]
#
#   forward   the interpreter of this process behind all that a worker process lacks; no process, no wire
#   pool      a worker process, with the Python of the variable SNAKEBRIDGE_TEST_PYTHON, else python3
#   tcp       the same, reached over TCP
#   ray       an actor of Ray, of the cluster at SNAKEBRIDGE_TEST_CLUSTER; `bash tests/ray.sh` starts one
#
# tests/backends.txt names each test that cannot pass there, with its reason. It fails where another test fails, or one of these passes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
backend=${1:?the name of a backend, as in tests/backends.txt}
suites=(eight_modules constructs everyday conformance_wire conformance_calls conformance_refs conformance_sessions
    conformance_callbacks conformance_streams conformance_async waiting)
# Futures that a worker ends; the other backend has no event loop of its own.
[[ $backend != pool && $backend != tcp ]] || suites+=(awaiting)
# The whole is the same as in a worker that is reached over TCP.
[[ $backend != ray ]] || suites=(eight_modules conformance_refs conformance_sessions)
(($# == 1)) || suites=("${@:2}")

flags=()
for suite in "${suites[@]}"; do flags+=(--test "$suite"); done
cargo test --locked -q -p snakebridge-tests --features test-backend,tracing "${flags[@]}" --no-run
exec python3 tests/backends.py "$backend" "${suites[@]}"
