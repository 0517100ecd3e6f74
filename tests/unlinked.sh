#!/usr/bin/env bash
# A program with the feature `pool` alone: it links no libpython, is built where there is nothing of Python but a `python3`, and
# drives several Pythons at once.
#
#   bash tests/unlinked.sh [PYTHON..]     default: python3, and 3.9 and 3.13 where pyenv has them
#
# The target folder is its own (target/unlinked, or CARGO_TARGET_DIR).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/unlinked"
target=${CARGO_TARGET_DIR:-../../target/unlinked}
mkdir -p "$target"
target=$(cd "$target" && pwd)
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT

fail() {
    echo "unlinked: $*" >&2
    exit 1
}

newest() {
    local candidate found=""
    for candidate in "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python; do
        [[ ! -x $candidate ]] || found=$candidate
    done
    printf '%s' "$found"
}

if (($# == 0)); then
    set -- python3
    for minor in 3.9 3.13; do
        python=$(newest "$minor")
        if [[ -n $python ]]; then set -- "$@" "$python"; else echo "Python $minor: skipped, pyenv has none"; fi
    done
fi

# All that the build finds of Python is one executable: by a link to it, its headers and its library are not next to it, and there is
# no `python3-config`. The rest is what cargo and the linker need.
base=$(python3 -c 'import os, sys; print(os.path.realpath(sys.executable))')
printf '#!/bin/sh\nexec "%s" "$@"\n' "$base" >"$top/python3"
chmod +x "$top/python3"
for tool in cc gcc ld ld.lld as ar sh rustc cargo; do
    found=$(command -v "$tool") && ln -s "$found" "$top/$tool"
done
[[ ! -e $top/python && ! -e $top/python3-config ]] || fail "there is more than a python3"
clean() {
    env -i HOME="$HOME" PATH="$top" CARGO_TARGET_DIR="$target" \
        ${CARGO_HOME:+CARGO_HOME="$CARGO_HOME"} ${RUSTUP_HOME:+RUSTUP_HOME="$RUSTUP_HOME"} "$@"
}

clean cargo tree --locked --edges normal,build >"$top/tree"
! grep -i pyo3 "$top/tree" || fail "PyO3 is a dependency"
# Built before, it would not be looked for.
clean cargo clean --locked -q -p snakebridge
clean cargo build --locked
program=$target/debug/snakebridge-tests-unlinked
libraries=$(ldd "$program")
echo "$libraries"
! grep -i python <<<"$libraries" || fail "the program is linked with Python"

# With the only Python that is there, and with each that was named.
clean "$program"
"$program" "$@"
