//! Lists, tuples and ranges come out as a vector. What goes in are these, text, bytes, and live handles of any members where Python says `Any`.

use std::collections::HashMap;

use snakebridge::Result;
use snakebridge::types::{Dict, List, Set};

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
fn live_handles_go_where_anything_may_be_in_them() -> Result<()> {
    let (list, set) = (List::<i64>::new([1, 2])?, Set::<String>::new(["a"])?);
    let dict = Dict::<String, i64>::new([("a", 1)])?;
    assert_eq!(sequence_kinds::in_list(&list)?, 2);
    assert_eq!(sequence_kinds::named(&list)?, "list");
    assert_eq!(sequence_kinds::lengths((&list, "abc"))?, [2, 3]);
    assert_eq!(sequence_kinds::rows([&list, &list])?, [2, 2]);
    assert_eq!(sequence_kinds::in_set(&set)?, 1);
    assert_eq!(sequence_kinds::in_dict(&dict)?, ["a"]);
    assert_eq!(sequence_kinds::in_mapping(&dict)?, ["a"]);
    Ok(())
}

/// Where it goes says what a new list is over, unless anything may be in it.
#[test]
fn the_items_of_a_new_list_are_inferred() -> Result<()> {
    let list = List::new([1, 2])?;
    assert_eq!(sequence_kinds::last(&list)?, 2);
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

#[test]
fn unions_of_sequences_take_text() -> Result<()> {
    let text = "ab".to_owned();
    assert_eq!(sequence_kinds::one_or_many("ab")?, "str");
    assert_eq!(sequence_kinds::one_or_many(&text)?, "str");
    assert_eq!(sequence_kinds::one_or_many(b"ab")?, "bytes");
    assert_eq!(sequence_kinds::one_or_many([1, 2])?, "list");
    assert_eq!(sequence_kinds::one_or_many(5)?, "int");
    assert_eq!(sequence_kinds::of_text(text)?, "str");
    assert_eq!(sequence_kinds::of_text(["a"])?, "list");
    assert_eq!(sequence_kinds::of_numbers([1, 2])?, 3);
    assert_eq!(sequence_kinds::of_numbers("x")?, 0);
    Ok(())
}

#[test]
fn a_class_below_a_collection_goes_where_anything_is_in_it() -> Result<()> {
    let (scores, prices) = (sequence_kinds::scores()?, sequence_kinds::prices()?);
    assert_eq!(sequence_kinds::named(&scores)?, "Scores");
    assert_eq!(sequence_kinds::listed(&scores)?, 2);
    assert_eq!(sequence_kinds::mapped(&prices, &prices)?, 2);
    assert_eq!(sequence_kinds::last(&scores)?, 2);
    Ok(())
}

#[test]
fn a_bare_class_below_dict_is_one_of_anything() -> Result<()> {
    let bare = sequence_kinds::bare()?;
    sequence_kinds::filled(&bare)?;
    sequence_kinds::filled(&sequence_kinds::Made::new(())?)?;
    sequence_kinds::filled(&sequence_kinds::prices()?)?;
    sequence_kinds::filled(HashMap::from([("a", 1)]))?;
    assert_eq!(sequence_kinds::mapped(&sequence_kinds::prices()?, &bare)?, 2);
    Ok(())
}
