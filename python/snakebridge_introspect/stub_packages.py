"""Stub packages for packages without types: which distribution to install if none was found."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .finder import PathFinder, TypeshedFinder

# By import name. The distributions are typeshed's, or published by the project itself.
DISTRIBUTIONS = {
    "cffi": "types-cffi",
    "dateutil": "types-python-dateutil",
    "defusedxml": "types-defusedxml",
    "docutils": "types-docutils",
    "html5lib": "types-html5lib",
    "jsonschema": "types-jsonschema",
    "markdown": "types-Markdown",
    "networkx": "types-networkx",
    "openpyxl": "types-openpyxl",
    "pandas": "pandas-stubs",
    "paramiko": "types-paramiko",
    "pexpect": "types-pexpect",
    "psutil": "types-psutil",
    "psycopg2": "types-psycopg2",
    "pygments": "types-Pygments",
    "pymysql": "types-PyMySQL",
    "pytz": "types-pytz",
    "regex": "types-regex",
    "requests": "types-requests",
    "scipy": "scipy-stubs",
    "seaborn": "types-seaborn",
    "setuptools": "types-setuptools",
    "shapely": "types-shapely",
    "simplejson": "types-simplejson",
    "six": "types-six",
    "tabulate": "types-tabulate",
    "toml": "types-toml",
    "tqdm": "types-tqdm",
    "ujson": "types-ujson",
    "xmltodict": "types-xmltodict",
    "yaml": "types-PyYAML",
}


def missing(finder: PathFinder | TypeshedFinder, name: str) -> str | None:
    """The distribution with the types of a module; None if the module has types already, or no distribution is known."""
    top = name.split(".")[0]
    wanted = DISTRIBUTIONS.get(top)
    found = finder.find(top) if wanted is not None else None
    if found is None or found.source == "stub_package" or not found.is_package:
        return None
    return None if os.path.isfile(os.path.join(os.path.dirname(found.path), "py.typed")) else wanted
