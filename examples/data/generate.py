"""Writes access.log, the sample data of the examples: two web servers, five days, one incident.

    python3 generate.py            writes access.log next to this file
    python3 generate.py --check    fails if access.log is not what this program writes

Nothing in the log is real. Addresses come from the ranges reserved for documentation (RFC 5737, RFC 3849),
names are invented. The output depends on the constants below alone, not on the Python (3.9 or newer)
that runs this.
"""

import math
import pathlib
import random
import sys
from datetime import datetime, timedelta, timezone

SEED = 20_260_302
START = datetime(2026, 3, 2, tzinfo=timezone.utc)
DAYS = 5
LINES = 6_000
MALFORMED = 9
# The database is away for 24 minutes: pages that need it answer 503, late.
INCIDENT = (datetime(2026, 3, 4, 14, 5, tzinfo=timezone.utc), timedelta(minutes=24))
# Each server writes its own local time; "late" is how far behind its lines reach the common log.
SERVERS = (
    {"zone": timezone(timedelta(hours=1)), "late": timedelta(0)},
    {"zone": timezone(timedelta(hours=-5)), "late": timedelta(seconds=20)},
)

# path, weight, typical bytes, typical seconds, needs the database
PAGES = (
    ("/", 20, 9_800, 0.045, True),
    ("/products", 14, 21_500, 0.110, True),
    ("/products/{id}", 26, 14_200, 0.080, True),
    ("/search?q={word}", 11, 12_900, 0.240, True),
    ("/cart", 8, 6_100, 0.070, True),
    ("/checkout", 3, 7_300, 0.310, True),
    ("/about", 3, 4_400, 0.012, False),
    ("/blog/{slug}", 9, 18_700, 0.060, False),
    ("/downloads/catalogue.pdf", 2, 2_480_000, 0.900, False),
    ("/old-shop", 2, 178, 0.006, False),
    ("/favicon.ico.bak", 1, 153, 0.004, False),
    ("/reports/export", 1, 410_000, 2.600, True),
)
ASSETS = (
    ("/static/site.css", 11_400),
    ("/static/app.js", 88_300),
    ("/static/logo.svg", 3_150),
    ("/static/fonts/text.woff2", 41_900),
)
WORDS = ("lamp", "oak+table", "caf%C3%A9", "chair", "rug", "garden+bench", "shelf")
SLUGS = ("spring-colours", "how-we-ship", "wood-care", "small-rooms")
USERS = ("ada", "grace", "alan", "edsger")
REFERERS = (
    "-",
    "-",
    "https://search.example.com/",
    "https://news.example.org/design",
    "https://shop.example/",
)
WEBKIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)"
BROWSERS = (
    "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/134.0.0.0 Safari/537.36",
    f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {WEBKIT} Version/18.3 Safari/605.1.15",
    f"Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) {WEBKIT} Mobile/15E148 Safari/604.1",
)
CRAWLERS = (
    "ExampleBot/2.1 (+https://search.example.com/bot)",
    "NewsSpider/0.9 (+https://news.example.org/spider)",
)
SCANNER = "curl/8.12.1"
PROBES = ("/wp-login.php", "/.env", "/admin/config.php", "/phpmyadmin/", "/.git/HEAD")
# What real logs hold besides requests. Each stands alone on its line.
BROKEN = (
    '198.51.100.23 - - [03/Mar/2026:02:11:40 +0100] "GET /prod',
    "",
    "-- log rotated --",
    '203.0.113.9 - - [31/Feb/2026] "GET / HTTP/1.1" 200 - "-" "-" 0.010',
    'nginx: [warn] 512 worker_connections are not enough',
    '192.0.2.77 - - [04/Mar/2026:15:20:01 +0100] "\\x16\\x03\\x01" 400 0',
    '- - - [] "" - - "" "" -',
    '198.51.100.4 - - [05/Mar/2026:09:00:00 +0100] "GET / HTTP/1.1" OK 9800 "-" "-" fast',
    "}",
)


def weighted(rng, rows):
    """One of `rows`, by the weight in its second place."""
    point = rng.random() * sum(row[1] for row in rows)
    for row in rows:
        point -= row[1]
        if point < 0:
            return row
    return rows[-1]


def pick(rng, options):
    """One of `options`, each as likely."""
    return options[int(rng.random() * len(options))]


def address(rng):
    """An address out of the documentation ranges; one in twelve is IPv6."""
    if rng.random() < 1 / 12:
        return f"2001:db8::{int(rng.random() * 0xffff):x}"
    net = pick(rng, ("192.0.2", "198.51.100", "203.0.113"))
    return f"{net}.{1 + int(rng.random() * 254)}"


def visit_start(rng):
    """A moment within the days of the log: busy in the afternoon, quiet at night."""
    while True:
        day = int(rng.random() * DAYS)
        hour = rng.random() * 24
        if rng.random() < 0.15 + 0.85 * math.exp(-(((hour - 15) / 5) ** 2)):
            return START + timedelta(days=day, seconds=int(hour * 3600))


def in_incident(at):
    return INCIDENT[0] <= at < INCIDENT[0] + INCIDENT[1]


