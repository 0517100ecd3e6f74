//! Uses a package that only the environment holds: found when built and when run, with its annotations.
snakebridge::python_module!("sb_only_here");

fn main() -> snakebridge::Result<()> {
    let text: String = sb_only_here::greet("Ada")?;
    assert_eq!(text, "hello Ada");
    println!("package={}", sb_only_here::version()?);
    Ok(())
}
