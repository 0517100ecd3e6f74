#!/bin/sh
# Checks the types of the introspector and of the worker with the mypy that requirements-dev.txt pins, configured by mypy.ini, in a temporary
# virtual environment. Needs Python 3.9 or newer (PYTHON, else python3) with venv, and access to the package index.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

"$python" -m venv "$work/venv"
# The folder of the executables depends on the platform.
for bin in "$work/venv/bin" "$work/venv/Scripts"; do
    [ ! -x "$bin/python" ] || venv_python="$bin/python"
done
"$venv_python" -m pip install --quiet --disable-pip-version-check --constraint "$here/requirements-dev.txt" mypy
cd "$here"
"$venv_python" -m mypy --config-file mypy.ini --cache-dir "$work/cache"
