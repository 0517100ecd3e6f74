"""The process: one request, one response, no matter what the modules do."""

import glob
import json
import os
import shutil
import subprocess
import sys
import time
import unittest

import support
from support import FolderTest, request, run


class Documents(FolderTest):
    def test_output_of_modules_never_reaches_the_document(self):
        self.write(
            "noisy.py",
            """
            import os, sys
            print("x" * 5_000_000)
            sys.stderr.write("y" * 1_000_000)
            os.write(1, b"{" * 1_000_000)
            A = 1
        """,
        )
        universe = self.describe("noisy")
        self.assertEqual([i["name"] for i in universe["modules"][0]["items"]], ["A"])

    def test_threads_and_exit_hooks_do_not_block_it(self):
        self.write(
            "threads.py",
            """
            import atexit, threading, time
            threading.Thread(target=time.sleep, args=(300,)).start()
            atexit.register(time.sleep, 300)
            def f() -> int: return 1
        """,
        )
        start = time.monotonic()
        self.describe("threads")
        self.assertLess(time.monotonic() - start, 30)

    def test_stdin_is_empty_for_modules(self):
        self.write("reads_stdin.py", "import sys\nTEXT = sys.stdin.read()\n")
        self.assertEqual(support.item(self.describe("reads_stdin"), "reads_stdin:TEXT")["value"], {"k": "str", "v": ""})

    def test_the_current_folder_is_not_searched(self):
        self.write("only_here.py", "A = 1\n")
        answer = json.loads(run(request(["only_here"]), cwd=self.folder).stdout)
        self.assertEqual(answer["error"]["code"], "module_not_found")

    def test_modules_of_the_introspector_are_not_importable_by_bare_name(self):
        self.assertEqual(self.error("reconcile")["code"], "module_not_found")

    def test_no_files_are_written_next_to_modules(self):
        self.write("clean.py", "A = 1\n")
        self.describe("clean")
        self.assertEqual(os.listdir(self.folder), ["clean.py"])

    def test_output_does_not_depend_on_the_hash_seed(self):
        body = request(["re", "collections", "enum"])
        outputs = {
            run(body, flags=("-X", "utf8"), env=dict(os.environ, PYTHONHASHSEED=seed)).stdout
            for seed in ("1", "2", "77")
        }
        self.assertEqual(len(outputs), 1)


class Errors(FolderTest):
    def test_missing_module(self):
        error = self.error("statistcs")
        self.assertEqual(error["code"], "module_not_found")
        self.assertIn("statistics", error["suggestions"])

    def test_missing_submodule(self):
        error = self.error("json.decodr")
        self.assertEqual((error["code"], error["suggestions"][0]), ("module_not_found", "json.decoder"))

    def test_missing_in_static_mode(self):
        error = self.error("statistcs", mode="static")
        self.assertEqual(error["code"], "module_not_found")
        self.assertIn("statistics", error["suggestions"])

    def test_missing_dependency_is_a_failed_import(self):
        self.write("needy.py", "import not_installed_anywhere\n")
        error = self.error("needy")
        self.assertEqual(error["code"], "import_failed")
        self.assertIn("needy.py", error["traceback"])

    def test_raising(self):
        self.write("raises.py", "raise KeyError('boom')\n")
        error = self.error("raises")
        self.assertEqual(error["code"], "import_failed")
        self.assertIn("KeyError: 'boom'", error["traceback"])

    def test_base_exception(self):
        self.write("interrupts.py", "raise KeyboardInterrupt\n")
        self.assertEqual(self.error("interrupts")["code"], "import_failed")

    def test_sys_exit(self):
        self.write("leaves.py", "import sys\nsys.exit(3)\n")
        self.assertEqual(self.error("leaves")["code"], "import_exited")

    def test_os_exit_leaves_no_response(self):
        self.write("vanishes.py", "import os\nos._exit(0)\n")
        self.assertEqual(run(request(["vanishes"], sys_path=[self.folder])).stdout, b"")

    def test_bad_requests(self):
        for body in (
            b"{",
            b"[]",
            b'{"schema": "other"}',
            json.dumps(dict(request(["re"]), mode="x")).encode(),
            json.dumps(request([{"name": "../re"}])).encode(),
            json.dumps(request(["re", "re"])).encode(),
        ):
            self.assertEqual(json.loads(run(body).stdout)["error"]["code"], "bad_request", body[:40])


def old_pythons():
    """(version, executable) of old interpreters on PATH or in pyenv's folder."""
    root = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    for version in ("2.7", "3.6", "3.7", "3.8"):
        found = glob.glob(os.path.join(root, "versions", version + ".*", "bin", "python"))
        executable = found[0] if found else shutil.which("python" + version)
        # A version manager's shim may be on PATH without the version installed.
        if executable and not subprocess.call(
            [executable, "-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ):
            yield version, executable


class OldInterpreters(unittest.TestCase):
    def test_they_are_rejected_with_a_message(self):
        tried = 0
        for version, executable in old_pythons():
            tried += 1
            flags = () if version == "2.7" else ("-I", "-X", "utf8")
            error = json.loads(run(request(["re"]), executable=executable, flags=flags).stdout)["error"]
            self.assertEqual(error["code"], "unsupported_python")
            self.assertIn("3.9", error["message"])
        if not tried:
            self.skipTest("no old Python found")

    def test_the_entry_point_uses_old_syntax_only(self):
        import ast

        with open(os.path.join(support.PACKAGE, "__main__.py"), encoding="utf-8") as file:
            tree = ast.parse(file.read(), feature_version=(3, 4))
        for node in ast.walk(tree):
            self.assertNotIsInstance(node, (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Nonlocal))
        self.assertGreaterEqual(sys.version_info, (3, 9))
