//! Results on disk, valid as long as the files they depend on do not change.
//!
//! Entries are written atomically (temporary file, then rename), and a lock per entry keeps parallel compilers from doing the
//! same work.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::IntrospectError;

/// The state of a file, to detect changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp {
    path: PathBuf,
    /// Length and modification time in nanoseconds; none if the file did not exist.
    seen: Option<(u64, u64)>,
}

impl Stamp {
    pub(crate) fn of(path: &Path) -> Self {
        let seen = fs::metadata(path).ok().map(|data| {
            let modified = data
                .modified()
                .ok()
                .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
            (data.len(), modified.map_or(0, nanoseconds))
        });
        Self {
            path: path.to_path_buf(),
            seen,
        }
    }

    pub(crate) fn holds(&self) -> bool {
        *self == Self::of(&self.path)
    }

    /// Whether the file was written at or after `time`.
    pub(crate) fn newer_than(&self, time: SystemTime) -> bool {
        let time = time.duration_since(UNIX_EPOCH).map_or(0, nanoseconds);
        self.seen.is_some_and(|(_, modified)| modified >= time)
    }
}

/// Does not overflow before the year 2554.
fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

/// One entry.
#[derive(Debug, Deserialize)]
pub(crate) struct Entry<T> {
    pub(crate) stamps: Vec<Stamp>,
    pub(crate) value: T,
}

/// A short name for a list of strings; the boundaries of the strings count.
pub(crate) fn key(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex()[..32].to_owned()
}

/// The entry in `file` if it is readable and its files are unchanged (and exactly those of `expected`, if given).
pub(crate) fn read<T: DeserializeOwned>(file: &Path, expected: Option<&[Stamp]>) -> Option<Entry<T>> {
    let text = fs::read(file).ok()?;
    let entry: Entry<T> = serde_json::from_slice(&text).ok()?;
    let known = expected.is_none_or(|expected| entry.stamps == expected);
    (known && entry.stamps.iter().all(Stamp::holds)).then_some(entry)
}

/// Writes an entry.
pub(crate) fn write<T: Serialize>(file: &Path, stamps: &[Stamp], value: &T) -> Result<(), IntrospectError> {
    write_json(file, stamps, &to_json(file, value)?)
}

/// Writes an entry whose value is a document of JSON: to parse and to write one of many MB takes time.
pub(crate) fn write_json(file: &Path, stamps: &[Stamp], value: &[u8]) -> Result<(), IntrospectError> {
    let stamps = to_json(file, &stamps)?;
    let parts: [&[u8]; 5] = [br#"{"stamps":"#, &stamps, br#","value":"#, value, b"}"];
    write_whole(file, &parts.concat())
}

pub(crate) fn to_json<T: Serialize>(file: &Path, value: &T) -> Result<Vec<u8>, IntrospectError> {
    serde_json::to_vec(value).map_err(|error| IntrospectError::Cache {
        action: "write",
        path: file.into(),
        source: error.into(),
    })
}

/// Writes a file atomically, also if other processes write it at the same time.
pub(crate) fn write_whole(file: &Path, content: &[u8]) -> Result<(), IntrospectError> {
    let failed = |source| IntrospectError::Cache {
        action: "write",
        path: file.to_path_buf(),
        source,
    };
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let mut temporary = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    temporary.write_all(content).map_err(failed)?;
    temporary.persist(file).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Runs `work` while holding the lock of `file`.
pub(crate) fn locked<T>(
    file: &Path,
    work: impl FnOnce() -> Result<T, IntrospectError>,
) -> Result<T, IntrospectError> {
    let path = file.with_extension("lock");
    let failed = |source| IntrospectError::Cache {
        action: "lock",
        path: path.clone(),
        source,
    };
    fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(failed)?;
    let mut lock = fd_lock::RwLock::new(File::create(&path).map_err(failed)?);
    let _guard = lock.write().map_err(failed)?;
    work()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_valid_until_one_of_its_files_changes() {
        let folder = tempfile::tempdir().unwrap();
        let (input, absent, file) = (
            folder.path().join("in"),
            folder.path().join("absent"),
            folder.path().join("entry.json"),
        );
        fs::write(&input, "one").unwrap();
        let stamps = [Stamp::of(&input), Stamp::of(&absent)];
        write(&file, &stamps, &"value").unwrap();
        assert_eq!(read::<String>(&file, None).unwrap().value, "value");
        assert!(
            read::<String>(&file, Some(&stamps[..1])).is_none(),
            "other files than expected"
        );

        fs::write(&absent, "").unwrap();
        assert!(
            read::<String>(&file, None).is_none(),
            "a file that appeared counts as a change"
        );
        fs::remove_file(&absent).unwrap();
        assert!(read::<String>(&file, None).is_some());
        fs::write(&input, "longer").unwrap();
        assert!(read::<String>(&file, None).is_none());
    }

    #[test]
    fn a_damaged_entry_is_no_entry() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("entry.json");
        fs::write(&file, "{\"stamps\": [").unwrap();
        assert!(read::<String>(&file, None).is_none());
    }

    #[test]
    fn the_key_keeps_its_parts_apart() {
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_eq!(key(&["a"]), key(&["a"]));
    }

    #[test]
    fn a_lock_lets_one_in_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("entry.json");
        let inside = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    locked(&file, || {
                        use std::sync::atomic::Ordering::SeqCst;
                        assert_eq!(inside.fetch_add(1, SeqCst), 0);
                        std::thread::sleep(std::time::Duration::from_millis(20));
                        inside.fetch_sub(1, SeqCst);
                        Ok(())
                    })
                    .unwrap();
                });
            }
        });
    }
}
