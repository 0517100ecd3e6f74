"""The door of a worker that is reached over TCP. Who does not begin with the token is shut out before anything that it sends is parsed.

What passes is not encrypted, and who has the token runs code: see docs/worker_protocol.md."""

from __future__ import annotations

import hmac
import select
import socket
import struct
import time
from collections import deque
from typing import Callable, Deque, Dict, Optional, Tuple

TOKEN = 32
# Behind the token: which lane it is, of which host, and whether the host listens on it.
REST = struct.Struct("<IIB")
CONTROL = (1 << 32) - 1
# How long a connection may take to say all of it, and how many may be about to; beyond that, the oldest one goes.
PATIENCE = 5.0
WAITING = 128
# After how many seconds of silence a host is asked whether it is there, how often then, and how many times in vain; what it does not
# acknowledge for as long (in milliseconds) counts as well.
WATCH = {"TCP_KEEPIDLE": 10, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 25_000}
# How many are let in at a time, before those are looked at that have said something.
AT_ONCE = 16

Enter = Callable[[int, int, bool, socket.socket], None]


class Guest:
    """A connection that has not said all of it."""

    __slots__ = ("connection", "said", "until")

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.said = b""
        self.until = time.monotonic() + PATIENCE


def watch(connection: socket.socket) -> None:
    """Has the system notice that the other machine is not there any more, as hosts do: a host that has gone without a word holds nothing."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in WATCH.items():
        option = getattr(socket, name, None)
        if option is not None:
            connection.setsockopt(socket.IPPROTO_TCP, option, value)


class Gate:
    """Listens at an address. `enter` gets each connection with the token: the number of the lane, that of the host, whether the host
    listens on it, and the socket."""

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

    def serve(self, enter: Enter) -> None:
        """Runs as long as the process. Nothing is ever said to a guest."""
        while True:
            self.look(enter)

    def look(self, enter: Enter, end: Optional[float] = None) -> None:
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

    def _hear(self, guest: Guest, enter: Enter) -> None:
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
            number, host, listens = REST.unpack(guest.said[TOKEN:])
            connection.setblocking(True)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            watch(connection)
            enter(number, host, bool(listens), connection)


class Entrance:
    """What comes through a gate goes to the worker: first the control connection of a host, then its lanes. Others than the first host
    are let in if `many` says so."""

    def __init__(self, gate: Gate, many: bool = False) -> None:
        self._gate = gate
        self._many = many
        self._came: Deque[Tuple[int, socket.socket]] = deque()
        # What takes the lanes of each host; none until it is greeted.
        self._hosts: Dict[int, Optional[Callable[[int, bool, int], None]]] = {}

    def fileno(self) -> int:
        """The descriptor that listens."""
        return self._gate.fileno()

    def control(self, patience: float) -> Optional[Tuple[int, socket.socket]]:
        """The next host and its control connection, waited for; none if it does not come for so many seconds."""
        end = time.monotonic() + patience
        while not self._came and time.monotonic() < end:
            self._gate.look(self._enter, end)
        return self._came.popleft() if self._came else None

    def admit(self, host: int, lane: Callable[[int, bool, int], None]) -> None:
        """From now on `lane` gets the lanes of this host: their number, whether it listens on them, and the descriptor."""
        self._hosts[host] = lane

    def forget(self, host: int) -> None:
        """The host has gone."""
        self._hosts.pop(host, None)

    def hosts(self) -> int:
        """How many there are."""
        return len(self._hosts)

    def serve(self) -> None:
        """Lets lanes in, as long as the process runs."""
        self._gate.serve(self._enter)

    def _enter(self, number: int, host: int, listens: bool, connection: socket.socket) -> None:
        if number == CONTROL and host not in self._hosts and (self._many or not self._hosts):
            self._hosts[host] = None
            self._came.append((host, connection))
            return
        lane = self._hosts.get(host) if number != CONTROL else None
        if lane is not None:
            lane(number, listens, connection.detach())
        else:
            connection.close()
