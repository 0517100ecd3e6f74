"""A worker that has several hosts, as a session that programs share: each has its own part, and its end is that of nobody else."""

import secrets
import subprocess
import sys
import threading
import time
import unittest

import worker_host
from test_worker_gate import LOOPBACK, Tcp
from worker_host import Lost, Raised, until

from snakebridge_worker import frames, gate, verbs
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

    def publish(self, host, ref, name, about="re", **options):
        return host.lane.do(verbs.PUBLISH, None, (name, about), receiver=ref[2], **options)

    def find(self, host, name, **options):
        return host.lane.do(verbs.FIND, None, (name,), **options)

    def has_lost(self, host, name):
        """Waits until it is gone. What is found meanwhile is let go."""

        def is_so():
            found = self.find(host, name)
            if type(found) is not str:
                host.lane.call("math:sqrt", 4.0, freed=[found[0][2]])
            return type(found) is str

        until(is_so)

    def made(self, host):
        """An object that nothing else holds, and whose end the worker notes."""
        program = "import sys, weakref\nclass C: pass\nsys.made = C()\nsys.gone = []\nweakref.finalize(sys.made, sys.gone.append, 1)"
        host.lane.call("builtins:exec", program)
        ref = host.lane.do(verbs.GET, "sys:made", want=OBJECT)
        host.lane.call("builtins:exec", "import sys; del sys.made")
        return ref

    def is_gone(self, host):
        return host.lane.call("builtins:eval", "__import__('sys').gone") == [1]

    def test_what_one_publishes_is_found_by_the_others_and_is_the_same(self):
        self.start()
        one, other = self.join(1), self.join(2)
        mine = one.lane.call("builtins:list", (1, 2), want=OBJECT)
        self.assertTrue(self.publish(one, mine, "x", "builtins"))
        self.assertTrue(self.publish(one, mine, "x", "builtins"))
        theirs, module = self.find(other, "x")
        self.assertEqual(module, "builtins")
        other.lane.method(theirs[2], "append", 3)
        self.assertEqual(one.lane.do(verbs.READ, None, (), receiver=mine[2]), [1, 2, 3])
        # Another id for the same object is another entry, and the id of another object is not taken.
        again = one.lane.do(verbs.READ, None, (), receiver=mine[2], want=OBJECT)
        self.assertTrue(self.publish(one, again, "y"))
        self.assertFalse(self.publish(one, again, "z"))
        foreign = other.lane.call("builtins:list", (), want=OBJECT)
        self.assertFalse(self.publish(other, foreign, "x"))
        self.assertEqual(other.lane.do(verbs.READ, None, (), receiver=self.find(other, "y")[0][2]), [1, 2, 3])

    def test_it_is_there_as_long_as_one_of_them_holds_it(self):
        self.start()
        one, other, third = self.join(1), self.join(2), self.join(3)
        mine = self.made(one)
        self.publish(one, mine, "x")
        theirs = self.find(other, "x")[0]
        self.publish(one, one.lane.call("builtins:list", (), want=OBJECT), "its own")
        one.control.close()
        self.has_lost(third, "its own")
        found = self.find(third, "x")[0]
        other.tell(frames.FREE, ([theirs[2]], []))
        until(lambda: other.ping()["sessions"] == {"s": 0})
        self.assertFalse(self.is_gone(third))
        third.lane.call("math:sqrt", 4.0, freed=[found[2]])
        self.assertEqual(self.find(third, "x"), "released")
        self.assertTrue(self.is_gone(other))

    def test_the_end_of_the_last_host_that_holds_it_is_its_end(self):
        self.start()
        one, other = self.join(1), self.join(2)
        self.publish(one, self.made(one), "x")
        one.control.close()
        until(lambda: self.is_gone(other))
        self.assertEqual(self.find(other, "x"), "session_released")

    def test_it_is_found_in_its_session_alone_and_by_its_id(self):
        self.start()
        one, other = self.join(1), self.join(2)
        mine = one.lane.call("builtins:list", (), want=OBJECT)
        self.publish(one, mine, "x")
        self.assertEqual(self.find(other, "x", session="other"), "unknown")
        self.assertEqual(self.find(other, "X"), "unknown")
        self.assertEqual(self.find(other, ""), "unknown")
        with self.assertRaises(worker_host.Failed) as caught:
            other.lane.do(verbs.PUBLISH, None, ("x", ""), receiver=mine[2])
        self.assertEqual(caught.exception.args[0], "ref_lost")
        self.assertIsNotNone(self.find(other, "x")[0])

    def test_all_find_and_let_go_at_once_and_nothing_stays(self):
        self.start()
        hosts = [self.join(number) for number in range(1, 5)]
        mine = self.made(hosts[0])
        self.publish(hosts[0], mine, "x")
        found, failed = [], []

        def run(host):
            try:
                for _ in range(200):
                    ref = self.find(host, "x")
                    if type(ref) is str:
                        found.append(ref)
                        return
                    host.lane.call("math:sqrt", 4.0, freed=[ref[0][2]])
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=run, args=(host,)) for host in hosts]
        for thread in threads:
            thread.start()
        hosts[0].tell(frames.FREE, ([mine[2]], []))
        for thread in threads:
            thread.join()
        self.assertEqual(failed, [])
        self.assertLessEqual(set(found), {"released"})
        self.assertEqual(self.find(hosts[1], "x"), "released")
        until(lambda: self.is_gone(hosts[1]))

    def test_a_worker_of_one_host_has_nothing_to_share(self):
        with worker_host.Worker() as worker:
            mine = worker.lane.call("builtins:list", (), want=OBJECT)
            self.assertIs(worker.lane.do(verbs.PUBLISH, None, ("x", ""), receiver=mine[2]), False)
            self.assertEqual(worker.lane.do(verbs.FIND, None, ("x",)), "unknown")

    def test_a_host_that_is_not_there_any_more_is_noticed(self):
        self.start()
        host = self.join(1)
        # The sockets of the worker's own that are connected: this host's control connection.
        expression = (
            "[each.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) for each in gc.get_objects()"
            " if type(each) is socket.socket and each.fileno() >= 0 and each.type == socket.SOCK_STREAM"
            " and not each.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)]"
        )
        modules = {"gc": "gc", "socket": "socket"}
        names = {name: host.lane.call("importlib:import_module", module, want=OBJECT) for name, module in modules.items()}
        scope = {name: (..., 0, ref[2]) for name, ref in names.items()}
        kept = host.lane.call("builtins:eval", expression, scope, tagged=True)
        self.assertTrue(kept and all(kept), kept)

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
