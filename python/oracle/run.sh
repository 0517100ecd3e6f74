#!/usr/bin/env bash
# Compares the introspector with mypy, over the same typeshed. See README.md.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
python=${PYTHON:-python3}
pin=$(sed -n 's/^typeshed_client==//p' "$root/python/requirements-dev.txt")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

"$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
"$python" -m pip download --quiet --disable-pip-version-check --no-deps --dest "$work" "typeshed_client==$pin"
"$python" -c 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])' "$work"/*.whl "$work/wheel"
mkdir -p "$work/typeshed"
mv "$work/wheel/typeshed_client/typeshed" "$work/typeshed/stdlib"
# mypy wants the stubs of its own helper as well.
bundled=$("$work/venv/bin/python" -c 'import mypy, os; print(os.path.dirname(mypy.__file__))')/typeshed
cp -r "$bundled/stubs" "$work/typeshed/stubs"

modules=("$@")
if ((${#modules[@]} == 0)); then
    mapfile -t modules < <("$python" "$here/modules.py")
fi
(cd "$root" && cargo build -q -p cargo-snakebridge)
"$root/target/debug/cargo-snakebridge" model --python "$python" "${modules[@]}" >"$work/model.json"
"$work/venv/bin/python" "$here/compare.py" "$work/model.json" "$work/typeshed"
