//! Says which Python the program runs. `tests/environments.sh` compares it with the environment it has set up.

fn main() -> snakebridge::Result<()> {
    let root: f64 = snakebridge::call_as("math", "sqrt", (16,))?;
    assert_eq!(root, 4.0);
    for name in ["version", "executable", "prefix", "base_prefix"] {
        let value: String = snakebridge::get_as("sys", name)?;
        println!("{name}={}", value.split_whitespace().next().unwrap_or_default());
    }
    Ok(())
}
