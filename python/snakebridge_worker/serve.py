"""What one host gets in this process: its registry, its event loop, its lanes, and the connection that controls them."""

from __future__ import annotations

import os
import socket
import sys
import threading
from typing import Any, Callable, Dict, List, Optional

from . import frames, interrupt, target
from .arena import Answers
from .callbacks import closure
from .codec import Arguments
from .control import Control
from .describe import Classes, Describer
from .host import Host
from .iterators import RustIterator
from .lane import Shared
from .loop import EventLoop, Helper, helpers
from .refs import Published, Refs
from .target import ClassFinder
from .verbs import Verbs


class Lent:
    """Makes what the host lends."""

    def __init__(self, host: Host, control: Control) -> None:
        self._host = host
        self._control = control

    def closure(self, number: int, about: Any) -> Any:
        return closure(self._host, number, about)

    def iterator(self, number: int) -> RustIterator:
        return RustIterator(self._host, number)

    def block(self, offset: int, length: int, layout: Any) -> Any:
        inbox = self._control.inbox
        if inbox is None:
            raise frames.Refused("a block, but no shared memory")
        return inbox.block(offset, length, layout)

    def give_back(self, offset: int) -> None:
        self._host.end_block(offset)


# The parts that hosts have as well are the same for all of them.
_helpers: List[Helper] = []


def _hello(abilities: Dict[str, Any]) -> Any:
    """Who answers."""
    version = "%d.%d.%d" % sys.version_info[:3]
    return (frames.PROTOCOL, version, sys.implementation.name, os.getpid(), abilities)


def _protect_from_fork(control: Control, connection: socket.socket, listens: Optional[int]) -> None:
    """A child that Python forks must not speak on our connections, nor keep them open when we are gone."""

    def in_child() -> None:
        if connection.fileno() < 0:  # that host has gone
            return
        nothing = os.open(os.devnull, os.O_RDWR)
        found = {connection.fileno()}
        if listens is not None:
            found.add(listens)
        for lane in list(control.lanes.values()):
            found |= {lane.connection.reads, lane.connection.writes}
        for descriptor in found:
            os.dup2(nothing, descriptor, inheritable=False)
        os.close(nothing)

    os.register_at_fork(after_in_child=in_child)


def begin(
    connection: socket.socket,
    leave: Callable[[int], None],
    *,
    is_child: bool = True,
    listens: Optional[int] = None,
    admit: Callable[[Control], None] = lambda control: None,
    published: Optional[Published] = None,
) -> Control:
    """Greets a host and serves its control connection on a thread of its own; `leave` is called with a status when it is gone. `is_child`
    says that the process ends with the thread of the host that has started it, `listens` is the descriptor that lanes come to,
    `admit` hears of the connection before the host does, and `published` is what it shares with other hosts.

    Raises frames.Closed."""
    classes, finder, host = Classes(), ClassFinder(), Host()
    refs, answers = Refs(published), Answers()
    if not _helpers:
        _helpers.extend(helpers(host))
    sys.modules.update((helper.__name__, helper) for helper in _helpers)
    loop = EventLoop(refs, Describer(refs, classes, answers), _helpers[0])
    shared = Shared(refs, classes, answers, Verbs(classes, finder), host, loop)
    control = Control(connection, shared, leave)
    loop.send = control.send_frame
    shared.arguments = Arguments(shared.refs, Lent(host, control), finder.find)
    options = control.receive_start()
    dies = is_child and interrupt.die_with_host(options.get("host"))
    sys.path[:0] = options.get("path") or []
    target.bound.minor = options.get("bound") or ""
    host.wake, host.borrow, host.give_back = control.wake, control.borrow, control.give_back
    _protect_from_fork(control, connection, listens)
    admit(control)
    control.send(frames.HELLO, _hello({"dies_with_host": dies, "interrupts": interrupt.is_possible()}))
    logs = options.get("logs")
    if logs is not None:
        from .logs import install  # it takes time that only those spend who want it

        install(lambda record: control.send(frames.LOG, record), logs)
    threading.Thread(target=control.serve, name="snakebridge-control", daemon=True).start()
    return control
