//! An instance of a subclass where its base is accepted, in each way a handle is held.

use std::cell::{LazyCell, RefCell};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, RwLock};

use snakebridge::{Object, Result, Value};

snakebridge::python_module!(pub "subclass_argument", path = "fixtures/python/constructs");

use subclass_argument::{Base, Both, Deep, Derived, Holder};
use subclass_argument::{deep, each, in_order, make, many, maybe, pair, pick, stamp, take, take_mixin, year};

#[test]
fn a_subclass_at_any_distance() -> Result<()> {
    let (base, derived, deep, both) = (Base::new()?, Derived::new()?, Deep::new()?, Both::new()?);
    assert_eq!(take(&base)?, "Base");
    assert_eq!(take(&derived)?, "Derived");
    assert_eq!(take(&deep)?, "Deep");
    assert_eq!(take(&both)?, "Both");
    assert_eq!(take_mixin(&both)?, "Both");
    Ok(())
}

#[test]
fn a_result_with_a_question_mark() -> Result<()> {
    assert_eq!(take(&make()?)?, "Derived");
    assert_eq!(take(&deep()?)?, "Deep");
    assert_eq!(take(make()?)?, "Derived");
    assert_eq!(take(&*make()?)?, "Derived");
    assert_eq!(maybe(&deep()?)?, "Deep");
    assert_eq!(maybe(deep()?)?, "Deep");
    Ok(())
}

struct Mine(Derived);

impl Deref for Mine {
    type Target = Derived;
    fn deref(&self) -> &Derived {
        &self.0
    }
}

static SHARED: LazyLock<Derived> = LazyLock::new(|| Derived::new().unwrap());

#[test]
fn by_value_and_behind_each_pointer() -> Result<()> {
    let derived = make()?;
    assert_eq!(take(derived.clone())?, "Derived");
    assert_eq!(take(&&derived)?, "Derived");
    assert_eq!(take(&mut derived.clone())?, "Derived");
    assert_eq!(take(Box::new(derived.clone()))?, "Derived");
    assert_eq!(take(&Box::new(derived.clone()))?, "Derived");
    assert_eq!(take(&*Box::new(derived.clone()))?, "Derived");
    assert_eq!(take(Rc::new(derived.clone()))?, "Derived");
    assert_eq!(take(&Rc::new(derived.clone()))?, "Derived");
    assert_eq!(take(Arc::new(derived.clone()))?, "Derived");
    assert_eq!(take(&Arc::new(derived.clone()))?, "Derived");
    let cell = RefCell::new(derived.clone());
    assert_eq!(take(&cell.borrow())?, "Derived");
    assert_eq!(take(&cell.borrow_mut())?, "Derived");
    let mutex = Mutex::new(derived.clone());
    assert_eq!(take(&mutex.lock().unwrap())?, "Derived");
    let lock = RwLock::new(derived.clone());
    assert_eq!(take(&lock.read().unwrap())?, "Derived");
    assert_eq!(take(&lock.write().unwrap())?, "Derived");
    assert_eq!(take(&SHARED)?, "Derived");
    let lazy = LazyCell::new(|| derived.clone());
    assert_eq!(take(&lazy)?, "Derived");
    assert_eq!(take(&*Mine(derived.clone()))?, "Derived");
    assert_eq!([&derived].iter().filter(|x| take(**x).is_ok()).count(), 1);
    assert_eq!([derived].iter().filter(|x| take(x).is_ok()).count(), 1);
    Ok(())
}

#[test]
fn where_it_is_optional() -> Result<()> {
    let (base, derived) = (Base::new()?, make()?);
    assert_eq!(maybe(None)?, "nothing");
    assert_eq!(maybe(())?, "nothing");
    assert_eq!(maybe(&derived)?, "Derived");
    assert_eq!(maybe(derived.clone())?, "Derived");
    assert_eq!(maybe(Some(&base))?, "Base");
    assert_eq!(maybe(Some(&*derived))?, "Derived");
    let held = Some(derived.clone());
    assert_eq!(maybe(&held)?, "Derived");
    assert_eq!(maybe(held.as_deref())?, "Derived");
    assert_eq!(maybe(&None::<Derived>)?, "nothing");
    assert_eq!(
        subclass_argument::with_option_with(|kw| kw.base(&derived))?,
        "Derived"
    );
    assert_eq!(
        subclass_argument::with_option_with(|kw| kw.base(derived.clone()))?,
        "Derived"
    );
    assert_eq!(
        subclass_argument::with_option_with(|kw| kw.base(None))?,
        "nothing"
    );
    Ok(())
}

#[test]
fn in_containers_and_among_args() -> Result<()> {
    let (base, derived) = (Base::new()?, make()?);
    assert_eq!(each([&base])?, ["Base"]);
    assert_eq!(each([&derived])?, ["Derived"]);
    assert_eq!(each([derived.clone()])?, ["Derived"]);
    assert_eq!(each(&[derived.clone()])?, ["Derived"]);
    assert_eq!(each(&[&derived])?, ["Derived"]);
    assert_eq!(each(vec![Rc::new(derived.clone())])?, ["Derived"]);
    assert_eq!(in_order(&vec![derived.clone()])?, ["Derived"]);
    assert_eq!(pair((&base, &derived))?, ["Base", "Derived"]);
    assert_eq!(pair((base.clone(), derived.clone()))?, ["Base", "Derived"]);
    assert_eq!(many((&base, &derived))?, ["Base", "Derived"]);
    assert_eq!(many((base.clone(), derived.clone()))?, ["Base", "Derived"]);
    assert_eq!(many([&derived, &derived])?, ["Derived", "Derived"]);
    assert_eq!(many(&derived)?, ["Derived"]);
    assert_eq!(many(derived.clone())?, ["Derived"]);
    assert_eq!(many(())?, Vec::<String>::new());
    Ok(())
}

#[test]
fn in_overloads_operators_setters_and_callbacks() -> Result<()> {
    let (base, derived) = (Base::new()?, make()?);
    assert_eq!(pick(&derived)?, 7);
    assert_eq!(pick(derived.clone())?, 7);
    assert_eq!(pick("text")?, "text");
    assert_eq!((&base + &derived)?, "BaseDerived");
    assert_eq!((&derived + &base)?, "DerivedBase");
    assert_eq!((&base + derived.clone())?, "BaseDerived");
    let holder = Holder::new()?;
    holder.set_base(&derived)?;
    assert_eq!(holder.base()?.kind()?, "Derived");
    assert!(holder.same(&holder)?);
    assert_eq!(subclass_argument::attribute(make()?)?.base()?.kind()?, "Derived");
    let called = subclass_argument::called_by(|base: Base| Ok(base), &derived)?;
    assert_eq!(called, "Derived");
    Ok(())
}

#[test]
fn a_subclass_of_a_class_with_exact_values() -> Result<()> {
    assert_eq!(year(&stamp()?)?, 2026);
    assert_eq!(year(stamp()?)?, 2026);
    Ok(())
}

#[test]
fn an_object_of_unknown_class() -> Result<()> {
    let derived = make()?;
    let object: &Object = &derived;
    assert_eq!(take(object)?, "Derived");
    assert_eq!(take(object.clone())?, "Derived");
    let value = Value::from(object.clone());
    assert_eq!(take(&value)?, "Derived");
    assert_eq!(take(value)?, "Derived");
    Ok(())
}
