//! Lists, tuples and ranges come out as a vector. Text and bytes go in as well.

use snakebridge::Result;

snakebridge::python_module!("sequence_kinds", path = "fixtures/python/constructs");

#[test]
fn every_sequence_is_a_vector() -> Result<()> {
    for kind in ["list", "tuple", "range"] {
        let made: Vec<i64> = sequence_kinds::made(kind)?;
        assert_eq!(made, [1, 2], "{kind}");
    }
    assert_eq!(sequence_kinds::last([1, 2])?, 2);
    assert_eq!(sequence_kinds::last(vec![3])?, 3);
    Ok(())
}

#[test]
fn text_and_bytes_are_sequences() -> Result<()> {
    let text = "test".to_owned();
    assert_eq!(sequence_kinds::lengths(("test", "text"))?, [4, 4]);
    assert_eq!(sequence_kinds::lengths("test")?, [4]);
    assert_eq!(sequence_kinds::lengths(["a", "bc"])?, [1, 2]);
    assert_eq!(sequence_kinds::lengths((&text, vec![1], b"abc"))?, [4, 1, 3]);
    assert_eq!(sequence_kinds::lengths((text.clone(), b"abc".to_vec()))?, [4, 3]);
    assert_eq!(sequence_kinds::named(&text)?, "str");
    assert_eq!(sequence_kinds::named(&b"abc"[..])?, "bytes");
    assert_eq!(sequence_kinds::letters_with(|kw| kw.sequence("ab"))?, "ab");
    assert_eq!(
        sequence_kinds::letters_with(|kw| kw.sequence(text.clone()))?,
        "test"
    );
    assert_eq!(sequence_kinds::each(["ab", "c"])?, ["ab", "c"]);
    assert_eq!(sequence_kinds::each(&vec![text])?, ["test"]);
    assert_eq!(sequence_kinds::iterated("ab".to_owned())?.len(), 2);
    Ok(())
}

#[test]
fn classes_of_other_items_go_where_anything_is_iterated_over() -> Result<()> {
    assert_eq!(
        sequence_kinds::iterated(&sequence_kinds::Counted::new()?)?.len(),
        2
    );
    Ok(())
}
