"""Questions to objects that may lie or raise when asked (proxies, lazy loaders)."""


def is_a(value, kinds):
    """`isinstance` by the real type: a `__class__` property is not asked."""
    return issubclass(type(value), kinds)


def attribute(value, name, default=None):
    """`getattr` that cannot raise."""
    try:
        return getattr(value, name, default)
    except BaseException:
        return default


def text(value, name):
    """A string attribute, or None."""
    found = attribute(value, name)
    return found if type(found) is str else None


def summary(error):
    """An exception as one short line."""
    try:
        words = str(error)
    except BaseException:
        words = ""
    return "%s: %s" % (type(error).__name__, words[:120]) if words else type(error).__name__


def has(obj, name):
    """`hasattr` for objects whose `__getattr__` raises what it likes (sklearn's `ImportError` for what is experimental)."""
    try:
        return hasattr(obj, name)
    except BaseException:
        return False
