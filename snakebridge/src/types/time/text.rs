//! Parsing the ISO forms that the types here write.

use super::{Date, FixedOffset, NaiveDateTime, Time, refused};
use crate::bridge::{Error, Result};

/// Consumes a text from the left.
pub(super) struct Reader<'t> {
    whole: &'t str,
    rest: &'t str,
    wanted: &'static str,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, wanted: &'static str) -> Self {
        Reader {
            whole: text,
            rest: text,
            wanted,
        }
    }

    #[cold]
    fn wrong(&self) -> Error {
        refused(format!("`{}` is not {}", self.whole, self.wanted))
    }

    fn skip(&mut self, one_of: &[char]) -> Option<char> {
        let next = self.rest.chars().next().filter(|c| one_of.contains(c))?;
        self.rest = &self.rest[next.len_utf8()..];
        Some(next)
    }

    /// Exactly this many digits.
    fn number(&mut self, digits: usize) -> Result<i64> {
        let Some(taken) = self.rest.get(..digits) else {
            return Err(self.wrong());
        };
        if !taken.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(self.wrong());
        }
        self.rest = &self.rest[digits..];
        taken.parse().map_err(|_| self.wrong())
    }

    fn expect(&mut self, sign: char) -> Result<()> {
        match self.skip(&[sign]) {
            Some(_) => Ok(()),
            None => Err(self.wrong()),
        }
    }

    pub(super) fn date(&mut self) -> Result<Date> {
        let year = self.number(4)?;
        self.expect('-')?;
        let month = self.number(2)?;
        self.expect('-')?;
        Date::new(year, month, self.number(2)?)
    }

    /// `HH:MM[:SS[.ffffff]]`.
    fn clock(&mut self) -> Result<[i64; 4]> {
        let hour = self.number(2)?;
        self.expect(':')?;
        let minute = self.number(2)?;
        if self.skip(&[':']).is_none() {
            return Ok([hour, minute, 0, 0]);
        }
        let second = self.number(2)?;
        if self.skip(&['.']).is_none() {
            return Ok([hour, minute, second, 0]);
        }
        let digits = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=6).contains(&digits) {
            return Err(self.wrong());
        }
        let fraction = self.number(digits)?;
        Ok([hour, minute, second, fraction * 10_i64.pow(6 - digits as u32)])
    }

    pub(super) fn time(&mut self) -> Result<Time> {
        let [hour, minute, second, microsecond] = self.clock()?;
        Time::new(hour, minute, second, microsecond)
    }

    pub(super) fn datetime(&mut self) -> Result<NaiveDateTime> {
        let date = self.date()?;
        if self.skip(&['T', ' ']).is_none() {
            return Err(self.wrong());
        }
        Ok(NaiveDateTime::new(date, self.time()?))
    }

    pub(super) fn offset(&mut self) -> Result<FixedOffset> {
        match self.skip(&['+', '-', 'Z']) {
            Some('Z') => Ok(FixedOffset::UTC),
            Some(sign) => {
                let total = self.time()?.microseconds();
                FixedOffset::from_microseconds(if sign == '-' { -total } else { total })
            }
            None => Err(self.wrong()),
        }
    }

    /// Fails if any text is left.
    pub(super) fn end(&self) -> Result<()> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(self.wrong())
        }
    }
}
