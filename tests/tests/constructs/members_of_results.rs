//! What each variant of a returned union has is called on the union; a union is shown as Python shows the object.

use members_of_results::{MemoryOrDisk as Either, maybe, opened};
use snakebridge::{Error, Result};

snakebridge::python_module!("members_of_results", path = "fixtures/python/constructs");

#[test]
fn methods_of_each_variant() -> Result<()> {
    for (which, at, read) in [
        ("memory", 2, &b"mory"[..]),
        ("disk", 2, b"sk"),
        ("other", 20, b"sk"),
    ] {
        let file = opened(which)?;
        assert_eq!(file.seek(2)?, at, "{which}");
        assert_eq!(file.at()?, 2, "{which}");
        assert_eq!(file.read()?, read, "{which}");
        assert_eq!(file.read_with(|kw| kw.size(1))?, read[..1], "{which}");
    }
    maybe("disk")?.expect("made").close()?;
    Ok(())
}

#[test]
fn those_of_a_common_base_have_their_options() -> Result<()> {
    let file = opened("memory")?;
    file.close_with(|kw| kw.quietly(true))?;
    assert!(file.closed()?);
    let base: members_of_results::Base = file.clear()?;
    assert_eq!(base.at()?, 0);
    Ok(())
}

#[test]
fn what_differs_is_what_both_take_and_either_returns() -> Result<()> {
    let (memory, disk) = (opened("memory")?, opened("disk")?);
    assert_eq!(memory.label()?.as_deref(), Some("memory"));
    assert_eq!(disk.label()?, None);
    assert_eq!(memory.meta("key")?.as_i64(), Some(3));
    assert_eq!(disk.meta("key")?.as_str(), Some("key"));
    assert!(matches!(memory.copy()?, Either::Memory(_)));
    let copied: Either = disk.copy()?;
    assert!(matches!(copied, Either::Disk(_)));
    Ok(())
}

#[test]
fn an_object_of_no_variant_is_asked_by_name() -> Result<()> {
    let stranger = opened("stranger")?;
    assert!(matches!(stranger, Either::Other(_)));
    assert_eq!((stranger.seek(1)?, stranger.at()?), (77, 3));
    match stranger.read() {
        Err(Error::Python(_)) => Ok(()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_union_is_shown_as_python_shows_it() -> Result<()> {
    assert_eq!(opened("memory")?.to_string(), "in memory");
    assert_eq!(members_of_results::either(true)?.to_string(), "text");
    assert_eq!(members_of_results::either(false)?.to_string(), "[1, 2]");
    Ok(())
}
