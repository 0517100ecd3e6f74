"""`python -I -X utf8 <this folder>`: a worker. Descriptor 0 is its control connection, a socket, or else a file that says where to listen
for it; 1 and 2 are for what Python prints."""

from __future__ import annotations

import os
import sys

if not __package__:  # run as a folder
    sys.path[:] = [path for path in sys.path if os.path.abspath(path or ".") != os.path.dirname(os.path.abspath(__file__))]
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    import snakebridge_worker

    __package__ = "snakebridge_worker"
    del sys.path[0]

import faulthandler
import marshal
import signal
import socket
import stat
import threading
from typing import Any, Optional, Tuple

from . import frames
from .control import Control
from .gate import Entrance, Gate
from .lane import Lane
from .serve import begin


def leave(status: int) -> None:
    """Ends the process at once, whatever runs in it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    os._exit(status)


def take_descriptors() -> Tuple[socket.socket, Optional[Tuple[Entrance, int]]]:
    """The control connection at a place of its own, and the door that it came through if it is one of TCP, with the number of the host. Whoever reads stdin finds it
    empty."""
    private = os.dup(0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    if stat.S_ISSOCK(os.fstat(private).st_mode):
        return socket.socket(fileno=private), None
    with open(private, "rb") as where:
        host, port, token, patience = marshal.loads(where.read(int.from_bytes(where.read(4), "little")))
    gate = Gate(host, port, token)
    os.write(1, b"snakebridge %d\n" % gate.port)
    entrance = Entrance(gate)
    came = entrance.control(patience)
    if came is None:  # the process that started this one has ended
        leave(0)
        raise SystemExit
    host, connection = came
    return connection, (entrance, host)


def install_interrupt(control: Control) -> None:
    """SIGINT interrupts what the main thread runs for the host, and nothing else."""

    def interrupted(number: int, frame: Any) -> None:
        lane: Optional[Lane] = control.lanes.get(0)
        if lane is None:
            return
        if lane.open:
            raise KeyboardInterrupt
        if lane.calls:
            lane.due[lane.calls[-1]] = 3

    signal.signal(signal.SIGINT, interrupted)
    # What started the process may have it blocked, as Ray does in its actors.
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def main() -> None:
    """The life of a worker."""
    connection, door = take_descriptors()
    faulthandler.enable(2, all_threads=True)
    try:
        listens = None if door is None else door[0].fileno()
        control = begin(connection, leave, listens=listens, admit=install_interrupt)
    except frames.Closed:
        leave(0)
        return
    if door is not None:
        entrance, host = door
        entrance.admit(host, control.enter)
        threading.Thread(target=entrance.serve, name="snakebridge-gate", daemon=True).start()
    run_main(control)


def run_main(control: Control) -> None:
    """Serves lane 0 on this thread, until the host stops the worker."""
    lane = control.main.get()
    if lane is not None:
        control.run(lane)
        control.main.get()  # until the host stops us


if __name__ == "__main__":
    main()
