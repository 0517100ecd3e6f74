"""A committed list of verdicts, a line for each name: what got worse, and what left the list."""

import os


def read(path):
    """{name: verdict}; empty if there is no list yet."""
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        return dict(line.split() for line in file if line.strip() and not line.startswith("#"))


def write(path, found, heading=""):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(heading)
        for name, one in sorted(found.items()):
            file.write("{} {}\n".format(name, one))


def worse(before, found, order, is_partial, gone):
    """Prints what changed; returns how many lost. `order` has the verdicts from the worst to the best."""
    lost = []
    for name, old in sorted(before.items()):
        new = found.get(name)
        if new is None and not is_partial:
            lost.append("{}: {} before, {}".format(name, old, gone))
        elif new is not None and order.index(new) < order.index(old):
            lost.append("{}: {} before, {} now".format(name, old, new))
        elif new is not None and new != old:
            print("BETTER {}: {} before, {} now".format(name, old, new))
    for line in lost:
        print("WORSE " + line)
    return len(lost)
