def score(text: str) -> float:
    return len(text) / 2
