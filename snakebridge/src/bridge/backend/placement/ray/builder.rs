//! `RayPoolBuilder` and `RayActor`: the settings of a cluster, and of the actors in it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{RayPool, unavailable};
use crate::bridge::backend::placement::builder::PoolBuilder;
use crate::bridge::backend::placement::launch::Launcher;
use crate::bridge::backend::placement::launch::cluster::Cluster;
use crate::bridge::backend::placement::launch::ray::Actor;
use crate::bridge::backend::placement::pool::Pool;
use crate::bridge::error::{Error, Result};
use crate::bridge::value::Value;

/// Where programs find each other's actors, unless they say it.
const NAMESPACE: &str = "snakebridge";

/// What an actor of Ray has, and what its Python finds. What is not set is as Ray has it: an actor takes one CPU to be placed, and
/// none to run.
#[derive(Clone, Debug, Default)]
#[must_use = "it describes an actor, which a placement makes"]
pub struct RayActor {
    options: Vec<(String, Value)>,
    resources: Vec<(Value, Value)>,
    environment: Vec<(Value, Value)>,
    keep: Option<Duration>,
    within: Option<Duration>,
}

impl RayActor {
    /// As Ray has them.
    pub fn new() -> RayActor {
        RayActor::default()
    }

    fn option(mut self, name: &str, value: Value) -> Self {
        self.options.retain(|(known, _)| known != name);
        self.options.push((name.to_owned(), value));
        self
    }

    /// How many CPUs are its own, as Ray counts; it is not kept from using others. Zero has it placed anywhere.
    pub fn num_cpus(self, cpus: f64) -> Self {
        self.option("num_cpus", Value::Float(cpus))
    }

    /// How many GPUs are its own; its Python sees those alone. A fraction shares one.
    pub fn num_gpus(self, gpus: f64) -> Self {
        self.option("num_gpus", Value::Float(gpus))
    }

    /// How many bytes of memory are reserved for it.
    pub fn memory(self, bytes: u64) -> Self {
        self.option("memory", Value::Int(i64::try_from(bytes).unwrap_or(i64::MAX)))
    }

    /// How much of a resource that the cluster has named is its own. As all amounts, it is at most 922,337,203,685,477: what Ray can count.
    pub fn resource(mut self, name: impl Into<String>, amount: f64) -> Self {
        self.resources
            .push((Value::Str(name.into()), Value::Float(amount)));
        self
    }

    /// Packages that Ray installs on the node before the actor starts there, in an environment of its own, as `pip` names them. Ray needs
    /// the package `virtualenv` for it, which `pip install ray` does not bring.
    pub fn pip<T: Into<String>>(self, packages: impl IntoIterator<Item = T>) -> Self {
        let packages = packages.into_iter().map(|package| Value::Str(package.into()));
        self.runtime_env("pip", Value::List(packages.collect()))
    }

    /// A folder or an archive of this machine, as it is when the actor is made, or the address of an archive. The actor runs in a copy on its
    /// node, and imports from it. What `.gitignore` names there is left out, and Ray limits the size, as it does for `ray.init`.
    pub fn working_dir(self, folder: impl Into<String>) -> Self {
        self.runtime_env("working_dir", Value::Str(folder.into()))
    }

    /// Sets something of Ray's `runtime_env`, such as `env_vars`, `conda` or `py_modules` (whose folders are of this machine, too).
    pub fn runtime_env(mut self, name: impl Into<String>, value: Value) -> Self {
        self.environment.push((Value::Str(name.into()), value));
        self
    }

    /// How long an actor that is [shared](RayPool::shared) stays when no program uses it; one hour, unless set.
    pub fn keep(mut self, time: Duration) -> Self {
        self.keep = Some(time);
        self
    }

    /// How long Ray may take until the actor runs: to find a place, to start a process, to install packages. One minute, unless set.
    pub fn within(mut self, time: Duration) -> Self {
        self.within = Some(time);
        self
    }

    /// As the driver makes it, for the session of this id.
    pub(super) fn described(&self, session: &str, is_shared: bool, within: Duration) -> Actor {
        let mut options = self.options.clone();
        if !self.resources.is_empty() {
            options.push(("resources".to_owned(), Value::Dict(self.resources.clone())));
        }
        if !self.environment.is_empty() {
            options.push(("runtime_env".to_owned(), Value::Dict(self.environment.clone())));
        }
        let keep = self.keep.unwrap_or(Duration::from_secs(3600));
        Actor {
            options,
            name: is_shared.then(|| session.to_owned()),
            keep: is_shared.then_some(keep),
            within: self.within.unwrap_or(within),
        }
    }
}

