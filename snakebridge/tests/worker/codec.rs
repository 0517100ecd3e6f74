//! The codec against Python's own, on every Python that is installed.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use snakebridge::__private::remote::marshal::{Reader, Writer};
use snakebridge::Value;

use crate::support::python;

/// Reads values, each with its length, and writes what Python makes of each: its bytes again, and a word on its type.
const ECHO: &str = "
import marshal, sys
data = sys.stdin.buffer.read()
at = 0
out = []
while at < len(data):
    size = int.from_bytes(data[at:at + 4], 'little')
    body = data[at + 4:at + 4 + size]
    at += 4 + size
    again = marshal.dumps(marshal.loads(body), 2)
    out.append(len(again).to_bytes(4, 'little') + again)
sys.stdout.buffer.write(b''.join(out))
";

/// The same numbers at each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn bits(&mut self) -> u64 {
        self.roll(1 << 30) << 34 ^ self.roll(1 << 30) << 15 ^ self.roll(1 << 15)
    }

    fn value(&mut self, depth: u64) -> Value {
        match self.roll(if depth == 0 { 9 } else { 14 }) {
            0 => Value::None,
            1 => Value::Bool(self.roll(2) == 1),
            2 => Value::Int(self.bits() as i64 >> self.roll(64)),
            3 => {
                let bits = self.roll(400) as u32;
                let big = self.bits().to_string().repeat(1 + bits as usize / 60);
                let sign = if self.roll(2) == 1 { "-" } else { "" };
                Value::BigInt(format!("{sign}1{big}").parse().unwrap())
            }
            4 => Value::Float(f64::from_bits(self.bits())),
            5 => Value::Complex(num(self.bits(), self.bits())),
            6 | 7 => {
                let letters = ['a', '\0', 'é', '🐍', '\u{ffff}'];
                Value::Str(
                    (0..self.roll(9))
                        .map(|_| letters[self.roll(5) as usize])
                        .collect(),
                )
            }
            8 => Value::Bytes((0..self.roll(20)).map(|_| self.roll(256) as u8).collect()),
            9 => Value::List(self.values(depth)),
            10 => Value::Tuple(self.values(depth)),
            // Sets of several are in another order after Python has made them.
            11 => Value::Set(vec![self.scalar()]),
            12 => Value::FrozenSet(vec![self.scalar()]),
            _ => {
                let count = self.roll(5);
                let keys =
                    (0..count).map(|index| Value::Tuple(vec![Value::Int(index as i64), self.scalar()]));
                let keys: Vec<_> = keys.collect();
                Value::Dict(keys.into_iter().map(|key| (key, self.value(depth - 1))).collect())
            }
        }
    }

    fn scalar(&mut self) -> Value {
        loop {
            let value = self.value(0);
            // Not equal to itself.
            if !matches!(&value, Value::Float(x) if x.is_nan())
                && !matches!(&value, Value::Complex(x) if x.is_nan())
            {
                return value;
            }
        }
    }

    fn values(&mut self, depth: u64) -> Vec<Value> {
        (0..self.roll(6)).map(|_| self.value(depth - 1)).collect()
    }
}

fn num(re: u64, im: u64) -> num_complex::Complex64 {
    num_complex::Complex64::new(f64::from_bits(re), f64::from_bits(im))
}

fn bytes(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out);
    assert!(writer.plain(value), "{value:?}");
    out
}

fn pythons() -> Vec<String> {
    let mut found = vec![python()];
    let home = std::env::var("PYENV_ROOT")
        .unwrap_or_else(|_| format!("{}/.pyenv", std::env::var("HOME").unwrap_or_default()));
    for folder in std::fs::read_dir(format!("{home}/versions"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let name = folder.file_name().into_string().unwrap();
        let minor = name
            .strip_prefix("3.")
            .and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
        if minor.is_some_and(|minor| minor >= 9) {
            found.push(format!("{}/bin/python", folder.path().display()));
        }
    }
    found
}

fn echoed(python: &str, bodies: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut child = Command::new(python)
        .args(["-I", "-c", ECHO])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for body in bodies {
        stdin.write_all(&(body.len() as u32).to_le_bytes()).unwrap();
        stdin.write_all(body).unwrap();
    }
    drop(stdin);
    let mut out = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut out).unwrap();
    assert!(child.wait().unwrap().success(), "{python}");
    let (mut found, mut rest) = (Vec::new(), &out[..]);
    while let Some((head, tail)) = rest.split_first_chunk::<4>() {
        let (body, tail) = tail.split_at(u32::from_le_bytes(*head) as usize);
        found.push(body.to_vec());
        rest = tail;
    }
    found
}

#[test]
fn the_bytes_are_those_of_every_python() {
    let mut dice = Dice(7);
    let values: Vec<Value> = (0..5_000).map(|_| dice.value(4)).collect();
    let bodies: Vec<_> = values.iter().map(bytes).collect();
    let pythons = pythons();
    eprintln!("{pythons:?}");
    for python in pythons {
        let echoed = echoed(&python, &bodies);
        assert_eq!(echoed.len(), bodies.len());
        for ((value, ours), theirs) in values.iter().zip(&bodies).zip(&echoed) {
            assert_eq!(ours, theirs, "{python}: {value:?}");
            // And they are read as what they were.
            let again = Reader::whole(theirs).unwrap().plain().unwrap();
            assert_eq!(bytes(&again), *ours, "{value:?}");
        }
    }
}

#[test]
fn sets_of_several_are_equal_in_whatever_order() {
    let values: Vec<Value> = (1..50)
        .map(|count| {
            Value::Set(
                (0..count)
                    .map(|number| Value::Int(number * 7_919 % 1_000))
                    .collect(),
            )
        })
        .collect();
    let bodies: Vec<_> = values.iter().map(bytes).collect();
    for python in pythons() {
        for (value, theirs) in values.iter().zip(echoed(&python, &bodies)) {
            assert_eq!(
                Reader::whole(&theirs).unwrap().plain().as_ref(),
                Some(value),
                "{python}"
            );
        }
    }
}

#[test]
fn broken_bytes_are_refused_and_do_not_grow() {
    let mut dice = Dice(11);
    for _ in 0..20_000 {
        let mut body = bytes(&dice.value(3));
        for _ in 0..=dice.roll(3) {
            let at = dice.roll(body.len() as u64) as usize;
            match dice.roll(3) {
                0 => body[at] = dice.roll(256) as u8,
                1 => body.truncate(at.max(1)),
                _ => body.insert(at, dice.roll(256) as u8),
            }
        }
        if let Ok(node) = Reader::whole(&body) {
            // What is read is what it says.
            if let Some(value) = node.plain() {
                let mut out = Vec::new();
                Writer::new(&mut out).plain(&value);
                assert!(out.len() <= body.len() + 64, "{value:?}");
            }
        }
    }
}
