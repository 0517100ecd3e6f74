#!/usr/bin/env bash
# A service under load, with faults on purpose: bash tests/soak.sh MINUTES [arguments of cargo test, like --release]
# Prints a line every 30 seconds: requests, resident memory, live references, and how long requests took. Fails where a
# fault came back as something else, where anything is left at the end, and, after a warm-up of two minutes (from ten
# minutes on), where memory has grown by more than 2 MB.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
minutes=${1:?"how many minutes? bash tests/soak.sh 12 --release"}
shift
seconds=$(awk -v minutes="$minutes" 'BEGIN { printf "%d", minutes * 60 }')
# Of the workspace: with the features that all of its crates want together, what `cargo test` has built is there.
SNAKEBRIDGE_SOAK=$seconds exec cargo test --locked "$@" --workspace --test soak -- --nocapture
