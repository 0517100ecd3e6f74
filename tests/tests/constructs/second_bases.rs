//! Members of every base, whichever of them the handle derefs to.

use snakebridge::{Handle, Result};

snakebridge::python_module!("second_bases", path = "fixtures/python/constructs");

use second_bases as m;

#[test]
fn both_bases_have_their_members() -> Result<()> {
    let both = m::Both::new()?;
    assert_eq!((both.name()?.as_str(), both.size()?), ("named", 2));
    assert_eq!(both.volume()?, 3);
    both.set_volume(4)?;
    assert_eq!(both.weight()?, 7);
    assert_eq!(both.len()?, 5);
    assert_eq!(both.with_options_with(|kw| kw.text("y").times(2))?, "yy");
    assert_eq!(both.both()?, "of Named");
    let last = m::Last::new()?;
    assert_eq!((last.last()?.size()?, m::use_(&last)?), (2, 2));
    assert_eq!(m::name_of(&last)?, "named");
    Ok(())
}

#[test]
fn a_mixin_may_come_first() -> Result<()> {
    let server = m::Threading::new()?;
    assert_eq!((server.mixed()?, server.serve_forever()?), (1, 2));
    assert_eq!(server.serve()?, "in a thread");
    server.close()?;
    assert!(!server.daemon()?);
    assert_eq!(Handle::upcast::<m::Server>(&server).serve()?, "in a thread");
    Ok(())
}

#[test]
fn a_generic_base_keeps_its_type_argument() -> Result<()> {
    let tagged = m::Tagged::new("x")?;
    let (item, items): (String, Vec<String>) = (tagged.item()?, tagged.items()?);
    assert_eq!(
        (item.as_str(), items.len(), tagged.name()?.as_str()),
        ("x", 1, "named")
    );
    Ok(())
}

#[test]
fn what_a_later_base_overrides_is_the_later_ones() -> Result<()> {
    let diamond = m::Diamond::new()?;
    assert_eq!((diamond.left()?, diamond.right()?, diamond.of_root()?), (2, 3, 1));
    assert_eq!(diamond.which()?, "Right");
    Ok(())
}

#[test]
fn a_builtin_may_be_the_second_base() -> Result<()> {
    let broken = m::broken()?;
    assert_eq!(
        (broken.advice()?.as_str(), broken.lineno()?),
        ("try again", Some(3))
    );
    assert_eq!(broken.filename()?.as_deref(), Some("file.py"));
    assert!(m::missing()?.key()?.is_some());
    assert_eq!(m::missing()?.advice()?, "try again");
    let table = m::table()?;
    assert_eq!((table.name()?.as_str(), table.get("a")?), ("named", Some(1)));
    Ok(())
}

#[test]
fn iteration_comes_from_any_base() -> Result<()> {
    let both = m::Both2::new()?;
    let words = both.into_iter().collect::<Result<Vec<String>>>()?;
    assert_eq!(
        (words.join("").as_str(), both.size()?, both.name()?.as_str()),
        ("ab", 2, "named")
    );
    Ok(())
}

#[test]
fn names_that_meet_stay_apart() -> Result<()> {
    let cased = m::Cased::new()?;
    assert_eq!((cased.size()?, cased.size_2()?.as_str()), (2, "upper"));
    Ok(())
}
