//! The same calls with the same values in the interpreter of this process and in a worker: equal results, or equal errors.
//! `SNAKEBRIDGE_TEST_CASES` is how many values there are, each an argument of all functions.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::time::Duration;

use snakebridge::session::Pool;
use snakebridge::types::Complex64;
use snakebridge::{Error, Handle, Object, Session, Value, call, call_as};

type Result<T = ()> = snakebridge::Result<T>;

/// Functions and classes of one argument. What they say has no addresses and does not depend on the seed of hashes.
const FUNCTIONS: [(&str, &str); 48] = [
    ("builtins", "repr"),
    ("builtins", "str"),
    ("builtins", "ascii"),
    ("builtins", "len"),
    ("builtins", "bool"),
    ("builtins", "abs"),
    ("builtins", "sorted"),
    ("builtins", "list"),
    ("builtins", "tuple"),
    ("builtins", "frozenset"),
    ("builtins", "dict"),
    ("builtins", "sum"),
    ("builtins", "min"),
    ("builtins", "max"),
    ("builtins", "type"),
    ("builtins", "callable"),
    ("builtins", "int"),
    ("builtins", "float"),
    ("builtins", "complex"),
    ("builtins", "bytearray"),
    ("builtins", "any"),
    ("builtins", "all"),
    ("builtins", "hex"),
    ("builtins", "chr"),
    ("builtins", "memoryview"),
    ("math", "sqrt"),
    ("math", "floor"),
    ("math", "isnan"),
    ("math", "fsum"),
    ("json", "dumps"),
    ("json", "loads"),
    ("operator", "neg"),
    ("operator", "index"),
    ("operator", "length_hint"),
    ("copy", "deepcopy"),
    ("collections", "Counter"),
    ("collections", "deque"),
    ("collections", "OrderedDict"),
    ("decimal", "Decimal"),
    ("fractions", "Fraction"),
    ("pathlib", "PurePosixPath"),
    ("statistics", "mean"),
    ("textwrap", "dedent"),
    ("shlex", "split"),
    ("base64", "b64encode"),
    ("html", "escape"),
    ("re", "escape"),
    ("itertools", "chain"),
];

/// Numbers that look random, the same ones each time.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn text(&mut self) -> String {
        let letters = [
            'a', 'Z', '0', '7', '.', '-', '/', ' ', '\n', '"', '\'', '[', '{', '\\', 'é', '☃', '𝄞', '\0',
        ];
        (0..self.below(9))
            .map(|_| letters[self.below(letters.len())])
            .collect()
    }

    fn scalar(&mut self) -> Value {
        match self.below(12) {
            0 => Value::None,
            1 => Value::Bool(self.below(2) == 0),
            2 => Value::Int(self.next() as i64),
            3 | 4 => Value::Int(self.below(200) as i64 - 100),
            5 => Value::from(i128::from(self.next() as i64) * i128::from(self.next() as i64)),
            6 => Value::Float(f64::from_bits(self.next())),
            7 => Value::Float([0.0, -0.0, 0.5, 1e300, f64::INFINITY, f64::NAN][self.below(6)]),
            8 => Value::Complex(Complex64 {
                re: self.below(5) as f64,
                im: -0.5,
            }),
            9 => Value::Bytes((0..self.below(6)).map(|_| self.next() as u8).collect()),
            _ => Value::Str(self.text()),
        }
    }

    /// What Python can hash, and hashes the same in each process.
    fn key(&mut self) -> Value {
        match self.below(4) {
            0 => Value::Str(self.text()),
            1 => Value::Tuple(vec![Value::Int(self.below(9) as i64)]),
            2 => Value::Float(0.25 * self.below(9) as f64),
            _ => Value::Int(self.below(50) as i64),
        }
    }

    fn value(&mut self, depth: usize) -> Value {
        if depth == 0 || self.below(3) == 0 {
            return self.scalar();
        }
        let count = self.below(5);
        let items = |random: &mut Random| (0..count).map(|_| random.value(depth - 1)).collect::<Vec<_>>();
        match self.below(8) {
            0 => Value::Tuple(items(self)),
            1 => Value::Dict((0..count).map(|_| (self.key(), self.value(depth - 1))).collect()),
            // The order of sets is nobody's promise.
            2 => Value::Set(vec![self.key()]),
            3 => Value::FrozenSet((0..count.min(1)).map(|_| self.key()).collect()),
            4 => Value::List((0..count).map(|_| Value::Int(self.below(9) as i64)).collect()),
            5 => Value::List((0..count).map(|_| Value::Str(self.text())).collect()),
            _ => Value::List(items(self)),
        }
    }
}

