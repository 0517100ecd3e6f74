//! Sums up a web server's log with Python's standard library: six modules, declared in one line.
//!
//! `cargo run --example quickstart` reads the sample log; with `-- FILE` at the end it reads yours.

use std::time::Instant;

use snakebridge::exceptions::ValueError;
use snakebridge::{Result, types::IndexMap};

snakebridge::python_module!("re", "datetime", "collections", "statistics", "json", "pathlib");

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/access.log");

/// The combined log format, with the seconds a request took at the end.
const LINE: &str = concat!(
    r#"(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) HTTP/[\d.]+" "#,
    r#"(?P<status>\d{3}) (?P<size>\d+|-) "(?P<referer>[^"]*)" "(?P<client>[^"]*)" (?P<seconds>\d+\.\d+)"#,
);
const TIME: &str = "%d/%b/%Y:%H:%M:%S %z";

/// Section, row, number: what is shown, written as JSON and read back.
type Report = IndexMap<String, IndexMap<String, i64>>;

/// One line of the log. The moment stays a Python object, with its time zone.
struct Request {
    at: datetime::Datetime,
    path: String,
    status: String,
    seconds: f64,
}

fn main() -> Result<()> {
    let started = Instant::now();
    let given = std::env::args().nth(1);
    let file = pathlib::Path::new(given.as_deref().unwrap_or(SAMPLE))?;
    let text = file.read_text_with(|kw| kw.encoding("utf-8").errors("replace"))?;

    let (requests, malformed) = read(&text)?;
    let Some((first, last)) = ends(&requests)? else {
        println!("{file}: {malformed} lines, none of them in the combined format with a response time");
        return Ok(());
    };
    let report = sum_up(&requests, malformed)?;
    let written = pathlib::Path::new(std::env::temp_dir().join("snakebridge-quickstart.json").as_path())?;
    assert_eq!(write_and_read_back(&written, &report)?, report);

    println!("{file}\nfrom {first} to {last}: {}\n", (&last - &first)?);
    show(&report);
    println!("written to {written} after {:.2?}", started.elapsed());

    if given.is_none() {
        check_sample(&requests, &report, &(&last - &first)?)?;
    }
    Ok(())
}

/// The requests in the order of the file, and the number of lines that hold none.
fn read(text: &str) -> Result<(Vec<Request>, i64)> {
    let pattern = re::compile(LINE)?; // a Pattern<str>: searching bytes with it does not compile
    let (mut requests, mut malformed) = (Vec::new(), 0);
    for line in text.lines() {
        match read_line(&pattern, line)? {
            Some(request) => requests.push(request),
            None => malformed += 1,
        }
    }
    Ok((requests, malformed))
}

fn read_line(pattern: &re::Pattern<str>, line: &str) -> Result<Option<Request>> {
    let Some(found) = pattern.fullmatch(line)? else {
        return Ok(None);
    };
    let fields = found.groupdict()?;
    let field = |name: &str| fields.get(name).and_then(Option::as_deref).unwrap_or_default();
    let at = match datetime::Datetime::strptime(field("time"), TIME) {
        Ok(at) => at,
        Err(error) if error.is::<ValueError>() => return Ok(None), // shaped like a date, but none
        Err(error) => return Err(error),
    };
    let Ok(seconds) = field("seconds").parse() else {
        return Ok(None);
    };
    Ok(Some(Request {
        at,
        path: field("path").to_owned(),
        status: field("status").to_owned(),
        seconds,
    }))
}

/// The earliest and the latest moment. Aware datetimes compare across time zones.
fn ends(requests: &[Request]) -> Result<Option<(datetime::Datetime, datetime::Datetime)>> {
    let Some(request) = requests.first() else {
        return Ok(None);
    };
    let (mut first, mut last) = (request.at.clone(), request.at.clone());
    for Request { at, .. } in requests {
        if at.py_lt(&first)? {
            first = at.clone();
        }
        if last.py_lt(at)? {
            last = at.clone();
        }
    }
    Ok(Some((first, last)))
}

