//! Arrays are read where Python has them: whoever does says that nobody writes to them, or knows that nobody can.
#![allow(
    missing_docs,
    unsafe_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::float_cmp,
    reason = "a broken test must stop; the promises of the views are kept here"
)]

use snakebridge::traits::Number;
use snakebridge::types::{ByteArray, MemoryView, Shared, View};
use snakebridge::{Error, Object, Session, attached, call_as, detached, settle, with_session};

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

/// A view of what nobody writes to.
fn view<T: Number>(expression: &str) -> Result<View<T>, Error> {
    let array = eval(expression);
    // SAFETY: nobody else knows the array that the expression makes.
    unsafe { View::of(&array) }
}

#[test]
fn a_view_reads_what_python_has() {
    let numbers = view::<i16>("array.array('h', range(6))").unwrap();
    assert_eq!(numbers.as_slice().unwrap(), [0, 1, 2, 3, 4, 5]);
    assert_eq!((numbers.shape(), numbers.strides()), (&[6][..], &[2][..]));
    assert_eq!(format!("{numbers:?}"), "View(int16 [6])");
    let rows = view::<i32>("(ctypes.c_int32 * 3 * 2)((1, 2, 3), (4, 5, 6))").unwrap();
    assert_eq!(rows.as_slice().unwrap(), [1, 2, 3, 4, 5, 6]);
    assert_eq!((rows.shape(), rows.strides()), (&[2, 3][..], &[12, 4][..]));
    assert_eq!(rows.get(&[1, 0]), Some(4));
    assert_eq!((rows.get(&[2, 0]), rows.get(&[1])), (None, None));
    let back = view::<i16>("memoryview(array.array('h', range(6)))[::-2]").unwrap();
    assert_eq!(back.as_slice(), None);
    assert_eq!((back.strides(), back.len()), (&[-4][..], 3));
    assert_eq!((back.get(&[0]), back.get(&[2])), (Some(5), Some(1)));
    let none = view::<f64>("array.array('d')").unwrap();
    assert_eq!(none.as_slice().unwrap(), [0.0; 0]);
    assert!(none.is_empty());
    let single = view::<f64>("ctypes.c_double(2.5)").unwrap();
    assert_eq!((single.get(&[]), single.len()), (Some(2.5), 1));
    // Bytes that are no `bool` of Rust are read one by one.
    let bits = view::<bool>("memoryview(b'\\x00\\x07').cast('?')").unwrap();
    assert_eq!((bits.as_slice(), bits.get(&[1])), (None, Some(true)));
}

#[test]
fn a_view_without_alignment_has_no_references() {
    let odd = view::<f64>(
        "(ctypes.c_double * 2).from_buffer(bytearray(b'\\x01' + array.array('d', [1.5, 2.5]).tobytes()), 1)",
    )
    .unwrap();
    let is_aligned = odd.as_ptr().is_aligned();
    assert_eq!(odd.as_slice().is_some(), is_aligned);
    assert_eq!((odd.get(&[0]), odd.get(&[1])), (Some(1.5), Some(2.5)));
}

#[test]
fn what_cannot_be_viewed_says_why() {
    let error = view::<f64>("array.array('f', [1])").unwrap_err();
    assert_eq!(
        mismatch(&error),
        ("an array of float64", "array.array of float32 with shape (1,)")
    );
    let error = view::<f64>("(ctypes.c_double.__ctype_be__ * 3)(1, 2, 3)").unwrap_err();
    assert!(
        mismatch(&error)
            .1
            .ends_with("of float64 (bytes swapped) with shape (3,)"),
        "{error}"
    );
    let error = view::<f64>("[1.0]").unwrap_err();
    assert_eq!(mismatch(&error), ("an array of float64", "list"));
    let far = arrays::Tensor::new_with(|o| o.device(2)).unwrap();
    // SAFETY: nobody writes to it.
    let error = unsafe { View::<f32>::of(&far) }.unwrap_err();
    assert!(mismatch(&error).1.contains("on the device cuda:0"), "{error}");
}

#[test]
fn a_tensor_is_viewed_by_dlpack() {
    let tensor = arrays::Tensor::new_with(|o| o.transposed(true)).unwrap();
    // SAFETY: nobody writes to it.
    let view = unsafe { View::<f32>::of(&tensor) }.unwrap();
    assert_eq!((view.shape(), view.strides()), (&[3, 2][..], &[4, 12][..]));
    assert_eq!((view.get(&[2, 0]), view.get(&[0, 1])), (Some(3.0), Some(4.0)));
}

#[test]
fn a_view_keeps_the_memory_and_is_read_by_any_thread() {
    let view = {
        let session = Session::builder().open().unwrap();
        with_session(&session, || view::<f64>("array.array('d', range(1000))")).unwrap()
    };
    let sum = |view: &View<f64>| view.as_slice().unwrap().iter().sum::<f64>();
    let total = attached(|| detached(|| std::thread::scope(|scope| scope.spawn(|| sum(&view)).join())));
    assert_eq!(total.unwrap(), 499_500.0);
    std::thread::spawn(move || drop(view)).join().unwrap();
}

#[test]
fn what_is_viewed_is_not_resized() {
    let bytes = ByteArray::new(b"abc").unwrap();
    // SAFETY: the array is not written to while the view exists.
    let view = unsafe { View::<u8>::of(&bytes) }.unwrap();
    let error = arrays::grow(&bytes).unwrap_err();
    assert!(error.to_string().contains("BufferError"), "{error}");
    assert_eq!(view.as_slice().unwrap(), b"abc");
    drop(view);
    assert!(settle(std::time::Duration::from_secs(10)));
    arrays::grow(&bytes).unwrap();
    assert_eq!(bytes.len().unwrap(), 100_003);
}

#[test]
fn what_never_changes_is_viewed_safely() {
    let constant = |expression: &str| View::<u8>::of_constant(&eval(expression));
    assert_eq!(constant("b'abc'").unwrap().as_slice().unwrap(), b"abc");
    let half = constant("memoryview(memoryview(b'abcd')[1:])[::2]").unwrap();
    assert_eq!((half.get(&[0]), half.get(&[1])), (Some(b'b'), Some(b'd')));
    // What may be written to by another name, or has a buffer of its own, is none of them.
    for other in [
        "bytearray(b'abc')",
        "memoryview(bytearray(b'abc'))",
        "memoryview(bytearray(b'abc')).toreadonly()",
        "type('B', (bytes,), {})(b'abc')",
        "array.array('B', b'abc')",
    ] {
        let error = constant(other).unwrap_err();
        assert!(
            error.to_string().contains("may be written to"),
            "{other}: {error}"
        );
    }
    let shared = Shared::with_shape(vec![1.0_f32, 2.0], &[2, 1]).unwrap();
    let python = arrays::same(&shared).unwrap();
    let python = python.as_object().unwrap();
    let view = View::<f32>::of_constant(python).unwrap();
    assert_eq!((view.as_ptr(), view.shape()), (shared.as_ptr(), shared.shape()));
    let view = View::<f32>::of_constant(&MemoryView::new(&shared).unwrap()).unwrap();
    drop(shared);
    assert_eq!(view.as_slice().unwrap(), [1.0, 2.0]);
}
