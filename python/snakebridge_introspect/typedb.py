"""Builds the stdlib type database from a typeshed `stdlib` folder. For development only.

Layout of the file ("SBDB0001"):
  8 bytes magic; u32 LE length of the compressed header; header; chunks.
  header  zlib of {"schema": "sbdb/1", "source", "targets": ["3.11-linux", ..],
          "chunks": {module: [offset, length, inflated length]}}; offsets count from the end of the header.
  chunk   zlib of {"entries": [..], "targets": {target: {"needs": [..], "items": [[first, count], ..]}}}:
          one module; entries that targets share are stored once; the runs of a target, concatenated, are its entries in order.
A module's facts for a target are {"needs": .., "entries": [..]}: see facts.py. Entries are encoded by compact.py.
"""

from __future__ import annotations

import argparse
import json
import os
import struct
import sys
import zlib
from typing import TYPE_CHECKING

from . import compact, follow, foreign, scope
from . import typejson as T
from .facts import ModuleFacts, reference
from .finder import TypeshedFinder
from .inherit import base_name, class_entry
from .resolver import World
from .scope import Imported, SourceFile, Target
from .sources import Sources
from .stored_facts import MAGIC, ROOTS, Database as Database

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, TypedDict

    from .entries import AnyEntry, ClassEntry, Facts
    from .schema import Type

    class TargetFacts(TypedDict):
        """Facts of one module for one target, before compact.py encodes them."""

        needs: list[str]
        entries: list[AnyEntry]



class TreeSources(Sources):
    """Typeshed's files, each parsed once for all targets."""

    trees: dict[str, ast.Module] = {}

    def tree(self, path: str) -> ast.Module:
        if path not in self.trees:
            self.trees[path] = scope.parse(path)
        return self.trees[path]


def module_entries(world: World, name: str) -> list[AnyEntry]:
    """All entries of one module, in the order of its stub."""
    loaded = world.module(name)
    if not isinstance(loaded, SourceFile):
        return []
    builder = world.builder(loaded)
    exports = world.exports(name)
    wanted = []
    for symbol, definitions in loaded.scope.symbols.items():
        if symbol in ("__all__", "__path__"):
            continue
        first = definitions[0]
        if isinstance(first, Imported) and not (first.exported or symbol in (exports or ())):
            continue
        wanted.append(symbol)
    for star in loaded.scope.stars:
        source = world.module(star)
        if star == name or not isinstance(source, SourceFile):
            continue
        offered = world.exports(star)
        if offered is None:
            offered = [n for n in source.scope.symbols if not n.startswith("_")]
        wanted.extend(n for n in offered if n not in loaded.scope.symbols)
    entries: list[AnyEntry] = []
    for symbol in dict.fromkeys(wanted):
        entry = builder.entry(symbol)
        if entry is None and symbol in (exports or ()):
            target = world.symbol(name, symbol)
            entry = reference(symbol, target)
        if entry is not None:
            entries.append(entry)
    entries.extend(builder.extra[key] for key in sorted(builder.extra))
    if exports is not None:
        entries.append({"n": "__all__", "k": "all", "names": exports})
    return entries


def _entry_types(entry: AnyEntry) -> Iterator[Type]:
    if entry["k"] == "func":
        for signature in entry["sigs"]:
            yield from T.of_signature(signature)
    elif entry["k"] == "const":
        yield entry["type"]
    elif entry["k"] == "prop":
        yield entry["type"]
        if "set_type" in entry:
            yield entry["set_type"]
        if "self_type" in entry:
            yield entry["self_type"]
    elif entry["k"] == "alias":
        yield entry["target"]
    elif entry["k"] == "tv":
        variable = entry["tv"]
        yield from variable.get("constraints", [])
        if "bound" in variable:
            yield variable["bound"]
        if "default" in variable:
            yield variable["default"]
    elif entry["k"] == "class":
        yield from entry["bases"]
        for member in entry.get("members", ()):
            yield from _entry_types(member)


def _needs_of_class(world: World, entry: ClassEntry) -> Iterator[str]:
    for base in entry["bases"]:
        yield world.split(base_name(world, base))[0]
    for member in entry.get("members", ()):
        if member["k"] == "class":
            yield from _needs_of_class(world, member)
        elif member["k"] == "ref":
            yield member["to"].partition(":")[0]
    for variable in entry["params"]:
        yield world.split(variable)[0]


