//! Writing: each method appends one value, or the head of a container whose elements follow.

use crate::bridge::value::{BigInt, Value};

/// Appends values to a buffer.
#[derive(Debug)]
pub struct Writer<'o> {
    out: &'o mut Vec<u8>,
    too_long: bool,
}

impl<'o> Writer<'o> {
    /// A writer at the end of the buffer.
    pub fn new(out: &'o mut Vec<u8>) -> Writer<'o> {
        Writer { out, too_long: false }
    }

    /// Whether something was longer than the format can say, so that what was written is no value.
    pub fn is_too_long(&self) -> bool {
        self.too_long
    }

    /// How much is in the buffer.
    pub fn position(&self) -> usize {
        self.out.len()
    }

    fn head(&mut self, tag: u8, count: usize) {
        // The format has 31 bits.
        let count = i32::try_from(count).unwrap_or_else(|_| {
            self.too_long = true;
            0
        });
        self.out.push(tag);
        self.out.extend_from_slice(&count.to_le_bytes());
    }

    /// `None`
    pub fn none(&mut self) {
        self.out.push(b'N');
    }

    /// `...`
    pub fn ellipsis(&mut self) {
        self.out.push(b'.');
    }

    /// `bool`
    pub fn bool(&mut self, value: bool) {
        self.out.push(if value { b'T' } else { b'F' });
    }

    /// `int` within 64 bits
    #[inline]
    pub fn int(&mut self, value: i64) {
        match i32::try_from(value) {
            Ok(short) => {
                self.out.push(b'i');
                self.out.extend_from_slice(&short.to_le_bytes());
            }
            Err(_) => self.wide(value.into()),
        }
    }

    /// A number of the protocol.
    pub fn number(&mut self, value: u64) {
        match i64::try_from(value) {
            Ok(value) => self.int(value),
            Err(_) => self.wide(value.into()),
        }
    }

    /// `int` within 128 bits
    pub fn wide(&mut self, value: i128) {
        if let Ok(short) = i32::try_from(value) {
            return self.int(short.into());
        }
        let mut digits = [0_u16; 9];
        let mut rest = value.unsigned_abs();
        let mut count = 0;
        for digit in &mut digits {
            if rest == 0 {
                break;
            }
            *digit = (rest & 0x7fff) as u16;
            rest >>= 15;
            count += 1;
        }
        self.digits(value < 0, &digits[..count]);
    }

    /// `int` of any size
    pub fn big(&mut self, value: &BigInt) {
        let limbs = value.limbs();
        let bits = 32 * limbs.len() - limbs.last().map_or(0, |top| top.leading_zeros() as usize);
        if bits <= 127 {
            let magnitude = limbs
                .iter()
                .rev()
                .fold(0_i128, |sum, limb| sum << 32 | i128::from(*limb));
            return self.wide(if value.is_positive() {
                magnitude
            } else {
                -magnitude
            });
        }
        let mut digits = Vec::with_capacity(bits.div_ceil(15));
        let (mut rest, mut have) = (0_u64, 0);
        for limb in limbs {
            rest |= u64::from(limb) << have;
            have += 32;
            while have >= 15 {
                digits.push((rest & 0x7fff) as u16);
                rest >>= 15;
                have -= 15;
            }
        }
        digits.push(rest as u16);
        while digits.last() == Some(&0) {
            digits.pop();
        }
        self.digits(!value.is_positive(), &digits);
    }

    /// The sign goes into the count.
    fn digits(&mut self, negative: bool, digits: &[u16]) {
        let count = i32::try_from(digits.len()).unwrap_or_else(|_| {
            self.too_long = true;
            0
        });
        self.out.push(b'l');
        self.out
            .extend_from_slice(&(if negative { -count } else { count }).to_le_bytes());
        for digit in digits {
            self.out.extend_from_slice(&digit.to_le_bytes());
        }
    }

    /// `float`
    pub fn float(&mut self, value: f64) {
        self.out.push(b'g');
        self.out.extend_from_slice(&value.to_le_bytes());
    }

    /// `complex`
    pub fn complex(&mut self, re: f64, im: f64) {
        self.out.push(b'y');
        self.out.extend_from_slice(&re.to_le_bytes());
        self.out.extend_from_slice(&im.to_le_bytes());
    }

    /// `str`
    pub fn str(&mut self, text: &str) {
        self.head(b'u', text.len());
        self.out.extend_from_slice(text.as_bytes());
    }

    /// `bytes`
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.head(b's', bytes.len());
        self.out.extend_from_slice(bytes);
    }

    /// The head of a `list`.
    pub fn list(&mut self, count: usize) {
        self.head(b'[', count);
    }

    /// The head of a `tuple`.
    pub fn tuple(&mut self, count: usize) {
        self.head(b'(', count);
    }

    /// The head of a `set`; its elements must be hashable.
    pub fn set(&mut self, count: usize) {
        self.head(b'<', count);
    }

    /// The head of a `frozenset`; its elements must be hashable.
    pub fn frozen_set(&mut self, count: usize) {
        self.head(b'>', count);
    }

    /// The head of a `dict`: keys, which must be hashable, and values follow in turn, and then [`end_dict`](Writer::end_dict).
    pub fn dict(&mut self) {
        self.out.push(b'{');
    }

    /// The end of a `dict`.
    pub fn end_dict(&mut self) {
        self.out.push(b'0');
    }

    /// Plain data. False if there is a reference in it, or a set or key that is not hashable: what was written is no value then.
    pub fn plain(&mut self, value: &Value) -> bool {
        match value {
            Value::None => self.none(),
            Value::Bool(value) => self.bool(*value),
            Value::Int(value) => self.int(*value),
            Value::BigInt(value) => self.big(value),
            Value::Float(value) => self.float(*value),
            Value::Complex(value) => self.complex(value.re, value.im),
            Value::Str(text) => self.str(text),
            Value::Bytes(bytes) => self.bytes(bytes),
            Value::List(items) => {
                self.list(items.len());
                return items.iter().all(|item| self.plain(item));
            }
            Value::Tuple(items) => {
                self.tuple(items.len());
                return items.iter().all(|item| self.plain(item));
            }
            Value::Set(items) => {
                self.set(items.len());
                return items.iter().all(|item| is_hashable(item) && self.plain(item));
            }
            Value::FrozenSet(items) => {
                self.frozen_set(items.len());
                return items.iter().all(|item| is_hashable(item) && self.plain(item));
            }
            Value::Dict(entries) => {
                self.dict();
                let written = entries
                    .iter()
                    .all(|(key, item)| is_hashable(key) && self.plain(key) && self.plain(item));
                self.end_dict();
                return written;
            }
            Value::Ref(_) => return false,
        }
        true
    }
}

/// Whether Python can hash plain data.
pub(crate) fn is_hashable(value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Set(_) | Value::Dict(_) | Value::Ref(_) => false,
        Value::Tuple(items) | Value::FrozenSet(items) => items.iter().all(is_hashable),
        _ => true,
    }
}
