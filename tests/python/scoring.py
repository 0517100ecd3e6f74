"""The module of one's own that the README binds."""


def score(name: str, weights: list[float]) -> float:
    """The sum of the weights, for each letter of the name."""
    return len(name) * sum(weights)
