"""The extension module inside a Python that was there first: calls work, and everything of the host's stays the host's.

Run by tests/extension.sh, which puts the built module on the path. Standard library only, Python 3.9 and newer.
"""

import ctypes
import gc
import os
import re
import signal
import subprocess
import sys
import textwrap
import threading
import time
import traceback
import unittest
import weakref

# Taken before the extension is loaded: what must not change.
HANDLERS = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE)}
ARGV = list(sys.argv)
PATH = list(sys.path)
EXECUTABLE = sys.executable

import sb_extension

LIBRARY = sb_extension.__file__


def child(source, *flags):
    """Runs a program in its own Python, which finds the extension as this one does."""
    environment = dict(os.environ, PYTHONPATH=os.path.dirname(LIBRARY))
    done = subprocess.run(
        [sys.executable, *flags, "-c", textwrap.dedent(source), "an-argument"],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
    )
    return done.returncode, done.stdout, done.stderr


class Origins(unittest.TestCase):
    def test_an_object_comes_from_the_module_of_its_class(self):
        class Unusual:
            pass

        class Meta(type):
            pass

        class Local(metaclass=Meta):
            pass

        self.assertEqual(sb_extension.origin_of(1), "builtins")
        self.assertEqual(sb_extension.origin_of(re.compile("a")), "re")
        self.assertEqual(sb_extension.origin_of(Local()), __name__)
        Local.__module__ = "elsewhere"
        self.assertEqual(sb_extension.origin_of(Local()), "elsewhere")
        # What ASCII text is not, `type` is asked for, and what no text is at all counts for nothing.
        Unusual.__module__ = "m\u00f6dul"
        self.assertEqual(sb_extension.origin_of(Unusual()), "m\u00f6dul")
        Unusual.__module__ = 7
        self.assertEqual(sb_extension.origin_of(Unusual()), "builtins")


class Calls(unittest.TestCase):
    def test_dynamic_and_typed_calls(self):
        self.assertEqual(sb_extension.root(16.0), 4.0)
        self.assertEqual(sb_extension.words("one two three"), ["one", "two", "three"])

    def test_there_is_one_interpreter(self):
        self.assertIs(sb_extension.modules(), sys.modules)

    def test_an_object_comes_out_as_the_same(self):
        for thing in (object(), [1], "text", None, sys, int):
            self.assertIs(sb_extension.there_and_back(thing), thing)

    def test_a_handle_of_a_host_object_is_cast(self):
        self.assertEqual(sb_extension.pattern_of(re.compile("x+")), "x+")
        with self.assertRaisesRegex(RuntimeError, "builtins.dict where re.Pattern is declared"):
            sb_extension.pattern_of({})

    def test_init_changes_nothing(self):
        self.assertIsNone(sb_extension.init())
        self.assertEqual(sb_extension.root(4.0), 2.0)

    def test_objects_are_released(self):
        class Thing:
            pass

        thing = Thing()
        gone = weakref.ref(thing)
        for _ in range(100):
            sb_extension.take(thing)
        del thing
        deadline = time.monotonic() + 10
        while gone() is not None and time.monotonic() < deadline:
            time.sleep(0.01)
            gc.collect()
        self.assertIsNone(gone())


class Errors(unittest.TestCase):
    def test_what_python_raised_is_raised_again_as_it_was(self):
        original = KeyError("a key")

        def fail():
            raise original

        # Not `assertRaises`, which takes the traceback off.
        try:
            sb_extension.raise_from(fail)
        except KeyError as error:
            caught = error
        self.assertIs(caught, original)
        self.assertIn("fail", [frame.name for frame in traceback.extract_tb(caught.__traceback__)])

    def test_a_rust_error_is_a_runtime_error_and_comes_back_as_itself(self):
        with self.assertRaisesRegex(RuntimeError, "released"):
            sb_extension.use_after_release()
        self.assertEqual(sb_extension.kind_of_error(sb_extension.use_after_release), "ref not found")
        self.assertEqual(sb_extension.kind_of_error(sb_extension.bound_after_release), "ref not found")
        self.assertEqual(sb_extension.kind_of_error(lambda: 1 / 0), "python")
        self.assertEqual(sb_extension.kind_of_error(lambda: None), "none")


