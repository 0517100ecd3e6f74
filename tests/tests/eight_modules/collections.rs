//! `collections`: generic containers whose parameters are inferred, and which stay in Python.

use snakebridge::exceptions::{IndexError, KeyError};
use snakebridge::{Handle, Result, types::Dict};
use snakebridge_tests::py::collections::{ChainMap, Counter, Defaultdict, Deque, OrderedDict};

#[test]
fn a_counter_counts() -> Result<()> {
    let counter = Counter::<String>::new_iterable(["a", "b", "a", "c", "a", "b"])?;
    let common: Vec<(String, i64)> = counter.most_common()?;
    assert_eq!(common, [("a".into(), 3), ("b".into(), 2), ("c".into(), 1)]);
    assert_eq!(counter.most_common_with(|kw| kw.n(1))?, [("a".to_owned(), 3)]);
    assert_eq!(counter.most_common_with(|kw| kw.n(None))?.len(), 3);
    assert_eq!(counter.get_item("zzz")?, 0);
    let all = counter.elements()?.collect::<Result<Vec<String>>>()?;
    assert_eq!(all, ["a", "a", "a", "b", "b", "c"]);
    assert_eq!(counter.to_string(), "Counter({'a': 3, 'b': 2, 'c': 1})");
    Ok(())
}

#[test]
fn a_counter_is_a_dict() -> Result<()> {
    let counter = Counter::<i64>::new()?;
    counter.update([1, 1, 2])?;
    let dict: &Dict<i64, i64> = &counter;
    assert_eq!(dict.len()?, 2);
    assert!(counter.contains(1)? && !counter.contains(9)?);
    counter.set_item(9, 5)?;
    assert_eq!(
        counter.to_map()?.into_iter().collect::<Vec<_>>(),
        [(1, 2), (2, 1), (9, 5)]
    );
    counter.subtract([9, 9])?;
    assert_eq!(dict.get(9)?, Some(3));
    assert_eq!(dict.get(100)?, None);
    counter.del_item(9)?;
    let copy: Counter<i64> = counter.copy()?;
    assert!(copy.to_map()? == counter.to_map()? && !Handle::is(&copy, &counter));
    assert_eq!(dict.keys()?.collect::<Result<Vec<_>>>()?, [1, 2]);
    Ok(())
}

#[test]
fn a_counter_takes_a_mapping_and_an_iterator() -> Result<()> {
    let counter = Counter::<String>::new_iterable(&std::collections::BTreeMap::from([("x", 2), ("y", 1)]))?;
    assert_eq!(counter.get_item("x")?, 2);
    let letters = Counter::<String>::new_iterable("hello".chars().map(String::from).collect::<Vec<_>>())?;
    assert_eq!(letters.get_item("l")?, 2);
    assert_eq!((-&letters)?.len()?, 0);
    Ok(())
}

#[test]
fn a_deque_works_at_both_ends() -> Result<()> {
    let deque = Deque::<i64>::new()?;
    deque.extend([1, 2, 3])?;
    deque.appendleft(0)?;
    deque.rotate_with(|kw| kw.n(1))?;
    assert_eq!(deque.iter()?.collect::<Result<Vec<_>>>()?, [3, 0, 1, 2]);
    assert_eq!((deque.pop()?, deque.popleft()?, deque.len()?), (2, 3, 2));
    assert_eq!((deque.get_item(-1)?, deque.index(1)?, deque.count(0)?), (1, 1, 1));
    let mut sum = 0;
    for item in &deque {
        sum += item?;
    }
    assert_eq!(sum, 1);
    assert_eq!(deque.maxlen()?, None);
    deque.clear()?;
    assert!(deque.pop().unwrap_err().is::<IndexError>());
    let text = Deque::<String>::new()?;
    text.append("a")?;
    assert!(text.contains("a")?);
    assert_eq!(text.to_string(), "deque(['a'])");
    Ok(())
}

#[test]
fn an_ordered_dict_keeps_and_moves() -> Result<()> {
    let dict = OrderedDict::<String, i64>::new()?;
    for (position, key) in ["a", "b", "c"].into_iter().enumerate() {
        dict.set_item(key, i64::try_from(position).unwrap_or(-1))?;
    }
    dict.move_to_end("a")?;
    assert_eq!(dict.iter()?.collect::<Result<Vec<_>>>()?, ["b", "c", "a"]);
    assert_eq!(dict.popitem_with(|kw| kw.last(false))?, ("b".to_owned(), 1));
    assert_eq!(dict.pop("c")?, 2);
    assert_eq!(dict.setdefault_default("d", 4)?, 4);
    assert!(dict.pop("zzz").unwrap_err().is::<KeyError>());
    assert_eq!(dict.len()?, 2);
    // Views of classes that Python does not name: their `in` works by iteration.
    assert_eq!(dict.values()?.iter()?.collect::<Result<Vec<_>>>()?, [0, 4]);
    assert_eq!(dict.keys()?.iter()?.collect::<Result<Vec<_>>>()?, ["a", "d"]);
    Ok(())
}

#[test]
fn a_default_dict_is_a_dict_too() -> Result<()> {
    let dict = Defaultdict::<String, i64>::new()?;
    dict.set_item("a", 1)?;
    assert!(dict.get_item("b").unwrap_err().is::<KeyError>());
    dict.set_default_factory(snakebridge::get("builtins", "int")?)?;
    assert_eq!(dict.get_item("b")?, 0);
    assert_eq!(dict.to_map()?.len(), 2);
    Ok(())
}

#[test]
fn a_chain_map_looks_in_order() -> Result<()> {
    let chain = ChainMap::<String, i64>::new(([("a", 1)], [("a", 2), ("b", 3)]))?;
    assert_eq!(
        (chain.get_item("a")?, chain.get_item("b")?, chain.len()?),
        (1, 3, 2)
    );
    assert_eq!(chain.get("zzz")?, None);
    assert_eq!(chain.maps()?.len()?, 2);
    assert_eq!(chain.parents()?.get_item("a")?, 2);
    Ok(())
}
