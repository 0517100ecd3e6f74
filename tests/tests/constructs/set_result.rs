//! Sets and frozensets both ways.

use std::collections::BTreeSet;

use snakebridge::{Result, types::IndexSet};

snakebridge::python_module!("set_result", path = "fixtures/python/constructs");

#[test]
fn sets_are_sets() -> Result<()> {
    let united: IndexSet<i64> = set_result::united([1, 2], BTreeSet::from([2, 3]))?;
    assert_eq!(
        united.into_iter().collect::<BTreeSet<_>>(),
        BTreeSet::from([1, 2, 3])
    );
    let frozen: IndexSet<String> = set_result::frozen(["a", "a"])?;
    assert_eq!(frozen.into_iter().collect::<Vec<_>>(), ["a"]);
    Ok(())
}
