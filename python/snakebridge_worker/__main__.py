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
from typing import Any, Dict, Optional, Tuple

from . import frames, interrupt, target
from .arena import Answers
from .callbacks import RustCallback
from .codec import Arguments
from .control import Control
from .describe import Classes, Describer
from .gate import Entrance, Gate
from .host import Host
from .iterators import RustIterator
from .lane import Lane, Shared
from .loop import EventLoop, helpers
from .refs import Refs
from .target import ClassFinder
from .verbs import Verbs


class Lent:
    """Makes what the host lends."""

    def __init__(self, host: Host, control: Control) -> None:
        self._host = host
        self._control = control

    def closure(self, number: int, about: Any) -> RustCallback:
        return RustCallback(self._host, number, about)

    def iterator(self, number: int) -> RustIterator:
        return RustIterator(self._host, number)

    def block(self, offset: int, length: int, layout: Any) -> Any:
        inbox = self._control.inbox
        if inbox is None:
            raise frames.Refused("a block, but no shared memory")
        return inbox.block(offset, length, layout)

    def give_back(self, offset: int) -> None:
        self._host.end_block(offset)


def leave(status: int) -> None:
    """Ends the process at once, whatever runs in it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    os._exit(status)


def take_descriptors() -> Tuple[socket.socket, Optional[Entrance]]:
    """The control connection at a place of its own, and the door that it came through if it is one of TCP. Whoever reads stdin finds it
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
    control = entrance.control(patience)
    if control is None:  # the process that started this one has ended
        leave(0)
        raise SystemExit
    return control, entrance


def hello(abilities: Dict[str, Any]) -> Any:
    """Who answers."""
    version = "%d.%d.%d" % sys.version_info[:3]
    return (frames.PROTOCOL, version, sys.implementation.name, os.getpid(), abilities)


def protect_from_fork(control: Control, connection: socket.socket, entrance: Optional[Entrance]) -> None:
    """A child that Python forks must not speak on our connections, nor keep them open when we are gone."""

    def in_child() -> None:
        nothing = os.open(os.devnull, os.O_RDWR)
        found = {connection.fileno()}
        if entrance is not None:
            found.add(entrance.fileno())
        for lane in list(control.lanes.values()):
            found |= {lane.connection.reads, lane.connection.writes}
        for descriptor in found:
            os.dup2(nothing, descriptor, inheritable=False)
        os.close(nothing)

    os.register_at_fork(after_in_child=in_child)


def install_interrupt(control: Control) -> None:
    """SIGINT interrupts what the main thread runs for the host, and nothing else."""

    def interrupted(number: int, frame: Any) -> None:
        lane: Optional[Lane] = control.lanes.get(0)
        if lane is None:
            return
        if lane.open:
            raise KeyboardInterrupt
        lane.marked = bool(lane.calls)

    signal.signal(signal.SIGINT, interrupted)


def main() -> None:
    """The life of a worker."""
    connection, entrance = take_descriptors()
    faulthandler.enable(2, all_threads=True)
    classes, finder, host = Classes(), ClassFinder(), Host()
    refs, answers, ours = Refs(), Answers(), helpers(host)
    sys.modules.update((helper.__name__, helper) for helper in ours)
    loop = EventLoop(refs, Describer(refs, classes, answers), ours[0])
    shared = Shared(refs, classes, answers, Verbs(classes, finder), host, loop)
    control = Control(connection, shared, leave)
    loop.send = control.send_frame
    shared.arguments = Arguments(shared.refs, Lent(host, control), finder.find)
    try:
        options = control.receive_start()
    except frames.Closed:
        leave(0)
        return
    dies = interrupt.die_with_host(options.get("host"))
    sys.path[:0] = options.get("path") or []
    target.bound.minor = options.get("bound") or ""
    host.wake, host.borrow, host.give_back = control.wake, control.borrow, control.give_back
    protect_from_fork(control, connection, entrance)
    install_interrupt(control)
    control.send(frames.HELLO, hello({"dies_with_host": dies, "interrupts": interrupt.is_possible()}))
    logs = options.get("logs")
    if logs is not None:
        from .logs import install  # it takes time that only those spend who want it

        install(lambda record: control.send(frames.LOG, record), logs)
    threading.Thread(target=control.serve, name="snakebridge-control", daemon=True).start()
    if entrance is not None:
        entrance.lane = control.enter
        threading.Thread(target=entrance.serve, name="snakebridge-gate", daemon=True).start()
    lane = control.main.get()
    if lane is not None:
        control.run(lane)
        control.main.get()  # until the host stops us


if __name__ == "__main__":
    main()
