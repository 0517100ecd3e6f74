//! The bridge: handles, sessions, the registry, errors, values, and the backends that carry out operations.
//!
//! These are one module because they depend on each other: a handle holds its session, a session its backend, and a
//! backend works on handles. The bridge uses only `interpreter`; what a Rust type means in Python (`conversions`,
//! `types`) and the JSON format (`wire`) are layers above it.

pub(crate) mod backend;
pub(crate) mod binding;
pub(crate) mod call;
pub(crate) mod callback;
pub(crate) mod class;
pub(crate) mod error;
#[cfg(feature = "embedded")]
pub(crate) mod event_loop;
#[cfg(not(feature = "embedded"))]
#[path = "event_loop/absent.rs"]
pub(crate) mod event_loop;
pub(crate) mod exception;
pub(crate) mod held;
pub(crate) mod object;
pub(crate) mod ops;
pub(crate) mod origin;
pub(crate) mod parameters;
pub(crate) mod parts;
pub(crate) mod payload;
pub(crate) mod raw;
pub(crate) mod reaper;
pub(crate) mod reference;
pub(crate) mod registry;
pub(crate) mod session;
pub(crate) mod site;
pub(crate) mod site_tables;
pub(crate) mod traced;
pub(crate) mod value;
pub(crate) mod weak;
pub(crate) mod wire_ref;

pub use backend::embedded::init;
#[cfg(all(feature = "pool", unix))]
pub use backend::placement::{
    PoolBuilder, RayActor, RayPool, RayPoolBuilder,
    output::{Output, Said},
    pool::Pool,
    statistics::{PoolStatistics, WorkerStatistics},
};
pub use backend::{
    Abilities, Awaited, Backend, ClassFacts, Context, Facts, FromPython, Operation, Placement, PyKind, Read,
    Received, Returned, Target, Verb, Want, set_default_placement,
};
pub(crate) use backend::{AtHand, Exact};
pub use call::Call;
pub use callback::Callback;
pub use class::{ClassDef, IsA, Nominal, PythonClass};
pub use error::{Error, ErrorKind, InvalidRefKind, RefLost, Result, Rung};
pub use event_loop::AwaitableFuture;
pub use exception::{Frame, PyException, Raised};
pub use object::{Handle, Object};
pub use raw::{Raw, ToPython};
pub use reference::Ref;
pub use registry::Statistics;
pub use session::{Affinity, Session, SessionBuilder, idempotent, with_deadline, with_session};
pub use site::{Site, SiteKind};
pub(crate) use value::raw_of_json;
pub use value::{BigInt, Plain, Value, ValueKey};
pub use weak::Weak;
pub(crate) use wire_ref::{RefTag, WireRef};
