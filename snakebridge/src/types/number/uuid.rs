//! `Uuid`: the sixteen bytes of a Python `UUID`.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::refused;
use crate::bridge::parts::field;
use crate::bridge::raw::New;
use crate::bridge::{ClassDef, Error, FromPython, Raw, Result, Returned};

static UUID: ClassDef = ClassDef::new("uuid", "UUID");

/// A Python `UUID`: its bytes, the only part that Python compares. (`is_safe`, which says how it was made, is dropped.)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid([u8; 16]);

impl Uuid {
    /// The UUID with these bytes, the most significant first.
    pub const fn from_bytes(bytes: [u8; 16]) -> Uuid {
        Uuid(bytes)
    }

    /// The bytes, the most significant first.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    pub(crate) fn into_raw(self) -> Raw<'static> {
        let bytes = Raw::Bytes(self.0.to_vec().into());
        New::of(&UUID, Vec::new()).keyword("bytes", bytes).into()
    }
}

/// Formats like Python's `str`: `12345678-1234-5678-1234-567812345678`.
impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, byte) in self.0.iter().enumerate() {
            if matches!(i, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uuid({self})")
    }
}

/// Parses 32 hexadecimal digits, with hyphens in the places where `Display` writes them, or without.
impl FromStr for Uuid {
    type Err = Error;

    fn from_str(text: &str) -> Result<Uuid> {
        let parsed = ::uuid::Uuid::try_parse(text);
        parsed.map_or_else(
            |_| Err(refused(format!("`{text}` is not a UUID"))),
            |uuid| Ok(Uuid(uuid.into_bytes())),
        )
    }
}

/// Requires the feature `uuid`.
#[cfg(feature = "uuid")]
#[cfg_attr(docsrs, doc(cfg(feature = "uuid")))]
impl From<::uuid::Uuid> for Uuid {
    fn from(uuid: ::uuid::Uuid) -> Uuid {
        Uuid(uuid.into_bytes())
    }
}

/// Requires the feature `uuid`.
#[cfg(feature = "uuid")]
#[cfg_attr(docsrs, doc(cfg(feature = "uuid")))]
impl From<Uuid> for ::uuid::Uuid {
    fn from(uuid: Uuid) -> ::uuid::Uuid {
        ::uuid::Uuid::from_bytes(uuid.0)
    }
}

impl FromPython for Uuid {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !value.is_exactly(&UUID)? {
            return Err(value.mismatch(&Self::expected()));
        }
        let bytes = field::<Vec<u8>>(value, "bytes")?;
        match <[u8; 16]>::try_from(bytes) {
            Ok(bytes) => Ok(Uuid(bytes)),
            Err(_) => Err(value.mismatch(&Self::expected())),
        }
    }

    fn expected() -> Cow<'static, str> {
        "uuid.UUID".into()
    }
}

#[cfg(feature = "uuid")]
crate::types::value_types::foreign! {
    ::uuid::Uuid => Uuid;
}
