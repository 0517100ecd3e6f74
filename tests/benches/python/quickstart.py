"""Does what examples/examples/quickstart.rs does, as one writes it in Python, for the bench of the whole process."""

import json
import re
import sys
import tempfile
import time
from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path
from statistics import fmean, median, quantiles
from typing import Dict, List, NamedTuple, Optional, Tuple

SAMPLE = Path(__file__).resolve().parents[3] / "examples" / "data" / "access.log"

# The combined log format, with the seconds a request took at the end.
LINE = (
    r'(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) HTTP/[\d.]+" '
    r'(?P<status>\d{3}) (?P<size>\d+|-) "(?P<referer>[^"]*)" "(?P<client>[^"]*)" (?P<seconds>\d+\.\d+)'
)
TIME = "%d/%b/%Y:%H:%M:%S %z"

Rows = Dict[str, int]
Report = Dict[str, Rows]


class Request(NamedTuple):
    at: datetime
    path: str
    status: str
    seconds: float


def main() -> None:
    started = time.perf_counter()
    given = sys.argv[1] if len(sys.argv) > 1 else None
    file = Path(given or SAMPLE)
    text = file.read_text(encoding="utf-8", errors="replace")

    requests, malformed = read(text)
    found = ends(requests)
    if found is None:
        print(f"{file}: {malformed} lines, none of them in the combined format with a response time")
        return
    first, last = found
    report = sum_up(requests, malformed)
    written = Path(tempfile.gettempdir()) / "snakebridge-quickstart.json"
    assert write_and_read_back(written, report) == report

    print(f"{file}\nfrom {first} to {last}: {last - first}\n")
    show(report)
    print(f"written to {written} after {(time.perf_counter() - started) * 1000:.2f}ms")

    if given is None:
        check_sample(requests, report, last - first)


def read(text: str) -> Tuple[List[Request], int]:
    pattern = re.compile(LINE)
    requests = []
    malformed = 0
    for line in text.splitlines():
        request = read_line(pattern, line)
        if request is None:
            malformed += 1
        else:
            requests.append(request)
    return requests, malformed


def read_line(pattern: "re.Pattern[str]", line: str) -> Optional[Request]:
    found = pattern.fullmatch(line)
    if found is None:
        return None
    fields = found.groupdict()
    try:
        at = datetime.strptime(fields["time"], TIME)
        seconds = float(fields["seconds"])
    except ValueError:
        return None
    return Request(at, fields["path"], fields["status"], seconds)


def ends(requests: List[Request]) -> Optional[Tuple[datetime, datetime]]:
    if not requests:
        return None
    first = last = requests[0].at
    for request in requests:
        if request.at < first:
            first = request.at
        if last < request.at:
            last = request.at
    return first, last


def sum_up(requests: List[Request], malformed: int) -> Report:
    utc = timezone(timedelta())
    days = [request.at.astimezone(utc).date().isoformat() for request in requests]
    late = sum(after.at < before.at for before, after in zip(requests, requests[1:]))
    pages = [request.path for request in requests if not request.path.startswith("/static/")]
    return {
        "lines": {"requests": len(requests), "malformed": malformed, "late": late},
        "status": dict(Counter(request.status for request in requests).most_common()),
        "pages": dict(Counter(pages).most_common(5)),
        "day (UTC)": dict(sorted(Counter(days).most_common())),
        "milliseconds": response_times(requests),
    }


def response_times(requests: List[Request]) -> Rows:
    seconds = [request.seconds for request in requests]
    rows = {"median": milliseconds(median(seconds)), "mean": milliseconds(fmean(seconds))}
    # A percentile needs two values at least.
    if len(seconds) > 1:
        percentiles = quantiles(seconds, n=100)
        for percent in (95, 99):
            rows[f"{percent} %"] = milliseconds(percentiles[percent - 1])
    rows["slowest"] = milliseconds(max(seconds))
    return rows


def write_and_read_back(file: Path, report: Report) -> Report:
    file.write_text(json.dumps(report, indent=2), encoding="utf-8")
    back: Report = json.loads(file.read_text(encoding="utf-8"))
    return back


def milliseconds(seconds: float) -> int:
    return round(seconds * 1000.0)


def show(report: Report) -> None:
    width = max(len(name) for rows in report.values() for name in rows)
    for section, rows in report.items():
        print(section)
        for name, number in rows.items():
            print(f"  {name:{width}}  {number:>7}")
        print()


def check_sample(requests: List[Request], report: Report, length: timedelta) -> None:
    """What the sample log is known to hold."""
    assert report["lines"] == {"requests": 5991, "malformed": 9, "late": 82}
    assert (report["status"]["200"], report["status"]["503"], report["pages"]["/"]) == (4640, 23, 632)
    assert report["day (UTC)"]["2026-03-04"] == 1259
    assert list(report["milliseconds"].values()) == [15, 117, 338, 1858, 12568]
    assert (length.days, length.total_seconds()) == (4, 429_153.0)

    # The incident: every 503 falls into the 24 minutes after 14:05 UTC, whichever server wrote it.
    began = datetime.fromisoformat("2026-03-04T14:05:00+00:00")
    ended = began + timedelta(minutes=24)
    for request in requests:
        if request.status == "503":
            assert began <= request.at < ended, f"{request.at} is outside"


if __name__ == "__main__":
    main()
