#!/usr/bin/env bash
# typeshed's own `assert_type` cases on the standard library, as programs in Rust whose types the compiler compares with what the bindings
# make of the asserted type. Only names and verdicts are kept, in tests/assert_types/ledger. Not part of `cargo test`: some minutes.
#
#   SNAKEBRIDGE_TYPESHED=WHERE bash tests/assert_types.sh [--bless] [FILE..]      all cases, or those of these files (builtins/check_pow)
#
# WHERE is a checkout of typeshed, or what `git clone` takes; the commit below is read of either. It is on no package registry, and its
# address is not ours to keep: without WHERE the run says that it is skipped.
# SNAKEBRIDGE_ASSERT_TYPES_PYTHON names the Python; else pyenv's newest 3.11, else python3. target/assert_types/cases.txt has what each case became.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly COMMIT=21dff5c0ca9a6cc18f70dac51b36e1f08e30be5d CASES="stdlib/@tests/test_cases"
readonly FOLDER=$PWD/target/assert_types
if [[ ! -d $FOLDER/typeshed/$COMMIT ]]; then
    if [[ -z ${SNAKEBRIDGE_TYPESHED:-} ]]; then
        echo "assert_types: skipped, SNAKEBRIDGE_TYPESHED names no checkout of typeshed and nothing to clone"
        exit 0
    fi
    repository=$SNAKEBRIDGE_TYPESHED
    if [[ ! -d $repository ]]; then
        repository=$FOLDER/typeshed.git
        rm -rf "$repository"
        git clone --quiet --bare --filter=blob:none "$SNAKEBRIDGE_TYPESHED" "$repository"
    fi
    mkdir -p "$FOLDER/typeshed/unpacked"
    git -C "$repository" archive "$COMMIT" "$CASES" | tar x -C "$FOLDER/typeshed/unpacked"
    mv "$FOLDER/typeshed/unpacked" "$FOLDER/typeshed/$COMMIT"
fi
python=${SNAKEBRIDGE_ASSERT_TYPES_PYTHON:-$(bash tests/newest_python.sh 3.11)}
PYO3_PYTHON=$python PYTHONHASHSEED=0 exec "$python" tests/assert_types/run.py . "$FOLDER" "$FOLDER/typeshed/$COMMIT/$CASES" "$@" </dev/null
