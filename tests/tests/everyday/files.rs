//! Archives and temporary folders.

use snakebridge::Result;

use crate::{Folder, tempfile, zipfile};

#[test]
fn an_archive_is_written_and_read() -> Result<()> {
    let folder = Folder::new("zip");
    let file = folder.file("a.zip");
    let archive = zipfile::ZipFile::new_mode(&file, "w")?;
    archive.with(|archive| {
        archive.writestr("one.txt", b"first")?;
        archive.writestr("two.txt", "second")
    })?;
    let archive = zipfile::ZipFile::new(&file)?;
    assert_eq!(archive.namelist()?, ["one.txt", "two.txt"]);
    let data: Vec<u8> = archive.read("two.txt")?;
    assert_eq!(data, b"second");
    assert_eq!(archive.getinfo("one.txt")?.file_size()?, 5);
    assert_eq!(archive.testzip()?, None);
    archive.close()?;
    std::fs::write(&file, "no archive").unwrap();
    assert!(
        zipfile::ZipFile::new(&file)
            .unwrap_err()
            .is::<zipfile::BadZipFile>()
    );
    Ok(())
}

#[test]
fn temporary_folders_are_contexts() -> Result<()> {
    let folder = tempfile::TemporaryDirectory::<str>::new()?;
    let path = folder.with(|path| {
        assert!(std::path::Path::new(&path).is_dir());
        Ok(path)
    })?;
    assert!(!std::path::Path::new(&path).exists());
    Ok(())
}
