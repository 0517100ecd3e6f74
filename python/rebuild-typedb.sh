#!/bin/sh
# Rebuilds the stdlib type database from the pinned typeshed; `--check` compares instead of writing.
# The content depends on the pin only, not on the Python; the bytes also depend on the version of zlib.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
out="$here/../snakebridge-introspect/data/stdlib.sbdb"
pin=$(sed -n 's/^typeshed_client==//p' "$here/requirements-dev.txt")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

"$python" -m pip download --quiet --disable-pip-version-check --no-deps --dest "$work" "typeshed_client==$pin"
"$python" -c 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])' "$work"/*.whl "$work/wheel"
cd "$here"
"$python" -m snakebridge_introspect.typedb --typeshed "$work/wheel/typeshed_client/typeshed" \
    --platform linux,darwin,win32 --source "typeshed as in typeshed_client $pin" --out "$work/stdlib.sbdb"
if [ "${1:-}" = "--check" ]; then
    cmp -s "$work/stdlib.sbdb" "$out" ||
        "$python" -m snakebridge_introspect.typedb --same "$work/stdlib.sbdb" "$out" || {
        echo "stdlib.sbdb differs from what typeshed_client $pin produces: run python/rebuild-typedb.sh" >&2
        exit 1
    }
    echo "stdlib.sbdb is up to date: $(wc -c <"$out") bytes"
else
    mkdir -p "$(dirname "$out")"
    mv "$work/stdlib.sbdb" "$out"
fi
