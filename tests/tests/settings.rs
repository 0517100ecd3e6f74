//! Variables of a module are assigned.
#![allow(missing_docs)]

use snakebridge::types::Class;
use snakebridge::{Object, Result, Value, call_as, callback, get_as};

snakebridge::python_module!("settings", path = "fixtures/python");

#[test]
fn a_variable_of_a_module_is_assigned() -> Result<()> {
    assert_eq!(settings::write_key()?, Value::None);
    settings::set_write_key("key")?;
    assert_eq!(settings::write_key()?, "key");
    settings::set_host("example.org")?;
    settings::set_max_size(5)?;
    settings::set_timeout(2)?;
    // A function of that name keeps it.
    assert_eq!(settings::set_debug(true)?, "function");
    settings::set_debug_2(true)?;
    // By its name a constant, which the module itself assigns: a counter.
    settings::set_counter(41)?;
    assert_eq!(settings::count()?, 42);
    assert_eq!(settings::show()?, "('key', 'example.org', True, 5, 2.0, 42)");
    settings::set_max_size(None)?;
    settings::set_write_key(())?;
    assert_eq!(settings::max_size()?, None);
    assert_eq!(settings::write_key()?, Value::None);
    settings::set_on_error(callback(|text: String| text.to_uppercase()))?;
    assert_eq!(settings::failed("oh")?, "OH");
    Ok(())
}

/// The only test that assigns `plug`: tests of one file run at the same time.
#[test]
fn what_is_assigned_is_checked() -> Result<()> {
    let wrong: Object = call_as("builtins", "object", ())?;
    let error = settings::set_plug(wrong).map_err(|error| error.to_string());
    assert_eq!(
        error,
        Err("settings.plug: `plug` must be settings.Plug, not object".to_owned())
    );
    let other = settings::Plug::new()?;
    settings::set_plug(&other)?;
    assert!(snakebridge::Handle::is(&settings::plug()?, &other));
    let class: Class<settings::Plug> = get_as("settings", "Plug")?;
    assert!(settings::set_plug(class.call(())?).is_ok());
    Ok(())
}
