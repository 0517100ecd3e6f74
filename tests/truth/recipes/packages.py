"""Instances of the pinned packages. `BOUND` has what is bound of the big ones, whole classes with the functions that make them."""

FRAME = "DataFrame({'a': [1, 2], 'b': [0.5, 1.5]})"

INSTANCES = {
    "attr": [("Factory(int)", "attr.Factory[int]")],
    "click": [
        ("Command('c')",),
        ("Context(m.Command('c'))",),
        ("Group('g')",),
        ("Argument(['x'])",),
        ("Option(['--x'])",),
        ("Choice(['a'])", "click.Choice[str]"),
        ("Path()",),
        ("IntRange(1, 3)",),
        ("HelpFormatter()", None, "write_text('a')", "write_heading('a')"),
        ("UsageError('a')",),
    ],
    "click.testing": [("CliRunner()",)],
    "requests": [
        ("Session()",),
        ("Response()",),
        ("Request('GET', 'http://x')",),
        ("Request('GET', 'http://x').prepare()", "requests.PreparedRequest"),
    ],
    "rich.console": [("Console(file=__import__('io').StringIO())", None, "render_str('a')")],
    "rich.table": [("Table('a')", None, "add_row('b')", "add_column('c')")],
    "rich.text": [("Text('a b')", None, "append('c')", "split(' ')", "stylize('bold')")],
    "yaml": [
        ("SafeLoader('a: 1')",),
        ("SafeDumper(__import__('io').StringIO())",),
        ("nodes.ScalarNode('t', 'v')", "yaml.nodes.ScalarNode"),
    ],
    "PIL.Image": [("new('L', (2, 2))", "PIL.Image.Image", "getpixel((0, 0))", "resize((1, 1))", "convert('RGB')", "crop((0, 0, 1, 1))")],
    "PIL.ImageDraw": [("Draw(__import__('PIL.Image').Image.new('L', (1, 1)))", "PIL.ImageDraw.ImageDraw", "point((0, 0))")],
    "numpy": [
        ("array([1, 2])", "numpy.ndarray[tuple[int], numpy.dtype[numpy.int64]]", "x + x", "reshape(2, 1)", "astype('float64')"),
        ("array([[0.5, 1.5]])", "numpy.ndarray[tuple[int, int], numpy.dtype[numpy.float64]]", "sum(axis=0)", "x * x"),
        ("dtype('int64')", "numpy.dtype[numpy.int64]"),
        ("float64(1)", "numpy.float64"),
        ("int64(1)", "numpy.int64"),
    ],
    "numpy.random": [("default_rng(1)", "numpy.random.Generator", "random()", "integers(3)", "normal()", "choice([1, 2])")],
    "pandas": [
        (
            FRAME,
            "pandas.DataFrame",
            "head(1)",
            "['a']",
            "groupby('a')",
            "sort_values('a')",
            "rename(columns={'a': 'c'})",
            "drop(columns=['a'])",
        ),
        ("Series([1, 2])", "pandas.Series[int]", "head(1)", "x + x", "astype('float64')", "apply(abs)"),
        ("Index(['a'])", "pandas.Index[str]", "get_loc('a')"),
        ("Timestamp('2020-01-01')", "pandas.Timestamp"),
        ("Timedelta(1)", "pandas.Timedelta"),
    ],
    "sklearn.linear_model": [
        ("LinearRegression().fit([[1.0], [2.0]], [1.0, 2.0])", "sklearn.linear_model.LinearRegression", "predict([[1.0]])"),
    ],
    "sklearn.preprocessing": [("StandardScaler().fit([[1.0]])", "sklearn.preprocessing.StandardScaler", "transform([[1.0]])")],
}
CALLS = {"yaml": ["safe_load('[1]')", "safe_dump([1])", "dump([1])"]}
BOUND = {
    "numpy": "array arange ndarray ndarray.* dtype dtype.* float64 float64.* int64 int64.*".split(),
    "pandas": "DataFrame DataFrame.* Series Series.* Index Index.* Timestamp Timestamp.* Timedelta Timedelta.*".split(),
    "sklearn.linear_model": "LinearRegression LinearRegression.*".split(),
    "sklearn.preprocessing": "StandardScaler StandardScaler.*".split(),
    "numpy.random": "default_rng Generator Generator.*".split(),
}
