//! Collections and iterators where a union or an overload takes an iterable: their elements convert one by one.

use snakebridge::Result;

snakebridge::python_module!("iterables_in_unions", "re", path = "fixtures/python/constructs");

use iterables_in_unions::{
    Live, Tensor, adam, any_matched, count, either, listed, make, matched, names, parameters, sequence,
    tensors, words,
};

const TWO: [&str; 2] = ["Parameter", "Parameter"];

#[test]
fn an_iterator_of_a_subclass() -> Result<()> {
    assert_eq!(adam(parameters()?)?, TWO);
    assert_eq!(adam(&parameters()?)?, TWO);
    assert_eq!(tensors(parameters()?)?, TWO);
    assert_eq!(tensors(&parameters()?)?, TWO);
    assert_eq!(either(parameters()?)?, TWO);
    assert_eq!(either(names()?)?, ["str", "str"]);
    assert_eq!(words(names()?)?, ["a", "b"]);
    assert_eq!(words(&names()?)?, ["a", "b"]);
    Ok(())
}

#[test]
fn collections_of_a_subclass() -> Result<()> {
    let (one, other) = (make()?, Tensor::new()?);
    for take in [0, 1, 2, 3, 4] {
        let taken = match take {
            0 => adam([&one])?,
            1 => tensors([&one])?,
            2 => listed([&one])?,
            3 => sequence(vec![one.clone()])?,
            _ => either(&[&one][..])?,
        };
        assert_eq!(taken, ["Parameter"]);
    }
    assert_eq!(tensors([&other])?, ["Tensor"]);
    assert_eq!(tensors(vec![make()?])?, ["Parameter"]);
    assert_eq!(tensors((&one, &other))?, ["Parameter", "Tensor"]);
    assert_eq!(tensors(3)?, ["int"]);
    assert_eq!(count([&one])?, 1);
    Ok(())
}

#[test]
fn live_handles() -> Result<()> {
    let live = Live::new()?;
    assert_eq!(adam(&live.tensors()?)?, ["Parameter"]);
    assert_eq!(tensors(&live.tensors()?)?, ["Parameter"]);
    assert_eq!(listed(&live.tensors()?)?, ["Parameter"]);
    assert_eq!(sequence(&live.tensors()?)?, ["Parameter"]);
    assert_eq!(words(&live.words()?)?, ["x", "y"]);
    Ok(())
}

#[test]
fn patterns_whose_type_argument_is_text() -> Result<()> {
    let pattern = re::compile("a+")?;
    assert_eq!(matched(&pattern)?, "a+");
    assert_eq!(any_matched([&pattern])?, ["a+"]);
    assert_eq!(any_matched(["x"])?, ["x"]);
    Ok(())
}
