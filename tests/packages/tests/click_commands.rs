//! Functions that click's decorators turned into objects: a crate's own module of commands, typed by what is there.
#![allow(missing_docs)]

use snakebridge::Result;

snakebridge::python_module!("commands", "click", "click.testing" as testing, path = "python");

#[test]
fn what_click_makes_of_a_function_is_a_command() -> Result<()> {
    let runner = testing::CliRunner::new()?;
    let main: click::Command = commands::main()?;
    let result = runner.invoke_with(&main, |kw| kw.args(["--count", "3"]))?;
    assert_eq!((result.exit_code()?, result.output()?), (0, "count 3\n".to_owned()));

    let tool: click::Group = commands::tool()?;
    let result = runner.invoke_with(&tool, |kw| kw.args(["shout", "hey", "--times", "2"]))?;
    assert_eq!((result.exit_code()?, result.output()?), (0, "HEYHEY\n".to_owned()));
    let shout: click::Command = commands::shout()?;
    assert_eq!(shout.name()?.as_deref(), Some("shout"));
    Ok(())
}

#[test]
fn what_click_passes_is_no_parameter() -> Result<()> {
    let context = click::Context::new_with(&commands::main()?, |kw| kw.info_name("here"))?;
    let inside = context.with(|_| commands::named("Welcome"))?;
    assert_eq!(inside, "Welcome, here");
    assert!(commands::named("Alone").is_err(), "outside of a context");
    assert_eq!(commands::twice(4)?, 8);
    Ok(())
}
