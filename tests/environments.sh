#!/usr/bin/env bash
# The two commands of the README in every kind of Python environment that this machine has or that can be laid out here.
# Not part of `cargo test`: it builds the workspace once for each environment, several minutes each; with --quick one or less.
#
#   bash tests/environments.sh              all environments, all tests, a fresh target folder for each
#   bash tests/environments.sh --quick      two test binaries, one target folder: a change of Python must rebuild by itself
#   bash tests/environments.sh NAME..       only these (with or without --quick); --list names them
#   bash tests/environments.sh --keep ..    leave the folder with sources, venvs and logs, and say where it is
#
# It works on a copy of the tracked files. Every command gets HOME and PATH and nothing else, except what activating that
# environment would set. SB_ENVIRONMENTS_TMP may name the folder to work in.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly SOURCE=$PWD

readonly NAMES=(pyenv-3.11 debian venv-activated venv-in-project uv-venv conda
    pyenv-3.9 pyenv-3.10 pyenv-3.12 pyenv-3.13 switch-by-variable refused-3.8 refused-other-minor)
QUICK=0
KEEP=0
CHOSEN=()
for argument in "$@"; do
    case $argument in
    --quick) QUICK=1 ;;
    --keep) KEEP=1 ;;
    --list)
        printf '%s\n' "${NAMES[@]}"
        exit 0
        ;;
    *)
        [[ " ${NAMES[*]} " == *" $argument "* ]] || {
            echo "environments: there is no $argument; the names are: ${NAMES[*]}" >&2
            exit 2
        }
        CHOSEN+=("$argument")
        ;;
    esac
