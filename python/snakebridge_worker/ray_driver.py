"""Actors of Ray as places for workers. This runs in a worker of the host's own whose Python has `ray`, and is the driver of all of them.

A worker is an actor whose process listens (`ray_actor`): it is made here, and its death is told in Ray's words. `max_restarts` is always
0: an actor that Ray restarts has lost its state."""

from __future__ import annotations

import importlib
import os
import secrets
import sys
import tempfile
import threading
from typing import Any, Dict, List, Optional, Tuple

from .gate import TOKEN


def sources() -> Dict[str, str]:
    """This package, by module."""
    package = sys.modules[str(__package__)]
    sent = getattr(package.__loader__, "sources", None)
    if sent is not None:
        return dict(sent)
    found = {}
    folder = os.path.dirname(str(package.__file__))
    for file in sorted(os.listdir(folder)):
        if file.endswith(".py"):
            name = package.__name__ if file == "__init__.py" else "%s.%s" % (package.__name__, file[:-3])
            with open(os.path.join(folder, file), encoding="utf-8") as text:
                found[name] = text.read()
    return found


# Pickled by value, since no node of the cluster has this package: nothing in it may name what is outside.
ACTOR = '''
class SnakebridgeWorker:
    """Python for a program in Rust, by the protocol of snakebridge."""

    def __init__(self, sources, settings):
        import sys

        if "snakebridge_worker" not in sys.modules:
            boot = {"__name__": "snakebridge_worker.boot"}
            exec(compile(sources["snakebridge_worker.boot"], "<snakebridge_worker.boot>", "exec"), boot)
            sys.meta_path.insert(0, boot["Sources"](sources))
        from ray.util import get_node_ip_address
        from snakebridge_worker.ray_actor import make

        self.worker = make(get_node_ip_address, settings)

    def where(self):
        return self.worker.where()

    def serve(self):
        self.worker.serve()
        import ray

        ray.actor.exit_actor()
'''


class Cluster:
    """A connection to Ray, and the actors that this program uses."""

    def __init__(self, ray: Any) -> None:
        self._ray = ray
        made: Dict[str, Any] = {"__name__": "__main__"}
        exec(ACTOR, made)
        self._class = made["SnakebridgeWorker"]
        self._sources = ray.put(sources())
        self._lock = threading.Lock()
        # The actor of each number, and the call in which it serves.
        self._actors: Dict[int, Tuple[Any, Any]] = {}
        self._last = 0

    def place(self, settings: Dict[str, Any], options: Dict[str, Any], name: Optional[str]) -> Tuple[int, str, int, bytes, int]:
        """A worker: its number here, address, port, token and process. One with a name is the existing
        worker of that name, also that of another program, or a new one."""
        keep, patience = settings["keep"], settings["patience"]
        own = {"token": secrets.token_bytes(TOKEN), "patience": patience, "keep": keep}
        counted(options)
        options = {**shipped(options), "max_restarts": 0, "max_task_retries": 0}
        if name is not None:
            options.update(name=name, get_if_exists=True)
        if keep is not None:
            options.update(lifetime="detached", max_concurrency=1000)
        actor = self._ray.remote(self._class).options(**options).remote(self._sources, own)
        try:
            address, port, token, process = self._ray.get(actor.where.remote(), timeout=patience)
        except BaseException as error:
            if keep is None:
                self._ray.kill(actor)
            if isinstance(error, self._ray.exceptions.GetTimeoutError):
                raise TimeoutError(self._waits(options, patience)) from None
            raise
        with self._lock:
            self._last += 1
            number = self._last
            self._actors[number] = (actor, actor.serve.remote())
        return number, address, port, token, process

    def _waits(self, options: Dict[str, Any], patience: float) -> str:
        """Why an actor does not run, as far as that is known."""
        asked = {name: options[name] for name in ("num_cpus", "num_gpus", "memory", "resources") if name in options}
        free = {name: amount for name, amount in self._ray.available_resources().items() if ":" not in name}
        return "the actor does not run after %g seconds; it asks for %r, and the cluster has free %r" % (patience, asked, free)

    def epitaph(self, number: int, seconds: float) -> Optional[str]:
        """How the worker has ended, in Ray's words; none if it has not, as far as Ray knows after so many seconds."""
        known = self._actors.get(number)
        if known is None:
            return None
        try:
            self._ray.get(known[1], timeout=seconds)
        except self._ray.exceptions.GetTimeoutError:
            return None
        except self._ray.exceptions.RayError as error:
            return said(error)
        return "its actor has left"

    def kill(self, number: int) -> None:
        """Ends the worker, whatever runs in it."""
        known = self._actors.get(number)
        if known is not None:
            self._ray.kill(known[0])

    def leave(self, number: int) -> None:
        """The program does not need the worker any more; one that is kept stays."""
        self._actors.pop(number, None)

    def address(self) -> str:
        """Where other programs find this cluster."""
        found: str = self._ray.get_runtime_context().gcs_address
        return found

    def resources(self) -> Dict[str, float]:
        """What the cluster has."""
        return {str(name): float(amount) for name, amount in self._ray.cluster_resources().items()}


