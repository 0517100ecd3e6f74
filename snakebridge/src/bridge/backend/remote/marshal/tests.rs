//! What is written is read again, what is no value is refused, and what may not be plain is doubtful.
//! `tests/worker/codec.rs` compares the bytes with those of every Python.

use super::{MOST_LEVELS, MOST_NESTED, Node, Reader, Scan, Writer, scan};
use crate::bridge::value::Value;

fn written(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut Writer::new(&mut out));
    out
}

fn scanned(bytes: &[u8]) -> Option<Scan> {
    scan(&mut Reader::new(bytes), false).ok()
}

#[test]
fn integers_of_every_size_come_back() {
    let mut numbers: Vec<Value> = Vec::new();
    for shift in 0..70 {
        for near in [-1, 0, 1] {
            let number = (1_i128 << shift) + near;
            for number in [number, -number] {
                numbers.push(match i64::try_from(number) {
                    Ok(number) => Value::Int(number),
                    Err(_) => Value::BigInt(number.to_string().parse().unwrap()),
                });
            }
        }
    }
    for digits in 30..80 {
        for sign in ["", "-"] {
            let text = format!("{sign}{}", "9876543210".repeat(8).get(..digits).unwrap());
            numbers.push(Value::BigInt(text.parse().unwrap()));
        }
    }
    for number in numbers {
        let out = written(|writer| assert!(writer.plain(&number)));
        assert_eq!(Reader::whole(&out).unwrap().plain(), Some(number));
    }
}

#[test]
fn the_bytes_are_python_s() {
    let cases: [(Value, &[u8]); 6] = [
        (Value::Int(-1), b"i\xff\xff\xff\xff"),
        (Value::Int(1 << 31), b"l\x03\0\0\0\0\0\0\0\x02\0"),
        (Value::Float(1.0), b"g\0\0\0\0\0\0\xf0\x3f"),
        (Value::Str("é".into()), b"u\x02\0\0\0\xc3\xa9"),
        (Value::Tuple(vec![Value::None]), b"(\x01\0\0\0N"),
        (
            Value::Dict(vec![(Value::Bool(true), Value::Bytes(vec![7]))]),
            b"{Ts\x01\0\0\0\x070",
        ),
    ];
    for (value, bytes) in cases {
        assert_eq!(
            written(|writer| assert!(writer.plain(&value))),
            bytes,
            "{value:?}"
        );
    }
}

#[test]
fn what_is_no_value_is_refused() {
    let cases: [(&[u8], &str); 12] = [
        (b"", "the end is missing"),
        (b"i\0\0\0", "the end is missing"),
        (b"NN", "more than one value"),
        (b"[\xff\xff\xff\x7f", "a length beyond the end"),
        (b"[\xff\xff\xff\xffN", "a negative length"),
        (b"s\x02\0\0\0a", "a length beyond the end"),
        (b"u\x01\0\0\0\xff", "a text that is not UTF-8"),
        (b"l\x01\0\0\0\0\0", "an int that is not normal"),
        (b"l\x01\0\0\0\xff\xff", "an int that is not normal"),
        (b"{N", "the end is missing"),
        (b"r\0\0\0\0", "an unknown kind of value"),
        (b"\xe9\0\0\0\0", "an unknown kind of value"),
    ];
    for (bytes, what) in cases {
        assert_eq!(Reader::whole(bytes).unwrap_err().what, what, "{bytes:?}");
    }
}

#[test]
fn depth_has_a_limit() {
    let nested = |levels: usize| {
        let mut bytes = b"[\x01\0\0\0".repeat(levels);
        bytes.push(b'N');
        bytes
    };
    assert_eq!(scanned(&nested(MOST_NESTED)), Some(Scan::Plain));
    assert_eq!(scanned(&nested(MOST_NESTED + 1)), Some(Scan::Doubtful));
    assert!(Reader::whole(&nested(MOST_LEVELS)).is_ok());
    assert_eq!(
        Reader::whole(&nested(MOST_LEVELS + 1)).unwrap_err().what,
        "too deep"
    );
    assert_eq!(Reader::whole(&nested(1_000_000)).unwrap_err().what, "too deep");
}

#[test]
fn what_may_stand_for_something_else_is_doubtful() {
    let cases: [(&[u8], Scan); 8] = [
        (b"s\x01\0\0\0a", Scan::Plain),
        (b"[\x01\0\0\0s\x01\0\0\0a", Scan::Doubtful),
        (b"{s\x01\0\0\0aN0", Scan::Doubtful),
        (b".", Scan::Doubtful),
        (b"(\x02\0\0\0NS", Scan::Doubtful),
        (b"[\x01\0\0\0c\xff\xff", Scan::Doubtful),
        (b"u\x03\0\0\0\xed\xa0\x80", Scan::Doubtful),
        (b"{i\x01\0\0\0>\x00\0\0\x000", Scan::Plain),
    ];
    for (bytes, expected) in cases {
        assert_eq!(scanned(bytes), Some(expected), "{bytes:?}");
    }
    // The worker has looked at the elements of a batch.
    let batch = b"[\x01\0\0\0s\x01\0\0\0a";
    assert_eq!(scan(&mut Reader::new(batch), true), Ok(Scan::Plain));
}

#[test]
fn a_text_with_surrogates_is_kept_as_it_is() {
    let text = b"u\x06\0\0\0a\xed\xa0\x80\xc3\xa9";
    let node = Reader::whole(text).unwrap();
    assert_eq!(node, Node::Surrogates(b"a\xed\xa0\x80\xc3\xa9"));
    assert_eq!(node.plain(), None);
}

#[test]
fn a_tag_is_a_tuple_that_begins_with_dots() {
    let out = written(|writer| {
        writer.tuple(3);
        writer.ellipsis();
        writer.int(0);
        writer.int(7);
    });
    let node = Reader::whole(&out).unwrap();
    assert_eq!(node.tag(), Some((0, &[Node::Int(7)][..])));
    assert_eq!(node.plain(), None);
}

#[test]
fn what_python_cannot_hash_is_not_written_as_a_key() {
    let key = Value::Tuple(vec![Value::List(vec![])]);
    for value in [
        Value::Dict(vec![(key.clone(), Value::None)]),
        Value::Set(vec![key.clone()]),
        Value::FrozenSet(vec![key]),
    ] {
        assert!(!Writer::new(&mut Vec::new()).plain(&value), "{value:?}");
    }
}
