"""Workers that are reached over TCP: who has the token, and who has not."""

import marshal
import os
import random
import secrets
import socket
import subprocess
import sys
import threading
import time
import unittest
import unittest.mock

import worker_host
from worker_host import Lane, Lost, Worker, until

from snakebridge_worker import frames, gate

LOOPBACK = "127.0.0.1"


class Tcp(Worker):
    """A worker that listens, and a host that comes to it."""

    def __init__(self, host=LOOPBACK, patience=worker_host.PATIENCE, **options):
        self.host, self.token = host, secrets.token_bytes(gate.TOKEN)
        command = [sys.executable, "-I", "-X", "utf8", worker_host.PACKAGE]
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        where = marshal.dumps((host, 0, self.token, patience), 2)
        self.process.stdin.write(len(where).to_bytes(4, "little") + where)
        self.process.stdin.close()
        name, port = self.process.stdout.readline().split()
        assert name == b"snakebridge", name
        self.port = int(port)
        self.rest = b""
        self.numbers = iter(range(1 << 30))
        self.closures, self.iterators = {}, {}
        self.dropped, self.blocks, self.listening = [], [], []
        self.options = {"host": os.getpid(), **options}

    def connect(self):
        return socket.create_connection((self.host, self.port), worker_host.PATIENCE)

    def enter(self, number, listens=False):
        connection = self.connect()
        connection.sendall(self.token + gate.REST.pack(number, 7, listens))
        return connection

    def __enter__(self):
        self.control = self.enter(gate.CONTROL)
        return super().__enter__()

    def open_lane(self, listens=False):
        number = next(self.numbers)
        connection = self.enter(number, listens)
        connection.settimeout(None)
        reads = connection.detach()
        lane = Lane(self, number, reads, os.dup(reads))
        if not listens:
            assert lane.receive() == (frames.HELLO, (frames.PROTOCOL, number))
        return lane


