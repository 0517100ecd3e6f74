"""Frames: a length, a kind and one `marshal` value of version 2. What they mean is said where they are handled."""

from __future__ import annotations

import marshal
import os
import socket
import struct
from typing import Any, Tuple

PROTOCOL = 1

# From the host, on a lane.
CALL = 1
TAGGED_CALL = 2
AGAIN = 3
RESULT = 4
RAISE = 5
ITEMS = 6
# From the worker, on a lane.
VALUE = 16
TAGGED = 17
RAISED = 18
END = 19
FAILED = 20
CALLBACK = 21
PULL = 22
# From the host, on the control connection.
START = 32
LANE = 33
CANCEL = 34
PING = 35
FREE = 36
END_SESSION = 37
STOP = 38
ARENA = 39
LIMIT = 40
ORDERS = 41
# From the worker, on the control connection; HELLO on every connection.
HELLO = 48
PONG = 49
WANT_LANE = 50
DROPPED = 51
BYE = 52
BLOCKS = 53
AWAITED = 54
LOG = 55

HEAD = struct.Struct("<IB")
LENGTH = struct.Struct("<I")
# What a frame may have at most, unless the host sets another limit.
FRAME_LIMIT = 64 * 1024 * 1024
CHUNK = 65536

_dumps, _loads, _pack, _read, _write = marshal.dumps, marshal.loads, HEAD.pack, os.read, os.write


class Closed(Exception):
    """The other side is gone."""


class Refused(Exception):
    """The other side sent what is not a frame of this protocol."""


def frame(kind: int, value: Any) -> bytes:
    """The frame of a value that `marshal` takes.

    Raises ValueError where it does not."""
    body = _dumps(value, 2)
    return _pack(len(body) + 1, kind) + body


class Connection:
    """Frames over a descriptor to read from and one to write to. Both block; one thread uses it at a time. Whatever the system says of
    them, it is over: a reset, or that nobody is there any more."""

    __slots__ = ("reads", "writes", "limit", "_rest")

    def __init__(self, reads: int, writes: int, limit: int = FRAME_LIMIT) -> None:
        self.reads = reads
        self.writes = writes
        self.limit = limit
        self._rest = b""

    def receive(self) -> Tuple[int, Any]:
        """The kind and the value of the next frame."""
        have = self._rest
        while len(have) < 5:
            try:
                got = _read(self.reads, CHUNK)
            except OSError:
                got = b""
            if not got:
                raise Closed
            have = have + got if have else got
        end = 4 + LENGTH.unpack_from(have)[0]
        if len(have) == end:
            self._rest = b""
            return have[4], _loads(have[5:])
        if end - 4 > self.limit or end < 5:
            raise Refused("a frame of %d bytes, of at most %d" % (end - 4, self.limit))
        if len(have) < end:
            have = self._fill(have, end)
        self._rest = have[end:]
        return have[4], _loads(have[5:end])

    def _fill(self, have: bytes, end: int) -> bytes:
        """The whole of a large frame, without copying it at each step."""
        whole = bytearray(end)
        whole[: len(have)] = have
        at = len(have)
        with memoryview(whole) as view:
            while at < end:
                try:
                    got = os.readv(self.reads, [view[at:end]])
                except OSError:
                    got = 0
                if not got:
                    raise Closed
                at += got
        return bytes(whole)

    def send(self, data: bytes) -> None:
        """Writes a whole frame."""
        try:
            done = _write(self.writes, data)
            if done < len(data):
                with memoryview(data) as view:
                    while done < len(data):
                        done += _write(self.writes, view[done:])
        except OSError:
            raise Closed from None

    def hang_up(self) -> None:
        """Ends the stream for a thread that waits on it; pipes end with the other side."""
        try:
            socket.socket(fileno=os.dup(self.reads)).shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def close(self) -> None:
        """Closes both descriptors."""
        for descriptor in {self.reads, self.writes}:
            try:
                os.close(descriptor)
            except OSError:
                pass
