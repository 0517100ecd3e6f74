//! Named tuples, structure sequences, dataclasses and `TypedDict`s: typed handles, and structs of what they hold.
//! `TypedDict`s and annotations have their own files in `records`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]
#![deny(warnings)]

#[path = "records/annotations.rs"]
mod annotations;
#[path = "records/typed_dicts.rs"]
mod typed_dicts;

use snakebridge::exceptions::{AttributeError, ValueError};
use snakebridge::{Error, Handle, Result, Value, call_as, types::IndexMap};

mod py {
    snakebridge::python_module!(
        pub(crate) "named_tuple",
        pub(crate) "collections_namedtuple",
        pub(crate) "structseq",
        pub(crate) "dataclass",
        pub(crate) "dataclass_inheritance",
        pub(crate) "dataclass_frozen",
        pub(crate) "generic_record",
        pub(crate) "dataclass_fields",
        pub(crate) "sys",
        pub(crate) "time",
        pub(crate) "os",
        pub(crate) "urllib.parse" as parse,
        pub(crate) "dataclasses",
        path = "fixtures/python/constructs",
        include = [
            "named_tuple.*", "collections_namedtuple.*", "structseq.*", "dataclass.*", "dataclass_inheritance.*",
            "dataclass_frozen.*", "generic_record.*", "dataclass_fields.*", "sys.version_info", "sys.float_info", "sys.flags",
            "time.struct_time", "time.gmtime", "time.mktime", "time.strftime",
            "os.stat", "os.stat_result", "os.terminal_size", "os.path",
            "urllib.parse.urlparse", "urllib.parse.ParseResult", "urllib.parse.urlunparse",
            "dataclasses.replace", "dataclasses.asdict", "dataclasses.is_dataclass",
        ]
    );
}
use py::*;

/// Expected and found type of a mismatch, and where it is.
fn mismatch(error: Error) -> (String, String, String, String) {
    match error {
        Error::TypeMismatch {
            symbol,
            path,
            expected,
            got,
            ..
        } => (symbol, path, expected, got),
        other => panic!("{other}"),
    }
}

#[test]
fn a_named_tuple_is_a_tuple_with_names() -> Result<()> {
    let point = named_tuple::Point::new_with(3.0, |kw| kw.y(4.0).label("p"))?;
    assert_eq!(
        (point.x()?, point.y()?, point.label()?.as_deref()),
        (3.0, 4.0, Some("p"))
    );
    assert_eq!(point.norm()?, 5.0);
    assert_eq!(point.len()?, 3);
    assert!(matches!(
        point.get_item(-1)?,
        Some(named_tuple::FloatOrStr::Str(label)) if label == "p"
    ));
    assert_eq!((&point).into_iter().count(), 3);
    assert!(named_tuple::is_point(&point)?);
    // Where the tuple is wanted that it is.
    assert_eq!(named_tuple::distance(&point)?, 1.0);
    assert_eq!(named_tuple::distance((1.0, 2.5, None))?, 1.5);
    let error = named_tuple::liar()?.x().unwrap_err();
    assert_eq!(
        mismatch(error),
        (
            "named_tuple.Point.x".into(),
            String::new(),
            "float".into(),
            "str".into()
        )
    );
    Ok(())
}

