"""A service that counts words, on asyncio streams, and its client."""

from __future__ import annotations

import asyncio

# Requests that a client has given up.
_given_up = 0


class Counts:
    """How often each word occurs."""

    def __init__(self, words: dict[str, int]) -> None:
        self._words = words

    def most_common(self) -> tuple[str, int]:
        word = max(self._words, key=lambda word: (self._words[word], word))
        return word, self._words[word]

    def total(self) -> int:
        return sum(self._words.values())


class Backend:
    """Answers a line of text with a line of `word count` pairs, after the time that a database would take."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._server: asyncio.AbstractServer | None = None

    async def start(self) -> int:
        """Listens on a port of its own, and returns it."""
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0, backlog=1024)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            line = (await reader.readline()).decode()
            await asyncio.sleep(self._seconds)
            counts: dict[str, int] = {}
            for word in line.split():
                counts[word] = counts.get(word, 0) + 1
            pairs = " ".join(f"{word} {count}" for word, count in counts.items())
            writer.write(pairs.encode() + b"\n")
            await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()


async def ask(port: int, text: str) -> Counts:
    """Has the backend count the words of `text`."""
    global _given_up
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(" ".join(text.split()).encode() + b"\n")
            pairs = (await reader.readline()).decode().split()
        finally:
            writer.close()
    except asyncio.CancelledError:
        _given_up += 1
        raise
    return Counts(dict(zip(pairs[::2], map(int, pairs[1::2]))))


def given_up() -> int:
    return _given_up
