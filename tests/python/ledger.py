"""The module of one's own that the README embeds."""


class Ledger:
    """Amounts by account."""

    def __init__(self) -> None:
        self.entries: dict[str, int] = {}

    def book(self, account: str, cents: int) -> int:
        """Adds to an account, and returns what is in it then."""
        self.entries[account] = self.entries.get(account, 0) + cents
        return self.entries[account]
