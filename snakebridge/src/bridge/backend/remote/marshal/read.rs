//! Reading: bounded in depth and in number, and in memory by the length of the bytes.

use super::{MOST_LEVELS, MOST_NODES, Node, Problem};
use crate::bridge::value::BigInt;

/// Reads values from bytes.
#[derive(Debug)]
pub struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
    nodes: usize,
}

type Result<T> = std::result::Result<T, Problem>;

impl<'b> Reader<'b> {
    /// A reader at the start.
    pub fn new(bytes: &'b [u8]) -> Reader<'b> {
        Reader {
            bytes,
            at: 0,
            nodes: MOST_NODES,
        }
    }

    /// The value that the bytes are.
    ///
    /// # Errors
    ///
    /// Where they are not one value and nothing else, or one over a limit.
    pub fn whole(bytes: &'b [u8]) -> Result<Node<'b>> {
        let mut reader = Reader::new(bytes);
        let node = reader.node()?;
        match reader.at == bytes.len() {
            true => Ok(node),
            false => Err(reader.problem("more than one value")),
        }
    }

    /// The position.
    pub fn position(&self) -> usize {
        self.at
    }

    /// The next value.
    ///
    /// # Errors
    ///
    /// Where there is none, or one over a limit.
    pub fn node(&mut self) -> Result<Node<'b>> {
        self.nested(0)
    }

    /// The head of a tuple: how many elements follow.
    ///
    /// # Errors
    ///
    /// Where something else follows.
    pub fn tuple(&mut self) -> Result<usize> {
        match self.byte()? {
            b'(' => self.count(1),
            _ => Err(self.problem("no tuple")),
        }
    }

    pub(super) fn problem(&self, what: &'static str) -> Problem {
        Problem { at: self.at, what }
    }

    pub(super) fn byte(&mut self) -> Result<u8> {
        let byte = self.bytes.get(self.at).copied();
        let byte = byte.ok_or_else(|| self.problem("the end is missing"))?;
        self.at += 1;
        Ok(byte)
    }

    pub(super) fn take(&mut self, count: usize) -> Result<&'b [u8]> {
        let taken = self.bytes.get(self.at..).and_then(|rest| rest.get(..count));
        let taken = taken.ok_or_else(|| self.problem("the end is missing"))?;
        self.at += count;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let taken = self.take(N)?;
        taken.try_into().map_err(|_| self.problem("the end is missing"))
    }

    fn i32(&mut self) -> Result<i32> {
        self.array().map(i32::from_le_bytes)
    }

    fn f64(&mut self) -> Result<f64> {
        self.array().map(f64::from_le_bytes)
    }

    /// A count of elements that take at least so many bytes each; the rest is long enough for them.
    pub(super) fn count(&mut self, each: usize) -> Result<usize> {
        let count = self.i32()?;
        let count = usize::try_from(count).map_err(|_| self.problem("a negative length"))?;
        match count.saturating_mul(each) <= self.bytes.len() - self.at {
            true => Ok(count),
            false => Err(self.problem("a length beyond the end")),
        }
    }