done
((${#CHOSEN[@]} > 0)) || CHOSEN=("${NAMES[@]}")

TOP=$(mktemp -d "${SB_ENVIRONMENTS_TMP:-${TMPDIR:-/tmp}}/sb-environments.XXXXXX") || exit 1
readonly TOP PROJECT=$TOP/project LOGS=$TOP/logs
CARGO_BIN=$(dirname "$(command -v cargo)") || exit 1
readonly CARGO_BIN SYSTEM_PATH=/usr/bin:/bin
PASSED=0 FAILED=0 SKIPPED=0

cleanup() {
    if ((KEEP || FAILED)); then
        rm -rf "$PROJECT/target"
        echo "left for a look: $TOP"
    else
        rm -rf "$TOP"
    fi
}
trap cleanup EXIT

# ---- what an environment is: search path, variables, what must come out

PREFIX_PATH=""    # folders before the system's
VARIABLES=()      # what activation sets
WANT_VERSION=""   # the beginning of sys.version
WANT_PREFIX=""    # sys.prefix
WANT_PACKAGE=0    # the package must be importable
REASON=""         # why it is skipped or has failed

clean() (
    cd "$PROJECT" || exit
    exec env -i HOME="$HOME" PATH="${PREFIX_PATH:+$PREFIX_PATH:}$SYSTEM_PATH:$CARGO_BIN" "${VARIABLES[@]}" "$@"
)

# The newest pyenv version of a minor.
pyenv() {
    local candidate found=""
    for candidate in "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*; do
        [[ ! -x $candidate/bin/python ]] || found=$candidate
    done
    printf '%s' "$found"
}

use_pyenv() {
    local folder
    folder=$(pyenv "$1")
    [[ -n $folder ]] || { REASON="pyenv has no Python $1" && return 1; }
    [[ -f $folder/lib/libpython$1.so ]] ||
        { REASON="$folder has no shared library: PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install" && return 1; }
    PREFIX_PATH=$folder/bin
    WANT_VERSION=$1.
    WANT_PREFIX=$folder
}

# A package that no base Python has, with types, made without a network.
add_package() {
    local site
    site=$("$1" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])') || return 1
    mkdir -p "$site/sb_only_here"
    printf '%s\n' 'def greet(name: str) -> str:' '    return f"hello {name}"' 'def version() -> int:' '    return 7' \
        >"$site/sb_only_here/__init__.py"
    touch "$site/sb_only_here/py.typed"
    WANT_PACKAGE=1
}

# A copy of a Python (links where the file system has them) whose sysconfig says what $3 says about the library's folder.
copy_python() {
    local from=$1 to=$2 libdir=$3 file
    mkdir -p "$to/bin" "$to/lib/python3.11"
    cp -aL --reflink=auto "$from/bin/python3.11" "$to/bin/python3.11"
    ln -s python3.11 "$to/bin/python3"
    ln -s python3.11 "$to/bin/python"
    cp -a "$from"/lib/libpython3*.so* "$to/lib/"
    (cd "$from/lib/python3.11" && tar cf - --exclude=./test --exclude=./site-packages/?* --exclude=__pycache__ .) |
        tar xf - -C "$to/lib/python3.11"
    mkdir -p "$to/lib/python3.11/site-packages"
    for file in "$to"/lib/python3.11/_sysconfigdata*.py; do
        sed -i -e "s#$from/lib#$libdir#g" -e "s#$from#$to#g" "$file"
    done
}

# ---- the environments; each sets the above or says in REASON why it cannot be had

setup_pyenv_3_11() { use_pyenv 3.11; }
setup_pyenv_3_9() { use_pyenv 3.9; }
setup_pyenv_3_10() { use_pyenv 3.10; }
setup_pyenv_3_12() { use_pyenv 3.12; }
setup_pyenv_3_13() { use_pyenv 3.13; }

setup_debian() {
    local version
    [[ -x /usr/bin/python3 ]] || { REASON="there is no /usr/bin/python3" && return 1; }
    version=$(/usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    # The name without a number is what the linker asks for.
    [[ -n $(find /usr/lib /usr/lib64 -name "libpython$version.so" -print -quit 2>/dev/null) ]] ||
        { REASON="libpython$version.so is missing: apt-get install libpython3-dev" && return 1; }
    PREFIX_PATH=/usr/bin
    WANT_VERSION=$version.
    WANT_PREFIX=/usr
}

setup_venv_activated() {
    use_pyenv 3.11 || return 1
    "$PREFIX_PATH/python" -m venv --without-pip "$TOP/activated" && add_package "$TOP/activated/bin/python" || return 1
    PREFIX_PATH=$TOP/activated/bin
    VARIABLES=(VIRTUAL_ENV="$TOP/activated")
    WANT_PREFIX=$TOP/activated
}

setup_venv_in_project() {
    use_pyenv 3.11 || return 1
    "$PREFIX_PATH/python" -m venv --without-pip "$PROJECT/.venv" && add_package "$PROJECT/.venv/bin/python" || return 1
    WANT_PREFIX=$PROJECT/.venv
}

# The environment by uv itself, a package from pip's registry, where that can be had; else as uv lays it out.
make_uv_venv() {
    local base=$1 venv=$2 installer=$3
    if "$installer" -m pip install --quiet --disable-pip-version-check --target "$TOP/uv-tool" uv &&
        "$TOP/uv-tool/bin/uv" venv --offline --no-project --python "$base/bin/python3.11" "$venv"; then
        return
    fi
    echo "uv cannot be had: its environment is laid out by hand"
    mkdir -p "$venv/bin" "$venv/lib/python3.11/site-packages"
    ln -s "$base/bin/python3.11" "$venv/bin/python"
    ln -s python "$venv/bin/python3"
    printf '%s\n' "home = $base/bin" 'implementation = CPython' 'uv = 0.5.1' "version_info = 3.11.7" \
        'include-system-site-packages = false' 'prompt = project' >"$venv/pyvenv.cfg"
}

# A standalone Python as uv installs it, whose sysconfig names a folder of the machine that built it, and a venv of it.
setup_uv_venv() {
    local base=$TOP/uv/python/cpython-3.11-linux-x86_64-gnu venv=$PROJECT/.venv
    use_pyenv 3.11 || return 1
    copy_python "$WANT_PREFIX" "$base" /install/lib
    make_uv_venv "$base" "$venv" "$(pyenv 3.11)/bin/python" || return 1
    add_package "$venv/bin/python" || return 1
    PREFIX_PATH=$base/bin
    WANT_PREFIX=$venv
}

# A conda prefix: interpreter, library and packages in one folder, sysconfig rewritten on installation.
setup_conda() {
    local prefix=$TOP/miniconda/envs/project
    use_pyenv 3.11 || return 1
    copy_python "$WANT_PREFIX" "$prefix" "$prefix/lib"
    mkdir -p "$prefix/conda-meta"
    touch "$prefix/conda-meta/history"
    add_package "$prefix/bin/python" || return 1
    PREFIX_PATH=$prefix/bin
    VARIABLES=(CONDA_PREFIX="$prefix" CONDA_DEFAULT_ENV=project)
    WANT_PREFIX=$prefix
}

# The link is one installation's, the packages another's of the same minor.
setup_switch_by_variable() {
    use_pyenv 3.11 || return 1
    "$PREFIX_PATH/python" -m venv --without-pip "$TOP/named" && add_package "$TOP/named/bin/python" || return 1
    VARIABLES=(SNAKEBRIDGE_PYTHON="$TOP/named")
    WANT_PREFIX=$TOP/named
}

setup_refused_3_8() {
    use_pyenv 3.11 || return 1
    local old
    old=$(pyenv 3.8)
    [[ -n $old ]] || { REASON="pyenv has no Python 3.8" && return 1; }
    VARIABLES=(SNAKEBRIDGE_PYTHON="$old/bin/python")
}

setup_refused_other_minor() {
    use_pyenv 3.11 || return 1
    local other
    other=$(pyenv 3.12)
    [[ -n $other ]] || { REASON="pyenv has no Python 3.12" && return 1; }
    VARIABLES=(SNAKEBRIDGE_PYTHON="$other/bin/python")
}

# ---- what is run in each

commands() {
    clean cargo run --example quickstart || { REASON="cargo run --example quickstart" && return 1; }
    if ((QUICK)); then
        clean cargo test -p snakebridge-tests --test typed_slice --test conformance_calls ||
            { REASON="cargo test (two binaries)" && return 1; }
    else
        clean cargo test || { REASON="cargo test" && return 1; }
    fi
    local facts
    facts=$(clean cargo run -q --example environment_which) || { REASON="the program that names its Python" && return 1; }
    echo "$facts"
    grep -qF "version=$WANT_VERSION" <<<"$facts" || { REASON="not Python $WANT_VERSION*: ${facts//$'\n'/ }" && return 1; }
    grep -qxF "prefix=$WANT_PREFIX" <<<"$facts" || { REASON="not $WANT_PREFIX: ${facts//$'\n'/ }" && return 1; }
    if ((WANT_PACKAGE)); then
        facts=$(clean cargo run -q --features package --example environment_package) &&
            grep -qxF package=7 <<<"$facts" || { REASON="the package of the environment" && return 1; }
    fi
}

# A Python that is not supported must stop the build with a message that says which, why and what to do.
refused() {
    local output part
    output=$(clean cargo run --example quickstart 2>&1) && { REASON="it was built and run" && return 1; }
    echo "$output"
    for part in "$@" "help: "; do
        grep -qF -- "$part" <<<"$output" || { REASON="the message does not say \`$part\`" && return 1; }
    done
}

run_refused_3_8() { refused "CPython 3.8." "SNAKEBRIDGE_PYTHON" "3.9 or newer"; }
run_refused_other_minor() { refused "Python 3.12." "Python 3.11." "PYO3_PYTHON="; }

copy_sources() {
    rm -rf "$PROJECT/.venv"
    [[ ! -d $PROJECT/examples ]] || return 0
    mkdir -p "$PROJECT" "$LOGS"
    git -C "$SOURCE" ls-files -z --cached --others --exclude-standard |
        tar cf - -C "$SOURCE" --ignore-failed-read --null -T - | tar xf - -C "$PROJECT"
    cp "$SOURCE/tests/environments/which.rs" "$PROJECT/examples/examples/environment_which.rs"
    cp "$SOURCE/tests/environments/package.rs" "$PROJECT/examples/examples/environment_package.rs"
    # It does not compile where the package is not: only on demand.
    printf '\n[features]\npackage = []\n\n[[example]]\nname = "environment_package"\nrequired-features = ["package"]\n' \
        >>"$PROJECT/examples/Cargo.toml"
}

one() {
    local name=$1 start=$SECONDS function=${1//[-.]/_}
    PREFIX_PATH="" VARIABLES=() WANT_VERSION="" WANT_PREFIX="" WANT_PACKAGE=0 REASON=""
    copy_sources
    ((QUICK)) || rm -rf "$PROJECT/target"
    if ! "setup_$function" >"$LOGS/$name.log" 2>&1; then
        SKIPPED=$((SKIPPED + 1))
        printf '%-20s skipped  %s\n' "$name" "${REASON:-it cannot be laid out, see $LOGS/$name.log}"
        return
    fi
    local action=commands
    [[ $(type -t "run_$function") != function ]] || action=run_$function
    if "$action" >>"$LOGS/$name.log" 2>&1 </dev/null; then
        PASSED=$((PASSED + 1))
        printf '%-20s ok       %d s\n' "$name" $((SECONDS - start))
    else
        FAILED=$((FAILED + 1))
        printf '%-20s FAILED   %s (%d s)\n' "$name" "$REASON" $((SECONDS - start))
        tail -n 25 "$LOGS/$name.log" | sed 's/^/    | /'
    fi
}

for name in "${CHOSEN[@]}"; do one "$name"; done
echo "$PASSED passed, $FAILED failed, $SKIPPED skipped"
((FAILED == 0 && PASSED > 0))
