"""Numbers, times, and what counts."""

INSTANCES = {
    "datetime": [
        ("datetime(2024, 2, 29, 12, 30, 15, 5)", None, "strftime('%Y')", "x - x", "isoformat(sep=' ')", "replace(year=2020)"),
        ("datetime(2024, 2, 29, tzinfo=timezone.utc)", None, "astimezone()", "utcoffset()", "tzname()"),
        ("date(2024, 2, 29)", None, "strftime('%d')", "x - x", "replace(day=1)"),
        ("time(12, 30)", None, "replace(hour=1)", "isoformat()"),
        ("timedelta(days=1, seconds=2)", None, "x + x", "-x", "x / x", "x * 2", "total_seconds()"),
        ("timezone.utc", "datetime.timezone", "utcoffset(None)", "tzname(None)"),
    ],
    "calendar": [
        ("TextCalendar()", None, "formatmonth(2024, 2)", "itermonthdays(2024, 2)", "monthdatescalendar(2024, 2)", "prweek"),
        ("HTMLCalendar()", None, "formatmonth(2024, 2)", "formatyear(2024)", "formatday(1, 1)"),
        ("Calendar(6)", None, "yeardatescalendar(2024)", "itermonthdays2(2024, 2)", "monthdayscalendar(2024, 2)"),
        ("LocaleTextCalendar()", None, "formatweekday(1, 3)"),
    ],
    "zoneinfo": [("ZoneInfo('UTC')", None, "utcoffset(None)", "tzname(None)")],
    "time": [
        ("gmtime(0)", "time.struct_time", "[0]"),
        ("get_clock_info('time')", "types.SimpleNamespace"),
    ],
    "decimal": [
        ("Decimal('1.25')", None, "x + x", "quantize(x)", "compare(x)", "-x", "fma(x, x)", "x < x"),
        ("Decimal('NaN')", None, "is_nan()"),
        ("Context(prec=5)", None, "create_decimal('1.5')", "create_decimal_from_float(0.5)"),
        ("getcontext()", "decimal.Context"),
    ],
    "fractions": [("Fraction(1, 3)", None, "x + x", "x * 2", "-x", "limit_denominator(2)", "x < x")],
    "random": [
        ("Random(7)", None, "randint(1, 3)", "choice([1, 2])", "sample([1, 2], 1)", "uniform(0.0, 1.0)", "gauss(0.0, 1.0)", "choices([1])"),
        ("SystemRandom()", None, "randrange(3)"),
    ],
    "statistics": [
        ("NormalDist(1.0, 2.0)", None, "cdf(1.0)", "pdf(0.5)", "quantiles(4)", "overlap(x)", "zscore(2.0)", "inv_cdf(0.5)", "x + x"),
        ("linear_regression([1.0, 2.0], [1.0, 2.0])", "statistics.LinearRegression"),
    ],
    "ipaddress": [
        ("ip_address('10.1.2.3')", "ipaddress.IPv4Address", "x + 1", "x < x"),
        ("ip_address('::1')", "ipaddress.IPv6Address"),
        ("ip_network('10.0.0.0/28')", "ipaddress.IPv4Network", "subnets(new_prefix=30)", "subnet_of(x)", "supernet(new_prefix=8)", "[1]"),
        ("ip_network('fe80::/120')", "ipaddress.IPv6Network"),
        ("ip_interface('10.0.0.1/8')", "ipaddress.IPv4Interface"),
        ("ip_interface('fe80::1/64')", "ipaddress.IPv6Interface"),
    ],
    "uuid": [
        ("UUID(int=1)",),
        ("uuid5(NAMESPACE_DNS, 'a')",),
    ],
    "struct": [("Struct('<if')", None, "pack(1, 0.5)", "unpack(b'\\x00' * 8)", "iter_unpack(b'\\x00' * 8)")],
    "hashlib": [
        ("sha256(b'a')", "hashlib._Hash", "update(b'b')"),
        ("md5(b'a')", "hashlib._Hash"),
    ],
    "hmac": [("new(b'k', b'm', 'sha256')", "hmac.HMAC")],
    "bz2": [
        ("BZ2Compressor()", None, "compress(b'a')"),
        ("BZ2Decompressor()",),
    ],
    "lzma": [
        ("LZMACompressor()", None, "compress(b'a')"),
        ("LZMADecompressor()",),
    ],
    "resource": [("getrusage(RUSAGE_SELF)", "resource.struct_rusage")],
}
