"""The door of a worker that is reached over TCP. Who does not begin with the token is shut out before anything that it sends is parsed.

What passes is not encrypted, and who has the token runs code: see docs/worker_protocol.md."""

from __future__ import annotations

import hmac
import select
import socket
import struct
import time
from typing import Callable, Dict, Optional

TOKEN = 32
# Behind the token: which connection it is, and whether the host listens on it.
REST = struct.Struct("<QB")
CONTROL = (1 << 64) - 1
# How long a connection may take to say all of it, and how many may be about to; beyond that, the oldest one goes.
PATIENCE = 5.0
WAITING = 128
# How many are let in at a time, before those are looked at that have said something.
AT_ONCE = 16


class Guest:
    """A connection that has not said all of it."""

    __slots__ = ("connection", "said", "until")

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.said = b""
        self.until = time.monotonic() + PATIENCE


class Gate:
    """Listens at an address. `enter` gets each connection with the token: its number, whether the host listens on it, and the socket."""

    def __init__(self, host: str, port: int, token: bytes) -> None:
        if len(token) != TOKEN:
            raise ValueError("a token has %d bytes, not %d" % (TOKEN, len(token)))
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family, backlog=1024)
        self._listener.setblocking(False)
        self._token = token
        self._guests: Dict[int, Guest] = {}
        self._poll = select.poll()
        self._poll.register(self._listener, select.POLLIN)

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._listener.getsockname()[1]
        return port

    def fileno(self) -> int:
        """The descriptor that listens."""
        return self._listener.fileno()

    def close(self) -> None:
        """Listens no more."""
        for guest in list(self._guests.values()):
            self._forget(guest).close()
        self._listener.close()

    def serve(self, enter: Callable[[int, bool, socket.socket], None]) -> None:
        """Runs as long as the process. Nothing is ever said to a guest."""
        while True:
            self.look(enter)

    def look(self, enter: Callable[[int, bool, socket.socket], None], end: Optional[float] = None) -> None:
        """Waits for something to happen, and sees to it: first those that have said something, then new ones."""
        ready = self._poll.poll(self._patience(end))
        for descriptor, _ in ready:
            guest = self._guests.get(descriptor)
            if guest is not None:
                self._hear(guest, enter)
        if any(descriptor == self._listener.fileno() for descriptor, _ in ready):
            self._welcome()
        now = time.monotonic()
        for guest in [guest for guest in self._guests.values() if guest.until <= now]:
            self._forget(guest).close()

    def _patience(self, end: Optional[float]) -> Optional[int]:
        times = [guest.until for guest in self._guests.values()]
        if end is not None:
            times.append(end)
        return max(0, int((min(times) - time.monotonic()) * 1000) + 1) if times else None

    def _welcome(self) -> None:
        for _ in range(AT_ONCE):
            try:
                connection, _ = self._listener.accept()
            except BlockingIOError:
                return
            except OSError:  # it has gone again, or there are no descriptors: the oldest makes room
                self._shut_out_one()
                return
            if len(self._guests) >= WAITING:
                self._shut_out_one()
            connection.setblocking(False)
            self._guests[connection.fileno()] = Guest(connection)
            self._poll.register(connection, select.POLLIN)

    def _shut_out_one(self) -> None:
        if self._guests:
            self._forget(next(iter(self._guests.values()))).close()

    def _forget(self, guest: Guest) -> socket.socket:
        self._poll.unregister(guest.connection)
        del self._guests[guest.connection.fileno()]
        return guest.connection

    def _hear(self, guest: Guest, enter: Callable[[int, bool, socket.socket], None]) -> None:
        # Not a byte more than that: what follows belongs to the connection.
        try:
            got = guest.connection.recv(TOKEN + REST.size - len(guest.said))
        except BlockingIOError:
            return
        except OSError:
            got = b""
        guest.said += got
        # Only a whole token is compared, in a time that does not tell how far it is right.
        is_whole = len(guest.said) >= TOKEN
        if not got or (is_whole and not hmac.compare_digest(guest.said[:TOKEN], self._token)):
            self._forget(guest).close()
        elif len(guest.said) == TOKEN + REST.size:
            connection = self._forget(guest)
            number, listens = REST.unpack(guest.said[TOKEN:])
            connection.setblocking(True)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            enter(number, bool(listens), connection)


class Entrance:
    """What comes through a gate goes to the worker: first the control connection, of which there is one, then lanes."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._control: Optional[socket.socket] = None
        self.lane: Optional[Callable[[int, bool, int], None]] = None

    def fileno(self) -> int:
        """The descriptor that listens."""
        return self._gate.fileno()

    def control(self, patience: float) -> Optional[socket.socket]:
        """The control connection, waited for; none if it does not come for so many seconds."""
        end = time.monotonic() + patience
        while self._control is None and time.monotonic() < end:
            self._gate.look(self._enter, end)
        return self._control

    def serve(self) -> None:
        """Lets lanes in, as long as the process runs."""
        self._gate.serve(self._enter)

    def _enter(self, number: int, listens: bool, connection: socket.socket) -> None:
        if number == CONTROL and self._control is None:
            self._control = connection
        elif number != CONTROL and self.lane is not None:
            self.lane(number, listens, connection.detach())
        else:
            connection.close()
