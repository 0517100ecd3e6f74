//! Text and Rust's paths go in; a `Path` of a module that is not bound is an object.

use snakebridge::{Object, Result};

snakebridge::python_module!("path_argument", path = "fixtures/python/constructs");

#[test]
fn paths_go_in() -> Result<()> {
    let folder = std::path::PathBuf::from("a/b");
    assert_eq!(
        (
            path_argument::kind("a")?.as_str(),
            path_argument::kind(&folder)?.as_str()
        ),
        ("a", "a/b")
    );
    let path: Object = snakebridge::call_as("pathlib", "PurePosixPath", ("a",))?;
    assert_eq!(path_argument::joined(&path, "b")?.to_string(), "a/b");
    Ok(())
}
