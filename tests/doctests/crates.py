"""The crates that tools of the tests make below `target`: their manifests, their files, and what the compiler refuses of them."""

import json
import os
import subprocess
import sys

PACKAGE = """[package]
name = "{name}"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
snakebridge = {{ path = "{root}/snakebridge" }}
"""


def manifests(folder, root, name):
    """A workspace of two crates: `name`, and its `bindings`."""
    made = PACKAGE.format(name=name, root=root)
    put(os.path.join(folder, "Cargo.toml"), '[workspace]\nmembers = ["bindings"]\n\n' + made + 'bindings = { path = "bindings" }\n')
    put(os.path.join(folder, "bindings", "Cargo.toml"), PACKAGE.format(name="bindings", root=root))


def put(path, text):
    """Writes a file if its content changed, because cargo compares modification times."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if not os.path.exists(path) or open(path, encoding="utf-8").read() != text:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def refused(folder, target):
    """(is clean, [(lines of src/main.rs, message)], messages that belong to no line of it) of a check."""
    run = subprocess.run(
        ["cargo", "check", "--quiet", "--message-format=json"],
        cwd=folder, env=dict(os.environ, CARGO_TARGET_DIR=target), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )
    found, other = [], []
    for line in run.stdout.splitlines():
        message = json.loads(line).get("message")
        if not message or message["level"] != "error":
            continue
        at = [e["line_start"] for s in message["spans"] for e in _origins(s) if e["file_name"].endswith("src/main.rs")]
        if at:
            found.append((at, _words(message)))
        elif message["spans"]:
            other.append(message["rendered"])
    return run.returncode == 0, found, other


def _words(message):
    words = message["message"].split("\n")[0]
    if words == "mismatched types":
        # What they are stands at the place.
        words += "".join(": " + s["label"] for s in message["spans"] if s["is_primary"] and s["label"])
    return words


def settle(folder, target, forms, write, rounds=12):
    """{item: forms that compile}: the first form of each of `forms`, or else those of its others. `write` writes these forms of each item and
    returns {line: (item, form)}. An item gets each rejected form with the reason, in its list `tried`."""
    left = {item: list(listed[:1]) for item, listed in forms.items()}
    is_widened = False
    for _ in range(rounds):
        at = write(left)
        is_clean, found, other = refused(folder, target)
        bad = {}
        for lines, message in found:
            for line in lines:
                if line in at:
                    bad.setdefault(at[line], message)
        if other or (not is_clean and not bad):
            sys.exit("code outside of the forms does not compile:\n" + "\n".join(other[:3] or [str(found[:3])]))
        for (item, form), message in bad.items():
            left[item].remove(form)
            item.tried.append("{}: {}".format(form, message))
        print("{} forms, {} rejected".format(len(at), len(bad)), flush=True)
        if is_widened and not bad:
            return left
        if not is_widened:
            is_widened = True
            for item in left:
                left[item] = left[item] or list(forms[item][1:])
    sys.exit("the compiler still rejects forms after {} rounds".format(rounds))


def _origins(span):
    """A span and, if it is in a macro expansion, the spans of the macro calls."""
    while span:
        yield span
        span = (span.get("expansion") or {}).get("span")
