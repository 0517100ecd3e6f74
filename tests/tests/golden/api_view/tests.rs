//! A planted example: what a view shows, which changes it shows, and which it leaves to other tests.

use super::api_view;

const SOURCE: &str = r##"
/// Python module `planted`.
///
/// More of it.
#[allow(dead_code)]
pub mod planted {
    /// Python `planted.add`.
    ///
    /// Some details.
    #[deprecated(note = "use `plus`")]
    #[inline]
    pub fn add<'a>(left: impl __rt::Arg<'a, ::core::primitive::i64>, right: (::std::string::String,),) -> __rt::Result<self::Sum> {
        __rt::call(&self::__SITES[0], [left, right])
    }
    /// A function with long parameters.
    pub fn long<'a, P: __rt::Kinded<Kind: self::sig::First> + __rt::Arg<'a, <P as __rt::Kinded>::Kind,>,>(first: P, call: impl ::core::ops::Fn(&'a ::core::primitive::str, &'a (u8,)) -> [u8; 2] + ::core::marker::Send + 'static) -> <P as __rt::Kinded>::Output where P: ?Sized {}
    /// Python class `planted.Sum`.
    #[derive(::core::clone::Clone)]
    pub struct Sum<T = ()> { base: __rt::Object, marker: ::core::marker::PhantomData<fn() -> (T,)> }
    pub struct Options<'c>(&'c mut __rt::Call<'c>);
    /// A record.
    #[non_exhaustive]
    pub struct Point {
        /// Across.
        pub x: f64,
    }
    impl<T: 'static> ::core::ops::Deref for Sum<T> { type Target = __rt::Object; fn deref(&self) -> &Object { &self.base } }
    #[diagnostic::do_not_recommend]
    impl<'h, T> __rt::Arg<'h, ::std::vec::Vec<T>> for &'h self::Sum<T> where Self: for<'b> Fn(&'b T) { fn raw(self) {} }
    impl<T> Sum<T> {
        /// Sets a part.
        pub fn part(&mut self, value: ::core::option::Option<&T>) -> &mut Self { self }
        #[doc(hidden)]
        pub fn __new() -> Self { todo!() }
        fn private(&self) {}
    }
    /// Python's `int | str`.
    pub enum Either {
        /// An int.
        Int(::core::primitive::i64) = -1,
        Other,
    }
    pub type Alias<T> = ::std::vec::Vec<T>;
    pub use other::planted::{Name, Other};
    pub const LIMIT: ::core::primitive::u64 = 3;
    pub mod sig { pub trait First: Sized { /** Returned. */ type Output: __rt::FromPython; } }
    #[doc(hidden)]
    pub mod __shapes { pub const Sum: u64 = 1; }
    static __SITES: [__rt::Site; 1] = [Site::function("planted", "add")];
}
"##;

const VIEW: &str = r##"/// Python module `planted`.
pub mod planted {
    /// Python `planted.add`.
    #[deprecated(note = "use `plus`")]
    pub fn add<'a>(left: impl Arg<'a, i64>, right: (String,)) -> Result<self::Sum>;
    /// A function with long parameters.
    pub fn long<'a, P: Kinded<Kind: self::sig::First> + Arg<'a, <P as Kinded>::Kind>>(
        first: P,
        call: impl Fn(&'a str, &'a (u8,)) -> [u8; 2] + Send + 'static,
    ) -> <P as Kinded>::Output where P: ?Sized;
    /// Python class `planted.Sum`.
    #[derive(Clone)]
    pub struct Sum<T = ()> { base: Object, marker: PhantomData<fn() -> (T,)> }
    pub struct Options<'c>(&'c mut Call<'c>);
    /// A record.
    #[non_exhaustive]
    pub struct Point {
        /// Across.
        pub x: f64,
    }
    impl<T: 'static> Deref for Sum<T> { type Target = Object; }
    impl<'h, T> Arg<'h, Vec<T>> for &'h self::Sum<T> where Self: for<'b> Fn(&'b T);
    impl<T> Sum<T> {
        /// Sets a part.
        pub fn part(&mut self, value: Option<&T>) -> &mut Self;
    }
    /// Python's `int | str`.
    pub enum Either {
        /// An int.
        Int(i64) = - 1,
        Other,
    }
    pub type Alias<T> = Vec<T>;
    pub use other::planted::{Name, Other};
    pub const LIMIT: u64 = 3;
    pub mod sig {
        pub trait First: Sized { type Output: FromPython; }
    }
}
"##;

fn view(source: &str) -> String {
    api_view(source.parse().unwrap()).unwrap()
}

/// The view of the example with this changed.
fn changed(before: &str, after: &str) -> String {
    assert!(SOURCE.contains(before), "the example has no {before}");
    view(&SOURCE.replacen(before, after, 1))
}

#[test]
fn declarations_are_a_line_each() {
    assert_eq!(view(SOURCE), VIEW);
}

#[test]
fn a_changed_api_shows() {
    let changes = [
        (
            "Arg<'a, ::core::primitive::i64>",
            "Arg<'a, ::core::primitive::f64>",
        ),
        ("right: (::std", "other: (::std"),
        ("String,),)", "String),)"),
        ("Result<self::Sum>", "Result<self::Sum<u8>>"),
        ("Kind: self::sig::First", "Kind: self::sig::Second"),
        ("::core::marker::Send + 'static", "::core::marker::Sync + 'static"),
        ("P: ?Sized", "P: ::core::marker::Copy"),
        ("use `plus`", "use `minus`"),
        ("derive(::core::clone::Clone)", "derive(::core::cmp::Eq)"),
        ("impl<T: 'static> ::core", "impl<T> ::core"),
        ("type Target = __rt::Object", "type Target = __rt::PyInt"),
        ("Self: for<'b> Fn", "T: for<'b> Fn"),
        ("&mut self, value", "&self, value"),
        ("Other,", "Another,"),
        ("pub x: f64", "x: f64"),
        ("#[non_exhaustive]", ""),
        ("u64 = 3", "u64 = 4"),
        ("type Output: __rt::FromPython;", "type Output;"),
        ("Python `planted.add`.", "Python `planted.plus`."),
        ("/// An int.", "/// A number."),
        ("pub type Alias", "pub fn new() {} pub type Alias"),
        ("pub use other::planted::{Name, Other};", ""),
        ("fn private", "pub fn private"),
        ("static __SITES", "macro_rules! new { () => {} } static __SITES"),
    ];
    for (before, after) in changes {
        assert_ne!(changed(before, after), VIEW, "{before} -> {after}");
    }
}

#[test]
fn bodies_and_hidden_items_do_not_show() {
    let changes = [
        ("[left, right]", "[right, left]"),
        ("&self.base", "&self.other"),
        ("/// Some details.", "/// Other details."),
        ("#[allow(dead_code)]", ""),
        ("#[inline]", ""),
        ("#[diagnostic::do_not_recommend]", ""),
        ("pub fn __new() -> Self", "pub fn __new(new: u8) -> Self"),
        ("fn private(&self)", "fn private()"),
        ("Sum: u64 = 1", "Sum: u64 = 2"),
        ("\"add\"", "\"plus\""),
    ];
    for (before, after) in changes {
        assert_eq!(changed(before, after), VIEW, "{before} -> {after}");
    }
}
