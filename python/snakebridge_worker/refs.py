"""The registry: the objects that the host holds, by session and number, with limits and the reasons why some are gone."""

from __future__ import annotations

import time
from collections import OrderedDict
from contextvars import Context
from itertools import count
from threading import RLock
from typing import Any, Dict, Iterable, List, Optional, Tuple, TypeVar

RELEASED = "released"
EXPIRED = "expired"
EVICTED = "evicted"
SESSION_RELEASED = "session_released"
UNKNOWN = "unknown"

# Of how many objects the reason is remembered.
REMEMBERED = 10_000

K = TypeVar("K")


class RefLost(Exception):
    """An object that is not there, and why."""

    def __init__(self, token: int, reason: str) -> None:
        super().__init__("reference %d is gone: %s" % (token, reason))
        self.token = token
        self.reason = reason


class Entry:
    """One object, and when it was made and last used, on the monotonic clock."""

    __slots__ = ("token", "object", "session", "created_at", "last_access", "context", "id")

    def __init__(self, token: int, value: Any, session: Session, now: float, context: Optional[Context]) -> None:
        self.token = token
        self.object = value
        self.session = session
        self.created_at = now
        self.last_access = now
        # The variables that an awaitable sees, where there are some.
        self.context = context
        # Under which other hosts find the object, if they may.
        self.id: Optional[str] = None


class Session:
    """The objects of a session, the least recently used first, and its limits; None is no limit."""

    __slots__ = ("id", "entries", "ttl", "max_refs")

    def __init__(self, name: str) -> None:
        self.id = name
        self.entries: OrderedDict[int, Entry] = OrderedDict()
        self.ttl: Optional[float] = None
        self.max_refs: Optional[int] = None


def remember(reasons: OrderedDict[K, str], key: K, reason: str) -> None:
    """Notes why something is gone, and forgets what went long ago."""
    reasons[key] = reason
    if len(reasons) > REMEMBERED:
        reasons.popitem(last=False)


class Published:
    """What the hosts of one worker find of each other, by session and id. An object is held by each host that has published or found
    it, and is there until the last one lets it go. The lock is never held while objects are dropped: the registries, which call
    this, have them still."""

    def __init__(self) -> None:
        self._lock = RLock()
        # The object, its facts, and how many entries of registries hold it.
        self._objects: Dict[Tuple[str, str], Tuple[Any, Any, int]] = {}
        self._reasons: OrderedDict[Tuple[str, str], str] = OrderedDict()

    def add(self, session: str, name: str, value: Any, about: Any) -> bool:
        """One more entry that holds it. False if the id is that of another object."""
        with self._lock:
            known, facts, holders = self._objects.get((session, name), (value, about, 0))
            if known is not value:
                return False
            self._objects[session, name] = (value, facts, holders + 1)
            self._reasons.pop((session, name), None)
        return True

    def find(self, session: str, name: str) -> Tuple[Any, Any]:
        """The object and its facts.

        Raises RefLost, with the reason of the last host that held it."""
        with self._lock:
            found = self._objects.get((session, name))
            if found is None:
                raise RefLost(0, self._reasons.get((session, name), UNKNOWN))
        return found[:2]

    def leave(self, session: str, name: str, reason: str) -> None:
        """One entry less, which is there still."""
        with self._lock:
            value, about, holders = self._objects[session, name]
            if holders > 1:
                self._objects[session, name] = (value, about, holders - 1)
            else:
                del self._objects[session, name]
                remember(self._reasons, (session, name), reason)

    def count(self) -> int:
        """How many objects there are."""
        with self._lock:
            return len(self._objects)


