"""File objects that wrap Rust readers and writers.

A read closure returns bytes, a write closure None. On failure, either returns a tuple: the error number or its name in
`errno` or None, the message or None for that of the system, and how many bytes were written before.
"""

import errno
import io
import os


def failure(number, message, done):
    if number == "unsupported":
        return io.UnsupportedOperation(message)
    if isinstance(number, str):
        number = getattr(errno, number, None)
    if number is None:
        return OSError(message)
    # The number decides the class.
    error = OSError(number, os.strerror(number) if message is None else message)
    if isinstance(error, BlockingIOError):
        error.characters_written = done
    return error


class Reader(io.RawIOBase):
    def __init__(self, read):
        self._read = read

    def readable(self):
        return True

    def readinto(self, buffer):
        data = self._read(len(buffer))
        if isinstance(data, tuple):
            raise failure(*data)
        buffer[: len(data)] = data
        return len(data)


class Writer(io.RawIOBase):
    def __init__(self, write):
        self._write = write

    def writable(self):
        return True

    def write(self, data):
        problem = self._write(bytes(data))
        if problem is not None:
            raise failure(*problem)
        return len(data)

    def flush(self):
        super().flush()
        if not self.closed:
            problem = self._write(None)
            if problem is not None:
                raise failure(*problem)


def reader(read):
    return io.BufferedReader(Reader(read))


def text_reader(read):
    return io.TextIOWrapper(reader(read), encoding="utf-8", newline="")


def writer(write):
    return Writer(write)


def text_writer(write):
    # Every write is passed to Rust immediately, so that no data is lost if the file is never closed.
    return io.TextIOWrapper(Writer(write), encoding="utf-8", newline="", write_through=True)