def _needs_and_mentions(world: World, name: str, entries: list[AnyEntry]) -> tuple[list[str], list[str]]:
    needs: set[str] = set()
    mentions: set[str] = set()
    for entry in entries:
        if entry["k"] == "ref":
            needs.add(entry["to"].partition(":")[0])
        elif entry["k"] == "class":
            needs.update(_needs_of_class(world, entry))
        elif entry["k"] == "alias":
            needs.update(world.split(variable)[0] for variable in entry["params"])
        for outer in _entry_types(entry):
            for kind in T.walk(outer):
                if kind["t"] == "tv":
                    needs.add(world.split(kind["id"])[0])
                elif kind["t"] == "alias":
                    needs.add(world.split(kind["name"])[0])
                elif kind["t"] == "inst":
                    mentions.add(kind["name"])
    for full in mentions:
        homes = [follow.home(world, name, full, near) for near in (True, False)]
        needs.update(home for home in homes if home is not None and home != "_typeshed")
    needs -= {name} | set(ROOTS)
    return sorted(needs), sorted(mentions)


def build_target(folder: str, version: tuple[int, ...], platform: str) -> dict[str, TargetFacts]:
    """{module: facts} of one Python minor and platform."""
    finder = TypeshedFinder(folder, version)
    problems: list[tuple[str, ...]] = []
    target = Target(version, platform)
    sources = TreeSources(finder, {}, target, lambda *problem: problems.append(problem))
    world = World(sources, ModuleFacts)
    result: dict[str, TargetFacts] = {}
    for name in finder.modules():
        entries = module_entries(world, name)
        needs, mentions = _needs_and_mentions(world, name, entries)
        for full in mentions:
            module = world.split(full)[0]
            if module not in (name, "builtins", "typing") and class_entry(world, full) is not None:
                entries.append({"n": full, "k": "ext", "class": foreign.describe(world, full)})
        result[name] = {"needs": needs, "entries": entries}
    for problem in problems:
        print("warning:", *problem, file=sys.stderr)
    return result


def _runs(indexes: Iterable[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in indexes:
        if runs and runs[-1][0] + runs[-1][1] == index:
            runs[-1][1] += 1
        else:
            runs.append([index, 1])
    return runs


def pack(targets: Mapping[str, Mapping[str, TargetFacts]], source: str) -> bytes:
    """The file's bytes. `targets`: {target: {module: facts}}, in the order the header lists them."""
    # Per module: its entries as text, the index of each entry, and the entries of each target.
    chunks: dict[str, tuple[list[str], dict[str, int], dict[str, object]]] = {}
    for target, modules in targets.items():
        for name, facts in modules.items():
            chunk = chunks.setdefault(name, ([], {}, {}))
            indexes = []
            for entry in facts["entries"]:
                text = json.dumps(compact.encode(entry), separators=(",", ":"), ensure_ascii=False)
                if text not in chunk[1]:
                    chunk[1][text] = len(chunk[0])
                    chunk[0].append(text)
                indexes.append(chunk[1][text])
            chunk[2][target] = {"needs": facts["needs"], "items": _runs(indexes)}
    body: list[bytes] = []
    index: dict[str, list[int]] = {}
    offset = 0
    for name in sorted(chunks):
        entries, _, per_target = chunks[name]
        text = '{"entries":[%s],"targets":%s}' % (
            ",".join(entries),
            json.dumps(per_target, separators=(",", ":")),
        )
        raw = text.encode("utf-8")
        packed = zlib.compress(raw, 9)
        index[name] = [offset, len(packed), len(raw)]
        body.append(packed)
        offset += len(packed)
    header = {"schema": "sbdb/1", "source": source, "targets": list(targets), "chunks": index}
    packed = zlib.compress(json.dumps(header, separators=(",", ":")).encode("utf-8"), 9)
    return MAGIC + struct.pack("<I", len(packed)) + packed + b"".join(body)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="build the stdlib type database")
    parser.add_argument("--typeshed", help="typeshed's stdlib folder")
    parser.add_argument("--out")
    parser.add_argument("--same", nargs=2, metavar="FILE", help="compare two databases instead of building one")
    parser.add_argument("--python", default="3.9,3.10,3.11,3.12,3.13,3.14")
    parser.add_argument("--platform", default="linux")
    parser.add_argument("--source", default="typeshed")
    options = parser.parse_args(argv)
    if options.same:
        differing = Database(options.same[0]).differences(Database(options.same[1]))
        if differing:
            sys.exit("they differ in: " + ", ".join(differing))
        return
    if not (options.typeshed and options.out):
        parser.error("--typeshed and --out are needed to build one")
    targets: dict[str, dict[str, TargetFacts]] = {}
    for platform in options.platform.split(","):
        for text in options.python.split(","):
            version = tuple(int(part) for part in text.split("."))
            targets["%s-%s" % (text, platform)] = build_target(options.typeshed, version, platform)
            print(
                "%s-%s: %d modules" % (text, platform, len(targets["%s-%s" % (text, platform)])),
                file=sys.stderr,
            )
    data = pack(targets, options.source)
    with open(options.out + ".new", "wb") as file:
        file.write(data)
    os.replace(options.out + ".new", options.out)
    print("%s: %d bytes" % (options.out, len(data)), file=sys.stderr)


if __name__ == "__main__":
    main()