# Ray counts ten-thousandths in 64 bits. Beyond that it wraps, and an actor that asks for more than any machine has gets one at once.
MOST = (2**63 - 1) // 10_000


def counted(options: Dict[str, Any]) -> None:
    """Raises for an amount that Ray cannot count."""
    asked = {name: options[name] for name in ("num_cpus", "num_gpus", "memory") if name in options}
    for name, amount in {**asked, **options.get("resources", {})}.items():
        if not amount <= MOST:
            raise ValueError("Ray cannot count %r of %r: %d is the most" % (amount, name, MOST))


def shipped(options: Dict[str, Any]) -> Dict[str, Any]:
    """The options with the folders of this machine stored in the cluster. Ray does that for what a whole program asks for in `init`, and
    refuses it for an actor, which takes addresses; so this does for an actor what `init` does, with functions of Ray that are not public."""
    environment = dict(options.get("runtime_env") or {})
    if not {"working_dir", "py_modules"} & set(environment):
        return options
    reads_gitignore = os.environ.get("RAY_RUNTIME_ENV_IGNORE_GITIGNORE", "0") != "1"
    with tempfile.TemporaryDirectory() as scratch:
        for kind in ("py_modules", "working_dir"):
            module = importlib.import_module("ray._private.runtime_env." + kind)
            store = getattr(module, "upload_%s_if_needed" % kind)
            environment = store(environment, include_gitignore=reads_gitignore, scratch_dir=scratch)
    environment.pop("excludes", None)  # of what is stored
    return {**options, "runtime_env": environment}


def has_token() -> bool:
    """Whether there is a token of Ray's where Ray looks for it."""
    if "RAY_AUTH_TOKEN" in os.environ or "RAY_AUTH_TOKEN_PATH" in os.environ:
        return True
    return os.path.exists(os.path.expanduser("~/.ray/auth_token"))


def said(error: BaseException) -> str:
    """The words of an error, in one line without the advice."""
    text = " ".join(str(error).split())
    head, _, _ = text.partition(" Some common causes include:")
    return head


_cluster: Optional[Cluster] = None


def connect(settings: Dict[str, Any]) -> Dict[str, Any]:
    """Connects to a cluster, or starts one here; says the version of Ray and where the cluster is."""
    global _cluster
    if settings.get("address") is None:
        # Otherwise one that somebody has started on this machine would be taken.
        settings = {"include_dashboard": False, **settings, "address": "local"}
    elif "RAY_AUTH_MODE" not in os.environ and has_token():
        # Ray makes a token for a cluster that it starts, and does not look for it where it joins one.
        os.environ["RAY_AUTH_MODE"] = "token"
    ray = importlib.import_module("ray")
    ray.init(**settings)
    _cluster = Cluster(ray)
    return {"version": ray.__version__, "address": _cluster.address()}


def _known() -> Cluster:
    if _cluster is None:
        raise RuntimeError("there is no cluster")
    return _cluster


def place(settings: Dict[str, Any], options: Dict[str, Any], name: Optional[str]) -> List[Any]:
    """See Cluster."""
    return list(_known().place(settings, options, name))


def epitaph(number: int, seconds: float) -> Optional[str]:
    """See Cluster."""
    return _known().epitaph(number, seconds)


def kill(number: int) -> None:
    """See Cluster."""
    _known().kill(number)


def leave(number: int) -> None:
    """See Cluster."""
    _known().leave(number)


def resources() -> Dict[str, float]:
    """See Cluster."""
    return _known().resources()
