//! `pathlib`: paths with `/`, files, folders, and Rust paths as arguments.

use std::path::{Path as RustPath, PathBuf};

use snakebridge::exceptions::{FileNotFoundError, OSError, ValueError};
use snakebridge::{Handle, Result};
use snakebridge_tests::py::pathlib::{self, Path, PurePath, PurePosixPath};

/// A folder of this test's own, removed when the test is over.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Result<Self> {
        tempfile::tempdir().map(Folder).map_err(snakebridge::Error::other)
    }

    fn path(&self) -> Result<Path> {
        Path::new(self.0.path())
    }
}

/// Python 3.12 separates the first folder from further, deprecated ones.
#[cfg(Py_3_12)]
fn relative(file: &PurePosixPath, folder: &str) -> Result<PurePosixPath> {
    file.relative_to(folder, ())
}

#[cfg(not(Py_3_12))]
fn relative(file: &PurePosixPath, folder: &str) -> Result<PurePosixPath> {
    file.relative_to(folder)
}

#[test]
fn the_slash_joins_every_kind_of_path() -> Result<()> {
    let usr = PurePosixPath::new("/usr")?;
    let joined: PurePosixPath = ((&usr / "lib")? / &String::from("python"))?;
    assert_eq!(joined.to_string(), "/usr/lib/python");
    assert_eq!((&usr / RustPath::new("bin"))?.to_string(), "/usr/bin");
    assert_eq!((&usr / &PathBuf::from("bin"))?.to_string(), "/usr/bin");
    let tail = PurePosixPath::new(("a", "b"))?;
    assert_eq!((usr / &tail)?.to_string(), "/usr/a/b");
    assert_eq!(tail.joinpath(["c", "d"])?.to_string(), "a/b/c/d");
    Ok(())
}

#[test]
fn parts_of_a_name() -> Result<()> {
    let file = PurePosixPath::new("/srv/data.tar.gz")?;
    assert_eq!(
        (file.name()?, file.stem()?, file.suffix()?),
        ("data.tar.gz".into(), "data.tar".into(), ".gz".into())
    );
    assert_eq!(file.suffixes()?.to_vec()?, [".tar", ".gz"]);
    assert_eq!(file.parts()?, ["/", "srv", "data.tar.gz"]);
    let parent: PurePosixPath = file.parent()?;
    assert_eq!(parent.to_string(), "/srv");
    assert_eq!(file.with_suffix(".zip")?.name()?, "data.tar.zip");
    assert_eq!(file.with_name("x")?.to_string(), "/srv/x");
    assert_eq!(relative(&file, "/srv")?.to_string(), "data.tar.gz");
    assert!(file.is_absolute()? && file.match_("*.gz")?);
    let error = relative(&file, "/home").unwrap_err();
    assert!(error.is::<ValueError>(), "{error}");
    let (a, b) = (PurePosixPath::new("a")?, PurePosixPath::new("b")?);
    assert!(a.py_lt(&b)? && !a.py_ge(&b)? && a.py_eq(&PurePosixPath::new("a")?)?);
    Ok(())
}

#[test]
fn text_is_written_and_read_with_options() -> Result<()> {
    let folder = Folder::new()?;
    let file = (&folder.path()? / "text")?;
    assert_eq!(file.write_text_with("grün\n", |kw| kw.encoding("latin-1"))?, 5);
    assert_eq!(file.read_bytes()?, b"gr\xfcn\n");
    assert_eq!(file.read_text_with(|kw| kw.encoding("latin-1"))?, "grün\n");
    assert_eq!(
        file.read_text_with(|kw| kw.encoding("utf-8").errors("replace"))?,
        "gr\u{fffd}n\n"
    );
    let encoding: Option<&str> = None;
    assert_eq!(
        file.read_text_with(|kw| kw.encoding(encoding).errors("ignore"))?
            .trim_end()
            .chars()
            .next(),
        Some('g')
    );
    assert!(file.read_text_with(|kw| kw.encoding("utf-8")).is_err());
    assert_eq!(
        std::fs::read(PathBuf::from(file.fspath()?)).map_err(snakebridge::Error::other)?,
        b"gr\xfcn\n"
    );
    Ok(())
}

#[test]
fn a_folder_is_made_and_listed() -> Result<()> {
    let folder = Folder::new()?;
    let inner = ((&folder.path()? / "a")? / "b")?;
    assert!(inner.mkdir().unwrap_err().is::<FileNotFoundError>());
    inner.mkdir_with(|kw| kw.parents(true).exist_ok(true))?;
    (&inner / "1.txt")?.touch()?;
    (&inner / "2.txt")?.write_text("two")?;
    (&inner / "3.md")?.write_bytes(b"three")?;
    let mut names = inner
        .iterdir()?
        .map(|path| path?.name())
        .collect::<Result<Vec<String>>>()?;
    names.sort();
    assert_eq!(names, ["1.txt", "2.txt", "3.md"]);
    assert_eq!(inner.glob("*.txt")?.collect::<Result<Vec<Path>>>()?.len(), 2);
    let moved: Path = (&inner / "1.txt")?.rename(self::RustPath::new(&inner.fspath()?).join("4.txt"))?;
    assert!(moved.exists()? && moved.is_file()? && !(&inner / "1.txt")?.exists()?);
    moved.unlink()?;
    moved.unlink_with(|kw| kw.missing_ok(true))?;
    assert!(inner.samefile(&inner)? && inner.is_dir()?);
    Ok(())
}

#[test]
fn an_os_error_carries_its_number_and_name() -> Result<()> {
    let folder = Folder::new()?;
    let missing = (&folder.path()? / "missing")?;
    let error = missing.read_text().unwrap_err();
    assert!(error.is::<FileNotFoundError>() && error.is::<OSError>());
    let error = error.downcast::<OSError>()?;
    assert_eq!(error.errno()?, Some(2));
    assert!(error.to_string().contains("missing"), "{error}");
    Ok(())
}

#[test]
fn a_subclass_is_a_path_where_one_is_wanted() -> Result<()> {
    let path = Path::new(".")?;
    assert_eq!(Handle::type_name(&path)?.rsplit('.').next(), Some("PosixPath"));
    let posix: pathlib::PosixPath = Handle::cast(&path)?;
    let pure: &PurePath = &posix;
    assert_eq!(pure.as_posix()?, ".");
    assert!(Handle::cast::<pathlib::PureWindowsPath>(&path).is_err());
    assert!(path.resolve()?.is_absolute()?);
    assert!(Path::cwd()?.samefile(path.absolute()?.fspath()?)?);
    Ok(())
}
