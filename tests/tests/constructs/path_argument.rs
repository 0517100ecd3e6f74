//! Text and Rust's paths go in; a `Path` of a module that is not bound is a path of Rust, and Python gets a real one.

use std::path::{Path, PathBuf};

use snakebridge::{Object, Result, types::FilePath};

snakebridge::python_module!("path_argument", path = "fixtures/python/constructs");

#[test]
fn paths_go_in() -> Result<()> {
    let folder = PathBuf::from("a/b");
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

#[test]
fn paths_come_back() -> Result<()> {
    let path = path_argument::joined(Path::new("a"), "b.txt")?;
    assert_eq!(
        (path.file_name().unwrap(), &path),
        ("b.txt".as_ref(), &FilePath::from("a/b.txt"))
    );
    assert!(!path.exists());
    assert!(std::fs::read(&path).is_err());
    assert_eq!(path_argument::kind(&path)?, "a/b.txt");
    assert_eq!(path_argument::joined(&path, "c")?, "a/b.txt/c");
    let rust: PathBuf = path.into();
    assert_eq!(rust, Path::new("a/b.txt"));
    Ok(())
}

#[test]
fn python_gets_a_real_path() -> Result<()> {
    assert!(path_argument::real(&PathBuf::from("a"))?);
    assert!(path_argument::real(PathBuf::from("a"))?);
    assert!(path_argument::real(FilePath::from("a"))?);
    assert!(path_argument::changed(|path: FilePath| path.join("b"))?);
    assert!(path_argument::changed(|path: FilePath| FilePath::from(
        path.join("b")
    ))?);
    Ok(())
}

#[test]
fn paths_in_unions_and_containers() -> Result<()> {
    assert_eq!(path_argument::kept("a")?, None);
    let path = path_argument::kept_with("a", |kw| kw.more(Path::new("b")))?.unwrap();
    assert_eq!(path, "a/b");
    assert_eq!(
        path_argument::kept_with(&path, |kw| kw.more(&path))?.unwrap(),
        "a/b/a/b"
    );
    let parents = path_argument::parents([path.clone()])?;
    assert_eq!(parents["b"], "a");
    assert_eq!(path_argument::parents([PathBuf::from("x/y")])?["y"], "x");
    assert_eq!(path_argument::named([path.clone()])?, ["b"]);
    assert_eq!(path_argument::numbered(&path)?.to_string(), "a/b");
    assert_eq!(path_argument::numbered(5)?.to_string(), "5");
    Ok(())
}

#[test]
fn attributes_are_paths() -> Result<()> {
    let folder = path_argument::Folder::new(Path::new("a"))?;
    assert_eq!(folder.path()?, "a");
    folder.set_path(Path::new("b"))?;
    assert_eq!((&folder / "c")?, "b/c");
    assert!(path_argument::real(folder.path()?)?);
    Ok(())
}

#[test]
fn what_is_no_path_is_an_error() -> Result<()> {
    let text: Object = snakebridge::call_as("builtins", "str", ("a",))?;
    assert!(path_argument::real(&text).is_err());
    assert!(snakebridge::call_as::<FilePath>("builtins", "str", ("a",)).is_err());
    Ok(())
}