fn sum_up(requests: &[Request], malformed: i64) -> Result<Report> {
    let utc = datetime::Timezone::new(&datetime::Timedelta::new()?)?;
    let (mut days, mut late) = (Vec::new(), 0);
    for request in requests {
        days.push(
            request
                .at
                .astimezone_with(|kw| kw.tz(&utc))?
                .date()?
                .isoformat()?,
        );
    }
    for pair in requests.windows(2) {
        late += i64::from(pair[1].at.py_lt(&pair[0].at)?);
    }
    let pages = requests
        .iter()
        .map(|request| &*request.path)
        .filter(|path| !path.starts_with("/static/"));

    let mut report = Report::new();
    report.insert(
        "lines".into(),
        rows([
            ("requests", count(requests.len())),
            ("malformed", malformed),
            ("late", late),
        ]),
    );
    report.insert(
        "status".into(),
        tally(requests.iter().map(|r| &*r.status).collect())?
            .most_common()?
            .into_iter()
            .collect(),
    );
    report.insert(
        "pages".into(),
        tally(pages.collect())?
            .most_common_with(|kw| kw.n(5))?
            .into_iter()
            .collect(),
    );
    let mut per_day = tally(days.iter().map(String::as_str).collect())?.most_common()?;
    per_day.sort();
    report.insert("day (UTC)".into(), per_day.into_iter().collect());
    report.insert("milliseconds".into(), response_times(requests)?);
    Ok(report)
}

/// `collections.Counter` over the values.
fn tally(values: Vec<&str>) -> Result<collections::Counter<String>> {
    let counter = collections::Counter::<String>::new()?;
    counter.update(values)?;
    Ok(counter)
}

fn response_times(requests: &[Request]) -> Result<IndexMap<String, i64>> {
    let seconds: Vec<f64> = requests.iter().map(|request| request.seconds).collect();
    let mut rows = rows([
        ("median", milliseconds(statistics::median(seconds.as_slice())?)),
        ("mean", milliseconds(statistics::fmean(seconds.as_slice())?)),
    ]);
    // A percentile needs two values at least.
    if seconds.len() > 1 {
        let percentiles = statistics::quantiles_with(seconds.as_slice(), |kw| kw.n(100))?;
        for percent in [95, 99] {
            rows.insert(format!("{percent} %"), milliseconds(percentiles[percent - 1]));
        }
    }
    rows.insert(
        "slowest".into(),
        milliseconds(seconds.iter().copied().fold(0.0, f64::max)),
    );
    Ok(rows)
}

fn write_and_read_back(file: &pathlib::Path, report: &Report) -> Result<Report> {
    let text = json::dumps_with(report.clone(), |kw| kw.indent(2))?;
    file.write_text_with(&text, |kw| kw.encoding("utf-8"))?;
    json::loads(&file.read_text_with(|kw| kw.encoding("utf-8"))?)?.to::<Report>()
}

fn rows<const N: usize>(rows: [(&str, i64); N]) -> IndexMap<String, i64> {
    rows.into_iter()
        .map(|(name, number)| (name.to_owned(), number))
        .collect()
}

fn count(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

fn milliseconds(seconds: f64) -> i64 {
    (seconds * 1000.0).round() as i64
}

fn show(report: &Report) {
    let names = report
        .values()
        .flat_map(IndexMap::keys)
        .map(|name| name.chars().count());
    let width = names.max().unwrap_or(0);
    for (section, rows) in report {
        println!("{section}");
        for (name, number) in rows {
            println!("  {name:width$}  {number:>7}");
        }
        println!();
    }
}

/// What the sample log is known to hold (see `data/README.md`).
fn check_sample(requests: &[Request], report: &Report, length: &datetime::Timedelta) -> Result<()> {
    assert_eq!(
        report["lines"],
        rows([("requests", 5991), ("malformed", 9), ("late", 82)])
    );
    assert_eq!(
        (
            report["status"]["200"],
            report["status"]["503"],
            report["pages"]["/"]
        ),
        (4640, 23, 632)
    );
    assert_eq!(report["day (UTC)"]["2026-03-04"], 1259);
    let times: Vec<i64> = report["milliseconds"].values().copied().collect();
    assert_eq!(times, [15, 117, 338, 1858, 12568]);
    assert_eq!((length.days()?, length.total_seconds()?), (4, 429_153.0));

    // The incident: every 503 falls into the 24 minutes after 14:05 UTC, whichever server wrote it.
    let began = datetime::Datetime::fromisoformat("2026-03-04T14:05:00+00:00")?;
    let ended = (&began + &datetime::Timedelta::new_with(|kw| kw.minutes(24))?)?;
    for request in requests.iter().filter(|request| request.status == "503") {
        assert!(
            !request.at.py_lt(&began)? && request.at.py_lt(&ended)?,
            "{} is outside",
            request.at
        );
    }
    Ok(())
}
