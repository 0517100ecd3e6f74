"""compare.py MODEL TYPESHED: compares overload counts and names in types between the Model and mypy."""

import collections
import json
import sys

import ours
import theirs

# How many members of each class of differences are printed.
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
            counts[function["verification"]["state"]].append("%s: %d in the Model, %d in mypy" % (symbol, len(own), len(found)))
        mine, other = frozenset().union(*own), frozenset().union(*found)
        if mine == other:
            same_names += 1
        else:
            kind = "only in the Model: %s, only in mypy: %s" % (spelled(mine - other), spelled(other - mine))
            differences[kind].append(symbol)
    if not counted:
        sys.exit("oracle: nothing was compared")
    share = 100.0 * same_names / counted
    show("overload counts differ", counts)
    show("names differ", differences)
    show("not found in mypy", {"": absent})
    print("\n%d callables compared, %d are not in any stub" % (counted, len(absent)))
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
