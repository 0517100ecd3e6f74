#!/usr/bin/env bash
# The big packages: installed at exact versions into a venv of their own, swept against their ledger, and worked with.
# Not part of `cargo test`: it downloads some 200 MB once, and compiles whole packages, several minutes.
#
#   bash tests/packages.sh                 everything
#   bash tests/packages.sh sweep           description and generation against the ledger; options are those of the sweep,
#                                          --compile (numbers of `cargo check` as well) and --bless among them
#   bash tests/packages.sh witness         a call of every callable, as a person would write it, against the ledger of refusals;
#                                          options are those of the sweep
#   bash tests/packages.sh work [NAME..]   the real work of tests/packages/tests (only these files)
#   bash tests/packages.sh torch           tensors and models, by the Python that SB_TORCH_PYTHON names, which has torch and numpy: it is
#                                          too large to be one of the packages; skipped where there is none
#   bash tests/packages.sh python          make the venv and say which Python it has
#   bash tests/packages.sh presence        every public name of instances of 40 classes has a member in the Model, or a reason
#   bash tests/packages.sh modes           static mode has what an import has
#
# Describing all of them takes longer than one module may: SNAKEBRIDGE_TIMEOUT_SECONDS is 300 unless it is set.
# SB_PACKAGES_PYTHON names the Python that the venv is made of, 3.11 or newer; else pyenv's newest 3.11, else python3.
set -euo pipefail
export SNAKEBRIDGE_TIMEOUT_SECONDS=${SNAKEBRIDGE_TIMEOUT_SECONDS:-300}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly FOLDER=$PWD/target/packages REQUIREMENTS=$PWD/tests/packages/requirements.txt
readonly PYTHON=$FOLDER/venv/bin/python
readonly MODULES=(attr attrs click click.testing numpy numpy.linalg numpy.random pandas PIL PIL.Image PIL.ImageDraw requests
    rich rich.console rich.table sklearn sklearn.cluster sklearn.ensemble sklearn.linear_model sklearn.metrics
    sklearn.model_selection sklearn.preprocessing yaml)

# Anew when the pins have changed.
make_venv() {
    if [[ -x $PYTHON ]] && cmp -s "$REQUIREMENTS" "$FOLDER/installed.txt"; then
        return
    fi
    rm -rf "$FOLDER/venv" "$FOLDER/installed.txt"
    mkdir -p "$FOLDER"
    "${SB_PACKAGES_PYTHON:-$(bash tests/newest_python.sh 3.11)}" -m venv "$FOLDER/venv"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps -r "$REQUIREMENTS"
    "$PYTHON" -m pip check
    cp "$REQUIREMENTS" "$FOLDER/installed.txt"
}

sweep() {
    cargo run --locked --release -q -p snakebridge-sweep -- --ledger packages --python "$PYTHON" "$@" "${MODULES[@]}"
}

witness() { sweep --witness "$@"; }

work() {
    local tests=() name
    for name in "$@"; do tests+=(--test "$name"); done
    PYO3_PYTHON=$PYTHON CARGO_TARGET_DIR=$FOLDER/target \
        "${CARGO:-cargo}" test --locked -q --no-fail-fast --manifest-path tests/packages/Cargo.toml "${tests[@]}"
}

torch() {
    local python=${SB_TORCH_PYTHON:-$PYTHON}
    if ! "$python" -c 'import numpy, torch' 2>/dev/null; then
        echo "torch: skipped, $python does not have torch and numpy"
        return
    fi
    PYO3_PYTHON=$python CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$FOLDER/torch} \
        "${CARGO:-cargo}" test --locked -q --manifest-path tests/packages/Cargo.toml --features torch --test torch "$@"
}

command=${1:-all}
shift || true
# Packages that are no part of it are not needed.
[[ $command == torch && -n ${SB_TORCH_PYTHON:-} ]] || make_venv
case $command in
python) echo "$PYTHON, $("$PYTHON" --version)" ;;
sweep) sweep "$@" ;;
witness) witness "$@" ;;
work) work "$@" ;;
torch) torch "$@" ;;
presence) "$PYTHON" python/oracle/presence.py --packages "$@" ;;
modes) "$PYTHON" python/oracle/modes.py "${MODULES[@]}" ;;
all)
    "$PYTHON" python/oracle/presence.py --packages
    "$PYTHON" python/oracle/modes.py "${MODULES[@]}"
    sweep
    witness
    work
    torch
    ;;
*)
    sed -n '2,18s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