def seconds(rng, typical):
    """A response time around `typical` with the long tail that response times have."""
    deviation = sum(rng.random() for _ in range(6)) - 3
    slow = 12 + rng.random() * 20 if rng.random() < 0.006 else 1
    return max(0.001, typical * math.exp(deviation) * slow)


def answer(rng, path, size, typical, needs_database, at):
    """Status, bytes and seconds of one request."""
    if needs_database and in_incident(at) and rng.random() < 0.85:
        return 503, 221, 5 + rng.random() * 2
    if path == "/old-shop":
        return 301, size, seconds(rng, typical)
    if path.endswith(".bak") or rng.random() < 0.012:
        return 404, 153, seconds(rng, 0.006)
    if path == "/checkout" and rng.random() < 0.04:
        return 500, 640, seconds(rng, 0.7)
    return 200, int(size * (0.8 + 0.4 * rng.random())), seconds(rng, typical)


def fill(rng, path):
    """The path with its places filled in."""
    return (
        path.replace("{id}", str(1000 + int((rng.random() ** 2) * 180)))
        .replace("{word}", pick(rng, WORDS))
        .replace("{slug}", pick(rng, SLUGS))
    )


def visitor(rng):
    """One person's visit: pages with some seconds between, assets with the first page only."""
    host, browser, at = address(rng), pick(rng, BROWSERS), visit_start(rng)
    user = pick(rng, USERS) if rng.random() < 0.12 else "-"
    referer = pick(rng, REFERERS)
    for number in range(1 + int(rng.random() ** 2 * 9)):
        template, _, size, typical, needs_database = weighted(rng, PAGES)
        path = fill(rng, template)
        method = "POST" if template == "/checkout" else "GET"
        status, sent, took = answer(rng, path, size, typical, needs_database, at)
        yield at, host, user, method, path, status, sent, referer, browser, took
        page = "https://shop.example" + path
        if number == 0 and status == 200:
            for asset, asset_size in ASSETS:
                fresh = rng.random() < 0.6
                yield (at + timedelta(seconds=1), host, user, "GET", asset, 200 if fresh else 304,
                       asset_size if fresh else 0, page, browser, seconds(rng, 0.004))
        referer = page
        at += timedelta(seconds=3 + int(rng.random() ** 2 * 240))


def crawler(rng):
    """A crawler's pass: polite, regular, many pages."""
    host, name, at = address(rng), pick(rng, CRAWLERS), visit_start(rng)
    yield at, host, "-", "GET", "/robots.txt", 200, 68, "-", name, seconds(rng, 0.003)
    for _ in range(5 + int(rng.random() * 25)):
        at += timedelta(seconds=10)
        template, _, size, typical, needs_database = weighted(rng, PAGES[:8])
        path = fill(rng, template)
        status, sent, took = answer(rng, path, size, typical, needs_database, at)
        yield at, host, "-", "GET", path, status, sent, "-", name, took


def scanner(rng):
    """A scan for well-known holes: quick, all in vain."""
    host, at = address(rng), visit_start(rng)
    for number, path in enumerate(PROBES):
        status = 403 if path == "/.git/HEAD" else 404
        moment = at + timedelta(seconds=number)
        yield moment, host, "-", "GET", path, status, 153, "-", SCANNER, seconds(rng, 0.003)


def line(server, request):
    """One request in the combined log format, with the seconds it took at the end."""
    at, host, user, method, path, status, sent, referer, client, took = request
    stamp = at.astimezone(server["zone"]).strftime("%d/%b/%Y:%H:%M:%S %z")
    size = sent if sent else "-"
    start = f'{host} - {user} [{stamp}] "{method} {path} HTTP/1.1" {status} {size}'
    return f'{start} "{referer}" "{client}" {took:.3f}'


def build():
    """The whole log as text."""
    rng = random.Random(SEED)
    requests = []
    while len(requests) < LINES - MALFORMED:
        kind = rng.random()
        visit = visitor(rng) if kind < 0.93 else crawler(rng) if kind < 0.97 else scanner(rng)
        server = SERVERS[0] if rng.random() < 0.7 else SERVERS[1]
        requests.extend((request[0] + server["late"], server, request) for request in visit)
    requests = requests[: LINES - MALFORMED]
    # The arrival decides the place in the log; the sort is stable, so equal moments keep their order.
    requests.sort(key=lambda entry: entry[0])
    lines = [line(server, request) for _, server, request in requests]
    for number, text in enumerate(BROKEN[:MALFORMED]):
        lines.insert((number + 1) * LINES // (MALFORMED + 2), text)
    return "\n".join(lines) + "\n"


def main(arguments):
    target = pathlib.Path(__file__).with_name("access.log")
    data = build().encode("ascii")
    if arguments == ["--check"]:
        if not target.exists() or target.read_bytes() != data:
            sys.exit(f"{target.name} differs from what generate.py writes: run it and commit the result")
        print(f"{target.name}: {data.count(10)} lines, as generated")
    elif arguments:
        sys.exit(f"unknown arguments {arguments}: none, or --check")
    else:
        target.write_bytes(data)
        print(f"{target.name}: {data.count(10)} lines, {len(data)} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
