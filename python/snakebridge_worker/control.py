"""The control connection: lanes come and go, calls are cancelled, objects freed. A thread of its own serves it."""

from __future__ import annotations

import array
import os
import queue
import select
import socket
import threading
import time
from typing import Any, Callable, Deque, Dict, List, Optional
from collections import deque
import marshal

from . import frames
from .arena import Inbox, Outbox
from .frames import Connection
from .lane import Lane, Shared

# How many bytes and descriptors are taken at a time.
CHUNK = 65536
MOST_DESCRIPTORS = 16


class Control:
    """The connection, and all lanes that it has brought."""

    def __init__(self, connection: socket.socket, shared: Shared, leave: Callable[[int], None]) -> None:
        self.shared = shared
        self.main: queue.SimpleQueue[Optional[Lane]] = queue.SimpleQueue()
        self.lanes: Dict[int, Lane] = {}
        self.inbox: Optional[Inbox] = None
        self.started_at = time.monotonic()
        self._socket = connection
        self._leave = leave
        self._owner = os.getpid()
        self._sending = threading.Lock()
        self._rest = b""
        self._descriptors: Deque[int] = deque()
        self._wakes, self._wake = os.pipe()
        os.set_blocking(self._wakes, False)
        os.set_blocking(self._wake, False)
        self._limits = {"frame": frames.FRAME_LIMIT, "lanes": 64}
        self._deadline: Optional[float] = None
        # Lanes for threads that have none, on which the host only listens.
        self._spare: List[Lane] = []
        self._borrowed: queue.SimpleQueue[Optional[Lane]] = queue.SimpleQueue()
        # What is to be released, once there was something.
        self._releases: Optional[queue.SimpleQueue[List[int]]] = None

    # ---- sending

    def send(self, kind: int, value: Any) -> None:
        """Sends a frame, from any thread. A host that is gone is noticed elsewhere."""
        self.send_frame(frames.frame(kind, value))

    def send_frame(self, data: bytes) -> None:
        """Sends a whole frame."""
        with self._sending:
            try:
                self._socket.sendall(data)
            except OSError:
                pass

    def wake(self) -> None:
        """Has the thread look at what was dropped. Called by finalizers: it must not wait."""
        try:
            os.write(self._wake, b"w")
        except OSError:  # it is awake anyway
            pass

    def _tell_dropped(self) -> None:
        try:
            os.read(self._wakes, 4096)
        except BlockingIOError:
            pass
        host = self.shared.host
        for kind, numbers in ((frames.DROPPED, host.dropped), (frames.BLOCKS, host.blocks)):
            count = len(numbers)
            if count:
                told = numbers[:count]
                del numbers[:count]
                self.send(kind, told)

    # ---- receiving

    def receive_start(self) -> Dict[str, Any]:
        """The first frame, with the options."""
        kind, message = self._frame()
        if kind != frames.START:
            raise frames.Refused("a connection begins with a frame of kind %d, not %d" % (frames.START, kind))
        options: Dict[str, Any] = message
        self._limits.update(options.get("limits") or {})
        self.shared.loop.limit = self._limits["frame"]
        return options

    def _frame(self) -> Any:
        """The next frame, waited for."""
        while True:
            found = self._take()
            if found is not None:
                return found
            self._fill()

    def _fill(self) -> None:
        size = socket.CMSG_SPACE(MOST_DESCRIPTORS * array.array("i").itemsize)
        try:
            data, ancillary, _, _ = self._socket.recvmsg(CHUNK, size, getattr(socket, "MSG_CMSG_CLOEXEC", 0))
        except OSError:  # reset, or nobody is there any more
            raise frames.Closed from None
        for level, kind, content in ancillary:
            if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                passed = array.array("i")
                passed.frombytes(content[: len(content) - len(content) % passed.itemsize])
                for descriptor in passed:
                    os.set_inheritable(descriptor, False)
                    self._descriptors.append(descriptor)
        if not data:
            raise frames.Closed
        self._rest += data

    def _take(self) -> Any:
        have = self._rest
        if len(have) < 5:
            return None
        end = 4 + frames.LENGTH.unpack_from(have)[0]
        if end < 5 or end - 4 > self._limits["frame"]:
            raise frames.Refused("a frame of %d bytes" % (end - 4))
        if len(have) < end:
            return None
        self._rest = have[end:]
        return have[4], marshal.loads(have[5:end])

    def serve(self) -> None:
        """Runs until the host is gone; the process ends with it."""
        poll = select.poll()
        poll.register(self._socket, select.POLLIN)
        poll.register(self._wakes, select.POLLIN)
        refs = self.shared.refs
        try:
            while True:
                ready = poll.poll(self._patience())
                if self._deadline is not None and time.monotonic() >= self._deadline:
                    self._leave(0)
                if any(descriptor == self._wakes for descriptor, _ in ready):
                    self._tell_dropped()
                if any(descriptor == self._socket.fileno() for descriptor, _ in ready):
                    self._fill()
                found = self._take()
                while found is not None:
                    self._handle(*found)
                    found = self._take()
                if refs.has_limits_of_time():
                    refs.prune()
        except frames.Closed:
            self._leave(0)
        except BaseException as error:
            self.send(frames.BYE, "%s: %s" % (type(error).__name__, error))
            self._leave(70)

    def _patience(self) -> Optional[int]:
        """Milliseconds until something is to be done without the host."""
        if self._deadline is not None:
            return max(0, int((self._deadline - time.monotonic()) * 1000) + 1)
        return 250 if self.shared.refs.has_limits_of_time() else None

    def _release(self, tokens: List[int]) -> None:
        """Releases objects on a thread of its own: their finalizers may wait, and may ask the host for a lane, which this thread hears
        of."""
        if self._releases is None:
            self._releases = queue.SimpleQueue()
            threading.Thread(target=self._releasing, name="snakebridge-release", daemon=True).start()
        self._releases.put(tokens)

    def _releasing(self) -> None:
        releases = self._releases
        while releases is not None:
            self.shared.refs.free(releases.get())

    def _handle(self, kind: int, message: Any) -> None:
        refs = self.shared.refs
        if kind == frames.FREE:
            tokens, blocks = message
            self._release(tokens)
            for offset in blocks:
                self.shared.answers.release(offset)
        elif kind == frames.LANE:
            self._lane(*message)
        elif kind == frames.CANCEL:
            number, call, rung = message
            lane = self.lanes.get(number)
            if lane is not None:
                lane.strike(call, rung)
        elif kind == frames.ORDERS:
            self.shared.loop.order(message)
        elif kind == frames.PING:
            self.send(frames.PONG, (message, self.statistics()))
        elif kind == frames.END_SESSION:
            refs.end(message)
        elif kind == frames.LIMIT:
            refs.limit(*message)
        elif kind == frames.ARENA:
            self.inbox = Inbox(self._descriptors.popleft(), self.shared.host.end_block)
            self.shared.answers.outbox = Outbox(self._descriptors.popleft(), message)
        elif kind == frames.STOP:
            self._deadline = time.monotonic() + message
            self.main.put(None)
            self._borrowed.put(None)
        else:
            raise frames.Refused("the control connection does not take frames of kind %d" % kind)

    def statistics(self) -> Dict[str, Any]:
        """What the worker has, in numbers."""
        outbox = self.shared.answers.outbox
        return {
            "sessions": self.shared.refs.counts(),
            "lanes": len(self.lanes),
            "arena": outbox.in_use() if outbox is not None else 0,
            "uptime": time.monotonic() - self.started_at,
        }

    # ---- lanes

    def _lane(self, number: int, listens: bool) -> None:
        """Two descriptors have come: one to read from, one to write to. A lane on which the host listens has no thread."""
        self._begin(number, listens, self._descriptors.popleft(), self._descriptors.popleft())

    def enter(self, number: int, listens: bool, descriptor: int) -> None:
        """A lane has come by itself, over TCP. A number that is taken, or lane 0 for a thread of ours, is not what a host asks for."""
        if number in self.lanes or (listens and number == 0):
            os.close(descriptor)
            return
        self._begin(number, listens, descriptor, descriptor)

    def _begin(self, number: int, listens: bool, reads: int, writes: int) -> None:
        connection = Connection(reads, writes, self._limits["frame"])
        if len(self.lanes) >= self._limits["lanes"]:
            connection.close()
            return
        lane = Lane(number, connection, self.shared)
        self.lanes[number] = lane
        if listens:
            self._borrowed.put(lane)
        elif number == 0:
            self.main.put(lane)
        else:
            threading.Thread(target=self.run, args=(lane,), name="snakebridge-lane-%d" % number, daemon=True).start()

    def run(self, lane: Lane) -> None:
        """Serves a lane until it ends."""
        try:
            lane.serve()
        except frames.Refused as error:
            self.send(frames.BYE, str(error))
            self._leave(70)
        finally:
            self.lanes.pop(lane.number, None)
            lane.connection.close()
            if os.getpid() != self._owner:  # a fork came up here, and nobody waits for it
                self._leave(0)

    def end(self) -> None:
        """This host is gone, and the process goes on: nothing of it stays."""
        self._deadline = None
        for lane in list(self.lanes.values()):
            lane.connection.hang_up()
        self.main.put(None)
        self._borrowed.put(None)
        self.shared.refs.end_all()
        self._socket.close()

    def borrow(self) -> Lane:
        """A lane for a thread that has none."""
        try:
            lane: Optional[Lane] = self._spare.pop()
        except IndexError:
            self.send(frames.WANT_LANE, None)
            lane = self._borrowed.get()
            if lane is None:
                self._borrowed.put(None)
                raise RuntimeError("Rust cannot be called any more: the worker stops") from None
            lane.start()
        assert lane is not None
        lane.thread = threading.get_ident()
        return lane

    def give_back(self, lane: Any) -> None:
        """The thread does not need the lane any more."""
        self._spare.append(lane)
