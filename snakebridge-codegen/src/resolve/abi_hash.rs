//! The ABI hash of a class: what the bindings of another call rely on when they link to it, without seeing its code.

use snakebridge_introspect::model::{Class, Lit};

use crate::ir::ClassParam;

/// A number that changes with the class, its ancestors, its type parameters and its members as an enum.
///
/// Other members are left out: the compiler checks calls to them.
pub(crate) fn of(class: &Class, params: &[ClassParam]) -> u64 {
    let mut hash = Fnv::new();
    hash.text(&class.canonical);
    hash.text(&class.path);
    for name in &class.mro {
        hash.text(name);
    }
    for param in params {
        hash.text(if param.any_str { "AnyStr" } else { "T" });
    }
    for member in &class.enum_members {
        hash.text(&member.name);
        if let Lit::Int(value) = &member.value {
            hash.text(value);
        }
    }
    hash.0
}

/// FNV-1a, 64 bit: the same in every process and compiler version, which the standard hasher does not promise.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    /// Hashes the text and an end marker, so that adjacent parts stay distinct.
    fn text(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
