//! A default is never sent, so it stays Python's.

use snakebridge::Result;

snakebridge::python_module!("default_arguments", path = "fixtures/python/constructs");

#[test]
fn defaults_stay_python_s() -> Result<()> {
    let unset = default_arguments::shown()?;
    assert_eq!(
        unset,
        r#"(-1, 0.5, "it's", b'x\x00', True, None, (1, 2), ['h'], True)"#
    );
    let all =
        default_arguments::shown_with(|kw| kw.a(1).b(2).c("c").d(b"d").e(false).f(6).g([7]).h(["8"]).i("i"))?;
    assert_eq!(all, "(1, 2.0, 'c', b'd', False, 6, (7,), ['8'], False)");
    let last = default_arguments::shown_with(|kw| kw.f(1).f(None).a(2).a(3))?;
    assert!(
        last.starts_with("(3, 0.5") && last.contains("True, None, (1, 2)"),
        "{last}"
    );
    Ok(())
}
