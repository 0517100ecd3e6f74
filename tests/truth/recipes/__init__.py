"""The instances: by module, (expression, its type where the class alone says too little, more probes).

An expression sees the names of its module, `m`, the module, and `os`. A probe is what follows the instance (`most_common(1)`, `['a']`),
or a whole expression of `x`. `CALLS` names functions of modules that are called with literals.
"""

from recipes import calls, data, numbers, packages, system, text

INSTANCES = {**data.INSTANCES, **numbers.INSTANCES, **text.INSTANCES, **system.INSTANCES}
CALLS = calls.CALLS
OF_PACKAGES, PACKAGE_CALLS, BOUND = packages.INSTANCES, packages.CALLS, packages.BOUND
