"""A worker that has several hosts, as a session that programs share: each has its own part, and its end is that of nobody else."""

import secrets
import subprocess
import sys
import time
import unittest

import worker_host
from test_worker_gate import LOOPBACK, Tcp
from worker_host import Lost, Raised, until

from snakebridge_worker import gate, verbs
from snakebridge_worker.codec import OBJECT

PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from snakebridge_worker.ray_actor import Worker

worker = Worker("127.0.0.1", bytes.fromhex(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4]))
print(worker.where()[1], flush=True)
worker.serve()
print("nobody", flush=True)
"""


class Joins(Tcp):
    """One of the hosts, of a worker that is there."""

    def __init__(self, process, port, token, number):
        self.host, self.port, self.token, self.me = LOOPBACK, port, token, number
        self.process = process
        self.rest = b""
        self.numbers = iter(range(1 << 30))
        self.closures, self.iterators = {}, {}
        self.dropped, self.blocks, self.listening = [], [], []
        self.options = {}

    def enter(self, number, listens=False):
        connection = self.connect()
        connection.sendall(self.token + gate.REST.pack(number, self.me, listens))
        return connection


class Hosts(unittest.TestCase):
    def start(self, patience=worker_host.PATIENCE, keep=worker_host.PATIENCE):
        self.token = secrets.token_bytes(gate.TOKEN)
        command = [sys.executable, "-c", PROGRAM, worker_host.ROOT, self.token.hex(), str(patience), str(keep)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.process.stdout.close)
        self.addCleanup(self.process.wait)
        self.addCleanup(self.process.kill)
        self.port = int(self.process.stdout.readline())

    def join(self, number):
        host = Joins(self.process, self.port, self.token, number)
        host.__enter__()
        self.addCleanup(host.control.close)
        return host

    def test_they_share_the_process_and_nothing_that_they_hold(self):
        self.start()
        one, other = self.join(1), self.join(2)
        self.assertEqual(one.lane.call("os:getpid"), self.process.pid)
        one.lane.call("builtins:exec", "import sys; sys.shared = []")
        self.assertEqual(other.lane.call("builtins:eval", "__import__('sys').shared"), [])
        held = one.lane.do(verbs.GET, "sys:shared", want=OBJECT)
        one.lane.do(verbs.CALL, one.lane.site("sys:shared.append"), (1,))
        self.assertEqual(other.lane.call("builtins:eval", "__import__('sys').shared"), [1])
        # The number is one of the first host alone.
        with self.assertRaises(worker_host.Failed):
            other.lane.do(verbs.READ, None, (), receiver=held[2])

    def test_the_end_of_one_ends_what_it_holds_and_nothing_of_others(self):
        self.start()
        one, other = self.join(1), self.join(2)
        program = "import sys, weakref\nclass C: pass\nsys.made = C()\nsys.gone = []\nweakref.finalize(sys.made, sys.gone.append, 1)"
        one.lane.call("builtins:exec", program)
        one.lane.do(verbs.GET, "sys:made", want=OBJECT)
        one.lane.call("builtins:exec", "import sys; del sys.made")
        self.assertEqual(other.lane.call("builtins:eval", "__import__('sys').gone"), [])
        one.control.close()
        until(lambda: other.lane.call("builtins:eval", "__import__('sys').gone") == [1])
        with self.assertRaises((Lost, ConnectionError)):
            one.lane.call("math:sqrt", 4.0)
        self.assertEqual(other.lane.call("math:sqrt", 4.0), 2.0)
        self.assertEqual(self.join(1).lane.call("math:sqrt", 9.0), 3.0)

    def test_a_host_that_says_what_is_no_frame_is_put_out_alone(self):
        self.start()
        one, other = self.join(1), self.join(2)
        one.control.sendall(b"\xff" * 64)
        until(lambda: not one.control.recv(1 << 16))
        self.assertEqual(other.lane.call("math:sqrt", 4.0), 2.0)

    def test_each_awaits_on_the_same_loop(self):
        self.start()
        for host in [self.join(1), self.join(2)]:
            host.lane.call("builtins:exec", "async def seven():\n    return 7\nimport sys; sys.seven = seven")
            coroutine = host.lane.call("sys:seven", want=OBJECT)
            self.assertEqual(host.lane.do(verbs.AWAIT, None, (10.0,), receiver=coroutine[2]), 7)

    def test_it_stays_for_a_time_without_hosts(self):
        self.start(keep=1.0)
        host = self.join(1)
        time.sleep(1.5)
        self.assertEqual(host.lane.call("math:sqrt", 4.0), 2.0)
        host.control.close()
        self.assertEqual(self.process.stdout.readline(), "nobody\n")
        self.assertEqual(self.process.wait(worker_host.PATIENCE), 0)

    def test_an_exception_is_that_of_its_host(self):
        self.start()
        with self.assertRaises(Raised):
            self.join(3).lane.call("math:sqrt", -1.0)


if __name__ == "__main__":
    unittest.main()
