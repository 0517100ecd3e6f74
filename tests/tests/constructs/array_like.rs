//! Numbers of Rust are arrays where Python takes arrays, and lists elsewhere.

use snakebridge::types::Shared;
use snakebridge::{Handle, Result, Value};

snakebridge::python_module!("array_like", path = "fixtures/python/constructs");

use array_like::{Array, anything, array, asked, kept, listed, made, optional_with, several, text, used};

#[test]
fn a_union_with_a_protocol_of_arrays_gets_an_array() -> Result<()> {
    let numbers = vec![1.5, 2.5];
    assert_eq!(asked(&numbers)?, "d (2,) writable [1.5, 2.5]");
    assert_eq!(asked(&numbers[..1])?, "d (1,) writable [1.5]");
    assert_eq!(asked([1.5, 2.5])?, "d (2,) writable [1.5, 2.5]");
    assert_eq!(asked(numbers)?, "d (2,) writable [1.5, 2.5]");
    assert_eq!(asked(2.5)?, "float 2.5");
    assert_eq!(asked(&[] as &[f64])?, "d (0,) writable []");
    Ok(())
}

#[test]
fn the_type_of_the_items_is_that_of_rust() -> Result<()> {
    assert_eq!(asked([1, 2])?, "i (2,) writable [1, 2]");
    assert_eq!(asked([1_i64, 2])?, "q (2,) writable [1, 2]");
    assert_eq!(asked([1_u16, 2])?, "H (2,) writable [1, 2]");
    assert_eq!(asked([1_i8, -2])?, "b (2,) writable [1, -2]");
    assert_eq!(asked([1_u64, 2])?, "Q (2,) writable [1, 2]");
    assert_eq!(asked([0.5_f32, 2.0])?, "f (2,) writable [0.5, 2.0]");
    assert_eq!(asked(&vec![0.5_f32, 2.0])?, "f (2,) writable [0.5, 2.0]");
    assert_eq!(asked(vec![true, false])?, "? (2,) writable [True, False]");
    assert_eq!(asked(b"ab")?, "B (2,) writable [97, 98]");
    // Counts and indices are signed in Python.
    assert_eq!(asked([1_usize, 2])?, "n (2,) writable [1, 2]");
    assert_eq!(asked([usize::MAX])?, format!("N (1,) writable [{}]", usize::MAX));
    assert_eq!(asked([i128::MAX])?, format!("list [{}]", i128::MAX));
    Ok(())
}

#[test]
fn rows_of_one_length_are_axes() -> Result<()> {
    let expected = "q (2, 3) writable [[1, 2, 3], [4, 5, 6]]";
    assert_eq!(asked([[1_i64, 2, 3], [4, 5, 6]])?, expected);
    assert_eq!(asked(vec![vec![1_i64, 2, 3], vec![4, 5, 6]])?, expected);
    assert_eq!(asked(&vec![[1_i64, 2, 3], [4, 5, 6]])?, expected);
    assert_eq!(asked([&[1_i64, 2, 3][..], &[4, 5, 6]])?, expected);
    assert_eq!(asked(vec![[0.5_f32], [1.5]])?, "f (2, 1) writable [[0.5], [1.5]]");
    assert_eq!(
        asked([[[1, 2]], [[3, 4]]])?,
        "i (2, 1, 2) writable [[[1, 2]], [[3, 4]]]"
    );
    // Python says what it makes of others.
    assert_eq!(asked(vec![vec![1, 2], vec![3]])?, "list [[1, 2], [3]]");
    assert_eq!(asked(vec![vec![1.5], vec![]])?, "list [[1.5], []]");
    assert_eq!(asked(Vec::<Vec<f64>>::new())?, "list []");
    Ok(())
}

#[test]
fn options_and_items_of_a_sequence_get_arrays() -> Result<()> {
    let (a, b) = (vec![1.5], vec![2.5, 3.5]);
    let one = "d (1,) writable [1.5]";
    assert_eq!(optional_with(|kw| kw.data(&a))?, format!("{one}, NoneType None"));
    assert_eq!(optional_with(|kw| kw.other(&a))?, format!("NoneType None, {one}"));
    assert_eq!(several([&a, &b])?, [one, "d (2,) writable [2.5, 3.5]"]);
    assert_eq!(several(vec![a, b])?, [one, "d (2,) writable [2.5, 3.5]"]);
    Ok(())
}

