"""Decorators that move keyword arguments of former names."""

from support import FolderTest, item

RENAMING = '''
    import functools
    from typing import Union

    OLD = "prefix"

    def renames(names, stacklevel=1):
        def decorator(func):
            @functools.wraps(func)
            def wrapper(*args, **kwargs):
                for old, new in names.items():
                    if old in kwargs:
                        if new not in kwargs:
                            kwargs[new] = kwargs.pop(old)
                return func(*args, **kwargs)
            return wrapper
        return decorator

    def moves(old, new):
        def decorator(func):
            @functools.wraps(func)
            def wrapper(*args, **kwargs):
                if old in kwargs and new not in kwargs:
                    kwargs[new] = kwargs.pop(old)
                return func(*args, **kwargs)
            return wrapper
        return decorator

    def moves_size(func):
        @functools.wraps(func)
        def wrapper(self, *args, **kwargs):
            for name in ("length", "len"):
                if name in kwargs:
                    kwargs["size"] = kwargs.pop(name)
            if "colour" in kwargs:
                del kwargs["colour"]
            return func(self, *args, **kwargs)
        return wrapper

    def without(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            if "size" in kwargs:
                kwargs["width"] = kwargs.pop("size")
            else:
                kwargs["width"] = 1
            return func(*args, **kwargs)
        return wrapper

    def unasked(old, new):
        def decorator(func):
            @functools.wraps(func)
            def wrapper(*args, **kwargs):
                kwargs[new] = kwargs.pop(old, 1)
                return func(*args, **kwargs)
            return wrapper
        return decorator

    def computed(names):
        names = {**names, "size": "width"}
        def decorator(func):
            @functools.wraps(func)
            def wrapper(*args, **kwargs):
                for old, new in names.items():
                    if old in kwargs:
                        kwargs[new] = kwargs.pop(old)
                return func(*args, **kwargs)
            return wrapper
        return decorator

    @renames({"prefix": "nested_key"}, stacklevel=2)
    def add(kind: type, nested_key: str = "") -> int: return 1
    @moves("prefix", new="size")
    def moved(size: int) -> str: return ""
    @renames({"size": "width"})
    def taken(size: int, width: int = 1) -> str: return ""
    @moves("size", "width")
    def own(size: int, width: int = 1) -> str: return ""
    @without
    def otherwise(width: int) -> str: return ""
    @unasked("old", "size")
    def always(size: int) -> str: return ""
    @computed({"old": "width"})
    def late(size: int, width: int = 1) -> str: return ""
    class Box:
        @moves_size
        def grow(self, size: int) -> "Box": return self
'''


class Renamed(FolderTest):
    def test_a_wrapper_that_moves_names_that_the_function_does_not_take(self):
        """`jsonargparse.ArgumentParser.add_class_arguments`: no call by the function's signature has such a name."""
        self.write("renames.py", RENAMING)
        for mode in ("runtime", "static"):
            universe = self.describe("renames", mode=mode)
            for name, shown in (
                ("add", "(kind: type, nested_key: str = ..) -> int"),
                ("moved", "(size: int) -> str"),
                ("Box.grow", "(size: int) -> renames.Box"),
            ):
                self.assertEqual(self.sig(universe, "renames:" + name), [shown], (mode, name))
                if mode == "runtime":
                    self.assertEqual(item(universe, "renames:" + name)["verification"]["state"], "by_decorator")

    def test_any_other_change_takes_the_signature_of_the_wrapper(self):
        self.write("renames.py", RENAMING)
        anything = ["(*args: Any:missing, **kwargs: Any:missing) -> Any:missing"]
        for mode in ("runtime", "static"):
            universe = self.describe("renames", mode=mode)
            for name in ("taken", "own", "otherwise", "always", "late"):
                self.assertEqual(self.sig(universe, "renames:" + name), anything, (mode, name))

    def test_what_has_replaced_the_function_is_what_it_is(self):
        """`ArgumentParser.dump` of jsonargparse, which is patched when the package is imported."""
        self.write(
            "renames.py",
            RENAMING
            + """
    class Parser:
        @renames({"cfg": "namespace"})
        def dump(self, namespace: int, format: str = "") -> str: return ""
    def patched(self, cfg: "Union[int, dict]", *args, **kwargs) -> str: return ""
    Parser.dump = patched
""",
        )
        shown = "(cfg: int | dict, *args: Any:missing, **kwargs: Any:missing) -> str"
        self.assertEqual(self.sig(self.describe("renames"), "renames:Parser.dump"), [shown])
