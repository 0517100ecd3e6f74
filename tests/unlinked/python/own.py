"""A module of the program itself, which carries it."""


def twice(number: int) -> int:
    """Twice the number."""
    return 2 * number
