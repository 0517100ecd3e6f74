//! Bytes of a worker: they are refused, or read within bounds. What is read is written as it came, and what looks plain is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use snakebridge::__private::remote::marshal::{Node, Reader, Scan, Writer, scan};

fuzz_target!(|data: &[u8]| {
    let scanned = scan(&mut Reader::new(data), false);
    let Ok(node) = Reader::whole(data) else { return };
    if let Ok(Scan::Plain) = scanned {
        assert!(is_plain(&node, 0), "{node:?} is not plain");
    }
    let Some(value) = node.plain() else { return };
    let mut out = Vec::new();
    // Sets and keys that Python would not take are not written.
    if !Writer::new(&mut out).plain(&value) {
        return;
    }
    let again = Reader::whole(&out).expect("what was written is read");
    let again = again.plain().expect("it is plain");
    let mut twice = Vec::new();
    assert!(Writer::new(&mut twice).plain(&again));
    assert_eq!(out, twice);
    assert!(
        out.len() <= data.len(),
        "{} bytes became {}",
        data.len(),
        out.len()
    );
});

fn is_plain(node: &Node<'_>, depth: usize) -> bool {
    let mut each = match node {
        Node::Ellipsis | Node::Surrogates(_) => return false,
        Node::Bytes(_) => return depth == 0,
        Node::List(items) | Node::Tuple(items) | Node::Set(items) | Node::FrozenSet(items) => items.iter(),
        Node::Dict(entries) => {
            return entries
                .iter()
                .all(|(key, item)| is_plain(key, depth + 1) && is_plain(item, depth + 1));
        }
        _ => return true,
    };
    each.all(|item| is_plain(item, depth + 1))
}
