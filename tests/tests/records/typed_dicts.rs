//! `TypedDict`s: dicts whose keys are typed methods, and what is missing in them.

use snakebridge::Result;
use snakebridge::exceptions::KeyError;

use super::mismatch;

mod py {
    snakebridge::python_module!(
        pub(crate) "typed_dict",
        pub(crate) "typed_dict_not_required",
        pub(crate) "unpack_kwargs",
        path = "fixtures/python/constructs",
    );
}
use py::*;

#[test]
fn a_typed_dict_is_a_dict_with_typed_keys() -> Result<()> {
    let film: typed_dict::Film = typed_dict::film()?;
    assert_eq!((film.name()?.as_str(), film.year()?), ("Stalker", 1979));
    film.set_year(1980)?;
    assert_eq!(film.len()?, 2);
    assert_eq!(typed_dict::keys(&film)?, ["name", "year"]);
    let made = typed_dict::Film::new("Solaris", 1972)?;
    assert_eq!(typed_dict::older(&film, &made)?.name()?, "Solaris");
    let snapshot = film.snapshot()?;
    assert_eq!(
        snapshot,
        typed_dict::FilmSnapshot {
            name: "Stalker".to_owned(),
            year: 1980
        }
    );
    assert_eq!(typed_dict::older(&snapshot, &film)?.year()?, 1980);
    assert_eq!(typed_dict::total_years(vec![snapshot.clone(), snapshot])?, 3960);
    assert_eq!(typed_dict::count(&film)?, 2);
    let review = typed_dict::review()?;
    // The keys of the base, and passing for it.
    assert_eq!((review.name()?.as_str(), review.stars()?), ("Mirror", None));
    assert_eq!(typed_dict::keys(&review)?.len(), 4);
    assert_eq!(review.films()?.get_item(0)?.name()?, "Stalker");
    assert_eq!(review.snapshot()?.year, 1975);
    let odd = typed_dict::odd()?;
    assert_eq!((odd.in_()?.as_str(), odd.not_a_name()?), ("x", 3));
    assert_eq!(typed_dict::Odd::new("y", 1)?.snapshot()?.not_a_name, 1);
    Ok(())
}

#[test]
fn what_a_typed_dict_lacks_is_an_error_or_none() -> Result<()> {
    let liar = typed_dict::liar()?;
    let error = liar.year().unwrap_err();
    assert!(error.is::<KeyError>(), "{error}");
    assert!(liar.snapshot().is_err());
    snakebridge::method(&liar, "__setitem__", ("year", "long ago"))?;
    assert_eq!(
        mismatch(liar.year().unwrap_err()),
        (
            "typed_dict.Film".into(),
            "[\"year\"]".into(),
            "int".into(),
            "str".into()
        )
    );
    let bare = typed_dict_not_required::bare()?;
    assert_eq!((bare.depth()?, bare.note()?), (None, None));
    let full = typed_dict_not_required::full()?;
    // There, and None.
    assert_eq!((full.depth()?, full.note()?), (Some(3), Some(None)));
    Ok(())
}

#[test]
fn keys_that_are_not_set_are_not_sent() -> Result<()> {
    use typed_dict_not_required as options;
    assert_eq!(options::keys(&options::Options::new("a")?)?, ["name"]);
    let noted = options::Options::new_with("a", |kw| kw.note(None))?;
    assert_eq!(options::keys(&noted)?, ["name", "note"]);
    let snapshot = options::OptionsSnapshot {
        name: "s".to_owned(),
        depth: Some(1),
        note: None,
    };
    assert_eq!(options::keys(&snapshot)?, ["depth", "name"]);
    assert_eq!(options::full()?.snapshot()?.note, Some(None));
    assert_eq!(snapshot.to_python()?.snapshot()?, snapshot);
    Ok(())
}

#[test]
fn unpacked_keywords_are_typed_options() -> Result<()> {
    assert_eq!(unpack_kwargs::connect("a", "h")?, "a@h:-");
    assert_eq!(
        unpack_kwargs::connect_with("a", "h", |kw| kw.port(1).tags(["t"]))?,
        "a@h:1"
    );
    assert_eq!(unpack_kwargs::clamp(5)?, [""; 0]);
    assert_eq!(unpack_kwargs::clamp_with(5, |kw| kw.high(9))?, ["high=9"]);
    let client = unpack_kwargs::Client::new_with(|kw| kw.low(1))?;
    assert_eq!(client.names_with("h", |kw| kw.port(2))?, ["host", "port"]);
    Ok(())
}
