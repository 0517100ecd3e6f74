//! Reads the stdlib type database: the facts about a module and all modules they refer to, decompressed on demand.
//!
//! Layout: magic, length of the header, header, one zlib stream per module (see `python/snakebridge_introspect/typedb.py`).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::error::IntrospectError;

const MAGIC: &[u8] = b"SBDB0001";
const SCHEMA: &str = "sbdb/1";
/// Far above any real chunk: a damaged length must not exhaust the memory.
const MAX_INFLATED: usize = 64 * 1024 * 1024;
/// Modules that almost every signature refers to.
const ROOTS: [&str; 4] = ["builtins", "typing", "types", "collections.abc"];
/// Modules that third-party stubs commonly derive from.
const THIRD_PARTY_ROOTS: [&str; 12] = [
    "dataclasses",
    "enum",
    "datetime",
    "pathlib",
    "collections",
    "os",
    "io",
    "decimal",
    "uuid",
    "abc",
    "contextlib",
    "typing_extensions",
];

/// Facts by module name, as JSON.
pub(crate) type Facts = BTreeMap<String, Box<RawValue>>;

/// One module's facts and the modules they need.
type Assembled = (Vec<String>, Box<RawValue>);

/// The database, its header read.
#[derive(Debug)]
pub(crate) struct Database<'a> {
    header: Header,
    chunks: &'a [u8],
}

#[derive(Debug, Deserialize)]
struct Header {
    schema: String,
    source: String,
    targets: Vec<String>,
    /// Offset, compressed length, inflated length.
    chunks: BTreeMap<String, (usize, usize, usize)>,
}

#[derive(Deserialize)]
struct Chunk {
    entries: Vec<Box<RawValue>>,
    targets: BTreeMap<String, Selection>,
}

#[derive(Deserialize)]
struct Selection {
    #[serde(default)]
    needs: Vec<String>,
    /// Runs into `entries`: first, count.
    items: Vec<(usize, usize)>,
}

#[derive(Serialize)]
struct ModuleFacts<'a> {
    needs: &'a [String],
    entries: Vec<&'a RawValue>,
}

impl<'a> Database<'a> {
    /// Reads the header of `bytes`.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, IntrospectError> {
        let rest = bytes
            .strip_prefix(MAGIC)
            .ok_or_else(|| damaged("its first bytes are wrong"))?;
        let (length, rest) = rest
            .split_first_chunk::<4>()
            .ok_or_else(|| damaged("it ends early"))?;
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
        let (header, chunks) = rest
            .split_at_checked(length)
            .ok_or_else(|| damaged("its header ends early"))?;
        let header: Header = parse(&inflate(header, MAX_INFLATED)?, "header")?;
        if header.schema != SCHEMA {
            return Err(damaged(&format!("its schema is {}, not {SCHEMA}", header.schema)));
        }
        Ok(Self { header, chunks })
    }

    /// The source of the facts.
    pub(crate) fn source(&self) -> &str {
        &self.header.source
    }

    /// The targets it covers, oldest first.
    pub(crate) fn targets(&self) -> &[String] {
        &self.header.targets
    }

    /// The number of modules it describes.
    pub(crate) fn modules(&self) -> usize {
        self.header.chunks.len()
    }

    /// The target for a Python `minor` on `platform`: the newest one that is not newer; that of Linux if the platform has none.
    fn target(&self, minor: &str, platform: &str) -> Option<&str> {
        let wanted = version_of(minor)?;
        let newest = |platform: &str| {
            let of_platform = self.header.targets.iter().filter_map(|target| {
                let (version, of) = target.split_once('-')?;
                let version = version_of(version).filter(|version| *version <= wanted && of == platform)?;
                Some((version, target.as_str()))
            });
            of_platform.max().map(|(_, target)| target)
        };
        newest(platform).or_else(|| newest("linux"))
    }

    /// The target from which the introspector reads what `modules` use; none if all of them are described here.
    pub(crate) fn target_of(&self, modules: &[&str], minor: &str, platform: &str) -> Option<&str> {
        let is_here = |name: &&str| self.header.chunks.contains_key(*name);
        if modules.iter().all(is_here) {
            return None;
        }
        self.target(minor, platform)
    }

    /// The facts of `modules` and of all that they need.
    pub(crate) fn facts(
        &self,
        modules: &[&str],
        minor: &str,
        platform: &str,
    ) -> Result<Facts, IntrospectError> {
        let mut facts = Facts::new();
        let Some(target) = self.target(minor, platform) else {
            return Ok(facts);
        };
        let mut waiting: BTreeSet<String> = ROOTS
            .iter()
            .chain(modules)
            .map(|name| (*name).to_owned())
            .collect();
        if modules.iter().any(|name| !self.header.chunks.contains_key(*name)) {
            waiting.extend(THIRD_PARTY_ROOTS.iter().map(|name| (*name).to_owned()));
        }
        let mut seen = BTreeSet::new();
        while let Some(name) = waiting.pop_first() {
            if let Some((needs, module)) = self.module(&name, target)? {
                waiting.extend(
                    needs
                        .into_iter()
                        .filter(|need| !seen.contains(need) && *need != name),
                );
                facts.insert(name.clone(), module);
            }
            seen.insert(name);
        }
        Ok(facts)
    }

    /// The dependencies and the facts of `name`; none if this target does not have it.
    fn module(&self, name: &str, target: &str) -> Result<Option<Assembled>, IntrospectError> {
        let Some(&(offset, length, inflated)) = self.header.chunks.get(name) else {
            return Ok(None);
        };
        let end = offset.checked_add(length);
        let chunk = end.and_then(|end| self.chunks.get(offset..end));
        let chunk = chunk.ok_or_else(|| damaged(&format!("the position of {name} is out of range")))?;
        let mut chunk: Chunk = parse(&inflate(chunk, inflated.min(MAX_INFLATED))?, name)?;
        let Some(Selection { needs, items }) = chunk.targets.remove(target) else {
            return Ok(None);
        };
        let mut entries = Vec::new();
        for (first, count) in items {
            let run = first
                .checked_add(count)
                .and_then(|end| chunk.entries.get(first..end));
            let run = run.ok_or_else(|| damaged(&format!("an entry of {name} does not exist")))?;
            entries.extend(run.iter().map(|entry| &**entry));
        }
        let facts = serde_json::value::to_raw_value(&ModuleFacts {
            needs: &needs,
            entries,
        })
        .map_err(|error| damaged(&format!("{name}: {error}")))?;
        Ok(Some((needs, facts)))
    }
}

