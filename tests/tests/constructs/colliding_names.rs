//! Reserved names get an underscore, pairs that collide a number; none is lost.

use snakebridge::Result;

snakebridge::python_module!("colliding_names", path = "fixtures/python/constructs");

#[test]
fn no_name_is_lost() -> Result<()> {
    assert_eq!(colliding_names::named(1, 2, 3, 4, 5)?, [1, 2, 3, 4, 5]);
    assert_eq!(colliding_names::pairs_with(|kw| kw.some_name(3))?, [1, 3]);
    assert_eq!(colliding_names::pairs_with(|kw| kw.some_name_2(3))?, [3, 2]);
    assert_eq!(
        (colliding_names::new()?, colliding_names::clone()?),
        ("new".to_owned(), "clone".to_owned())
    );
    assert_eq!(colliding_names::drop("it")?, "drop it");
    assert_eq!(
        (
            colliding_names::match_()?,
            colliding_names::match_with(|kw| kw.fn_("f"))?
        ),
        ("fn".to_owned(), "f".to_owned())
    );
    let server = colliding_names::HttpServer2::new()?;
    assert_eq!(
        [
            server.new_2()?,
            server.drop_()?,
            server.clone_()?,
            server.into_()?,
            server.release()?
        ],
        ["new", "drop", "clone", "into", "release"]
    );
    assert_eq!(
        server.clone().release()?,
        "release",
        "clone is Rust's, and the handle is still alive"
    );
    assert!(colliding_names::HttpServer::new()?.eq_(1)?);
    Ok(())
}
