//! Beside Python's signatures, the Rust functions for those that another function has: in documentation and in the compiler's messages.

use crate::ir::Function;
use crate::resolve::cx::ModuleCx;
use crate::resolve::report::Signatures;

/// One of the functions of a callable.
pub(super) struct Part {
    pub(super) rust: String,
    /// The signatures that it represents.
    pub(super) origins: Signatures,
    /// The functions made of it: itself, and the form for closures.
    pub(super) functions: std::ops::Range<usize>,
    /// The overload sets of these.
    pub(super) sets: std::ops::Range<usize>,
}

/// The line before Python's signatures, the last one of its kind: what Python says of a function may have some as well.
const FENCE: &str = "```text";

/// So many functions are named in the first line of another one.
const SAID: usize = 3;

/// Says of each signature which function has it, where it is not the one that one looks at.
pub(super) fn name(cx: &mut ModuleCx<'_, '_>, parts: &[Part], count: usize, functions: &mut [Function]) {
    if parts.len() < 2 {
        return;
    }
    for (at, function) in functions.iter_mut().enumerate() {
        let Some(part) = parts.iter().find(|part| part.functions.contains(&at)) else {
            continue;
        };
        if let Some(fence) = function.docs.iter().rposition(|line| line == FENCE) {
            let signatures = function.docs.iter_mut().skip(fence + 1).take(count);
            mark(parts, part, signatures);
        }
        let takes_none = function.params.is_empty() && function.varargs.is_none();
        if let Some(first) = function.docs.first_mut().filter(|_| takes_none) {
            say_others(first, parts, part);
        }
    }
    for part in parts {
        for set in &mut cx.out.overloads[part.sets.clone()] {
            mark(parts, part, set.signatures.iter_mut());
        }
    }
}

/// Of a function without arguments, the first line says which ones have some: that is what one looks for there.
fn say_others(line: &mut String, parts: &[Part], own: &Part) {
    let others = parts.iter().filter(|part| part.rust != own.rust);
    let others: Vec<String> = others
        .take(SAID)
        .map(|part| format!("`{}(..)`", part.rust))
        .collect();
    line.push_str(&format!(" Other signatures: {}.", others.join(", ")));
}

fn mark<'s>(parts: &[Part], own: &Part, signatures: impl Iterator<Item = &'s mut String>) {
    for (signature, line) in signatures.enumerate() {
        let mut others = parts.iter().filter(|part| part.origins.contains(&signature));
        if !own.origins.contains(&signature)
            && let Some(other) = others.next()
        {
            line.push_str("  # in Rust: ");
            line.push_str(&other.rust);
        }
    }
}
