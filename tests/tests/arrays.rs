//! Arrays of numbers are read by one copy, whatever their shape, strides and order of bytes, or refused with their type and shape.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::float_cmp,
    reason = "a broken test must stop"
)]

use snakebridge::traits::FromPython;
use snakebridge::types::{Buffer, Complex64, MemoryView, Shared};
use snakebridge::{Error, Handle, Object, Session, Value, call_as, method_as, with_session};

snakebridge::python_module!("arrays", path = "fixtures/python");

/// What the expression is, in the module `arrays`.
fn eval(expression: &str) -> Object {
    call_as("arrays", "evaluated", (expression,)).unwrap()
}

fn mismatch(error: &Error) -> (&str, &str) {
    match error {
        Error::TypeMismatch { expected, got, .. } => (expected, got),
        other => panic!("{other}"),
    }
}

#[test]
fn every_type_of_number_is_read_from_an_array_of_it() {
    macro_rules! read {
        ($($t:ty, $expression:literal => $expected:expr;)*) => { $({
            let read: Vec<$t> = Handle::read(&eval($expression)).unwrap();
            assert_eq!(read, $expected, "{}", $expression);
        })* };
    }
    read! {
        i8, "memoryview(b'\\xff\\x02').cast('b')" => [-1, 2];
        u8, "memoryview(b'\\xff\\x02')" => [255, 2];
        i16, "array.array('h', [-1, 2])" => [-1, 2];
        u16, "array.array('H', [1, 65535])" => [1, 65535];
        i32, "array.array('i', [-1, 2])" => [-1, 2];
        u32, "array.array('I', [1, 4294967295])" => [1, u32::MAX];
        i64, "array.array('q', [-1, 2**62])" => [-1, 1 << 62];
        u64, "array.array('Q', [1, 2**64 - 1])" => [1, u64::MAX];
        isize, "(ctypes.c_ssize_t * 2)(-1, 2)" => [-1, 2];
        usize, "(ctypes.c_size_t * 2)(1, 2)" => [1, 2];
        f32, "array.array('f', [0.1, -2.5])" => [0.1, -2.5];
        f64, "array.array('d', [0.1, -2.5])" => [0.1, -2.5];
        bool, "(ctypes.c_bool * 2)(True, False)" => [true, false];
        // Any byte that is not 0 is true.
        bool, "memoryview(b'\\x00\\x07').cast('?')" => [false, true];
    }
}

#[test]
fn the_order_of_bytes_does_not_matter() {
    let swapped = eval("(ctypes.c_double.__ctype_be__ * 3)(1.5, -2.5, 1e300)");
    assert_eq!(Handle::read::<Vec<f64>>(&swapped).unwrap(), [1.5, -2.5, 1e300]);
    let swapped = eval("(ctypes.c_int16.__ctype_be__ * 2)(258, -2)");
    assert_eq!(Handle::read::<Vec<i16>>(&swapped).unwrap(), [258, -2]);
}

#[test]
fn axes_are_nested_vecs_and_arrays_of_rust() {
    let matrix = eval("(ctypes.c_int32 * 3 * 2)((1, 2, 3), (4, 5, 6))");
    let rows: Vec<Vec<i32>> = Handle::read(&matrix).unwrap();
    assert_eq!(rows, [[1, 2, 3], [4, 5, 6]]);
    let rows: [[i32; 3]; 2] = Handle::read(&matrix).unwrap();
    assert_eq!(rows, [[1, 2, 3], [4, 5, 6]]);
    let rows: Vec<[i32; 3]> = Handle::read(&matrix).unwrap();
    assert_eq!(rows, [[1, 2, 3], [4, 5, 6]]);
    let pixels = eval("memoryview(b'abcdef').cast('B', (2, 3))");
    let rows: Vec<Vec<u8>> = Handle::read(&pixels).unwrap();
    assert_eq!(rows, [b"abc", b"def"]);
    let rows: [[u8; 3]; 2] = Handle::read(&pixels).unwrap();
    assert_eq!(rows, [*b"abc", *b"def"]);
    let rows: Vec<Vec<Vec<f64>>> = Handle::read(&eval("(ctypes.c_double * 2 * 1 * 2)()")).unwrap();
    assert_eq!(rows, vec![vec![vec![0.0, 0.0]]; 2]);
}

