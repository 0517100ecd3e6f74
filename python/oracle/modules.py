"""Prints the public modules of the standard library that can be imported, one on each line."""

import subprocess
import sys

NEVER_IMPORTED = {"antigravity", "idlelib", "test", "this", "turtledemo"}

for name in sorted(sys.stdlib_module_names):
    if not name.startswith("_") and name not in NEVER_IMPORTED:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        if subprocess.run([sys.executable, "-c", "import " + name], **quiet).returncode == 0:
            print(name)
