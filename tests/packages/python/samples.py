"""Arrays of numpy as they come: any shape, strides, alignment and order of bytes."""

from typing import Any

import numpy as np


def sample(seed: int, dtype: str, axes: int) -> Any:
    """An array of random numbers of this type in either order of bytes, aligned or not, transposed, cut, reversed, and repeated."""
    rng = np.random.default_rng(seed)
    kind = np.dtype(dtype).newbyteorder(str(rng.choice(["<", ">"])))
    shape = [int(rng.choice([0, 1, 2, 3, 4], p=[0.04, 0.24, 0.24, 0.24, 0.24])) for _ in range(axes)]
    room = [extent * 2 for extent in shape]
    count = int(np.prod(room))
    if kind.kind in "iu":
        numbers = np.frombuffer(rng.bytes(count * kind.itemsize), kind)
    elif kind.kind == "b":
        numbers = rng.integers(0, 2, count).astype(kind)
    else:
        numbers = (rng.integers(-1000, 1000, count) / 8 + (0 if kind.kind == "f" else 1j)).astype(kind)
    offset = int(rng.choice([0, 1]))
    memory = bytearray(offset) + numbers.tobytes()
    array = np.frombuffer(memory, kind, count, offset).reshape(room)
    array = array[tuple(slice(None, None, int(rng.choice([2, -2]))) for _ in shape)].transpose(rng.permutation(axes))
    axis = int(rng.integers(axes))
    if rng.random() < 0.3 and array.shape[axis]:
        array = np.broadcast_to(np.take(array, [0], axis), array.shape)
    return array


def traits(array: Any) -> list[str]:
    """What is special about it."""
    found = {
        "swapped": not array.dtype.isnative,
        "misaligned": not array.flags.aligned,
        "negative": any(stride < 0 for stride in array.strides),
        "zero": any(stride == 0 for stride in array.strides),
        "empty": array.size == 0,
    }
    return [name for name, is_so in found.items() if is_so]
