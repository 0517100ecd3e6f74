//! The bindings in each place where a macro may be: in other macros, in functions and modules, next to names of the user.
#![deny(warnings)]
#![forbid(unsafe_code)]

use snakebridge::exceptions::ValueError;

/// A program's own wrapper around the macro.
macro_rules! python {
    ($(#[$meta:meta])* $name:ident => $($module:tt)*) => {
        $(#[$meta])*
        pub(crate) mod $name {
            snakebridge::python_module!(pub(super) $($module)*);
        }
    };
}

python!(numbers => "math" as maths, include = ["sqrt", "gcd", "isclose", "pi"]);
python!(
    /// With two modules that link to each other.
    texts => "re", pub(super) "string"
);

#[test]
fn a_macro_of_the_user_may_call_ours() -> snakebridge::Result<()> {
    assert_eq!(numbers::maths::gcd((4, 6))?, 2);
    assert!(numbers::maths::pi()? > 3.0);
    assert_eq!(texts::string::capwords("one two")?, "One Two");
    assert!(texts::re::compile("a")?.match_("a")?.is_some());
    Ok(())
}

/// Everything generated code might name is something else here.
mod shadowed {
    #![allow(dead_code, unused_macros, non_camel_case_types)]

    pub(crate) struct Result;
    pub(crate) struct Option;
    pub(crate) struct String;
    pub(crate) struct Vec;
    pub(crate) struct Box;
    pub(crate) struct Some;
    pub(crate) struct None;
    pub(crate) struct Ok;
    pub(crate) struct Err;
    pub(crate) struct f64;
    pub(crate) struct i64;
    pub(crate) struct bool;
    pub(crate) trait Clone {}
    pub(crate) trait Copy {}
    pub(crate) trait Send {}
    pub(crate) trait Sync {}
    pub(crate) trait Fn {}
    pub(crate) trait Into {}
    pub(crate) trait Iterator {}
    pub(crate) trait Default {}
    pub(crate) mod std {}
    pub(crate) mod core {}
    pub(crate) mod snakebridge {}
    macro_rules! panic {
        ($($t:tt)*) => {
            compile_error!("the user's panic! was called")
        };
    }
    macro_rules! vec {
        ($($t:tt)*) => {
            compile_error!("the user's vec! was called")
        };
    }
    macro_rules! format {
        ($($t:tt)*) => {
            compile_error!("the user's format! was called")
        };
    }
    macro_rules! matches {
        ($($t:tt)*) => {
            compile_error!("the user's matches! was called")
        };
    }

    ::snakebridge::python_module!(
        pub(crate) "re",
        pub(crate) "json",
        pub(crate) "pathlib",
        pub(crate) "collections",
        pub(crate) "datetime",
    );
}

#[test]
fn shadowed_names_do_not_matter() -> snakebridge::Result<()> {
    let found = shadowed::re::search(r"(?P<a>b)", "abc")?
        .map(|m| m.groupdict())
        .transpose()?;
    assert_eq!(found.and_then(|groups| groups["a"].clone()).as_deref(), Some("b"));
    assert_eq!(shadowed::json::dumps([1])?, "[1]");
    assert_eq!(
        (shadowed::pathlib::PurePath::new("a")? / "b")?.parts()?,
        ["a", "b"]
    );
    let error = shadowed::datetime::Date::new(2024, 13, 1).unwrap_err();
    assert!(error.is::<ValueError>(), "{error}");
    Ok(())
}

#[test]
fn a_module_may_stand_in_a_function() -> snakebridge::Result<()> {
    snakebridge::python_module!("math", "keyword");
    assert_eq!(math::hypot((3, 4))?, 5.0);
    assert!(keyword::kwlist()?.contains(&"for".to_owned()));
    Ok(())
}

mod outer {
    pub(super) mod inner {
        snakebridge::python_module!(pub(in crate::outer) "keyword");

        pub(crate) fn is_keyword(word: &str) -> snakebridge::Result<snakebridge::Value> {
            keyword::iskeyword(word).map(Into::into)
        }
    }

    pub(super) fn words() -> snakebridge::Result<usize> {
        Ok(inner::keyword::kwlist()?.len())
    }
}

#[test]
fn a_module_may_stand_in_a_nested_module() -> snakebridge::Result<()> {
    assert_eq!(outer::inner::is_keyword("for")?, snakebridge::Value::Bool(true));
    assert!(outer::words()? > 30);
    Ok(())
}

/// A façade that does not offer the crate at its root.
mod facade {
    pub(crate) use snakebridge as python;
}

snakebridge::python_module!(
    "statistics" as figures,
    include = ["mean"],
    crate = crate::facade::python
);

#[test]
fn the_path_of_the_runtime_may_be_given() -> snakebridge::Result<()> {
    assert_eq!(figures::mean([1, 2, 3])?, 2.0);
    Ok(())
}

mod twice {
    snakebridge::python_module!(pub(super) "math", include = ["sqrt"]);
}

#[test]
fn one_module_may_be_bound_many_times() -> snakebridge::Result<()> {
    assert_eq!(twice::math::sqrt(9)?, numbers::maths::sqrt(9)?);
    Ok(())
}
