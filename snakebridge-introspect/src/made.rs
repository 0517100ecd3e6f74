//! What is made of a Model, kept on disk beside it: valid as long as the Model is.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::cache::{self, Stamp};
use crate::error::IntrospectError;

/// Texts that were made of a Model, in a file. They may have megabytes: each is read where it is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The file.
    pub file: PathBuf,
    /// The files that invalidate the Model, as [`Introspection::tracked_files`](crate::Introspection::tracked_files).
    pub tracked_files: Vec<PathBuf>,
}

impl Made {
    /// The text with this number in a file of texts. If the file was written again in the meantime, it is the current text.
    #[must_use]
    pub fn text(file: &Path, number: usize) -> Option<String> {
        let (layout, mut reader) = open(file)?;
        let length = *layout.texts.get(number)?;
        let before = layout.head + layout.texts[..number].iter().sum::<usize>();
        reader.seek_relative(i64::try_from(before).ok()?).ok()?;
        let mut text = String::with_capacity(length);
        reader
            .take(u64::try_from(length).ok()?)
            .read_to_string(&mut text)
            .ok()?;
        (text.len() == length).then_some(text)
    }
}

/// The first line of a file, as short as can be: it is read for each text. The head and the texts follow, one after the other.
#[derive(Debug, Serialize, Deserialize)]
struct Layout {
    /// The length of the head in bytes.
    head: usize,
    /// Those of the texts: a file that is cut off is no entry.
    texts: Vec<usize>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Head {
    stamps: Vec<Stamp>,
    tracked_files: Vec<PathBuf>,
}

/// The layout of a file, and what is after it, if that is all there.
fn open(file: &Path) -> Option<(Layout, BufReader<File>)> {
    let file = File::open(file).ok()?;
    let whole = file.metadata().ok()?.len();
    let mut reader = BufReader::new(file);
    let mut line = Vec::new();
    reader.read_until(b'\n', &mut line).ok()?;
    let layout: Layout = serde_json::from_slice(&line).ok()?;
    let length = line.len() + layout.head + layout.texts.iter().sum::<usize>();
    (u64::try_from(length) == Ok(whole)).then_some((layout, reader))
}

/// The file for what `maker` makes of the Model in the file `model`. `maker` names the program, its version, and all of its settings.
pub(crate) fn file(model: &Path, maker: &str) -> PathBuf {
    let model_name = model.file_name().unwrap_or_default().to_string_lossy();
    model.with_file_name(format!("made-{}.txt", cache::key(&[&model_name, maker])))
}

/// What is in a file, if it is readable and the Model's files are unchanged.
pub(crate) fn read(file: &Path) -> Option<Made> {
    let (layout, mut reader) = open(file)?;
    let mut head = vec![0; layout.head];
    reader.read_exact(&mut head).ok()?;
    let Head {
        stamps,
        tracked_files,
    } = serde_json::from_slice(&head).ok()?;
    stamps.iter().all(Stamp::holds).then(|| Made {
        file: file.to_path_buf(),
        tracked_files,
    })
}

/// Writes a file of texts, for a Model with these stamps.
pub(crate) fn write(
    file: &Path,
    stamps: &[Stamp],
    tracked_files: &[PathBuf],
    texts: &[&str],
) -> Result<Made, IntrospectError> {
    let head = Head {
        stamps: stamps.to_vec(),
        tracked_files: tracked_files.to_vec(),
    };
    let head_text = cache::to_json(file, &head)?;
    let layout = Layout {
        head: head_text.len(),
        texts: texts.iter().map(|text| text.len()).collect(),
    };
    let mut content = cache::to_json(file, &layout)?;
    content.push(b'\n');
    content.extend(head_text);
    for text in texts {
        content.extend_from_slice(text.as_bytes());
    }
    cache::write_whole(file, &content)?;
    Ok(Made {
        file: file.to_path_buf(),
        tracked_files: head.tracked_files,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn texts_are_valid_until_a_file_of_their_model_changes() {
        let folder = tempfile::tempdir().unwrap();
        let (input, model) = (folder.path().join("in.py"), folder.path().join("model-1.json"));
        fs::write(&input, "one").unwrap();
        let kept = file(&model, "maker 1");
        assert_ne!(kept, file(&model, "maker 2"));
        assert_eq!(read(&kept), None);
        let stamps = [Stamp::of(&input)];
        let made = write(
            &kept,
            &stamps,
            std::slice::from_ref(&input),
            &["two\nlines", "", "three"],
        )
        .unwrap();
        assert_eq!(read(&kept), Some(made));
        let texts = [0, 1, 2, 3].map(|number| Made::text(&kept, number));
        let texts = texts.each_ref().map(Option::as_deref);
        assert_eq!(texts, [Some("two\nlines"), Some(""), Some("three"), None]);

        fs::write(&input, "longer").unwrap();
        assert_eq!(read(&kept), None);
        assert_eq!(
            Made::text(&kept, 2).as_deref(),
            Some("three"),
            "a reader that found them valid can read on"
        );
    }

    #[test]
    fn a_file_that_is_cut_off_has_no_texts() {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("made.txt");
        write(&kept, &[], &[], &["0123456789"]).unwrap();
        let whole = fs::read(&kept).unwrap();
        for damaged in [&whole[..whole.len() - 1], b"{"] {
            fs::write(&kept, damaged).unwrap();
            assert_eq!(read(&kept), None);
            assert_eq!(Made::text(&kept, 0), None);
        }
    }
}
