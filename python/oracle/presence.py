"""Compares what instances have with what the Model says they have: each public name of `dir(instance)` has a member, or a reason.

Makes an instance of each class below, in the Python that runs this. `python3 python/oracle/presence.py` prints what is missing and
fails where it is more than in the ledger next to this file; `--bless` writes that. `python/tests/test_presence.py` runs it. With
`--packages` the instances are those of the pinned packages (`bash tests/packages.sh presence`).

The reasons:
  given       the attribute is one that the caller gave (`SimpleNamespace(a=1)`)
  no source   neither a type source nor the source of a method says that it exists
"""

import builtins
import importlib
import json
import os
import sys
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "tests"))

import support  # noqa: E402

VERSION = "%d.%d.%d" % sys.version_info[:3]
GIVEN = {
    "types.SimpleNamespace": {"a"},
    "argparse.Namespace": {"a"},
    "pandas.DataFrame": {"a"},
    "pandas.api.typing.DataFrameGroupBy": {"a"},
}

# module: expressions of instances, with the module's names and `m`, the module
INSTANCES = {
    "argparse": ["ArgumentParser()", "Namespace(a=1)", "ArgumentParser().add_argument('x')"],
    "array": ["array('i')"],
    "ast": ["parse('1')"],
    "asyncio": ["Queue()"] if sys.version_info >= (3, 10) else [],
    "calendar": ["TextCalendar()"],
    "collections": ["Counter('a')", "OrderedDict()", "deque()", "ChainMap()", "UserDict()"],
    "concurrent.futures": ["Future()", "m.ThreadPoolExecutor()"],
    "configparser": ["ConfigParser()"],
    "contextlib": ["ExitStack()"],
    "csv": ["DictReader(['a', '1'])", "DictWriter(open(os.devnull, 'w'), ['a'])"],
    "datetime": ["datetime.now()", "timedelta(1)", "timezone.utc"],
    "decimal": ["Decimal(1)", "Context()"],
    "difflib": ["SequenceMatcher()"],
    "email.message": ["EmailMessage()"],
    "fractions": ["Fraction(1)"],
    "http.client": ["HTTPConnection('localhost')"],
    "http.cookies": ["SimpleCookie()", "Morsel()"],
    "inspect": ["signature(len)"],
    "io": ["StringIO()", "BytesIO()"],
    "ipaddress": ["ip_address('1.1.1.1')", "ip_network('10.0.0.0/8')"],
    "json": ["JSONEncoder()", "JSONDecoder()"],
    "logging": ["Logger('x')", "StreamHandler()", "Formatter()", "LogRecord('a', 1, 'b', 1, 'c', (), None)"],
    "pathlib": ["Path('.')"],
    "queue": ["Queue()", "PriorityQueue()"],
    "random": ["Random()"],
    "re": ["compile('a')", "match('a', 'a')"],
    "shlex": ["shlex('a')"],
    "socket": ["socket()"],
    "sqlite3": ["connect(':memory:')"],
    "statistics": ["NormalDist()"],
    "string": ["Template('a')", "Formatter()"],
    "struct": ["Struct('i')"],
    "subprocess": ["CompletedProcess([], 0)"],
    "tarfile": ["TarInfo('x')"],
    "tempfile": ["TemporaryDirectory()"],
    "textwrap": ["TextWrapper()"],
    "threading": ["Thread()", "Event()", "Timer(1, print)", "Condition()"],
    "types": ["SimpleNamespace(a=1)"],
    "unittest": ["TestCase()", "TestResult()"],
    "urllib.parse": ["urlparse('http://x')"],
    "urllib.request": ["Request('http://x')"],
    "uuid": ["uuid4()"],
    "weakref": ["WeakValueDictionary()"],
    "xml.etree.ElementTree": ["Element('a')"],
    "zipfile": ["ZipFile(__import__('io').BytesIO(), 'w')", "ZipInfo('a')"],
}

OF_PACKAGES = {
    "attr": ["Factory(int)"],
    "click": ["Command('c')", "Context(m.Command('c'))", "Group('g')", "Argument(['x'])", "Choice(['a'])", "Path()"],
    "click.testing": ["CliRunner()"],
    "numpy": ["array([1])", "dtype('int64')", "float64(1)", "arange(3).flat", "poly1d([1, 2])"],
    "numpy.random": ["default_rng()", "RandomState()", "SeedSequence(1)"],
    "pandas": [
        "DataFrame({'a': [1]})",
        "DataFrame({'a': [1]}).groupby('a')",
        "Series([1])",
        "Index([1])",
        "Timestamp('2020-01-01')",
        "Timedelta(1)",
        "Categorical(['a'])",
        "Period('2020')",
    ],
    "PIL.Image": ["new('L', (1, 1))"],
    "PIL.ImageDraw": ["Draw(__import__('PIL.Image').Image.new('L', (1, 1)))"],
    "requests": ["Session()", "Response()", "Request('GET', 'http://x')", "m.Request('GET', 'http://x').prepare()"],
    "rich.console": ["Console()"],
    "rich.table": ["Table()"],
    "sklearn.cluster": ["KMeans(1, n_init=1).fit([[1.0], [2.0]])"],
    "sklearn.ensemble": ["RandomForestClassifier(2).fit([[1.0], [2.0]], [0, 1])"],
    "sklearn.linear_model": ["LinearRegression().fit([[1.0], [2.0]], [1.0, 2.0])", "LogisticRegression()"],
    "sklearn.preprocessing": ["StandardScaler().fit([[1.0]])", "OneHotEncoder()"],
    "yaml": ["SafeLoader('a: 1')", "nodes.ScalarNode('t', 'v')"],
}


