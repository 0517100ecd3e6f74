//! What a generated item remembers between calls never shows: items of modules may be set, taken away and made by
//! `__getattr__` at any time, and attributes follow the object's own class.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::__private::{Raw, Site, attr, call, get, method};
use snakebridge::{Object, Result, attr_as, call_as, get_as, method_as, set_attr};

/// A module of its own for each test, made by Python.
fn module(name: &str, source: &str) -> Result<Object> {
    let module: Object = call_as("types", "ModuleType", (name,))?;
    let modules: Object = get_as("sys", "modules")?;
    method_as::<()>(&modules, "__setitem__", (name, &module))?;
    run(&module, source)?;
    Ok(module)
}

/// Runs source in the module's namespace.
fn run(module: &Object, source: &str) -> Result<()> {
    let namespace: Object = attr_as(module, "__dict__")?;
    call_as("builtins", "exec", (source, &namespace))
}

#[test]
fn a_function_that_is_replaced_between_calls_is_the_new_one() -> Result<()> {
    static F: Site = Site::function("remembered_function", "f");
    let module = module("remembered_function", "def f(): return 1")?;
    for _ in 0..3 {
        assert_eq!(call::<i64, 0>(&F, [])?, 1);
    }
    run(&module, "def f(): return 2")?;
    assert_eq!(call::<i64, 0>(&F, [])?, 2);
    set_attr(&module, "f", get_as::<Object>("builtins", "int")?)?;
    assert_eq!(call::<i64, 0>(&F, [])?, 0);
    run(&module, "globals().update(f=lambda: 4)")?;
    assert_eq!(call::<i64, 0>(&F, [])?, 4);
    Ok(())
}

#[test]
fn an_item_that_is_taken_away_is_gone_and_may_come_back() -> Result<()> {
    static X: Site = Site::attribute("remembered_item", "x");
    let module = module("remembered_item", "x = 1")?;
    assert_eq!(get::<i64>(&X)?, 1);
    assert_eq!(get::<i64>(&X)?, 1);
    run(&module, "del x")?;
    assert!(get::<i64>(&X).unwrap_err().to_string().contains("AttributeError"));
    run(&module, "def __getattr__(name): return len(name) + 41")?;
    assert_eq!(get::<i64>(&X)?, 42);
    run(&module, "x = 'now text'")?;
    assert_eq!(get::<String>(&X)?, "now text");
    // Other names come and go without the item being lost.
    run(&module, "for i in range(1000): globals()[f'other_{i}'] = i")?;
    run(&module, "for i in range(1000): del globals()[f'other_{i}']")?;
    assert_eq!(get::<String>(&X)?, "now text");
    Ok(())
}

#[test]
fn an_item_whose_object_is_freed_when_it_is_replaced_is_not_used() -> Result<()> {
    static X: Site = Site::attribute("remembered_freed", "x");
    let module = module(
        "remembered_freed",
        "class C:\n  def __init__(self, n): self.n = n\nx = C(0)",
    )?;
    for number in 0..500_i64 {
        let x: Object = get(&X)?;
        assert_eq!(attr_as::<i64>(&x, "n")?, number);
        drop(x);
        // The old object is freed here, and the new one may stand at its address.
        run(&module, "n = x.n + 1; del x; x = C(n)")?;
    }
    Ok(())
}

