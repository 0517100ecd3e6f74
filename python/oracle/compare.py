"""compare.py MODEL TYPESHED: overload counts and names in types, the Model's beside mypy's."""

import collections
import json
import sys

import ours
import theirs

# So many members of a class of differences are shown.
SHOWN = 12
WANTED = 97.0


def main():
    with open(sys.argv[1]) as file:
        universe = json.load(file)
    version = tuple(int(part) for part in universe["python"]["version"].split(".")[:2])
    names = [module["name"] for module in universe["modules"]]
    mypy = theirs.Library(names, version, universe["python"]["platform"], sys.argv[2])
    model = ours.Reader(universe)
    counted = equal = same_names = 0
    counts, differences, absent = collections.defaultdict(list), collections.defaultdict(list), []
    for symbol, homes, function in model.callables():
        found = next(filter(None, (mypy.callable(*home) for home in homes)), None)
        if found is None:
            absent.append(symbol)
            continue
        counted += 1
        own = model.signatures(function)
        if len(own) == len(found):
            equal += 1
        else:
            counts[function["verification"]["state"]].append("%s: %d here, %d there" % (symbol, len(own), len(found)))
        mine, other = frozenset().union(*own), frozenset().union(*found)
        if mine == other:
            same_names += 1
        else:
            kind = "only here %s, only there %s" % (spelled(mine - other), spelled(other - mine))
            differences[kind].append(symbol)
    if not counted:
        sys.exit("oracle: nothing was compared")
    share = 100.0 * same_names / counted
    show("overload counts differ", counts)
    show("names differ", differences)
    show("not found there", {"": absent})
    print("\n%d callables compared, %d more are in no stub" % (counted, len(absent)))
    print("overload counts equal: %d of %d" % (equal, counted))
    print("names equal: %d of %d, %.2f %%" % (same_names, counted, share))
    sys.exit(0 if equal == counted and share >= WANTED else 1)


def spelled(names):
    return ", ".join(sorted(names)) or "-"


def show(title, classes):
    print("\n%s: %d" % (title, sum(map(len, classes.values()))))
    for kind, members in sorted(classes.items(), key=lambda item: (-len(item[1]), item[0])):
        print("  %d  %s" % (len(members), kind))
        for member in members[:SHOWN]:
            print("       " + member)


main()