fn version_of(text: &str) -> Option<(u32, u32)> {
    let (major, minor) = text.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

fn inflate(stream: &[u8], limit: usize) -> Result<Vec<u8>, IntrospectError> {
    miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(stream, limit)
        .map_err(|error| damaged(&format!("a stream cannot be decompressed ({error})")))
}

fn parse<'de, T: Deserialize<'de>>(text: &'de [u8], what: &str) -> Result<T, IntrospectError> {
    serde_json::from_slice(text).map_err(|error| damaged(&format!("{what}: {error}")))
}

fn damaged(detail: &str) -> IntrospectError {
    IntrospectError::Database {
        detail: detail.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miniz_oxide::deflate::compress_to_vec_zlib;

    const TARGETS: [&str; 3] = ["3.9-linux", "3.11-linux", "3.11-darwin"];

    /// A database of `(module, chunk)`.
    fn database(modules: &[(&str, &str)]) -> Vec<u8> {
        let (mut chunks, mut index) = (Vec::new(), BTreeMap::new());
        for (name, chunk) in modules {
            let stream = compress_to_vec_zlib(chunk.as_bytes(), 6);
            index.insert(*name, (chunks.len(), stream.len(), chunk.len()));
            chunks.extend(stream);
        }
        let header =
            serde_json::json!({"schema": "sbdb/1", "source": "test", "targets": TARGETS, "chunks": index})
                .to_string();
        let header = compress_to_vec_zlib(header.as_bytes(), 6);
        let length = u32::try_from(header.len()).unwrap().to_le_bytes();
        [b"SBDB0001".as_slice(), &length, &header, &chunks].concat()
    }

    const RE: &str = r#"{"entries": [{"n":0},{"n":1},{"n":2}], "targets": {
        "3.11-linux": {"needs": ["enum", "absent"], "items": [[2, 1], [0, 1]]}, "3.9-linux": {"needs": [], "items": []}}}"#;
    const ENUM: &str =
        r#"{"entries": [{"e":0}], "targets": {"3.11-linux": {"needs": ["re"], "items": [[0, 1]]}}}"#;

    #[test]
    fn facts_are_put_together_in_order_with_all_they_need() {
        let bytes = database(&[("re", RE), ("enum", ENUM)]);
        let facts = Database::open(&bytes)
            .unwrap()
            .facts(&["re"], "3.11", "linux")
            .unwrap();
        let text = serde_json::to_string(&facts).unwrap();
        let expected = r#"{"enum":{"needs":["re"],"entries":[{"e":0}]},"re":{"needs":["enum","absent"],"entries":[{"n":2},{"n":0}]}}"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn a_target_is_the_newest_that_is_not_newer_with_linux_as_the_fallback() {
        let bytes = database(&[]);
        let database = Database::open(&bytes).unwrap();
        assert_eq!(database.target("3.10", "linux"), Some("3.9-linux"));
        assert_eq!(database.target("3.14", "linux"), Some("3.11-linux"));
        assert_eq!(database.target("3.11", "darwin"), Some("3.11-darwin"));
        assert_eq!(database.target("3.9", "darwin"), Some("3.9-linux"));
        assert_eq!(database.target("3.8", "linux"), None);
    }

    #[test]
    fn damage_is_an_error_wherever_it_is() {
        let whole = database(&[("re", RE)]);
        for cut in [0, 4, 10, 30, whole.len() - 3] {
            let opened = Database::open(&whole[..cut]);
            assert!(
                opened.and_then(|db| db.facts(&["re"], "3.11", "linux")).is_err(),
                "cut at {cut}"
            );
        }
        let wild = RE.replace("[2, 1]", "[2, 7]");
        let bytes = database(&[("re", &wild)]);
        assert!(
            Database::open(&bytes)
                .unwrap()
                .facts(&["re"], "3.11", "linux")
                .is_err()
        );
    }
}
