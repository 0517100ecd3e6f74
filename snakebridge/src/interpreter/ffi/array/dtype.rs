//! The type of an array's items, read from a format of `struct` (the buffer protocol, PEP 3118) or from the numbers of DLPack.

use std::fmt;

/// What the bits of an item mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Bool,
    Int,
    Uint,
    Float,
    Complex,
}

/// The type of an array's items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Dtype {
    /// Numbers of so many bytes, in the order of this machine or the other one.
    Numbers {
        meaning: Meaning,
        size: usize,
        swapped: bool,
    },
    /// Anything else, by the name that messages show.
    Other(String),
}

/// Reads one code of `struct` and says what it means, and how large it is in the standard sizes; natively, that of the
/// machine's C compiler counts, which the exporter tells.
fn code(format: &str) -> Option<(Meaning, Option<usize>)> {
    Some(match format {
        "?" => (Meaning::Bool, Some(1)),
        "b" => (Meaning::Int, Some(1)),
        "B" | "c" => (Meaning::Uint, Some(1)),
        "h" => (Meaning::Int, Some(2)),
        "H" => (Meaning::Uint, Some(2)),
        "i" => (Meaning::Int, Some(4)),
        "I" => (Meaning::Uint, Some(4)),
        // `long` has four bytes in the standard sizes and mostly eight natively.
        "l" => (Meaning::Int, None),
        "L" => (Meaning::Uint, None),
        "q" => (Meaning::Int, Some(8)),
        "Q" => (Meaning::Uint, Some(8)),
        "n" => (Meaning::Int, Some(size_of::<isize>())),
        "N" => (Meaning::Uint, Some(size_of::<usize>())),
        "e" => (Meaning::Float, Some(2)),
        "f" => (Meaning::Float, Some(4)),
        "d" => (Meaning::Float, Some(8)),
        "Zf" => (Meaning::Complex, Some(8)),
        "Zd" => (Meaning::Complex, Some(16)),
        _ => return None,
    })
}

impl Dtype {
    /// From a format of `struct` and the size of an item: `<f8` would be `<d` here.
    pub(super) fn of_format(format: &str, size: usize) -> Dtype {
        let (order, rest) = match format.as_bytes().first() {
            Some(b'@' | b'=' | b'<' | b'>' | b'!') => format.split_at(1),
            _ => ("@", format),
        };
        let big = matches!(order, ">" | "!");
        let native = !matches!(order, "<" | ">" | "!");
        match code(rest) {
            Some((meaning, stated)) if stated.is_none_or(|stated| stated == size) => Dtype::Numbers {
                meaning,
                size,
                swapped: !native && big != cfg!(target_endian = "big") && size > 1,
            },
            _ => Dtype::Other(format!("format `{format}`")),
        }
    }

    /// From the fields of DLPack's `DLDataType`: <https://dmlc.github.io/dlpack/latest/c_api.html>.
    pub(super) fn of_dlpack(code: u8, bits: u8, lanes: u16) -> Dtype {
        let meaning = match code {
            0 => Meaning::Int,
            1 => Meaning::Uint,
            2 => Meaning::Float,
            5 => Meaning::Complex,
            6 => Meaning::Bool,
            4 => return Dtype::Other(format!("bfloat{bits}")),
            other => return Dtype::Other(format!("DLPack's type {other} with {bits} bits")),
        };
        if lanes != 1 || !bits.is_multiple_of(8) {
            return Dtype::Other(format!("{lanes} times {bits} bits"));
        }
        Dtype::Numbers {
            meaning,
            size: usize::from(bits / 8),
            swapped: false,
        }
    }

    /// Whether this is the type of that name, in either order of bytes.
    pub(super) fn is(&self, name: &str) -> bool {
        let Dtype::Numbers { meaning, size, .. } = self else {
            return false;
        };
        let bits = |kind: &str| name.strip_prefix(kind).and_then(|bits| bits.parse().ok());
        match meaning {
            Meaning::Bool => name == "bool",
            Meaning::Int => bits("int") == Some(size * 8),
            Meaning::Uint => bits("uint") == Some(size * 8),
            Meaning::Float => bits("float") == Some(size * 8),
            Meaning::Complex => bits("complex") == Some(size * 8),
        }
    }

    /// The type and the bits of DLPack's `DLDataType`; none if it has none.
    pub(super) fn dlpack(&self) -> Option<(u8, u8)> {
        let Dtype::Numbers {
            meaning,
            size,
            swapped: false,
        } = self
        else {
            return None;
        };
        let code = match meaning {
            Meaning::Int => 0,
            Meaning::Uint => 1,
            Meaning::Float => 2,
            Meaning::Complex => 5,
            Meaning::Bool => 6,
        };
        Some((code, u8::try_from(size * 8).ok()?))
    }

    pub(super) fn is_swapped(&self) -> bool {
        matches!(self, Dtype::Numbers { swapped: true, .. })
    }

    /// The size of an item in bytes; 0 if it is unknown.
    pub(super) fn size(&self) -> usize {
        match self {
            Dtype::Numbers { size, .. } => *size,
            Dtype::Other(_) => 0,
        }
    }
}

/// The type as numpy's array interface writes it; without a meaning it is `V`, bytes.
pub(super) fn typestr(dtype: &Dtype) -> String {
    let Dtype::Numbers {
        meaning,
        size,
        swapped,
    } = dtype
    else {
        return "|V1".into();
    };
    let letter = match meaning {
        Meaning::Bool => 'b',
        Meaning::Int => 'i',
        Meaning::Uint => 'u',
        Meaning::Float => 'f',
        Meaning::Complex => 'c',
    };
    let order = match size {
        1 => '|',
        _ if cfg!(target_endian = "big") != *swapped => '>',
        _ => '<',
    };
    format!("{order}{letter}{size}")
}

/// What follows the name of a type in the other order of bytes.
const BYTES_SWAPPED: &str = " (bytes swapped)";

impl fmt::Display for Dtype {
    /// As numpy names it: `float64`, `uint8`, `complex128`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Dtype::Numbers {
                meaning,
                size,
                swapped,
            } => {
                let bits = size * 8;
                match meaning {
                    Meaning::Bool => f.write_str("bool"),
                    Meaning::Int => write!(f, "int{bits}"),
                    Meaning::Uint => write!(f, "uint{bits}"),
                    Meaning::Float => write!(f, "float{bits}"),
                    Meaning::Complex => write!(f, "complex{bits}"),
                }?;
                f.write_str(if *swapped { BYTES_SWAPPED } else { "" })
            }
            Dtype::Other(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Dtype;

    #[test]
    fn formats_of_struct_are_types_of_numpy() {
        let named = |format, size| Dtype::of_format(format, size).to_string();
        assert_eq!(named("d", 8), "float64");
        assert_eq!(named("l", 8), "int64");
        assert_eq!(named("=l", 4), "int32");
        assert_eq!(named("?", 1), "bool");
        assert_eq!(named("Zd", 16), "complex128");
        assert_eq!(named("c", 1), "uint8");
        let swapped = if cfg!(target_endian = "big") { "<h" } else { ">h" };
        assert_eq!(named(swapped, 2), "int16 (bytes swapped)");
        assert!(Dtype::of_format(swapped, 2).is("int16"));
        assert_eq!(named("T{<i:a:}", 4), "format `T{<i:a:}`");
        assert_eq!(named("i", 8), "format `i`");
    }
}
