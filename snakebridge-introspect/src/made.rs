//! What is made of a Model, kept on disk beside it: valid as long as the Model is.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::cache::{self, Stamp};
use crate::error::IntrospectError;

/// A text that was made of a Model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The files that invalidate the Model, as [`Introspection::tracked_files`](crate::Introspection::tracked_files).
    pub tracked_files: Vec<PathBuf>,
    /// The text.
    pub text: String,
}

/// The first line of a file; the text follows as it is, since it may have megabytes.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    stamps: Vec<Stamp>,
    tracked_files: Vec<PathBuf>,
    /// The length of the text in bytes: a file that is cut off is no entry.
    length: usize,
}

/// The file for what `maker` makes of the Model in the file `model`. `maker` names the program, its version, and all of its settings.
pub(crate) fn file(model: &Path, maker: &str) -> PathBuf {
    let model_name = model.file_name().unwrap_or_default().to_string_lossy();
    model.with_file_name(format!("made-{}.txt", cache::key(&[&model_name, maker])))
}

/// What is in a file, if it is readable and the Model's files are unchanged.
pub(crate) fn read(file: &Path) -> Option<Made> {
    let mut reader = BufReader::new(File::open(file).ok()?);
    let mut line = Vec::new();
    reader.read_until(b'\n', &mut line).ok()?;
    let head: Head = serde_json::from_slice(&line).ok()?;
    if !head.stamps.iter().all(Stamp::holds) {
        return None;
    }
    let mut text = String::with_capacity(head.length);
    reader.read_to_string(&mut text).ok()?;
    (text.len() == head.length).then_some(Made {
        tracked_files: head.tracked_files,
        text,
    })
}

/// Writes a file, for a Model with these stamps.
pub(crate) fn write(file: &Path, stamps: &[Stamp], made: &Made) -> Result<(), IntrospectError> {
    let head = Head {
        stamps: stamps.to_vec(),
        tracked_files: made.tracked_files.clone(),
        length: made.text.len(),
    };
    let mut content = serde_json::to_vec(&head).map_err(|error| IntrospectError::Cache {
        action: "write",
        path: file.into(),
        source: error.into(),
    })?;
    content.push(b'\n');
    content.extend_from_slice(made.text.as_bytes());
    cache::write_whole(file, &content)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_text_is_valid_until_a_file_of_its_model_changes() {
        let folder = tempfile::tempdir().unwrap();
        let (input, model) = (folder.path().join("in.py"), folder.path().join("model-1.json"));
        fs::write(&input, "one").unwrap();
        let made = Made {
            tracked_files: vec![input.clone()],
            text: "two\nlines".to_owned(),
        };
        let kept = file(&model, "maker 1");
        assert_ne!(kept, file(&model, "maker 2"));
        assert_eq!(read(&kept), None);
        write(&kept, &[Stamp::of(&input)], &made).unwrap();
        assert_eq!(read(&kept), Some(made));
        fs::write(&input, "longer").unwrap();
        assert_eq!(read(&kept), None);
    }

    #[test]
    fn a_file_that_is_cut_off_is_no_text() {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("made.txt");
        let made = Made {
            tracked_files: Vec::new(),
            text: "0123456789".to_owned(),
        };
        write(&kept, &[], &made).unwrap();
        let whole = fs::read(&kept).unwrap();
        fs::write(&kept, &whole[..whole.len() - 1]).unwrap();
        assert_eq!(read(&kept), None);
        fs::write(&kept, "{").unwrap();
        assert_eq!(read(&kept), None);
    }
}