class Gate(unittest.TestCase):
    def setUp(self):
        self.worker = Tcp()
        self.addCleanup(self.worker.kill)
        self.worker.__enter__()
        self.lane = self.worker.lane

    def works(self):
        """The lane that is there, and one that comes."""
        self.assertEqual(self.lane.call("math:sqrt", 16.0), 4.0)
        lane = self.worker.open_lane()
        self.assertEqual(lane.call("math:sqrt", 25.0), 5.0)
        lane.close()

    def shut_out(self, connection):
        """It is closed, and was told nothing."""
        connection.settimeout(worker_host.PATIENCE)
        try:
            got = connection.recv(1)
        except ConnectionResetError:
            got = b""
        connection.close()
        self.assertEqual(got, b"")

    def test_calls_closures_and_questions_go_over_tcp(self):
        self.works()
        double = self.worker.lend(lambda number: number * 2)
        made = self.lane.call("builtins:map", double, [1, 2, 3], tagged=True)
        self.assertEqual(self.lane.call("builtins:list", (..., 0, made[2]), tagged=True), [2, 4, 6])
        self.assertEqual(len(self.lane.call("builtins:bytes", 1_000_000)), 1_000_000)

    def test_a_thread_of_python_asks_on_a_lane_that_it_is_given(self):
        heard = []
        closure = self.worker.lend(heard.append)
        thread = self.lane.do(
            worker_host.verbs.CALL, "threading:Thread", (), kwargs={"target": closure, "daemon": True}, tagged=True
        )
        self.lane.method(thread[2], "start")
        listening = threading.Thread(target=self.worker.hear_of, args=(frames.PONG,), daemon=True)
        listening.start()
        self.lane.method(thread[2], "join", 30.0)
        self.worker.tell(frames.PING, 7)
        listening.join(worker_host.PATIENCE)
        self.assertEqual(len(self.worker.listening), 1)

    def test_a_wrong_token_is_shut_out(self):
        right = self.worker.token
        # One bit is wrong: a letter in place of a byte would be the token itself once in 256 times.
        for token in (bytes(gate.TOKEN), right[:-1] + bytes([right[-1] ^ 1]), bytes([right[0] ^ 1]) + right[1:]):
            connection = self.worker.connect()
            connection.sendall(token + gate.REST.pack(99, 7, 0))
            self.shut_out(connection)
        self.works()
        until(lambda: self.worker.ping()["lanes"] == 1)

    def test_garbage_is_shut_out(self):
        noise = random.Random(7)
        for size in (gate.TOKEN, 41, 4096, 1 << 20):
            connection = self.worker.connect()
            try:
                connection.sendall(bytes(noise.randrange(256) for _ in range(min(size, 4096))) * max(1, size // 4096))
            except OSError:  # shut out before it was all said
                pass
            self.shut_out(connection)
        connection = self.worker.connect()
        connection.sendall(frames.frame(frames.START, {"path": ["/nowhere"]}) + bytes(64))
        self.shut_out(connection)
        self.works()

    def test_half_a_token_is_waited_for_and_not_for_long(self):
        connection = self.worker.connect()
        connection.sendall(self.worker.token[:16])
        began = time.monotonic()
        self.works()
        self.shut_out(connection)
        self.assertLess(time.monotonic() - began, gate.PATIENCE + 30)
        # One that ends in the middle.
        for part in (b"", self.worker.token[:5], self.worker.token + b"\0\0"):
            connection = self.worker.connect()
            connection.sendall(part)
            connection.shutdown(socket.SHUT_WR)
            self.shut_out(connection)
        self.works()

    def test_a_token_may_come_in_pieces(self):
        connection = self.worker.connect()
        for byte in self.worker.token + gate.REST.pack(50, 7, 0):
            connection.sendall(bytes([byte]))
        connection.settimeout(None)
        lane = Lane(self.worker, 50, connection.fileno(), connection.fileno())
        self.assertEqual(lane.receive(), (frames.HELLO, (frames.PROTOCOL, 50)))
        self.assertEqual(lane.call("math:sqrt", 36.0), 6.0)
        connection.close()

    def test_half_a_frame_ends_its_lane_and_no_other(self):
        connection = self.worker.enter(70)
        connection.sendall(frames.frame(frames.CALL, (1, "s", 1, None, None, (), None, 0, None))[:-3])
        connection.close()
        # A reset in the middle is the end of that lane as well.
        connection = self.worker.enter(71)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, (1).to_bytes(4, "little") + bytes(4))
        connection.sendall(b"\x10\0")
        connection.close()
        self.works()
        until(lambda: self.worker.ping()["lanes"] == 1)

    def test_there_is_one_control_connection_and_one_lane_of_a_number(self):
        self.shut_out(self.worker.enter(gate.CONTROL))
        self.shut_out(self.worker.enter(self.lane.number))
        self.works()

    def test_ten_thousand_connections_disturb_nobody(self):
        began, slowest, idle = time.monotonic(), 0.0, []
        for number in range(10_000):
            connection = self.worker.connect()
            if number % 3:
                connection.sendall(b"x" * (number % 40))
            idle.append(connection)
            if len(idle) > 400:
                idle.pop(0).close()
            if number % 500 == 0:
                before = time.monotonic()
                self.works()
                slowest = max(slowest, time.monotonic() - before)
        for connection in idle:
            connection.close()
        self.works()
        self.assertLess(slowest, 5.0, "in %.1f s" % (time.monotonic() - began))
        self.assertLess(self.lane.call("builtins:len", self.lane.call("os:listdir", "/proc/self/fd")), 60)

    def test_the_end_of_the_control_connection_is_the_end_of_the_worker(self):
        self.worker.control.close()
        self.assertEqual(self.worker.process.wait(worker_host.PATIENCE), 0)

    def test_it_stops_as_a_program_does(self):
        self.assertEqual(self.worker.stop(), 0)

    def test_it_is_bound_to_the_given_address_and_no_other(self):
        if not sys.platform.startswith("linux"):
            self.skipTest("all of 127.0.0.0/8 is there on Linux alone")
        with self.assertRaises(OSError):
            socket.create_connection(("127.0.0.2", self.worker.port), 5)
        with Tcp(host="127.0.0.2") as other:
            self.assertEqual(other.lane.call("math:sqrt", 16.0), 4.0)

    def test_a_child_of_a_fork_does_not_listen(self):
        child = self.lane.call("os:fork")
        if child == 0:
            return
        self.works()


class Alone(unittest.TestCase):
    def test_whatever_ends_a_connection_is_its_end(self):
        for problem in (TimeoutError, ConnectionResetError, OSError(113, "No route to host"), BrokenPipeError):
            raising = unittest.mock.Mock(side_effect=problem)
            connection = frames.Connection(0, 1)
            with unittest.mock.patch.multiple(frames, _read=raising, _write=raising):
                with self.assertRaises(frames.Closed):
                    connection.receive()
                with self.assertRaises(frames.Closed):
                    connection.send(b"x")

    def test_a_worker_that_nobody_comes_to_ends(self):
        worker = Tcp(patience=0.2)
        self.assertEqual(worker.process.wait(worker_host.PATIENCE), 0)
        worker.process.stdout.close()
        worker.process.stderr.close()

    def test_a_short_token_is_none(self):
        with self.assertRaises(ValueError):
            gate.Gate(LOOPBACK, 0, b"short")

    def test_nobody_enters_without_the_token(self):
        token, entered = secrets.token_bytes(gate.TOKEN), []
        door = gate.Gate(LOOPBACK, 0, token)
        self.addCleanup(door.close)
        for said in (bytes(41), token[::-1] + gate.REST.pack(1, 7, 0), b"\xff" * 200):
            with socket.create_connection((LOOPBACK, door.port), 5) as guest:
                guest.sendall(said)
                for _ in range(3):
                    door.look(lambda *each: entered.append(each), time.monotonic() + 0.1)
        self.assertEqual(entered, [])
        with socket.create_connection((LOOPBACK, door.port), 5) as guest:
            guest.sendall(token + gate.REST.pack(3, 7, 1) + b"rest")
            until(lambda: door.look(lambda *each: entered.append(each), time.monotonic() + 0.1) or entered)
            number, host, listens, connection = entered[0]
            self.assertEqual((number, host, listens, connection.recv(10)), (3, 7, True, b"rest"))
            connection.close()


if __name__ == "__main__":
    unittest.main()