#[test]
fn strides_are_followed() {
    let numbers = "memoryview(array.array('h', range(10)))";
    let odd: Vec<i16> = Handle::read(&eval(&format!("{numbers}[1::3]"))).unwrap();
    assert_eq!(odd, [1, 4, 7]);
    let back: Vec<i16> = Handle::read(&eval(&format!("{numbers}[::-2]"))).unwrap();
    assert_eq!(back, [9, 7, 5, 3, 1]);
    let none: Vec<i16> = Handle::read(&eval(&format!("{numbers}[5:5]"))).unwrap();
    assert_eq!(none, [0_i16; 0]);
}

#[test]
fn lists_are_still_read_item_by_item() {
    assert_eq!(Handle::read::<[i64; 2]>(&eval("[1, 2]")).unwrap(), [1, 2]);
    assert_eq!(Handle::read::<[String; 1]>(&eval("('a',)")).unwrap(), ["a"]);
    // A sequence whose items convert without loss.
    assert_eq!(
        Handle::read::<Vec<i64>>(&eval("memoryview(array.array('i', [1, 2]))")).unwrap(),
        [1, 2]
    );
    assert_eq!(
        Handle::read::<Vec<f64>>(&eval("memoryview(array.array('f', [0.5]))")).unwrap(),
        [0.5]
    );
    let error = Handle::read::<[i64; 3]>(&eval("[1, 2]")).unwrap_err();
    assert_eq!(mismatch(&error), ("3 items", "list of length 2"));
}

#[test]
fn an_f32_is_exact_or_an_error() {
    assert_eq!(call_as::<f32>("builtins", "float", ("0.5",)).unwrap(), 0.5);
    assert!(call_as::<f32>("builtins", "float", ("nan",)).unwrap().is_nan());
    assert_eq!(
        call_as::<f32>("builtins", "float", ("-inf",)).unwrap(),
        f32::NEG_INFINITY
    );
    let error = call_as::<f32>("builtins", "float", ("0.1",)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "0.1 is no number that an `f32` represents: read it as an `f64` and round it"
    );
}

#[test]
fn another_type_or_shape_is_an_error_that_names_both() {
    let matrix = eval("(ctypes.c_int32 * 3 * 2)()");
    let error = Handle::read::<Vec<f64>>(&matrix).unwrap_err();
    let (expected, got) = mismatch(&error);
    assert_eq!(expected, "an array of float64 with 1 axis");
    assert!(got.ends_with(" of int32 with shape (2, 3)"), "{got}");
    assert!(
        error
            .to_string()
            .starts_with(&format!("the value is {got}, not {expected}: ")),
        "{error}"
    );
    let error = Handle::read::<Vec<Vec<i16>>>(&matrix).unwrap_err();
    assert_eq!(mismatch(&error).0, "an array of int16 with 2 axes");
    let error = Handle::read::<[[i32; 2]; 2]>(&matrix).unwrap_err();
    assert_eq!(mismatch(&error).0, "an array of int32 with 2 axes");
    let error = Handle::read::<Vec<Vec<i64>>>(&eval("array.array('q', [1])")).unwrap_err();
    assert_eq!(
        mismatch(&error),
        (
            "an array of int64 with 2 axes",
            "array.array of int64 with shape (1,)"
        )
    );
    let records = eval("type('R', (ctypes.Structure,), {'_fields_': [('a', ctypes.c_int)]})()");
    let error = Handle::read::<Vec<i32>>(&records).unwrap_err();
    let (_, got) = mismatch(&error);
    assert!(
        got.contains("with shape ()") && got.contains("format `T{"),
        "{got}"
    );
}

#[test]
fn what_is_declared_as_a_list_stays_one() {
    let error = arrays::floats().unwrap_err();
    let (expected, got) = mismatch(&error);
    assert_eq!(expected, "list[float]");
    assert!(got.contains("c_double"), "{got}");
    assert_eq!(arrays::listed().unwrap(), [1.0, 2.0]);
    assert_eq!(
        arrays::anything().unwrap().read::<Vec<f64>>().unwrap(),
        [1.0, 2.0]
    );
}

