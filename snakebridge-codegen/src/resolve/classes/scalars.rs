//! What the builtin classes of text, bytes and numbers have that no `Deref` brings: operators, and what they iterate over. Their methods
//! are those of the runtime's handles.

use crate::ir::Ty;

/// An operator of a builtin class.
pub(super) struct Operator {
    /// The trait of `std::ops`.
    pub(super) op: &'static str,
    /// Its method.
    pub(super) method: &'static str,
    /// The function of Python's `operator`.
    pub(super) python: &'static str,
    /// The right operands, `None` where it has none, each with the result.
    pub(super) sides: Vec<(Option<Ty>, Ty)>,
    /// The left operands of Rust for which Python asks the handle, each with the result.
    pub(super) reflected: Vec<(Ty, Ty)>,
}

/// Arithmetic: trait, method, function.
const ARITHMETIC: [(&str, &str, &str); 5] = [
    ("Add", "add", "add"),
    ("Sub", "sub", "sub"),
    ("Mul", "mul", "mul"),
    ("Div", "div", "truediv"),
    ("Rem", "rem", "mod"),
];

/// What integers have beside it.
const BITS: [(&str, &str, &str); 5] = [
    ("BitAnd", "bitand", "and_"),
    ("BitOr", "bitor", "or_"),
    ("BitXor", "bitxor", "xor"),
    ("Shl", "shl", "lshift"),
    ("Shr", "shr", "rshift"),
];

/// What an instance iterates over.
pub(super) fn items(path: &str) -> Option<Ty> {
    match path {
        "PyStr" => Some(Ty::Str),
        "PyBytes" => Some(Ty::Int),
        _ => None,
    }
}

/// The operators of a class `own` below the one with this handle, as typeshed states them.
pub(super) fn operators(path: &str, own: &Ty) -> Vec<Operator> {
    match path {
        "PyFloat" => {
            let sides = [Ty::Float, Ty::Int].map(|right| (right, Ty::Float));
            let arithmetic = ARITHMETIC.into_iter().map(|names| binary(names, &sides, own));
            arithmetic
                .chain([unary("Neg", "neg", "neg", Ty::Float)])
                .collect()
        }
        "PyInt" => {
            let arithmetic = ARITHMETIC.into_iter().map(|names| {
                let of_ints = if names.0 == "Div" { Ty::Float } else { Ty::Int };
                binary(names, &[(Ty::Int, of_ints), (Ty::Float, Ty::Float)], own)
            });
            let bits = BITS
                .into_iter()
                .map(|names| binary(names, &[(Ty::Int, Ty::Int)], own));
            let unary = [
                unary("Neg", "neg", "neg", Ty::Int),
                unary("Not", "not", "invert", Ty::Int),
            ];
            arithmetic.chain(bits).chain(unary).collect()
        }
        "PyStr" => text(&Ty::Str, own),
        "PyBytes" => text(&Ty::Bytes, own),
        _ => Vec::new(),
    }
}

/// `+` with the same, `*` with a count, `%` with what is formatted.
fn text(builtin: &Ty, own: &Ty) -> Vec<Operator> {
    let to = |right: Ty| [(right, builtin.clone())];
    let mut add = binary(("Add", "add", "add"), &to(builtin.clone()), own);
    let mut mul = binary(("Mul", "mul", "mul"), &to(Ty::Int), own);
    mul.sides.truncate(1);
    let mut rem = binary(("Rem", "rem", "mod"), &to(Ty::Value), own);
    rem.sides.truncate(1);
    rem.reflected.clear();
    // A left operand of Rust is a `&str`; of bytes there is none.
    if *builtin == Ty::Bytes {
        add.reflected.clear();
        mul.reflected.clear();
    }
    vec![add, mul, rem]
}

/// An operator with these right operands, and with an instance of the class as one: the result is that of the first.
fn binary(
    (op, method, python): (&'static str, &'static str, &'static str),
    sides: &[(Ty, Ty)],
    own: &Ty,
) -> Operator {
    let itself = sides.first().map(|(_, ret)| (own.clone(), ret.clone()));
    let right = sides.iter().cloned().chain(itself);
    Operator {
        op,
        method,
        python,
        sides: right.map(|(right, ret)| (Some(right), ret)).collect(),
        reflected: sides.to_vec(),
    }
}

fn unary(op: &'static str, method: &'static str, python: &'static str, ret: Ty) -> Operator {
    Operator {
        op,
        method,
        python,
        sides: vec![(None, ret)],
        reflected: Vec::new(),
    }
}