/// Settings of a pool on a cluster of Ray; made by [`RayPool::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `open`"]
pub struct RayPoolBuilder {
    pool: PoolBuilder,
    actor: RayActor,
    namespace: String,
    settings: Vec<(Value, Value)>,
}

impl RayPoolBuilder {
    pub(super) fn new() -> RayPoolBuilder {
        RayPoolBuilder {
            pool: PoolBuilder::new(),
            actor: RayActor::new(),
            namespace: NAMESPACE.to_owned(),
            settings: Vec::new(),
        }
    }

    /// The name of the pool, which references carry on the wire.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.pool = self.pool.name(name);
        self
    }

    /// The interpreter of this machine that has `ray`: a path, as to that of a virtual environment, or a name that is searched for in
    /// `PATH`. Its version, and that of Ray, have to be those of the cluster. Unless set, it is that of the program's packages.
    pub fn python(mut self, python: impl Into<PathBuf>) -> Self {
        self.pool = self.pool.python(python);
        self
    }

    /// The cluster: `host:port` of its head, or `auto` for one on this machine. Unless set, one is started on this machine, and ends with
    /// this program.
    pub fn address(self, address: impl Into<String>) -> Self {
        self.set("address", Value::Str(address.into()))
    }

    /// How many CPUs a cluster has that is started on this machine; as many as the machine, unless set.
    pub fn local_cpus(self, cpus: u32) -> Self {
        self.set("num_cpus", Value::Int(cpus.into()))
    }

    /// How many GPUs a cluster has that is started on this machine; as many as the machine, unless set.
    pub fn local_gpus(self, gpus: u32) -> Self {
        self.set("num_gpus", Value::Int(gpus.into()))
    }

    /// Passes something else to `ray.init`.
    pub fn init(self, name: impl Into<String>, value: Value) -> Self {
        let name = name.into();
        self.set(&name, value)
    }

    fn set(mut self, name: &str, value: Value) -> Self {
        self.settings.push((Value::Str(name.to_owned()), value));
        self
    }

    /// Within which names of sessions that are [shared](RayPool::shared) are found; `snakebridge`, unless set.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// How many actors there are at most for sessions that do not have one of their own; one, unless set. Such sessions are spread
    /// evenly.
    pub fn actors(mut self, actors: usize) -> Self {
        self.pool = self.pool.size(actors);
        self
    }

    /// What these actors have.
    pub fn actor(mut self, actor: RayActor) -> Self {
        self.actor = actor;
        self
    }

    /// Sets limits, deadlines and output of the workers, as for a pool of this machine. Limits of memory have no effect, since Ray has its
    /// own. What the actors print goes to Ray, which sends it to the driver: it comes as output of that.
    pub fn workers(mut self, set: impl FnOnce(PoolBuilder) -> PoolBuilder) -> Self {
        self.pool = set(self.pool);
        self
    }

    /// Connects to the cluster, or starts it. Actors start when sessions need them.
    ///
    /// # Errors
    ///
    /// [`Error::Environment`](crate::Error::Environment) if the interpreter has no `ray`, or the cluster is not reached.
    pub fn open(mut self) -> Result<RayPool> {
        self = self.with_defaults();
        let within = Duration::from_secs(60);
        let settings = Value::Dict(std::mem::take(&mut self.settings));
        let (local, actor) = (self.pool.local.clone(), self.actor.described("", false, within));
        let mut found = None;
        let pool = Pool::start(self.pool, |greeting| {
            let cluster = Cluster::start(local, greeting, settings).map_err(|problem| {
                unavailable(
                    format!("there is no cluster of Ray: {problem}"),
                    "name an interpreter that has `ray` with `RayPool::builder().python(..)`: `pip install ray`",
                )
            })?;
            let cluster = found.insert(Arc::new(cluster));
            Ok(Launcher::Ray(Arc::clone(cluster), actor))
        })?;
        let cluster = found.ok_or_else(|| Error::unsupported("a cluster without a driver"))?;
        Ok(RayPool {
            pool,
            cluster,
            within,
        })
    }

    fn with_defaults(self) -> Self {
        let namespace = self.namespace.clone();
        self.set("namespace", Value::Str(namespace))
            .set("logging_level", Value::Str("warning".to_owned()))
    }
}
