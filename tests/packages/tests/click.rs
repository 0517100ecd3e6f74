//! A command, invoked through click's own test runner.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::callback;

snakebridge::python_module!("click", "click.testing" as testing);

fn greet() -> click::Command {
    // What the closure prints goes where the runner looks.
    let say = callback(|context: click::Context, _: click::Parameter, name: String| {
        let greeting: String = context.params()?.get_item("greeting")?.to()?;
        click::echo_with(|kw| kw.message(format!("{greeting}, {name}!")))
    });
    let greeting = click::Option::new_with(|kw| {
        kw.param_decls(["--greeting"])
            .extra("default", "Hello")
            .extra("is_eager", true)
    });
    let name = click::Argument::new_with(["name"], |kw| {
        kw.extra("callback", say).extra("expose_value", false)
    });
    let params: [click::Parameter; 2] = [(*greeting.unwrap()).clone(), (*name.unwrap()).clone()];
    click::Command::new_with("greet", |kw| kw.params(&params)).unwrap()
}

#[test]
fn a_command_is_invoked_with_its_options() {
    let (command, runner) = (greet(), testing::CliRunner::new().unwrap());
    let result = runner.invoke_with(&command, |kw| kw.args(["--help"])).unwrap();
    assert_eq!(result.exit_code().unwrap(), 0);
    assert!(
        result
            .output()
            .unwrap()
            .starts_with("Usage: greet [OPTIONS] NAME")
    );
    let result = runner
        .invoke_with(&command, |kw| kw.args(["--greeting", "Bonjour", "Ada"]))
        .unwrap();
    assert_eq!(
        (result.exit_code().unwrap(), result.output().unwrap()),
        (0, "Bonjour, Ada!\n".to_owned())
    );
    let result = runner.invoke_with(&command, |kw| kw.args(["--shout"])).unwrap();
    assert_eq!(result.exit_code().unwrap(), 2);
    assert!(
        result.stderr().unwrap().contains("No such option"),
        "{}",
        result.stderr().unwrap()
    );
}
