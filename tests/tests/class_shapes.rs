//! How classes and modules are made up: bases, metaclasses, nesting, second names, what only the run time offers.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::{Handle, Result, Value, types::Class};

snakebridge::python_module!(
    "abstract_class",
    "bound_method_function",
    "class_method",
    "deprecated_function",
    "lazy_getattr_module",
    "metaclass",
    "multiple_inheritance",
    "nested_class",
    "private_class_returned",
    "reexport",
    "static_method",
    "fractions",
    "json",
    path = "fixtures/python/constructs"
);

#[test]
fn an_abstract_class_is_made_by_its_subclasses_alone() -> Result<()> {
    let square = abstract_class::Square::new(2.0)?;
    assert_eq!((square.area()?, square.describe()?.as_str()), (4.0, "area 4.0"));
    let unit: abstract_class::Shape = abstract_class::unit()?;
    assert_eq!(abstract_class::Shape::known()?, ["square"]);
    assert_eq!(abstract_class::total(&[(*square).clone(), unit])?, 5.0);
    Ok(())
}

#[test]
fn bound_methods_are_functions_of_the_module() -> Result<()> {
    let before = bound_method_function::step()?;
    assert_eq!(bound_method_function::step_with(|kw| kw.by(5))?, before + 5);
    assert_eq!(bound_method_function::history()?.len() as i64, before + 5);
    assert_eq!(bound_method_function::kind()?, "Counter");
    Ok(())
}

#[test]
fn a_class_method_makes_the_class_it_is_called_on() -> Result<()> {
    assert_eq!(class_method::Money::parse("1.25")?.cents()?, 125);
    let euro: class_method::Euro = class_method::Euro::zero()?;
    assert_eq!(euro.cents()?, 0);
    assert_eq!(class_method::Euro::name()?, "Euro");
    Ok(())
}

#[test]
#[expect(deprecated, reason = "that is what is tested")]
fn what_is_deprecated_says_so() -> Result<()> {
    assert_eq!(deprecated_function::old_way(1)?, 1);
    let fresh = deprecated_function::Fresh::new()?;
    assert_eq!(
        (fresh.former()?, fresh.current()?),
        ("former".into(), "current".into())
    );
    assert_eq!(deprecated_function::convert("7")?, 7);
    Ok(())
}

#[test]
fn names_that_a_module_makes_on_request() -> Result<()> {
    assert_eq!(lazy_getattr_module::early(1)?, 2);
    let late: i64 = snakebridge::call_as("lazy_getattr_module", "late", (4,))?;
    assert_eq!(late, 8);
    Ok(())
}

#[test]
fn classes_of_a_metaclass_are_classes() -> Result<()> {
    assert_eq!(metaclass::Plugin::new()?.run()?, "ran");
    let made = metaclass::Made::new()?;
    assert_eq!(made.run()?, "ran");
    assert_eq!(metaclass::registered()?, 2);
    let class: metaclass::Registry = Handle::cast(&Class::<metaclass::Plugin>::of()?)?;
    let several: Vec<Value> = class.several(2)?;
    let [Value::Ref(first), Value::Ref(_)] = several.as_slice() else {
        panic!("{several:?}");
    };
    assert_eq!(Handle::cast::<metaclass::Plugin>(first)?.run()?, "ran");
    Ok(())
}

#[test]
fn a_second_base_is_reached_by_an_upcast() -> Result<()> {
    let mallard = multiple_inheritance::Mallard::new()?;
    assert_eq!(
        (mallard.swim()?, mallard.quack()?),
        ("splash".into(), "quack".into())
    );
    assert_eq!(multiple_inheritance::race(&mallard)?, "splash");
    // Upwards the compiler knows, so nothing can fail.
    let flyer: multiple_inheritance::Flyer = Handle::upcast(&mallard);
    assert_eq!(flyer.fly()?, "whoosh");
    assert!(Handle::is(&flyer, &mallard));
    assert_eq!(
        Handle::upcast::<multiple_inheritance::Swimmer>(&mallard).swim()?,
        "splash"
    );
    let flyer: multiple_inheritance::Flyer = Handle::cast(&flyer)?;
    assert_eq!(multiple_inheritance::launch(&flyer)?, "whoosh");
    assert!(Handle::cast::<multiple_inheritance::Duck>(&multiple_inheritance::Flyer::new()?).is_err());
    Ok(())
}

#[test]
fn nested_classes_have_joined_names() -> Result<()> {
    let tree = nested_class::Tree::new()?;
    let node: nested_class::TreeNode = tree.add(3)?;
    assert_eq!(node.doubled()?, 6);
    assert_eq!(
        nested_class::sum_of(&[node.clone(), nested_class::TreeNode::new(4)?])?,
        7
    );
    let mark: nested_class::TreeNodeMark = nested_class::mark_of(&node)?;
    assert_eq!(mark.color()?, "red");
    Ok(())
}

#[test]
fn a_private_class_that_is_returned_has_its_methods() -> Result<()> {
    let token = private_class_returned::token("word")?;
    assert_eq!((token.text()?, token.kind()?), ("<word>".into(), "word".into()));
    assert_eq!(private_class_returned::kind_of(&token)?, "word");
    assert_eq!(private_class_returned::nothing()?.text()?, "<nothing>");
    Ok(())
}

#[test]
fn what_a_module_takes_from_another_is_the_same() -> Result<()> {
    let third = fractions::Fraction::new_with(|kw| kw.numerator(1).denominator(3))?;
    assert_eq!(reexport::half(&third)?.to_string(), "1/6");
    assert_eq!(reexport::to_text([1, 2])?, "[1, 2]");
    let error = json::loads("{").unwrap_err();
    assert!(error.is::<reexport::JsonDecodeError>());
    assert_eq!(reexport::tau()?, std::f64::consts::TAU);
    Ok(())
}

#[test]
fn static_methods_need_no_object() -> Result<()> {
    assert_eq!(static_method::Convert::to_celsius(212.0)?, 100.0);
    assert_eq!(
        static_method::Convert::label_with("cm", |kw| kw.short(true))?.as_deref(),
        Some("c")
    );
    assert_eq!(static_method::More::label("cm")?, None);
    Ok(())
}
