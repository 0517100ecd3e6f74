//! Workers as actors of Ray. What speaks with Ray is a worker of this machine whose Python has `ray`, the driver: it makes actors, which
//! listen, and tells how they end. Calls go to the actors by themselves.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::Local;
use crate::bridge::backend::placement::greeting::Greeting;
use crate::bridge::backend::remote::dial::{Dial, TOKEN};
use crate::bridge::backend::remote::frame::kind;
use crate::bridge::backend::remote::{
    Failure, Keeper, Ladder, Nothing, Place, Process, Request, Verb, Worker,
};
use crate::bridge::raw::Raw;
use crate::bridge::value::Value;

/// What runs there.
const MODULE: &str = "snakebridge_worker.ray_driver";

/// How long Ray may take to know of a death.
const CERTIFICATE: Duration = Duration::from_secs(1);

/// How long it may take to be told something, beyond what that may take by itself.
const GRACE: Duration = Duration::from_secs(5);

/// A call that takes too long is interrupted, and the driver is never killed for it: its end would be that of all actors.
const PATIENT: Ladder = {
    let day = Duration::from_secs(24 * 60 * 60);
    Ladder {
        cancel: day,
        interrupt: day,
        signal: day,
    }
};

/// The driver; its end is that of its actors, but for those that are kept.
#[derive(Debug)]
pub(crate) struct Driver {
    worker: Worker,
    version: String,
    address: String,
}

/// An actor to be made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actor {
    /// The options of Ray.
    pub(crate) options: Vec<(String, Value)>,
    /// Of this name, there or to be made.
    pub(crate) name: Option<String>,
    /// How long it waits for a program when it has none, if it is for several.
    pub(crate) keep: Option<Duration>,
    /// How long it may take until it runs.
    pub(crate) within: Duration,
}

impl Driver {
    /// Starts the driver, which connects to a cluster or starts one.
    ///
    /// # Errors
    ///
    /// Why not.
    pub(in crate::bridge::backend::placement) fn start(
        local: &Local,
        greeting: &Greeting,
        settings: &Value,
        within: Duration,
    ) -> Result<Driver, String> {
        let process = local.launch().map_err(|error| error.to_string())?;
        let options = greeting.of(&process);
        let worker = Worker::connect(process, &options).map_err(|error| error.to_string())?;
        let mut driver = Driver {
            worker,
            version: String::new(),
            address: String::new(),
        };
        let said = driver.ask("connect", &mut [Raw::Value(settings)], within)?;
        for (name, text) in said.as_dict().unwrap_or_default() {
            match (name, text) {
                (Value::Str(name), Value::Str(text)) if name == "version" => driver.version.clone_from(text),
                (Value::Str(name), Value::Str(text)) if name == "address" => driver.address.clone_from(text),
                _ => {}
            }
        }
        Ok(driver)
    }

    /// Whether it has ended.
    pub(crate) fn is_lost(&self) -> bool {
        self.worker.is_lost()
    }

    /// The version of Ray.
    pub(crate) fn version(&self) -> &str {
        &self.version
    }

    /// Where other programs find the cluster.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// What the cluster has, by name.
    ///
    /// # Errors
    ///
    /// Why it is not known.
    pub(crate) fn resources(&self) -> Result<Vec<(String, f64)>, String> {
        let Value::Dict(found) = self.ask("resources", &mut [], GRACE)? else {
            return Err("the driver of Ray says something else".to_owned());
        };
        let each = found.into_iter().filter_map(|resource| match resource {
            (Value::Str(name), Value::Float(amount)) => Some((name, amount)),
            _ => None,
        });
        Ok(each.collect())
    }