class Refs:
    """All sessions of the worker. Every method takes the lock; objects are dropped after it is given back, because their
    finalizers may call again."""

    def __init__(self, published: Optional[Published] = None) -> None:
        self._lock = RLock()
        self._published = published
        self._sessions: Dict[str, Session] = {}
        self._entries: Dict[int, Entry] = {}
        self._reasons: OrderedDict[int, str] = OrderedDict()
        self._tokens = count(1)

    def store(self, session: str, value: Any, context: Optional[Context] = None) -> int:
        """Keeps an object and returns its number, which is never used again. Evicts where the session has a limit."""
        now = time.monotonic()
        with self._lock:
            home = self._sessions.get(session)
            if home is None:
                home = self._sessions[session] = Session(session)
            token = next(self._tokens)
            entry = Entry(token, value, home, now, context)
            self._entries[token] = home.entries[token] = entry
            gone = self._prune(home, now) if home.max_refs is not None else None
        del gone
        return token

    def find(self, token: int) -> Any:
        """The object with this number, which counts as a use.

        Raises RefLost."""
        with self._lock:
            entry = self._entries.get(token)
            if entry is None:
                raise RefLost(token, self._reasons.get(token, UNKNOWN))
            return self._used(entry)

    def get(self, session: str, token: int) -> Any:
        """The object of this session with this number, which counts as a use.

        Raises RefLost, also for an object of another session."""
        with self._lock:
            home = self._sessions.get(session)
            entry = home.entries.get(token) if home is not None else None
            if entry is None:
                foreign = token in self._entries
                raise RefLost(token, UNKNOWN if foreign else self._reasons.get(token, UNKNOWN))
            return self._used(entry)

    def _used(self, entry: Entry) -> Any:
        home = entry.session
        now = time.monotonic()
        if home.ttl is not None and now - entry.last_access > home.ttl:
            self._forget(entry, EXPIRED)
            raise RefLost(entry.token, EXPIRED)
        entry.last_access = now
        home.entries.move_to_end(entry.token)
        return entry.object

    def context(self, token: int) -> Optional[Context]:
        """The context variables that an awaitable sees; None where there were none."""
        found = self.entry(token)
        return found.context if found is not None else None

    def entry(self, token: int) -> Optional[Entry]:
        """The entry of a number, which does not count as a use."""
        with self._lock:
            return self._entries.get(token)

    def publish(self, token: int, name: str, about: Any) -> bool:
        """Has the object with this number found by other hosts in the same session, under this id and with these facts. It stays as long as
        one host holds a number that was published or found. False where there are no others, or the id is that of another object.

        Raises RefLost."""
        with self._lock:
            value = self.find(token)
            entry = self._entries[token]
            if self._published is None or entry.id not in (None, name):
                return False
            if entry.id is None and not self._published.add(entry.session.id, name, value, about):
                return False
            entry.id = name
        return True

    def published(self, session: str, name: str) -> Tuple[Any, Any]:
        """What a host has published under this id, and the facts; it is to be published under a number of one's own.

        Raises RefLost."""
        if self._published is None:
            raise RefLost(0, UNKNOWN)
        return self._published.find(session, name)

    def delete(self, session: str, token: int) -> bool:
        """Releases an object of this session; false if it is not there."""
        with self._lock:
            home = self._sessions.get(session)
            entry = home.entries.get(token) if home is not None else None
            if entry is not None:
                self._forget(entry, RELEASED)
        return entry is not None

    def free(self, tokens: Iterable[int]) -> None:
        """Releases objects of any session. What is gone already stays gone for its first reason."""
        gone: List[Entry] = []
        with self._lock:
            for token in tokens:
                entry = self._entries.get(token)
                if entry is not None:
                    self._forget(entry, RELEASED)
                    gone.append(entry)

    def end(self, session: str) -> int:
        """Releases all objects of a session and forgets it; returns how many there were."""
        with self._lock:
            home = self._sessions.pop(session, None)
            gone = list(home.entries.values()) if home is not None else []
            for entry in gone:
                self._forget(entry, SESSION_RELEASED)
        return len(gone)

    def end_all(self) -> None:
        """The same for all sessions."""
        for session in list(self.counts()):
            self.end(session)

    def limit(self, session: str, ttl: Optional[float], max_refs: Optional[int]) -> None:
        """Sets the limits of a session: seconds without a use, and a number of objects. The user has set them, so they end
        objects that the host holds, too."""
        with self._lock:
            home = self._sessions.get(session)
            if home is None:
                home = self._sessions[session] = Session(session)
            home.ttl, home.max_refs = ttl, max_refs
            gone = self._prune(home, time.monotonic())
        del gone

    def prune(self, now: Optional[float] = None) -> int:
        """Removes what has expired, then what is over a limit, the least recently used first; returns how many."""
        gone: List[Entry] = []
        with self._lock:
            for home in self._sessions.values():
                gone += self._prune(home, time.monotonic() if now is None else now)
        return len(gone)

    def has_limits_of_time(self) -> bool:
        """Whether anything can expire."""
        with self._lock:
            return any(home.ttl is not None for home in self._sessions.values())

    def counts(self) -> Dict[str, int]:
        """How many objects each session has."""
        with self._lock:
            return {name: len(home.entries) for name, home in self._sessions.items()}

    def _prune(self, home: Session, now: float) -> List[Entry]:
        gone = []
        if home.ttl is not None:
            for entry in home.entries.values():
                if now - entry.last_access <= home.ttl:
                    break
                gone.append(entry)
            for entry in gone:
                self._forget(entry, EXPIRED)
        while home.max_refs is not None and len(home.entries) > home.max_refs:
            entry = next(iter(home.entries.values()))
            self._forget(entry, EVICTED)
            gone.append(entry)
        return gone

    def _forget(self, entry: Entry, reason: str) -> None:
        del self._entries[entry.token]
        del entry.session.entries[entry.token]
        remember(self._reasons, entry.token, reason)
        if entry.id is not None and self._published is not None:
            self._published.leave(entry.session.id, entry.id, reason)
