#!/usr/bin/env bash
# Builds the extension module of tests/extension, which uses snakebridge in the Python that loads it, and tests it from there.
#
#   bash tests/extension.sh [PYTHON..]     default: python3. With more than one, each is built for and tested in turn
#
# The target folder is its own (target/extension, or CARGO_TARGET_DIR): without libpython PyO3 is built in another way.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/extension"
target=${CARGO_TARGET_DIR:-../../target/extension}
mkdir -p "$target"
target=$(cd "$target" && pwd)

# What maturin and setuptools-rust set: the symbols of Python come from the process that loads the module.
export PYO3_BUILD_EXTENSION_MODULE=1 CARGO_TARGET_DIR=$target
# On macOS that has to be allowed.
[[ $(uname) != Darwin ]] || export RUSTFLAGS="${RUSTFLAGS:-} -C link-arg=-undefined -C link-arg=dynamic_lookup"

(($# > 0)) || set -- python3
for name in "$@"; do
    python=$("$name" -c 'import sys; print(sys.executable)')
    echo "-- $("$python" --version), $python"
    PYO3_PYTHON=$python cargo build --locked
    built=$target/debug/libsb_extension.so
    [[ -f $built ]] || built=$target/debug/libsb_extension.dylib
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    suffix=$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("EXT_SUFFIX"))')
    cp "$built" "$folder/sb_extension$suffix"
    PYTHONPATH=$folder PYTHONDONTWRITEBYTECODE=1 "$python" test_extension.py
    rm -rf "$folder"
done