    /// A worker in an actor, which it has made or found.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub(crate) fn place(self: &Arc<Driver>, actor: &Actor) -> Result<Process, String> {
        let settings = vec![
            (text("patience"), Raw::Float(actor.within.as_secs_f64())),
            (
                text("keep"),
                actor
                    .keep
                    .map_or(Raw::None, |keep| Raw::Float(keep.as_secs_f64())),
            ),
        ];
        let options = actor
            .options
            .iter()
            .map(|(name, value)| (Raw::Str(name.as_str().into()), Raw::Value(value)))
            .collect();
        let name = actor
            .name
            .as_deref()
            .map_or(Raw::None, |name| Raw::Str(name.into()));
        let mut args = [Raw::Dict(settings), Raw::Dict(options), name];
        let placed = self.ask("place", &mut args, actor.within.saturating_add(GRACE))?;
        let (number, dial, pid) = placed_at(&placed).ok_or("the driver of Ray says something else")?;
        let keeper = InActor {
            driver: Arc::clone(self),
            number,
            is_kept: actor.keep.is_some(),
        };
        let address = dial.address();
        let keeper: Arc<dyn Keeper> = Arc::new(keeper);
        Process::elsewhere(dial, pid, Arc::clone(&keeper), actor.within).map_err(|error| {
            keeper.leave();
            format!("the actor runs, and is not reached at {address}: {error}")
        })
    }

    /// Ends the driver as programs end, and with it the cluster if it has started that.
    pub(crate) fn stop(&self, grace: Duration) {
        drop(self.worker.stop(grace));
    }

    fn ask(&self, what: &str, args: &mut [Raw<'_>], within: Duration) -> Result<Value, String> {
        let mut request = Request::new("", Verb::Call, Place::Path(MODULE, what), args);
        let end = Instant::now().checked_add(within);
        let end = end.unwrap_or_else(|| Instant::now() + Duration::from_secs(u32::MAX.into()));
        let reply = self.worker.call_until(&mut request, &mut Nothing, end, PATIENT);
        let reply = reply.map_err(|failure| match failure {
            Failure::TimedOut { .. } => format!("Ray has not answered within {within:?}"),
            other => format!("the driver of Ray does not answer: {other}"),
        })?;
        if reply.kind() == kind::RAISED {
            let parts = reply.parts().map_err(|problem| problem.to_string())?;
            let raised = parts.first().and_then(|node| self.worker.classes().raised(node));
            return Err(raised.map_or_else(String::new, |raised| {
                format!(
                    "{}: {}",
                    raised.reference.class.type_name(),
                    raised.message.trim()
                )
            }));
        }
        let value = reply.value().map_err(|problem| problem.to_string())?;
        value
            .plain()
            .ok_or_else(|| "the driver of Ray says something else".to_owned())
    }
}

fn text(text: &'static str) -> Raw<'static> {
    Raw::Str(text.into())
}

/// The number, the way to it, and the process.
fn placed_at(placed: &Value) -> Option<(i64, Dial, u32)> {
    let Value::List(parts) = placed else { return None };
    let [
        Value::Int(number),
        Value::Str(address),
        Value::Int(port),
        Value::Bytes(token),
        Value::Int(pid),
    ] = parts.as_slice()
    else {
        return None;
    };
    let address: IpAddr = address.parse().ok()?;
    let token: [u8; TOKEN] = token.as_slice().try_into().ok()?;
    let dial = Dial::new(SocketAddr::new(address, u16::try_from(*port).ok()?), token);
    Some((*number, dial, u32::try_from(*pid).ok()?))
}

/// An actor, and its end.
#[derive(Debug)]
struct InActor {
    driver: Arc<Driver>,
    number: i64,
    /// Whether it is for other programs as well.
    is_kept: bool,
}

impl InActor {
    /// Has the driver do something, on a thread of its own: Ray may take its time.
    fn tell(&self, what: &'static str) {
        let (driver, number) = (Arc::clone(&self.driver), self.number);
        let told = move || drop(driver.ask(what, &mut [Raw::Int(number)], GRACE));
        let builder = std::thread::Builder::new().name("snakebridge-ray".to_owned());
        // Without a thread the actor ends with its connections.
        drop(builder.spawn(told));
    }
}

impl Keeper for InActor {
    fn kill(&self) {
        self.tell("kill");
    }

    fn leave(&self) {
        self.tell(if self.is_kept { "leave" } else { "kill" });
    }

    fn epitaph(&self) -> Option<String> {
        let mut args = [Raw::Int(self.number), Raw::Float(CERTIFICATE.as_secs_f64())];
        match self.driver.ask("epitaph", &mut args, CERTIFICATE + GRACE) {
            Ok(Value::Str(words)) => Some(words),
            Ok(_) => None,
            Err(problem) => Some(problem),
        }
    }
}
