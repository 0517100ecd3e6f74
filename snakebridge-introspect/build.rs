//! Embeds the Python introspector and the stdlib type database, with one fingerprint over both.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    #[cfg(feature = "run")]
    embed()?;
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

#[cfg(feature = "run")]
fn embed() -> Result<(), Box<dyn Error>> {
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};

    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let folder = root.join("python");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        let name = entry?.file_name();
        if let Some(name) = name.to_str().filter(|name| name.ends_with(".py")) {
            names.push(name.to_owned());
        }
    }
    names.sort();

    let mut hasher = blake3::Hasher::new();
    let mut source = String::from("pub(crate) const SCRIPTS: &[(&str, &str)] = &[\n");
    for name in &names {
        let path = folder.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        hasher.update(name.as_bytes());
        hasher.update(&std::fs::read(&path)?);
        writeln!(source, "    ({name:?}, include_str!({:?})),", utf8(&path)?)?;
    }
    source.push_str("];\n");

    let database = root.join("data").join("stdlib.sbdb");
    println!("cargo::rerun-if-changed={}", database.display());
    hasher.update(&std::fs::read(&database)?);
    let place = utf8(&database)?;
    writeln!(
        source,
        "pub(crate) const DATABASE: &[u8] = include_bytes!({place:?});"
    )?;
    writeln!(
        source,
        "pub(crate) const FINGERPRINT: &str = {:?};",
        hasher.finalize().to_hex().as_str()
    )?;
    println!("cargo::rerun-if-changed={}", folder.display());
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("embedded.rs"), source)?;

    fn utf8(path: &Path) -> Result<&str, String> {
        path.to_str()
            .ok_or_else(|| format!("{} is not valid UTF-8", path.display()))
    }
    Ok(())
}
