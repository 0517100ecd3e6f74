#!/bin/sh
# Checks the types of the introspector: mypy as pinned in requirements-dev.txt, set up by mypy.ini, in a folder of its own
# that is removed afterwards. It needs Python 3.9 or newer (PYTHON, else python3) with venv, and access to pip's registry.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

"$python" -m venv "$work/venv"
# Where the scripts lie differs by platform.
for bin in "$work/venv/bin" "$work/venv/Scripts"; do
    [ ! -x "$bin/python" ] || venv_python="$bin/python"
done
"$venv_python" -m pip install --quiet --disable-pip-version-check --constraint "$here/requirements-dev.txt" mypy
cd "$here"
"$venv_python" -m mypy --config-file mypy.ini --cache-dir "$work/cache"