    pub(super) fn text(&mut self) -> Result<&'b [u8]> {
        let count = self.count(1)?;
        self.take(count)
    }

    /// Counts one value more.
    pub(super) fn one(&mut self) -> Result<()> {
        self.nodes = self
            .nodes
            .checked_sub(1)
            .ok_or_else(|| self.problem("too many values"))?;
        Ok(())
    }

    fn nested(&mut self, depth: usize) -> Result<Node<'b>> {
        self.one()?;
        Ok(match self.byte()? {
            b'N' => Node::None,
            b'T' => Node::Bool(true),
            b'F' => Node::Bool(false),
            b'.' => Node::Ellipsis,
            b'i' => Node::Int(self.i32()?.into()),
            b'l' => self.long()?,
            b'g' => Node::Float(self.f64()?),
            b'y' => Node::Complex(self.f64()?, self.f64()?),
            b'u' => {
                let text = self.text()?;
                match std::str::from_utf8(text) {
                    Ok(text) => Node::Str(text),
                    Err(_) if is_text(text) => Node::Surrogates(text),
                    Err(_) => return Err(self.problem("a text that is not UTF-8")),
                }
            }
            b's' => Node::Bytes(self.text()?),
            b'[' => Node::List(self.items(depth)?),
            b'(' => Node::Tuple(self.items(depth)?),
            b'<' => Node::Set(self.items(depth)?),
            b'>' => Node::FrozenSet(self.items(depth)?),
            b'{' => Node::Dict(self.entries(depth)?),
            _ => {
                self.at -= 1;
                return Err(self.problem("an unknown kind of value"));
            }
        })
    }

    pub(super) fn deeper(&self, depth: usize) -> Result<usize> {
        match depth < MOST_LEVELS {
            true => Ok(depth + 1),
            false => Err(self.problem("too deep")),
        }
    }

    fn items(&mut self, depth: usize) -> Result<Vec<Node<'b>>> {
        let depth = self.deeper(depth)?;
        let count = self.count(1)?;
        // Not more at once than what came would fill: the rest grows as it is read.
        let mut items = Vec::with_capacity(count.min(4096));
        for _ in 0..count {
            items.push(self.nested(depth)?);
        }
        Ok(items)
    }

    fn entries(&mut self, depth: usize) -> Result<Vec<(Node<'b>, Node<'b>)>> {
        let depth = self.deeper(depth)?;
        let mut entries = Vec::new();
        while !self.at_end_of_dict()? {
            entries.push((self.nested(depth)?, self.nested(depth)?));
        }
        Ok(entries)
    }

    /// Whether the next byte ends a dict, which is taken then.
    pub(super) fn at_end_of_dict(&mut self) -> Result<bool> {
        let ends = self.byte()? == b'0';
        if !ends {
            self.at -= 1;
        }
        Ok(ends)
    }

    /// Digits of 15 bits, the lowest first; a negative count is a negative number.
    pub(super) fn digits(&mut self) -> Result<(bool, &'b [u8])> {
        let count = self.i32()?;
        let digits = self.take((count.unsigned_abs() as usize).saturating_mul(2))?;
        let (pairs, _) = digits.as_chunks::<2>();
        let is_normal = pairs.last() != Some(&[0, 0]) && pairs.iter().all(|digit| digit[1] < 0x80);
        match is_normal {
            true => Ok((count < 0, digits)),
            false => Err(self.problem("an int that is not normal")),
        }
    }

    fn long(&mut self) -> Result<Node<'b>> {
        let (negative, digits) = self.digits()?;
        let (pairs, _) = digits.as_chunks::<2>();
        let digits = pairs.iter().map(|digit| u16::from_le_bytes(*digit));
        if pairs.len() <= 8 {
            let magnitude = digits
                .rev()
                .fold(0_i128, |sum, digit| sum << 15 | i128::from(digit));
            let value = if negative { -magnitude } else { magnitude };
            return Ok(match i64::try_from(value) {
                Ok(value) => Node::Int(value),
                Err(_) => Node::Big(BigInt::signed(negative, magnitude.unsigned_abs())),
            });
        }
        let mut bytes = Vec::with_capacity(pairs.len() * 2 + 2);
        let (mut rest, mut have) = (0_u32, 0);
        for digit in digits {
            rest |= u32::from(digit) << have;
            have += 15;
            while have >= 8 {
                bytes.push(rest as u8);
                rest >>= 8;
                have -= 8;
            }
        }
        // The last bits, and a byte for the sign.
        bytes.extend([rest as u8, 0]);
        if negative {
            negate(&mut bytes);
        }
        Ok(Node::Big(BigInt::from_bytes(&bytes)))
    }
}

/// Two's complement.
fn negate(bytes: &mut [u8]) {
    let mut carry = true;
    for byte in bytes {
        let (sum, over) = (!*byte).overflowing_add(u8::from(carry));
        *byte = sum;
        carry = over;
    }
}

/// Whether these bytes are what Python writes for a text with lone surrogates: UTF-8 but for characters of `ED A0..BF xx`.
pub(super) fn is_text(mut bytes: &[u8]) -> bool {
    loop {
        let Err(error) = std::str::from_utf8(bytes) else {
            return true;
        };
        bytes = match bytes.get(error.valid_up_to()..) {
            Some([0xed, 0xa0..=0xbf, 0x80..=0xbf, rest @ ..]) => rest,
            _ => return false,
        };
    }
}