#[test]
fn what_makes_an_array_of_anything_gets_one() -> Result<()> {
    let numbers = vec![1.5, 2.5];
    let expected = "d (2,) writable [1.5, 2.5]";
    assert_eq!(made(&numbers)?.got()?, expected);
    assert_eq!(array(&numbers)?.got()?, expected);
    assert_eq!(Array::new(&numbers)?.got()?, expected);
    assert_eq!(made([0.5_f32])?.got()?, "f (1,) writable [0.5]");
    assert_eq!(made("text")?.got()?, "str 'text'");
    assert_eq!(made(["a", "b"])?.got()?, "list ['a', 'b']");
    assert_eq!(made((1, 2))?.got()?, "tuple (1, 2)");
    // Another parameter says how, not of what.
    assert_eq!(
        array_like::made_with(0, |kw| kw.like([1.5]))?.got()?,
        "list [1.5]"
    );
    assert_eq!(
        array_like::array_with(0, |kw| kw.second([1.5]))?.got()?,
        "list [1.5]"
    );
    Ok(())
}

#[test]
fn what_takes_no_array_gets_a_list() -> Result<()> {
    assert_eq!(listed([1.5, 2.5])?, "list [1.5, 2.5]");
    assert_eq!(anything([1.5, 2.5])?, "list [1.5, 2.5]");
    assert_eq!(kept(&vec![1, 2])?, "list [1, 2]");
    assert_eq!(Array::new(1)?.add([1.5])?.got()?, "list [1.5]");
    // What takes bytes and no number takes text.
    assert_eq!(text(b"ab")?, "bytes b'ab'");
    assert_eq!(text([b"ab", b"cd"])?, "list [b'ab', b'cd']");
    assert_eq!(anything(b"ab")?, "bytes b'ab'");
    Ok(())
}

#[test]
fn without_numpy_it_is_a_sequence_that_can_be_changed() -> Result<()> {
    let numbers = vec![1.0, 2.0, 3.0];
    assert_eq!(used(&numbers)?, 5.0 + 1.5 + 3.0 + 3.0 + 6.5);
    assert_eq!(numbers, [1.0, 2.0, 3.0]);
    Ok(())
}

#[test]
fn what_is_shared_stays_read_only() -> Result<()> {
    let shared = Shared::from(vec![1.5, 2.5]);
    assert_eq!(asked(&shared)?, "d (2,) read-only [1.5, 2.5]");
    assert_eq!(made(&shared)?.got()?, "d (2,) read-only [1.5, 2.5]");
    let value = Value::from(vec![Value::from(1.5)]);
    assert_eq!(made(&value)?.got()?, "list [1.5]");
    Ok(())
}

#[test]
fn tensors_are_handed_on_by_dlpack() -> Result<()> {
    use array_like::{OldTensor, Tensor, copied, device};

    let rows = [[1_i32, 2, 3], [4, 5, 6]];
    assert_eq!(Handle::read::<[[i32; 3]; 2]>(&Tensor::new(rows)?)?, rows);
    assert_eq!(Handle::read::<[[i32; 3]; 2]>(&OldTensor::new(rows)?)?, rows);
    assert_eq!(
        Handle::read::<Vec<bool>>(&Tensor::new([true, false])?)?,
        [true, false]
    );
    assert_eq!(device([0.5])?.to::<(i64, i64)>()?, (1, 0));
    // A capsule that nobody took over, and the copy of one.
    let shared = Shared::from(vec![0.5_f32, 1.5]);
    assert_eq!(Handle::read::<Vec<f32>>(&copied(&shared)?)?, [0.5, 1.5]);
    assert_eq!(Handle::read::<Vec<f32>>(&Tensor::new(&shared)?)?, [0.5, 1.5]);
    // Before version 1 nobody could say that it is read-only.
    let error = Handle::read::<Vec<f32>>(&OldTensor::new(&shared)?).unwrap_err();
    assert!(error.to_string().contains("DLPack before version 1"), "{error}");
    Ok(())
}

#[test]
fn the_array_interface_says_where_the_numbers_are() -> Result<()> {
    let described = "{'shape': (2, 1), 'typestr': '<f4', 'version': 3} True";
    assert_eq!(
        array_like::interface([[0.5_f32], [1.5]])?,
        format!("{described} False")
    );
    let shared = Shared::with_shape(vec![0.5_f32, 1.5], &[2, 1])?;
    assert_eq!(array_like::interface(&shared)?, format!("{described} True"));
    Ok(())
}
