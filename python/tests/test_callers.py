"""Functions and classes that look at the frame of their caller."""

from support import FolderTest, item, module


class Callers(FolderTest):
    def test_what_looks_at_the_frame_of_its_caller(self):
        self.write(
            "looking.py",
            """
            import inspect
            import sys
            import numbers as stack_of
            from functools import wraps
            from inspect import currentframe

            def module_of_caller():
                return sys._getframe(1).f_globals["__name__"]
            def by_helper(x: int):
                return module_of_caller()
            def by_inspect(): return inspect.stack()[1]
            def by_current(): return currentframe().f_back
            def in_list(): return [sys._getframe(n) for n in (1, 2)]
            def decorated(f):
                @wraps(f)
                def inner(*args, **kwargs): return f(*args, **kwargs)
                return inner
            @decorated
            def behind(): return sys._getframe(2)
            def plain(stack): return stack.stack()
            def later(): return lambda x: x
            class Made:
                def __init__(self): self.made_in = sys._getframe(1).f_globals["__name__"]
                def method(self): return module_of_caller()
                def quiet(self): return 1
                @classmethod
                def of(cls): return sys._getframe(1)
            class Below(Made): ...
            class Attrs:
                def __init__(self): self.__attrs_post_init__()
                def __attrs_post_init__(self): self.place = sys._getframe(2)
            class Quiet:
                def __init__(self): ...
            """,
        )
        universe = self.describe("looking")
        looking = {i["name"] for i in module(universe, "looking")["items"] if i.get("looks_at_caller")}
        expected = "module_of_caller by_helper by_inspect by_current in_list behind Made Below Attrs"
        self.assertEqual(looking, set(expected.split()))
        members = {m["name"] for m in item(universe, "looking:Made")["members"] if m.get("looks_at_caller")}
        self.assertEqual(members, {"method", "of"})