#[test]
fn a_named_tuple_is_read_into_a_struct_and_made_of_it() -> Result<()> {
    let origin: named_tuple::PointSnapshot = named_tuple::origin()?.snapshot()?;
    assert_eq!(
        origin,
        named_tuple::PointSnapshot {
            x: 0.0,
            y: 0.0,
            label: None
        }
    );
    let there = named_tuple::PointSnapshot {
        x: -0.0,
        y: 2.0,
        label: Some("é\0".to_owned()),
    };
    assert!(named_tuple::is_point(&there)?);
    let back = named_tuple::flip(there.clone())?.snapshot()?;
    assert_eq!(
        (back.x, back.y.to_bits(), back.label),
        (2.0, (-0.0_f64).to_bits(), there.label)
    );
    let track: Vec<named_tuple::PointSnapshot> = call_as("named_tuple", "track", ())?;
    assert_eq!(
        (track.len(), track[0].label.as_deref(), track[1].y),
        (2, Some("a"), 0.0)
    );
    let pair = named_tuple::pair()?.snapshot()?;
    assert_eq!(
        (pair.left, pair.right.as_slice()),
        (1, ["a".to_owned(), "b".to_owned()].as_slice())
    );
    assert_eq!(pair.to_python()?.snapshot()?, pair);
    assert!(matches!(
        pair.to_python()?.get_item(1)?,
        named_tuple::IntOrStrList::StrList(list) if list == ["a", "b"]
    ));
    let odd = named_tuple::match_()?.snapshot()?;
    assert_eq!((odd.type_.as_str(), odd.count, odd.self_), ("t", 2, true));
    let error = named_tuple::liar()?.snapshot().unwrap_err();
    assert_eq!(mismatch(error).0, "named_tuple.Point.x");
    Ok(())
}

#[test]
fn what_collections_makes_keeps_its_names() -> Result<()> {
    let song = collections_namedtuple::first()?;
    assert_eq!(song.title()?, Value::from("Blue"));
    let snapshot = song.snapshot()?;
    assert_eq!(
        (&snapshot.title, &snapshot.seconds),
        (&Value::from("Blue"), &Value::from(183))
    );
    assert_eq!(collections_namedtuple::seconds(&snapshot)?, 183);
    // Python renamed the field that it cannot have.
    let disc = collections_namedtuple::disc()?.snapshot()?;
    assert_eq!((disc._1, disc.count), (Value::from("jazz"), Value::from(0)));
    let titled = collections_namedtuple::titled()?;
    assert_eq!(titled.shout()?, "LOW");
    let titled: collections_namedtuple::TitledSnapshot = titled.snapshot()?;
    assert_eq!(titled.to_python()?.shout()?, "LOW");
    Ok(())
}

#[test]
fn structure_sequences_have_names_beyond_the_tuple() -> Result<()> {
    let epoch: time::StructTime = structseq::epoch()?;
    assert_eq!((epoch.tm_year()?, epoch.tm_gmtoff()?, epoch.len()?), (1970, 0, 9));
    assert_eq!(epoch.get_item(0)?, 1970);
    let mut snapshot = epoch.snapshot()?;
    assert_eq!((snapshot.tm_mon, snapshot.tm_gmtoff), (1, 0));
    snapshot.tm_year = 2024;
    snapshot.tm_zone = "XYZ".to_owned();
    assert_eq!(structseq::zone(&snapshot)?, ("struct_time".to_owned(), 2024));
    let again = snapshot.to_python()?;
    assert_eq!(again.snapshot()?, snapshot);
    assert_eq!(time::strftime_with("%Y", |kw| kw.time_tuple(&snapshot))?, "2024");
    let size: os::TerminalSize = structseq::size()?;
    assert_eq!((size.columns()?, size.lines()?), (80, 24));
    assert!(structseq::wide(&size)?);
    assert_eq!(structseq::area(size.snapshot()?)?, 1920);
    let stat: os::StatResultSnapshot = os::stat(std::path::Path::new("."))?.snapshot()?;
    assert_eq!(stat.st_mode & 0o170_000, 0o040_000);
    assert_eq!(stat.st_mtime_ns / 1_000_000_000, stat.st_mtime as i64);
    Ok(())
}

#[test]
fn results_of_the_standard_library_are_records() -> Result<()> {
    let url = parse::urlparse("https://ada@example.org:8080/a?b=c#d")?;
    assert_eq!(
        (url.port()?, url.username()?.as_deref()),
        (Some(8080), Some("ada"))
    );
    let mut parts = url.snapshot()?;
    assert_eq!(
        (
            parts.scheme.as_str(),
            parts.netloc.as_str(),
            parts.fragment.as_str()
        ),
        ("https", "ada@example.org:8080", "d")
    );
    parts.fragment.clear();
    parts.netloc = "example.org".to_owned();
    assert_eq!(parts.to_python()?.geturl()?, "https://example.org/a?b=c");
    Ok(())
}

