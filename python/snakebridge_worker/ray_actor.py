"""A worker in an actor of Ray. Hosts reach it over TCP as they reach any other: Ray says where it runs, and no call goes through Ray."""

from __future__ import annotations

import os
import threading
import time
from typing import Any, Callable, Dict, Optional, Tuple

from . import frames
from .__main__ import install_interrupt, leave, run_main
from .control import Control
from .gate import Entrance, Gate
from .refs import Published
from .serve import begin

# How often is looked whether a shared worker has a host.
LOOK = 1.0


class Worker:
    """Listens at an address of its node, for one host or, if it is kept, for any number of them."""

    def __init__(self, address: str, token: bytes, patience: float, keep: Optional[float]) -> None:
        self._gate = Gate(address, 0, token)
        self._entrance = Entrance(self._gate, many=keep is not None)
        self._address = address
        self._token = token
        self._patience = patience
        self._keep = keep
        self._published = Published()
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._is_served = False

    def where(self) -> Tuple[str, int, bytes, int]:
        """The address, the port, the token, and the process."""
        return self._address, self._gate.port, self._token, os.getpid()

    def serve(self) -> None:
        """Returns when no host needs the worker any more. Called once more, it waits for the same."""
        with self._lock:
            is_first, self._is_served = not self._is_served, True
        if not is_first:
            self._ended.wait()
        elif self._keep is None:
            self._serve_one()
        else:
            self._serve_many(self._keep)
            self._ended.set()

    def _serve_one(self) -> None:
        """Its first lane is this thread, which is the main thread of the actor."""
        came = self._entrance.control(self._patience)
        if came is None:
            return
        host, connection = came
        try:
            control = begin(connection, leave, is_child=False, listens=self._entrance.fileno(), admit=install_interrupt)
        except frames.Closed:
            return
        self._entrance.admit(host, control.enter)
        threading.Thread(target=self._entrance.serve, name="snakebridge-gate", daemon=True).start()
        run_main(control)

    def _serve_many(self, keep: float) -> None:
        """Until there was no host for so many seconds; the first one may take as long as it takes to be reached."""
        alone_since, limit = time.monotonic(), self._patience
        while time.monotonic() - alone_since < limit:
            came = self._entrance.control(min(LOOK, keep))
            if came is not None:
                limit = keep
                threading.Thread(target=self._greet, args=came, name="snakebridge-host", daemon=True).start()
            if self._entrance.hosts():
                alone_since = time.monotonic()

    def _greet(self, host: int, connection: Any) -> None:
        guest = Guest(self._entrance, host)
        listens, published = self._entrance.fileno(), self._published
        try:
            begin(connection, guest.leave, is_child=False, listens=listens, admit=guest.admit, published=published)
        except (frames.Closed, OSError):
            self._entrance.forget(host)
            connection.close()


class Guest:
    """One of several hosts, and its end: what it has here goes with it, and nothing else."""

    def __init__(self, entrance: Entrance, host: int) -> None:
        self._entrance = entrance
        self._host = host
        self._control: Optional[Control] = None

    def admit(self, control: Control) -> None:
        """Lets its lanes in. None is the main thread's."""
        self._control = control
        self._entrance.admit(self._host, control.enter)
        threading.Thread(target=self._first, args=(control,), name="snakebridge-lane-0", daemon=True).start()

    def _first(self, control: Control) -> None:
        lane = control.main.get()
        if lane is not None:
            control.run(lane)
            control.main.get()  # until the host stops us
        self.leave(0)

    def leave(self, status: int) -> None:
        """The host has gone. Ends the thread that says so."""
        self._entrance.forget(self._host)
        if self._control is not None:
            self._control.end()
        raise SystemExit


def make(address: Callable[[], str], settings: Dict[str, Any]) -> Worker:
    """A worker at the address of this node."""
    return Worker(address(), settings["token"], settings["patience"], settings["keep"])
