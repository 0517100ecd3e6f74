//! `Arrays`: whether a declared type takes arrays, by what it requires of an object.

/// What a kind says of arrays, and a union by its arms.
#[derive(Clone, Copy, Debug)]
pub struct Arrays {
    /// It takes objects for what makes them arrays.
    protocol: bool,
    /// It takes single numbers.
    number: bool,
    /// It takes `bytes`.
    bytes: bool,
}

/// The members by which libraries know an array of another one.
const OF_ARRAYS: [&str; 5] = [
    "__array__",
    "__array_interface__",
    "__array_struct__",
    "__buffer__",
    "__dlpack__",
];

impl Arrays {
    pub(crate) const NOTHING: Arrays = Arrays {
        protocol: false,
        number: false,
        bytes: false,
    };
    pub(crate) const NUMBER: Arrays = Arrays {
        number: true,
        ..Arrays::NOTHING
    };
    pub(crate) const BYTES: Arrays = Arrays {
        bytes: true,
        ..Arrays::NOTHING
    };

    /// Of a protocol, by the names of its members.
    pub(crate) const fn of_members(names: &[&str]) -> Arrays {
        let mut index = 0;
        while index < names.len() {
            let mut known = 0;
            while known < OF_ARRAYS.len() {
                if same(names[index], OF_ARRAYS[known]) {
                    return Arrays {
                        protocol: true,
                        ..Arrays::NOTHING
                    };
                }
                known += 1;
            }
            index += 1;
        }
        Arrays::NOTHING
    }

    pub(crate) const fn or(self, other: Arrays) -> Arrays {
        Arrays {
            protocol: self.protocol || other.protocol,
            number: self.number || other.number,
            bytes: self.bytes || other.bytes,
        }
    }

    /// Whether collections of numbers go as arrays.
    pub(crate) const fn takes_numbers(self) -> bool {
        self.protocol
    }

    /// Whether bytes of Rust are numbers, too, and not text: what takes `bytes` and no numbers means text.
    pub(crate) const fn takes_bytes(self) -> bool {
        self.protocol && (self.number || !self.bytes)
    }
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    a.len() == b.len() && index == a.len()
}

#[cfg(test)]
mod tests {
    use super::Arrays;

    #[test]
    fn what_takes_arrays_takes_numbers_of_rust_as_one() {
        let array = Arrays::of_members(&["shape", "__array__"]);
        assert!(array.takes_numbers() && array.takes_bytes());
        assert!(!Arrays::of_members(&["__array", "__array_ufunc__", "__len__"]).takes_numbers());
        assert!(!Arrays::NUMBER.or(Arrays::BYTES).takes_numbers());
        let words = array.or(Arrays::BYTES);
        assert!(words.takes_numbers() && !words.takes_bytes());
        assert!(words.or(Arrays::NUMBER).takes_bytes());
    }
}
