//! Looking through an answer before it is read: whether it is a value at all, and whether it is certainly plain.
//!
//! `marshal` writes anything with a buffer as `bytes`, at any depth, and takes `...`, `StopIteration` and code. So an answer that
//! the worker has not walked is doubtful where these are in it, and the host asks for it again.

use super::read::is_text;
use super::{MOST_NESTED, Problem, Reader};

/// What is known of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scan {
    /// Plain data.
    Plain,
    /// The same bytes may stand for something else, or it is nested deeper than values are.
    Doubtful,
}

/// Looks through the next value. The elements of a `batch` count as values of their own: the worker knows their classes.
///
/// # Errors
///
/// Where there is no value, or one over a limit.
pub fn scan(reader: &mut Reader<'_>, batch: bool) -> Result<Scan, Problem> {
    one(reader, if batch { -1 } else { 0 })
}

fn one(reader: &mut Reader<'_>, depth: isize) -> Result<Scan, Problem> {
    reader.one()?;
    match reader.byte()? {
        b'N' | b'T' | b'F' => {}
        b'i' => drop(reader.take(4)?),
        b'g' => drop(reader.take(8)?),
        b'y' => drop(reader.take(16)?),
        b'l' => drop(reader.digits()?),
        b'u' => {
            let text = reader.text()?;
            if std::str::from_utf8(text).is_err() {
                return match is_text(text) {
                    true => Ok(Scan::Doubtful),
                    false => Err(reader.problem("a text that is not UTF-8")),
                };
            }
        }
        b's' => {
            reader.text()?;
            if depth > 0 {
                return Ok(Scan::Doubtful);
            }
        }
        // Code has a form for each version of Python: nothing behind it can be read.
        b'.' | b'S' | b'c' => return Ok(Scan::Doubtful),
        b'[' | b'(' | b'<' | b'>' => {
            if depth >= MOST_NESTED as isize {
                return Ok(Scan::Doubtful);
            }
            for _ in 0..reader.count(1)? {
                if one(reader, depth + 1)? == Scan::Doubtful {
                    return Ok(Scan::Doubtful);
                }
            }
        }
        b'{' => {
            if depth >= MOST_NESTED as isize {
                return Ok(Scan::Doubtful);
            }
            while !reader.at_end_of_dict()? {
                if one(reader, depth + 1)? == Scan::Doubtful || one(reader, depth + 1)? == Scan::Doubtful {
                    return Ok(Scan::Doubtful);
                }
            }
        }
        _ => return Err(reader.problem("an unknown kind of value")),
    }
    Ok(Scan::Plain)
}
