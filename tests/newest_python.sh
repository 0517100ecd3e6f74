#!/usr/bin/env bash
# The newest Python of a minor version that pyenv has, else python3: bash tests/newest_python.sh 3.11
set -euo pipefail
found=python3
for candidate in "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python; do
    [[ ! -x $candidate ]] || found=$candidate
done
printf '%s\n' "$found"