#[test]
fn tensors_are_read_by_dlpack() {
    let rows: Vec<Vec<f32>> = Handle::read(&arrays::Tensor::new().unwrap()).unwrap();
    assert_eq!(rows, [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let integers = arrays::Tensor::new_with(|o| o.code(0).bits(64)).unwrap();
    assert_eq!(
        Handle::read::<[[i64; 3]; 2]>(&integers).unwrap(),
        [[1, 2, 3], [4, 5, 6]]
    );
    let transposed = arrays::Tensor::new_with(|o| o.transposed(true)).unwrap();
    let rows: Vec<Vec<f32>> = Handle::read(&transposed).unwrap();
    assert_eq!(rows, [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]);
}

#[test]
fn a_tensor_that_rust_cannot_read_says_why() {
    let far = arrays::Tensor::new_with(|o| o.device(2)).unwrap();
    let error = Handle::read::<Vec<Vec<f32>>>(&far).unwrap_err();
    let (_, got) = mismatch(&error);
    assert_eq!(
        got,
        "arrays.Tensor of float32 with shape (2, 3) on the device cuda:0"
    );
    let half = arrays::Tensor::new_with(|o| o.code(4).bits(16)).unwrap();
    let error = Handle::read::<Vec<Vec<f32>>>(&half).unwrap_err();
    assert_eq!(mismatch(&error).1, "arrays.Tensor of bfloat16 with shape (2, 3)");
    let refused = arrays::Refused::new().unwrap();
    let error = Handle::read::<Vec<f32>>(&refused).unwrap_err();
    assert!(error.to_string().contains("use tensor.detach()"), "{error}");
    let unreadable = arrays::Unreadable::new().unwrap();
    let error = Handle::read::<Vec<f32>>(&unreadable).unwrap_err();
    assert_eq!(mismatch(&error), ("list[float]", "arrays.Unreadable"));
}

#[test]
fn a_value_is_read_as_well_and_what_stands_in_a_container() {
    let value: Value = method_as(&eval("{'x': (ctypes.c_double * 2)(1, 2)}"), "copy", ()).unwrap();
    assert_eq!(value["x"].read::<Vec<f64>>().unwrap(), [1.0, 2.0]);
    let both: (Vec<f32>, Option<Vec<i64>>) =
        Handle::read(&eval("((ctypes.c_float * 1)(2), (ctypes.c_int64 * 1)(3))")).unwrap();
    assert_eq!(both, (vec![2.0], Some(vec![3])));
}

#[test]
fn a_buffer_is_copied_to_a_slice_of_its_length() {
    let buffer: Buffer = Handle::read(&eval("array.array('f', [1, 2, 3])")).unwrap();
    let mut three = [0_f32; 3];
    buffer.copy_to_slice(&mut three).unwrap();
    assert_eq!(three, [1.0, 2.0, 3.0]);
    let error = buffer.copy_to_slice(&mut [0_f32; 2]).unwrap_err();
    assert_eq!(
        mismatch(&error),
        ("2 items of float32", "array.array of float32 with shape (3,)")
    );
    let error = buffer.copy_to_slice(&mut [0_f64; 3]).unwrap_err();
    assert_eq!(mismatch(&error).0, "3 items of float64");
}

#[test]
fn shared_numbers_are_read_by_python_without_a_copy() {
    let shared = Shared::from(vec![1.5, 2.5, 3.5]);
    let view = MemoryView::new(&shared).unwrap();
    assert_eq!(arrays::address(&view).unwrap(), shared.as_ptr() as i64);
    let told: (String, Vec<i64>, Vec<i64>, bool) = arrays::described(&view).unwrap();
    assert_eq!(told, ("d".to_owned(), vec![3], vec![8], true));
    assert_eq!(
        method_as::<Vec<f64>>(&view, "tolist", ()).unwrap(),
        [1.5, 2.5, 3.5]
    );
    assert_eq!(Handle::read::<Vec<f64>>(&view).unwrap(), *shared);
    // It goes by value, and where anything goes.
    assert_eq!(call_as::<i64>("builtins", "len", (shared.clone(),)).unwrap(), 3);
    assert_eq!(
        call_as::<Vec<u8>>("builtins", "bytes", (&shared,)).unwrap().len(),
        24
    );
    let matrix = Shared::with_shape(vec![1_i16, 2, 3, 4, 5, 6], &[2, 3]).unwrap();
    let view = MemoryView::new(matrix).unwrap();
    assert_eq!(
        method_as::<Vec<Vec<i64>>>(&view, "tolist", ()).unwrap(),
        [[1, 2, 3], [4, 5, 6]]
    );
    let told: (String, Vec<i64>, Vec<i64>, bool) = arrays::described(&view).unwrap();
    assert_eq!(told, ("h".to_owned(), vec![2, 3], vec![6, 2], true));
    let none = MemoryView::new(Shared::from(Vec::<u32>::new())).unwrap();
    assert_eq!(none.nbytes().unwrap(), 0);
    let error = Shared::with_shape(vec![1.0], &[2, 3]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "an array of the shape [2, 3] does not hold 1 numbers"
    );
}

/// The second, which is of the type of the first.
fn same<T>(_: &[T], read: Vec<T>) -> Vec<T> {
    read
}

#[test]
fn every_type_of_shared_number_has_its_format() {
    macro_rules! formats {
        ($($numbers:expr => $format:literal;)*) => { $({
            let numbers = vec![$numbers];
            let view = MemoryView::new(Shared::from(&numbers[..])).unwrap();
            let (format, ..): (String, Vec<i64>, Vec<i64>, bool) = arrays::described(&view).unwrap();
            assert_eq!(format, $format);
            assert_eq!(same(&numbers, Handle::read(&view).unwrap()), numbers);
        })* };
    }
    formats! {
        -1_i8 => "b";
        1_u8 => "B";
        -1_i16 => "h";
        1_u16 => "H";
        -1_i32 => "i";
        1_u32 => "I";
        i64::MIN => "q";
        u64::MAX => "Q";
        -1_isize => "n";
        1_usize => "N";
        0.5_f32 => "f";
        0.1_f64 => "d";
        true => "?";
        Complex64::new(1.0, -2.0) => "Zd";
    }
}

#[test]
fn python_cannot_write_to_shared_numbers() {
    let shared = Shared::from(vec![1_u8, 2]);
    let view = MemoryView::new(&shared).unwrap();
    let error = arrays::write(&view).unwrap_err();
    assert!(
        error.to_string().contains("cannot modify read-only memory"),
        "{error}"
    );
    let file: Object = call_as("io", "BytesIO", (b"ab",)).unwrap();
    let error = method_as::<i64>(&file, "readinto", (&shared,)).unwrap_err();
    assert!(error.to_string().contains("read-write"), "{error}");
    assert_eq!(*shared, [1, 2]);
}

#[test]
fn shared_numbers_live_as_long_as_either_side_looks_at_them() {
    let view = {
        let session = Session::builder().open().unwrap();
        let shared = Shared::from((0..1_000_000).map(f64::from).collect::<Vec<_>>());
        let view = with_session(&session, || arrays::kept(&shared)).unwrap();
        drop(shared);
        drop(session);
        view
    };
    assert_eq!(view, 1_000_000);
    // Python keeps it in a global, after the session and the Rust side are gone.
    assert_eq!(arrays::last_kept().unwrap(), 999_999.0);
}

/// Reads arrays of one type of number in three numbers of axes, and holds them against what `tolist` gives.
macro_rules! agree_with_tolist {
    ($($t:ty: $format:literal;)*) => { $({
        for seed in 0..40 {
            let nothing = agree::<Vec<$t>>(seed, $format, 1)
                && agree::<Vec<Vec<$t>>>(seed, $format, 2)
                && agree::<Vec<Vec<Vec<$t>>>>(seed, $format, 3);
            if nothing {
                return false;
            }
        }
    })* true };
}

/// Whether there is nothing to hold it against.
fn agree<T: FromPython + PartialEq + std::fmt::Debug>(seed: i64, format: &str, axes: i64) -> bool {
    let array: Option<Object> = call_as("arrays", "sample", (seed, format, axes)).unwrap();
    let Some(array) = array else {
        return true;
    };
    let listed: T = method_as(&array, "tolist", ()).unwrap();
    let read: T = Handle::read(&array).unwrap();
    assert_eq!(read, listed, "{format}, {axes} axes, seed {seed}");
    false
}

#[test]
fn arrays_of_any_shape_agree_with_tolist() {
    let ran = (|| {
        agree_with_tolist! {
            i8: "b"; i16: "h"; u16: "H"; i32: "i"; u32: "I"; i64: "l"; u64: "L"; f32: "f"; f64: "d";
        }
    })();
    if !ran {
        println!("skipped: this Python has no `_testbuffer`");
    }
}

#[test]
fn numbers_that_are_not_aligned_are_read() {
    let odd = eval(
        "(ctypes.c_double * 2).from_buffer(bytearray(b'\\x01' + array.array('d', [1.5, 2.5]).tobytes()), 1)",
    );
    assert_eq!(Handle::read::<Vec<f64>>(&odd).unwrap(), [1.5, 2.5]);
}