class Threads(unittest.TestCase):
    def test_threads_of_rust_and_of_the_host(self):
        ident, root = sb_extension.on_a_rust_thread()
        self.assertEqual(root, 4.0)
        self.assertNotEqual(ident, threading.get_ident())
        self.assertEqual(sb_extension.while_detached(), 5.0)
        results = []
        threads = [threading.Thread(target=lambda: results.append(sb_extension.words("a b"))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual(results, [["a", "b"]] * 8)


class Host(unittest.TestCase):
    def test_handlers_arguments_and_path_are_untouched(self):
        sb_extension.root(16.0)
        self.assertEqual({number: signal.getsignal(number) for number in HANDLERS}, HANDLERS)
        self.assertIs(signal.getsignal(signal.SIGINT), signal.default_int_handler)
        self.assertEqual((sys.argv, sys.path, sys.executable), (ARGV, PATH, EXECUTABLE))

    def test_ctrl_c_is_still_a_keyboard_interrupt(self):
        code, out, err = child(
            """
            import os, signal, sys, time
            import sb_extension
            sb_extension.words("a b")
            try:
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(30)
            except KeyboardInterrupt:
                print("interrupted", sys.argv)
            """
        )
        self.assertEqual((code, out), (0, "interrupted ['-c', 'an-argument']\n"), err)

    def test_a_handler_of_the_host_is_kept(self):
        code, out, err = child(
            """
            import os, signal
            seen = []
            handler = lambda number, frame: seen.append(number)
            signal.signal(signal.SIGINT, handler)
            import sb_extension
            sb_extension.words("a b")
            assert signal.getsignal(signal.SIGINT) is handler
            os.kill(os.getpid(), signal.SIGINT)
            print(seen)
            """
        )
        self.assertEqual((code, out), (0, "[2]\n"), err)

    def test_exit_callbacks_run_once_in_their_order_and_may_still_call(self):
        code, out, err = child(
            """
            import atexit
            atexit.register(print, "first registered, last run")
            import sb_extension
            atexit.register(lambda: print("in between", sb_extension.root(16.0)))
            sb_extension.root(4.0)
            sb_extension.on_a_rust_thread()
            atexit.register(print, "last registered, first run")
            """
        )
        lines = ["last registered, first run", "in between 4.0", "first registered, last run"]
        self.assertEqual((code, out.splitlines()), (0, lines), err)

    def test_shutdown_refuses_calls_and_leaves_the_host_running(self):
        code, out, err = child(
            """
            import atexit
            atexit.register(print, "at exit")
            import sb_extension
            sb_extension.root(4.0)
            sb_extension.shutdown()
            print("still here")
            try:
                sb_extension.root(4.0)
            except RuntimeError as error:
                print("shut down" in str(error))
            """
        )
        self.assertEqual((code, out.splitlines()), (0, ["still here", "True", "at exit"]), err)

    def test_leaving_with_objects_and_threads_at_work_is_quiet(self):
        code, out, err = child(
            """
            import threading
            import sb_extension
            def work():
                while True:
                    sb_extension.take(object())
                    sb_extension.on_a_rust_thread()
            for _ in range(4):
                threading.Thread(target=work, daemon=True).start()
            for _ in range(50):
                sb_extension.take([])
            print("leaving")
            """
        )
        self.assertEqual((code, out), (0, "leaving\n"), err)

    @unittest.skipUnless(hasattr(os, "fork"), "no fork here")
    def test_a_forked_child_is_refused_with_the_way_out(self):
        code, out, err = child(
            """
            import os
            import sb_extension
            sb_extension.root(4.0)
            read, write = os.pipe()
            child = os.fork()
            if child == 0:
                try:
                    sb_extension.root(4.0)
                except RuntimeError as error:
                    os.write(write, str(error).encode())
                os._exit(0)
            os.close(write)
            print(os.read(read, 4096).decode())
            os.waitpid(child, 0)
            print(sb_extension.root(4.0))
            """
        )
        self.assertEqual(code, 0, err)
        self.assertIn("fork", out)
        self.assertTrue(out.endswith("2.0\n"), out)


# The C function, called with and without the interpreter held: no module object is needed for it.
CALL = """
import ctypes
def call(loader):
    function = loader(LIBRARY).sb_extension_call
    function.restype = ctypes.c_size_t
    buffer = ctypes.create_string_buffer(1000)
    length = function(buffer, ctypes.c_size_t(1000))
    return buffer.raw[:length].decode()
"""

SUBINTERPRETER = """
def run(source):
    try:
        import _xxsubinterpreters as interpreters
        interpreter = interpreters.create(isolated=False) if sys.version_info >= (3, 10) else interpreters.create()
    except ImportError:
        import _interpreters as interpreters
        interpreter = interpreters.create("legacy")
    failed = interpreters.run_string(interpreter, source)
    assert failed is None, failed
"""


class Subinterpreters(unittest.TestCase):
    def answers(self, loader, before):
        code, out, err = child(
            "import sys\nLIBRARY = %r\n" % LIBRARY
            + CALL
            + SUBINTERPRETER
            + ("import sb_extension\nsb_extension.root(4.0)\n" if before else "")
            + "print('main', call(ctypes.%s), flush=True)\n" % loader
            + "run('LIBRARY = %%r\\n' %% LIBRARY + %r + 'print(\"sub\", call(ctypes.%s), flush=True)')\n" % (CALL, loader)
            + "print('main', call(ctypes.%s), flush=True)\n" % loader
        )
        self.assertEqual(code, 0, err)
        return out

    def test_a_call_that_holds_a_subinterpreter_is_a_clear_error(self):
        for before in (True, False):
            out = self.answers("PyDLL", before)
            self.assertTrue(out.startswith("main root 4\nsub "), out)
            self.assertIn("subinterpreter", out)
            self.assertIn("main interpreter", out)
            self.assertTrue(out.endswith("main root 4\n"), out)

    def test_a_call_that_holds_none_runs_in_the_main_one_or_is_refused(self):
        out = self.answers("CDLL", True)
        self.assertTrue(out.startswith("main root 4\nsub ") and out.endswith("main root 4\n"), out)
        middle = out.split("sub ", 1)[1]
        self.assertTrue(middle.startswith("root 4") or "subinterpreter" in middle, out)

    def test_the_module_is_of_no_use_in_a_subinterpreter_and_says_so(self):
        # Which of the two refuses depends on the Python and on PyO3.
        code, out, err = child(
            "import sys\nimport sb_extension\nsb_extension.root(4.0)\n"
            + SUBINTERPRETER
            + """run('''
try:
    import sb_extension
    for use in (lambda: sb_extension.root(4.0), lambda: sb_extension.there_and_back([])):
        try:
            print("not refused", use())
        except RuntimeError as error:
            assert type(error) is RuntimeError, type(error)
            print("refused", "subinterpreter" in str(error), flush=True)
except ImportError as error:
    print("refused", "subinterpreters" in str(error), flush=True)
''')
print(sb_extension.root(4.0))
"""
        )
        self.assertEqual(code, 0, err)
        self.assertIn(out, ("refused True\n2.0\n", "refused True\nrefused True\n2.0\n"))


class Linking(unittest.TestCase):
    @unittest.skipUnless(sys.platform == "linux", "reads ELF")
    def test_the_module_does_not_bring_a_python_of_its_own(self):
        with open(LIBRARY, "rb") as file:
            self.assertNotIn(b"libpython", needed(file.read()))


def needed(data):
    """The names of the libraries an ELF file asks for (64 bit, little endian)."""
    def number(offset, size):
        return int.from_bytes(data[offset : offset + size], "little")

    assert data[:6] == b"\x7fELF\x02\x01", "not a 64-bit ELF file"
    table, size, count = number(40, 8), number(58, 2), number(60, 2)
    sections = [table + size * index for index in range(count)]
    names = b""
    for section in sections:
        if number(section + 4, 4) == 6:  # SHT_DYNAMIC
            offset, length = number(section + 24, 8), number(section + 32, 8)
            strings = number(sections[number(section + 40, 4)] + 24, 8)
            for entry in range(offset, offset + length, 16):
                if number(entry, 8) == 1:  # DT_NEEDED
                    start = strings + number(entry + 8, 8)
                    names += data[start : data.index(b"\0", start)] + b"\n"
    assert b"libc" in names, names
    return names


if __name__ == "__main__":
    unittest.main()
