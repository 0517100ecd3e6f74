"""The names of a module that the description of its package uses: the README that pip installs with it.

`__all__` says what `from module import *` gives, and often leaves out what the first example calls: `parse.compile`, `pycparser.parse_file`,
all functions of textstat.
"""

from __future__ import annotations

import re

from . import docs


def names(module: str, file: object) -> list[str]:
    """The public names that are written as `module.name`, or imported from the module, in the order of the text; none without a
    description, and for a file that no package has installed."""
    if "-packages" not in str(file):
        return []
    try:
        provider = docs.distribution(module)
        text = _description(provider.read_text("METADATA") or "") if provider is not None else ""
    except BaseException:
        return []
    return [name for name in dict.fromkeys(_used(module, text)) if not name.startswith("_")]


def _description(metadata: str) -> str:
    """What follows the headers; old metadata has the text in a header of its own."""
    headers, _, text = metadata.partition("\n\n")
    return text if text.strip() else headers


def _used(module: str, text: str) -> list[str]:
    full = re.escape(module)
    spelled = [full, *(re.escape(alias) for alias in re.findall(r"\bimport %s as (\w+)" % full, text))]
    found = re.findall(r"(?<![\w.])(?:%s)\.([A-Za-z_]\w*)" % "|".join(spelled), text)
    for several, line in re.findall(r"\bfrom %s import (?:\(([^)]*)\)|([^\n]*))" % full, text):
        parts = (several or line.partition("#")[0]).split(",")
        found += [part.split()[0] for part in parts if part.split() and part.split()[0].isidentifier()]
    return found
