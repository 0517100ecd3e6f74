//! Use Python libraries from Rust: typed bindings declared in one line, over references and sessions.
//!
//! ```
//! snakebridge::python_module!("re");
//!
//! fn main() -> snakebridge::Result<()> {
//!     let pattern = re::compile(r"(?P<user>\w+)@(?P<host>[\w.]+)")?; // re::Pattern<str>
//!     if let Some(m) = pattern.search("mail ada@example.org today")? {
//!         assert_eq!((m.group("user")?.as_deref(), m.start()?), (Some("ada"), 5));
//!     }
//!     // Optional arguments are set by name; what is not set is not sent.
//!     assert!(pattern.search_with("ada@example.org", |kw| kw.pos(4))?.is_none());
//!     Ok(())
//! }
//! ```
//!
//! [`python_module!`] generates such bindings for any module. Python objects stay in Python; Rust holds handles, and a
//! [`Session`] owns their lifetime. [`call`], [`get`], [`method`] and [`attr`] work by name, without generated code:
//!
//! ```
//! let root = snakebridge::call_as::<f64>("math", "sqrt", (16,))?;
//! assert_eq!(root, 4.0);
//! # Ok::<(), snakebridge::Error>(())
//! ```

//!
//! # By use
//!
//! | to | use |
//! |---|---|
//! | bind modules | [`python_module!`] |
//! | work with handles and data | [`Handle`], [`Object`], [`Value`], [`types`], [`time`] |
//! | call without generated code | [`call`], [`get`], [`method`], [`attr`], their `_as` forms, [`set_attr`], [`del_attr`], [`args`] |
//! | pass Rust to Python | [`callback`], [`scoped`], [`pull`], [`spread`] |
//! | pass functions and classes of Python | [`function!`], [`types::ClassName`], [`types::Class`] |
//! | own lifetimes | [`Session`], [`with_session`], [`session`] |
//! | handle errors | [`Error`], [`Result`], [`PyException`], [`exceptions`], [`error`] |
//! | control the interpreter | [`init`], [`attached`], [`detached`], [`shutdown`] |
//! | read generated signatures | [`traits`], [`kinds`] |
//! | exchange values and references | [`wire`] |
//! | await | [`types::Awaitable`], [`types::AsyncIter`], [`event_loop`] |
//! | run Python elsewhere | `session::Pool` (feature `pool`), [`backend`] |
//! | read on | [`guide`] |

#![warn(missing_debug_implementations)]
#![cfg_attr(
    not(feature = "embedded"),
    allow(
        dead_code,
        reason = "some of what handles and values can do is for the embedded interpreter alone"
    )
)]

#[cfg(not(any(feature = "embedded", feature = "pool")))]
compile_error!(
    "snakebridge has nowhere to run Python: enable its feature `embedded` (Python in this process, the default) or `pool` (worker processes)"
);
#[cfg(all(not(feature = "embedded"), feature = "pool", not(unix)))]
compile_error!("the feature `pool` of snakebridge is for Unix: enable its feature `embedded`");

pub mod backend;
mod bridge;
mod conversions;
pub mod error;
pub mod guide;
#[cfg(feature = "pyo3")]
mod interop;
mod interpreter;
pub mod kinds;
#[doc(hidden)]
pub mod private;
pub mod session;
pub mod traits;
pub mod types;
pub mod wire;

#[doc(hidden)]
pub use private as __private;

include!(concat!(env!("OUT_DIR"), "/python_module.rs"));

pub use bridge::{Error, Handle, Object, PyException, Result, Session, Value, init, with_session};
pub use conversions::{
    args, attr, attr_as, call, call_as, callback, del_attr, get, get_as, method, method_as, pull, scoped,
    set_attr, spread,
};
pub use interpreter::{attached, detached, settle, shutdown};
/// The version of PyO3 that handles convert to and from: use this one, or the same version. Feature `pyo3`.
#[cfg(feature = "pyo3")]
#[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
pub use pyo3;
pub use types::{event_loop, exceptions, time};

#[doc = include_str!("../function.md")]
#[macro_export]
macro_rules! function {
    ($first:ident $(:: $rest:ident)+) => { $crate::__function_at!([$first] $(:: $rest)+) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __function_at {
    ([$($path:tt)+] :: $name:ident) => {{
        #[allow(unused_imports)]
        use $($path)+::$name as _;
        $($path)+::__function(::core::stringify!($name))
    }};
    ([$($path:tt)+] :: $next:ident $($rest:tt)+) => { $crate::__function_at!([$($path)+ :: $next] $($rest)+) };
}
