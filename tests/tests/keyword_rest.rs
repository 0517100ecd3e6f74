//! Overloads that differ by `**kwargs` alone keep them: `Counter(a=4)`, `OrderedDict(a=1)`.
#![allow(missing_docs)]

use snakebridge::Result;

snakebridge::python_module!("keyword_rest" as rest, path = "fixtures/python");
snakebridge::python_module!(
    "collections",
    include = [
        "Counter",
        "Counter.*",
        "OrderedDict",
        "OrderedDict.*",
        "defaultdict",
        "defaultdict.*",
        "UserDict",
        "UserDict.*"
    ]
);

use collections::{Counter, Defaultdict, OrderedDict, UserDict};

#[test]
fn what_differs_by_keywords_takes_them() -> Result<()> {
    assert_eq!(rest::merged("a")?, "a");
    assert_eq!(
        rest::merged_with("a", |kw| kw.extra("b", 1).extra("c", 2))?,
        "ab1c2"
    );
    let tally = rest::Tally::<String>::new_with(|kw| kw.extra("a", 4))?;
    assert_eq!((tally.of("a")?, tally.of("b")?), (4, 0));
    assert_eq!(rest::Tally::<i64>::new()?.of(1)?, 0);
    Ok(())
}

#[test]
fn keywords_fill_the_dicts_of_the_standard_library() -> Result<()> {
    let counter = Counter::<String>::new_with(|kw| kw.extra("a", 4).extra("b", 2))?;
    assert_eq!(counter.most_common()?, [("a".to_owned(), 4), ("b".to_owned(), 2)]);
    let ordered = OrderedDict::<String, i64>::new_with(|kw| kw.extra("a", 1))?;
    assert_eq!(ordered.get_item("a")?, 1);
    let user = UserDict::<String, i64>::new_with(|kw| kw.extra("a", 1))?;
    assert_eq!(user.get_item("a")?, 1);
    let with_default = Defaultdict::<String, i64>::new_with(|kw| kw.extra("a", 1))?;
    assert_eq!(with_default.get_item("a")?, 1);
    Ok(())
}
