"""File objects over Rust readers and writers. Each closure gives data, or what the OSError is to say."""

import io


class Reader(io.RawIOBase):
    def __init__(self, read):
        self._read = read

    def readable(self):
        return True

    def readinto(self, buffer):
        data = self._read(len(buffer))
        if isinstance(data, str):
            raise OSError(data)
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
            raise OSError(problem)
        return len(data)

    def flush(self):
        super().flush()
        if not self.closed:
            problem = self._write(None)
            if problem is not None:
                raise OSError(problem)


def reader(read):
    return io.BufferedReader(Reader(read))


def text_reader(read):
    return io.TextIOWrapper(reader(read), encoding="utf-8", newline="")


def writer(write):
    return Writer(write)


def text_writer(write):
    # Every write goes on to Rust at once, so that nothing is left behind when the file is forgotten.
    return io.TextIOWrapper(Writer(write), encoding="utf-8", newline="", write_through=True)