/// What a class of the module has: the class is remembered, and not what it has.
#[test]
fn a_class_whose_function_is_called_may_be_replaced_or_changed() -> Result<()> {
    static MADE: Site = Site::function("remembered_holder", "C.made");
    static DEPTH: Site = Site::attribute("remembered_holder", "C.D.depth");
    let module = module(
        "remembered_holder",
        "class C:\n  made = staticmethod(lambda: 1)\n  class D: depth = 2",
    )?;
    for _ in 0..3 {
        assert_eq!((call::<i64, 0>(&MADE, [])?, get::<i64>(&DEPTH)?), (1, 2));
    }
    run(&module, "C.made = staticmethod(lambda: 3); C.D.depth = 4")?;
    assert_eq!((call::<i64, 0>(&MADE, [])?, get::<i64>(&DEPTH)?), (3, 4));
    run(
        &module,
        "class C:\n  made = classmethod(lambda cls: 5)\n  class D: depth = 6",
    )?;
    assert_eq!((call::<i64, 0>(&MADE, [])?, get::<i64>(&DEPTH)?), (5, 6));
    // Gone, and back by the module's own way.
    run(&module, "old = C; del C.made")?;
    let error = call::<i64, 0>(&MADE, []).unwrap_err().to_string();
    assert!(error.contains("AttributeError"), "{error}");
    run(&module, "del C")?;
    let error = call::<i64, 0>(&MADE, []).unwrap_err().to_string();
    assert!(error.contains("AttributeError"), "{error}");
    run(&module, "def __getattr__(name): old.made = int; return old")?;
    assert_eq!((call::<i64, 0>(&MADE, [])?, get::<i64>(&DEPTH)?), (0, 6));
    // One that takes itself out of the module while it is asked, and is freed.
    run(
        &module,
        "class M(type):\n  @property\n  def made(cls):\n    globals().pop('C'); return lambda: 7\nC = M('C', (), {})",
    )?;
    assert_eq!(call::<i64, 0>(&MADE, [])?, 7);
    assert_eq!(call::<i64, 0>(&MADE, [])?, 0);
    Ok(())
}

#[test]
fn attributes_of_builtin_classes_are_those_of_the_object() -> Result<()> {
    static REAL: Site = Site::attribute("builtins", "real");
    let number: Object = call_as("builtins", "complex", (1.5, 2.0))?;
    assert_eq!(attr::<f64>(&REAL, &number)?, 1.5);
    assert_eq!(attr::<f64>(&REAL, &number)?, 1.5);
    // Another builtin class, a subclass with a property of that name, one with an item of its own in the way.
    let module = module(
        "remembered_classes",
        "class P(complex):\n  real = property(lambda self: -1.0)\n\
         class Q(complex): pass\nq = Q(3.5)\nq.__dict__['real'] = 'in the way'",
    )?;
    let property: Object = method_as(&module, "P", (2.5,))?;
    assert_eq!(attr::<f64>(&REAL, &property)?, -1.0);
    let shadowed: Object = attr_as(&module, "q")?;
    assert_eq!(
        attr::<f64>(&REAL, &shadowed)?,
        3.5,
        "a descriptor that sets comes first"
    );
    assert_eq!(attr::<f64>(&REAL, &number)?, 1.5);
    Ok(())
}

#[test]
fn a_class_that_changes_is_looked_up_at_each_call() -> Result<()> {
    static BUMP: Site = Site::method("remembered_methods", "C", "bump");
    static VALUE: Site = Site::attribute("remembered_methods", "value");
    let module = module(
        "remembered_methods",
        "class C:\n  value = 1\n  def bump(self, n): return n + 1",
    )?;
    let object: Object = method_as(&module, "C", ())?;
    for _ in 0..3 {
        assert_eq!(method::<i64, 1>(&BUMP, &object, [Raw::Int(1)])?, 2);
        assert_eq!(attr::<i64>(&VALUE, &object)?, 1);
    }
    run(
        &module,
        "C.bump = lambda self, n: n * 10\nC.value = property(lambda self: 7)",
    )?;
    assert_eq!(method::<i64, 1>(&BUMP, &object, [Raw::Int(1)])?, 10);
    assert_eq!(attr::<i64>(&VALUE, &object)?, 7);
    set_attr(&object, "bump", get_as::<Object>("builtins", "str")?)?;
    assert_eq!(method::<String, 1>(&BUMP, &object, [Raw::Int(1)])?, "1");
    Ok(())
}

#[test]
fn a_site_that_met_a_class_that_changes_still_remembers_one_that_does_not() -> Result<()> {
    static UPPER: Site = Site::method("remembered_order", "C", "upper");
    let module = module("remembered_order", "class C:\n  def upper(self): return 'mine'")?;
    let own: Object = method_as(&module, "C", ())?;
    assert_eq!(method::<String, 0>(&UPPER, &own, [])?, "mine");
    let array: Object = call_as("builtins", "bytearray", (b"abc",))?;
    for _ in 0..2 {
        assert_eq!(bytes(&method::<Object, 0>(&UPPER, &array, [])?)?, b"ABC");
        assert_eq!(method::<String, 0>(&UPPER, &own, [])?, "mine");
    }
    Ok(())
}

fn bytes(array: &Object) -> Result<Vec<u8>> {
    call_as("builtins", "bytes", (array,))
}
