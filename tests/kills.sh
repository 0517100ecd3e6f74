#!/usr/bin/env bash
# `kill -9` of workers at random moments, under load from eight threads: bash tests/kills.sh 1000
#
# No call may hang for more than five seconds, give a wrong answer, or be reported lost more often than once, and the memory of this
# side has to stay flat. CI runs 40 of them with the other tests of pools.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export SNAKEBRIDGE_KILLS=${1:-1000}
exec cargo test --locked -q -p snakebridge-tests --features test-backend --test pools -- --exact --nocapture \
    faults::workers_killed_at_random_moments_lose_their_calls_and_no_others
