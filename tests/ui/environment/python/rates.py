"""Its stub was written for an earlier version of it."""


def convert(amount, currency="EUR", *, on=None):
    return amount


def known(currency):
    return bool(currency)
