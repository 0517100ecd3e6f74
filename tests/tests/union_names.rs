//! Declaring another module never renames a union.
#![allow(missing_docs, reason = "a test")]

use snakebridge::Result;

mod alone {
    snakebridge::python_module!(pub(crate) "union_names", path = "fixtures/python");
}

mod together {
    snakebridge::python_module!(
        pub(crate) "union_names",
        "builtins",
        "datetime",
        "collections.abc",
        path = "fixtures/python",
        include = [
            "builtins.bytearray",
            "datetime.timedelta",
            "collections.abc.Sequence",
        ]
    );
}

macro_rules! named {
    ($module:ident) => {{
        use $module::union_names as m;
        let bytes: m::StrOrBytearray = m::of_bytes("text")?;
        assert!(matches!(bytes, m::StrOrBytearray::Str(text) if text == "text"));
        let times: m::IntOrTimedelta = m::of_times(1)?;
        assert!(matches!(times, m::IntOrTimedelta::Int(1)));
        let names: m::IntOrStrList = m::of_names(["a"])?;
        assert!(matches!(names, m::IntOrStrList::StrList(names) if names == ["a"]));
    }};
}

#[test]
fn unions_have_the_same_names_whatever_else_is_declared() -> Result<()> {
    named!(alone);
    named!(together);
    Ok(())
}