/// A value as text, with what Python says of an object: its class, and its `repr` where that has no address.
fn shown(value: &Value) -> Result<String> {
    let mut refs = Vec::new();
    let mut each = |object: &Object| {
        let repr: String = call_as("builtins", "repr", (object,))?;
        let class = Handle::reference(object).qualified_type()?;
        let shown = repr.split("0x").next().unwrap_or_default().to_owned();
        refs.push(format!("{class} {shown}"));
        Ok::<_, Error>(())
    };
    walk(value, &mut each)?;
    Ok(match value {
        Value::Ref(_) => refs.concat(),
        data if refs.is_empty() => format!("{data:?}"),
        data => format!("{data} {refs:?}"),
    })
}

fn walk(value: &Value, each: &mut dyn FnMut(&Object) -> Result) -> Result {
    match value {
        Value::Ref(object) => each(object),
        Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
            items.iter().try_for_each(|item| walk(item, each))
        }
        Value::Dict(entries) => entries.iter().try_for_each(|(key, value)| {
            walk(key, each)?;
            walk(value, each)
        }),
        _ => Ok(()),
    }
}

/// A value with the elements of its sets in order: in which they come is nobody's promise.
fn in_order(value: Value) -> Value {
    let all = |items: Vec<Value>| items.into_iter().map(in_order).collect::<Vec<_>>();
    let sorted = |items: Vec<Value>| {
        let mut items = all(items);
        items.sort_by_key(|item| format!("{item:?}"));
        items
    };
    match value {
        Value::Set(items) => Value::Set(sorted(items)),
        Value::FrozenSet(items) => Value::FrozenSet(sorted(items)),
        Value::List(items) => Value::List(all(items)),
        Value::Tuple(items) => Value::Tuple(all(items)),
        Value::Dict(entries) => {
            let both = |(key, value)| (in_order(key), in_order(value));
            Value::Dict(entries.into_iter().map(both).collect())
        }
        other => other,
    }
}

/// What came of a call, as text: the same in both, or something is wrong with one of them.
fn outcome(session: &Session, module: &str, path: &str, value: &Value) -> String {
    let ran = session.enter(|| shown(&in_order(call(module, path, (value,))?)));
    match ran {
        Ok(text) => format!("ok {text}"),
        Err(error) => {
            let text = error.to_string();
            format!(
                "{:?} {}",
                error.kind(),
                text.split("0x").next().unwrap_or_default()
            )
        }
    }
}

#[test]
fn a_worker_answers_as_this_process_does() -> Result {
    let cases = std::env::var("SNAKEBRIDGE_TEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    let cases: usize = cases.unwrap_or(300);
    let version: String = Session::builder()
        .embedded()
        .open()?
        .enter(|| snakebridge::get_as("sys", "executable"))?;
    let pool = Pool::builder()
        .python(version)
        .size(1)
        .start_within(Duration::from_secs(60))
        .open()?;
    let (here, there) = (
        Session::builder().embedded().open()?,
        Session::builder().pool(&pool).open()?,
    );
    let mut random = Random(22);
    let (mut calls, mut failed, mut differ) = (0, 0, Vec::new());
    for case in 0..cases {
        let value = random.value(4);
        for (module, path) in FUNCTIONS {
            let both = [&here, &there].map(|session| outcome(session, module, path, &value));
            calls += 1;
            failed += usize::from(!both[0].starts_with("ok "));
            if both[0] != both[1] {
                differ.push(format!(
                    "{case}: {module}.{path}({value})\n  {}\n  {}",
                    both[0], both[1]
                ));
            }
        }
    }
    println!(
        "{cases} values, {} functions, {calls} calls, {failed} of them errors; {} differ",
        FUNCTIONS.len(),
        differ.len()
    );
    assert!(
        failed > calls / 10 && failed < calls * 9 / 10,
        "both kinds are there"
    );
    assert!(
        differ.is_empty(),
        "{} of {calls} differ:\n{}",
        differ.len(),
        differ[..differ.len().min(20)].join("\n")
    );
    Ok(())
}