#[test]
fn a_dataclass_has_a_constructor_properties_and_a_struct() -> Result<()> {
    let track = dataclass::Track::new_with("Low", |kw| kw.seconds(99).tags(["a"]))?;
    assert_eq!(track.rating()?, None);
    track.set_rating(4.5)?;
    track.tags()?.append("b")?;
    let snapshot = track.snapshot()?;
    assert_eq!(
        snapshot,
        dataclass::TrackSnapshot {
            title: "Low".to_owned(),
            seconds: 99,
            tags: vec!["a".to_owned(), "b".to_owned()],
            rating: Some(4.5),
        }
    );
    assert!(dataclass::is_track(&snapshot)?);
    let long = dataclass::TrackSnapshot {
        title: "Long".to_owned(),
        seconds: 1000,
        ..snapshot.clone()
    };
    assert_eq!(
        dataclass::longest(&[snapshot.clone(), long.clone()][..])?.title()?,
        "Long"
    );
    assert_eq!(dataclass::longest(vec![snapshot.clone(), long])?.seconds()?, 1000);
    assert_eq!(dataclass::longest([&track])?.title()?, "Low");
    let shelf = dataclass::shelf()?.snapshot()?;
    assert_eq!(shelf.best.title()?, "Low");
    let names: IndexMap<String, dataclass::Track> = shelf.all.clone();
    assert!(Handle::is(&names["low"], &shelf.best));
    assert!(Handle::is(&shelf.to_python()?.best()?, &shelf.best));
    let error = dataclass::liar()?.snapshot().unwrap_err();
    assert_eq!(mismatch(error).0, "dataclass.Track.seconds");
    Ok(())
}

#[test]
fn fields_of_every_kind() -> Result<()> {
    let counter = dataclass::Counter::new_with(5, |kw| kw.step(3).hidden(1))?;
    assert_eq!((counter.total()?, counter.hidden()?), (8, 1));
    assert_eq!(dataclass::Counter::limit()?, 10);
    let snapshot = counter.snapshot()?;
    // What only the class or the constructor has is not a field.
    assert_eq!(
        snapshot,
        dataclass::CounterSnapshot {
            start: 5,
            hidden: 1,
            total: 8
        }
    );
    Ok(())
}

#[test]
fn replace_and_asdict_take_own_dataclasses() -> Result<()> {
    let track = dataclass::Track::new("Low")?;
    let other: dataclass::Track = dataclasses::replace_with(&track, |kw| kw.extra("seconds", 7))?;
    assert_eq!(
        (other.title()?.as_str(), other.seconds()?, track.seconds()?),
        ("Low", 7, 0)
    );
    let plain: IndexMap<String, Value> = dataclasses::asdict(&other)?;
    assert_eq!(plain["seconds"], Value::from(7));
    assert_eq!(
        plain.keys().collect::<Vec<_>>(),
        ["title", "seconds", "tags", "rating"]
    );
    Ok(())
}

#[test]
fn inherited_fields_are_part_of_the_struct() -> Result<()> {
    use dataclass_inheritance as family;
    let derived = family::derived()?;
    assert_eq!((derived.name()?.as_str(), derived.size()?), ("d", 2));
    assert_eq!(
        derived.snapshot()?,
        family::DerivedSnapshot {
            name: "d".to_owned(),
            size: 2,
            colour: "red".to_owned()
        }
    );
    assert_eq!(
        family::base()?.snapshot()?,
        family::BaseSnapshot {
            name: "b".to_owned(),
            size: 5
        }
    );
    // A struct passes for the bases of its class, and makes its class.
    assert_eq!(family::name(derived.snapshot()?)?, "Derived:d");
    let plain = family::plain()?;
    assert_eq!(plain.describe()?, "p 2 red");
    assert_eq!(family::name(&plain.snapshot()?)?, "Plain:p");
    assert_eq!(family::name(&plain)?, "Plain:p");
    Ok(())
}