def described(universe):
    """{canonical name: class} of a Universe, nested classes included."""
    found = {}

    def add(items):
        for item in items:
            if item["kind"] == "class":
                found[item["canonical"]] = item
                add(item["members"])

    for module in universe["modules"]:
        add(module["items"])
    return found


def names_of(classes, item):
    """The members of a class, with those of its supers. Of builtin classes, which every binding knows, those that they have."""
    names = {member["name"] for member in item["members"]} | {member["name"] for member in item.get("enum_members", ())}
    for parent in item["supers"]:
        if parent["name"] in classes:
            names |= names_of(classes, classes[parent["name"]])
        elif parent["name"].startswith("builtins."):
            names |= set(dir(getattr(builtins, parent["name"][9:])))
    return names


def missing(classes, cls, instance):
    """{name: reason} of the public names of an instance without a member; None if no class describes it."""
    item = next((classes[n] for n in canonical(cls) if n in classes), None)
    if item is None:
        return None
    known = names_of(classes, item)
    given = GIVEN.get("%s.%s" % (cls.__module__, cls.__qualname__), ())
    lacking = [n for n in dir(instance) if not n.startswith("_") and n not in known]
    return {name: "given" if name in given else "no source" for name in lacking}


def canonical(cls):
    """The names of a class and its ancestors: a private subclass counts as the class that is described."""
    return ["%s.%s" % (ancestor.__module__, ancestor.__qualname__) for ancestor in cls.__mro__[:-1]]


def of_module(name, expressions, **options):
    """{class: {name: reason}} of the instances that expressions make in a module of one's own, imported before."""
    classes = described(support.describe([name], **options))
    module = sys.modules[name]
    made = [eval(expression, dict(vars(module))) for expression in expressions]
    return {type(one).__name__: missing(classes, type(one), one) for one in made}


def measure(instances=INSTANCES):
    """{class: {"names": count, "missing": {name: reason}}}"""
    classes = described(support.describe(list(instances), 600))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # nothing made here is closed
        return _of_instances(classes, instances)


def _of_instances(classes, instances):
    found = {}
    for name, expressions in instances.items():
        module = importlib.import_module(name)
        for expression in expressions:
            instance = eval(expression, {**vars(module), "os": os, "m": module})
            cls = type(instance)
            lacking = missing(classes, cls, instance)
            count = len([n for n in dir(instance) if not n.startswith("_")])
            found["%s.%s" % (cls.__module__, cls.__qualname__)] = {"names": count, "missing": lacking}
    return found


def share(found):
    """The names without a source, and all names."""
    lost = sum(1 for one in found.values() for reason in (one["missing"] or {}).values() if reason == "no source")
    return lost, sum(one["names"] for one in found.values())


def worse(found, ledger):
    """What the ledger does not have: classes that no one describes, names without a member."""
    result = []
    for name, one in found.items():
        before = ledger.get(name, {"missing": {}})["missing"]
        if one["missing"] is None:
            result.extend([] if before is None else [name + " is not described"])
            continue
        result.extend("%s.%s: %s" % (name, n, r) for n, r in one["missing"].items() if n not in (before or {}))
    return result


def ledger_of(packages=False):
    return os.path.join(HERE, "presence", "%s%s.json" % ("packages-" if packages else "", VERSION))


def read(packages=False):
    """The ledger of this Python, or None."""
    if not os.path.exists(ledger_of(packages)):
        return None
    with open(ledger_of(packages), encoding="utf-8") as file:
        return json.load(file)


def main():
    packages = "--packages" in sys.argv
    found = measure(OF_PACKAGES if packages else INSTANCES)
    for name, one in sorted(found.items()):
        if one["missing"] or one["missing"] is None:
            print(name, one["missing"])
    print("%d of %d names have no source, in %d classes" % (*share(found), len(found)))
    if "--bless" in sys.argv:
        os.makedirs(os.path.dirname(ledger_of(packages)), exist_ok=True)
        with open(ledger_of(packages), "w", encoding="utf-8") as file:
            json.dump(found, file, indent=0, sort_keys=True)
            file.write("\n")
        return
    problems = worse(found, read(packages) or {})
    sys.exit("\n".join(problems) if problems else 0)


if __name__ == "__main__":
    main()
