"""What the tests of workers call."""

import ctypes
import os
import sys
import threading
import time

seen = []


def doubtful():
    return [1, bytearray(b"ab"), b"ab", memoryview(b"ab"), ..., "\ud800"]


def nested(levels):
    found = []
    for _ in range(levels):
        found = [found]
    return found


def cycle():
    found = [1]
    found.append(found)
    return found


class Number(int):
    pass


def with_refs():
    value = object()
    return {"number": Number(5), value: [value], "plain": (1, 2.5, None), "set": {Number(1)}}


def fails():
    try:
        raise KeyError("first")
    except KeyError as error:
        raise ValueError("second", 7) from error


def twice(function, value):
    return function(function(value))


def in_thread(function, value):
    found = []
    thread = threading.Thread(target=lambda: found.append(function(value)))
    thread.start()
    thread.join()
    return found[0]


def counted(count):
    for number in range(count):
        seen.append(number)
        yield number


def breaks(after):
    yield from range(after)
    raise RuntimeError("broken")


def total(numbers):
    return sum(numbers)


def forever():
    while True:
        pass


def stubborn():
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass


def looks_at(view):
    return len(view), view.format, view[-1], view.readonly


kept = []


def keeps(view):
    kept.append(view[1:])
    return looks_at(view)


def drops():
    kept.clear()


def sleeps(seconds):
    time.sleep(seconds)
    return "slept"


def holds():
    return sum(range(10**12))


def crash():
    ctypes.string_at(0)


def leaves(status):
    os._exit(status)


def prints(count):
    print("printed")
    os.write(1, b"raw\n" * count)
    sys.stdout.flush()
    os.write(2, b"to stderr\n")
    return count


def forks():
    pid = os.fork()
    if pid == 0:
        return "child"
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def reads_stdin():
    return sys.stdin.read()


def starts_child():
    import subprocess

    return subprocess.Popen(["sleep", "600"]).pid


async def waits(seconds):
    import asyncio

    await asyncio.sleep(seconds)
    return "waited"