#[test]
fn frozen_dataclasses_have_no_setters() -> Result<()> {
    let version = dataclass_frozen::current()?;
    assert_eq!(version.text()?, "3.9");
    let error = snakebridge::set_attr(&version, "major", 4).unwrap_err();
    assert!(error.is::<AttributeError>(), "{error}");
    let point = dataclass_frozen::point()?.snapshot()?;
    assert_eq!((point.x, point.y), (1, 0));
    assert_eq!(dataclass_frozen::total(&point)?, 1);
    Ok(())
}

#[test]
fn a_field_of_any_type_goes_there_and_back() -> Result<()> {
    use dataclass_fields::{Colour, IntOrStr, Mode};
    let everything = dataclass_fields::everything()?;
    let snapshot = everything.snapshot()?;
    assert_eq!((snapshot.truth, snapshot.number.im), (true, -2.0));
    assert_eq!(
        (snapshot.colour.clone(), snapshot.mode),
        (Colour::Blue, Mode::READ | Mode::WRITE)
    );
    assert!(matches!(&snapshot.either, IntOrStr::Str(text) if text == "one"));
    assert_eq!(snapshot.pair, (1, ("a".to_owned(), 0.5)));
    assert_eq!(snapshot.table["a"], [Some(1), None]);
    assert_eq!(snapshot.anything, everything.anything()?);
    assert_eq!(snapshot.call.call((-3,))?, 3);
    // Python compares each field with that of the first: the types are the same, too.
    assert!(dataclass_fields::same(&everything, &snapshot)?);
    let mut other = snapshot.clone();
    other.many.push(4);
    assert!(!dataclass_fields::same(other, &everything)?);
    let stream: dataclass_fields::StreamSnapshot = dataclass_fields::stream()?.snapshot()?;
    assert_eq!(stream.items.collect::<Result<Vec<_>>>()?, [1, 2]);
    Ok(())
}

#[test]
fn records_may_be_generic_and_hold_their_kind() -> Result<()> {
    let boxed: generic_record::BoxSnapshot<i64> = generic_record::box_()?.snapshot()?;
    assert_eq!(
        (boxed.item, boxed.rest.as_slice(), boxed.label.as_str()),
        (1, [2, 3].as_slice(), "")
    );
    let text = generic_record::Box::new("a")?.snapshot()?;
    assert_eq!((text.item.as_str(), text.rest.len()), ("a", 0));
    // A field that is a handle stays one.
    let mut node = generic_record::chain()?.snapshot()?;
    assert_eq!(
        node.next.as_ref().map(generic_record::Node::value).transpose()?,
        Some(2)
    );
    node.value = 10;
    assert_eq!(generic_record::total(&node)?, 12);
    Ok(())
}

#[test]
fn structure_sequences_without_a_name_are_typed() -> Result<()> {
    let version: sys::VersionInfo = sys::version_info()?;
    assert_eq!((version.major()?, version.len()?), (3, 5));
    let snapshot: sys::VersionInfoSnapshot = version.snapshot()?;
    assert_eq!((snapshot.major, snapshot.serial), (3, version.serial()?));
    assert_eq!(sys::float_info()?.snapshot()?.max, f64::MAX);
    assert_eq!(
        sys::flags()?.ignore_environment()?,
        sys::flags()?.snapshot()?.ignore_environment
    );
    Ok(())
}

#[test]
fn a_struct_that_python_refuses_fails_the_call() -> Result<()> {
    // What the class's constructor raises comes out of the call that was to take the instance.
    let version = dataclass_frozen::VersionSnapshot { major: -1, minor: 0 };
    let error = dataclass_frozen::shown(&version).unwrap_err();
    assert!(error.is::<ValueError>(), "{error}");
    assert!(version.to_python().unwrap_err().is::<ValueError>());
    assert_eq!(
        dataclass_frozen::shown(dataclass_frozen::VersionSnapshot { major: 1, ..version })?,
        "1.0"
    );
    Ok(())
}
