//! `Placement`: which backend a session runs in. What starts workers is in `launch`, what chooses among them in `pool`.

#[cfg(all(feature = "pool", unix))]
mod builder;
#[cfg(all(feature = "pool", unix))]
mod care;
#[cfg(all(feature = "pool", unix))]
pub(crate) mod desk;
#[cfg(all(feature = "pool", feature = "tracing", unix))]
mod events;
#[cfg(all(feature = "pool", unix))]
mod greeting;
#[cfg(all(feature = "pool", unix))]
pub mod launch;
#[cfg(all(feature = "pool", unix))]
pub(crate) mod life;
#[cfg(all(feature = "pool", unix))]
pub(crate) mod output;
#[cfg(all(feature = "pool", unix))]
mod places;
#[cfg(all(feature = "pool", unix))]
pub(crate) mod pool;
#[cfg(all(feature = "pool", unix))]
pub(crate) mod ray;
#[cfg(all(feature = "pool", unix))]
pub(crate) mod statistics;

use std::any::Any;
use std::sync::Arc;

#[cfg(all(feature = "pool", unix))]
pub use builder::PoolBuilder;
use parking_lot::RwLock;
#[cfg(all(feature = "pool", unix))]
pub use ray::{RayActor, RayPool, RayPoolBuilder};

use super::Backend;
use crate::bridge::error::Result;
use crate::bridge::session::{Affinity, Session, scope};
#[cfg(feature = "test-backend")]
use crate::interpreter::attach;

/// Chooses the backend of a session, at its first call and whenever the one that it had is gone.
pub trait Placement: Send + Sync {
    /// The backend in which the session's next call runs. `before` is the one in which the last call ran.
    ///
    /// # Errors
    ///
    /// Any reason why there is none. The call returns it unchanged.
    fn place(&self, session: &Session, before: Option<&Arc<dyn Backend>>) -> Result<Arc<dyn Backend>>;

    /// Interrupts the calls of the session, and says how many there are. `last` is the backend in which the last call ran.
    fn cancel(&self, session: &Session, last: Option<&Arc<dyn Backend>>) -> usize {
        last.map_or(0, |backend| backend.cancel(session))
    }

    /// A number that clones have in common.
    fn address(&self) -> usize {
        std::ptr::from_ref(self).cast::<()>().addr()
    }

    /// How closely sessions are bound to their backend that do not say it themselves.
    fn affinity(&self) -> Option<Affinity> {
        None
    }

    /// The name of the pool, if it is one.
    fn name(&self) -> Option<&str> {
        None
    }

    /// Whether other programs may use the backend of a session, and find there what it has given a name on the wire.
    #[doc(hidden)]
    fn is_shared(&self) -> bool {
        false
    }
}

/// A call that may run; dropped, it makes room for the next one.
pub(crate) type Admission = Box<dyn Any>;

/// Whether the next call of a session goes where its last one ran, busy or not.
#[cfg(all(feature = "pool", unix))]
pub(crate) fn is_bound(affinity: Option<Affinity>, session: &Session) -> bool {
    match affinity {
        Some(Affinity::Hint) => false,
        Some(Affinity::StrictQueue | Affinity::StrictFailFast) => true,
        None => session.holds_objects(),
    }
}

/// What decides for sessions that do not say it themselves; the interpreter of this process, if nothing does.
static DEFAULT: RwLock<Option<Arc<dyn Placement>>> = RwLock::new(None);

/// Chooses where sessions run from now on that do not say it themselves, those of threads that have made no call so far among
/// them. Without it, and with `None`, that is the interpreter of this process.
pub fn set_default_placement(placement: Option<Arc<dyn Placement>>) {
    if placement.is_some() {
        scope::remote_exists();
    }
    let before = std::mem::replace(&mut *DEFAULT.write(), placement);
    drop(before);
}

/// The placement of a session that does not say it itself.
pub(crate) fn default() -> Option<Arc<dyn Placement>> {
    #[cfg(feature = "test-backend")]
    for_tests();
    DEFAULT.read().clone()
}

/// The backend that `SNAKEBRIDGE_TEST_BACKEND` names, so that the suites run in any of them as they are.
#[cfg(feature = "test-backend")]
pub(crate) fn for_tests() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    if !ONCE.is_completed() {
        // What makes it may need the interpreter, which a thread that waits for it must not hold.
        attach::detached(|| ONCE.call_once(choose_for_tests));
    }
}

#[cfg(feature = "test-backend")]
fn choose_for_tests() {
    let name = std::env::var("SNAKEBRIDGE_TEST_BACKEND").unwrap_or_default();
    if matches!(name.as_str(), "" | "embedded") {
        return;
    }
    // Not the interpreter of this process instead: what was to be tested would not be.
    let placement = named_for_tests(&name).unwrap_or_else(|problem| Arc::new(Missing { name, problem }));
    set_default_placement(Some(placement));
}

/// The backend of that name, or why there is none.
#[cfg(feature = "test-backend")]
fn named_for_tests(name: &str) -> Result<Arc<dyn Placement>, String> {
    fn shared<P: Placement + 'static>(opened: Result<P>) -> Result<Arc<dyn Placement>, String> {
        match opened {
            Ok(placement) => Ok(Arc::new(placement)),
            Err(error) => Err(error.to_string()),
        }
    }
    match name {
        #[cfg(feature = "embedded")]
        "forward" => shared(super::forward::Everywhere::new()),
        #[cfg(all(feature = "pool", unix))]
        "pool" | "tcp" => {
            let python = std::env::var("SNAKEBRIDGE_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
            let mut settings = pool::Pool::builder().python(python).size(1);
            if name == "tcp" {
                settings = settings.listen(std::net::Ipv4Addr::LOCALHOST);
            }
            shared(settings.open())
        }
        #[cfg(all(feature = "pool", unix))]
        "ray" => {
            let python = std::env::var("SNAKEBRIDGE_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
            let actor = RayActor::new().num_cpus(0.0);
            let settings = RayPool::builder().python(python).actor(actor);
            let settings = match std::env::var("SNAKEBRIDGE_TEST_CLUSTER") {
                Ok(address) => settings.address(address),
                Err(_) => settings.local_cpus(2),
            };
            shared(settings.open())
        }
        _ => Err("there is no such backend".to_owned()),
    }
}

/// A backend that was named for tests and is not there: every call fails, with the reason.
#[cfg(feature = "test-backend")]
struct Missing {
    name: String,
    problem: String,
}

#[cfg(feature = "test-backend")]
impl Placement for Missing {
    fn place(&self, _: &Session, _: Option<&Arc<dyn Backend>>) -> Result<Arc<dyn Backend>> {
        let Missing { name, problem } = self;
        Err(crate::bridge::error::Error::unsupported(format!(
            "SNAKEBRIDGE_TEST_BACKEND is {name}: {problem}"
        )))
    }
}
