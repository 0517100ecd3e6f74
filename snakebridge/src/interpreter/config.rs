//! Application-wide defaults, set by `configure` and by environment variables.
//! A session's builder takes precedence, then `configure`, then the environment, then the built-in defaults.

use std::sync::OnceLock;
use std::time::Duration;

use parking_lot::Mutex;

use super::environment::{self, Advice};

/// The variable for the default time to live, in seconds; 0 means no limit.
const TTL_VARIABLE: &str = "SNAKEBRIDGE_REF_TTL_SECONDS";
/// The variable for the default limit on references per session; 0 means no limit.
const MAX_VARIABLE: &str = "SNAKEBRIDGE_REF_MAX";

/// The built-in time to live for explicit sessions.
const EXPLICIT_TTL: Duration = Duration::from_secs(3_600);
/// The built-in limit on references per session.
const MAX_REFS: usize = 10_000;

/// Application-wide settings for sessions that are opened from now on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Config {
    /// How long a reference may be idle. `Some(Duration::ZERO)` means no limit; `None` leaves the setting unchanged.
    pub ref_ttl: Option<Duration>,
    /// How many references a session may hold. `Some(0)` means no limit; `None` leaves the setting unchanged.
    pub session_max_refs: Option<usize>,
}

impl Config {
    /// The same with this time to live; zero turns the limit off.
    #[must_use]
    pub fn with_ref_ttl(mut self, ttl: Duration) -> Config {
        self.ref_ttl = Some(ttl);
        self
    }

    /// The same with this limit on the references of a session; zero turns the limit off.
    #[must_use]
    pub fn with_session_max_refs(mut self, max: usize) -> Config {
        self.session_max_refs = Some(max);
        self
    }
}

static CONFIGURED: Mutex<Config> = Mutex::new(Config {
    ref_ttl: None,
    session_max_refs: None,
});

/// Sets application-wide defaults. Sessions that are already open keep their limits.
pub fn configure(config: Config) {
    let mut current = CONFIGURED.lock();
    current.ref_ttl = config.ref_ttl.or(current.ref_ttl);
    current.session_max_refs = config.session_max_refs.or(current.session_max_refs);
}

/// A limit, and whether the user has set it: only then may it invalidate handles that Rust still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit<T> {
    pub(crate) value: Option<T>,
    pub(crate) is_set: bool,
}

/// The limits of a session about to be opened. `own` has the settings of its builder.
pub(crate) fn limits(own: Config, is_auto: bool) -> (Limit<Duration>, Limit<usize>) {
    // Invalid environment variables are reported by `check`; here they count as unset.
    let environment = from_environment().clone().unwrap_or_default();
    let configured = *CONFIGURED.lock();
    let ttl = own.ref_ttl.or(configured.ref_ttl).or(environment.ref_ttl);
    let max = own
        .session_max_refs
        .or(configured.session_max_refs)
        .or(environment.session_max_refs);
    let ttl = match ttl {
        Some(ttl) => Limit {
            value: Some(ttl).filter(|ttl| !ttl.is_zero()),
            is_set: true,
        },
        None => Limit {
            value: (!is_auto).then_some(EXPLICIT_TTL),
            is_set: false,
        },
    };
    let max = match max {
        Some(max) => Limit {
            value: Some(max).filter(|max| *max > 0),
            is_set: true,
        },
        None => Limit {
            value: Some(MAX_REFS),
            is_set: false,
        },
    };
    (ttl, max)
}

/// Reports invalid environment variables. Called at first use.
pub(crate) fn check() -> Result<(), Advice> {
    from_environment().clone().map(|_| ())
}

fn from_environment() -> &'static Result<Config, Advice> {
    static ENVIRONMENT: OnceLock<Result<Config, Advice>> = OnceLock::new();
    ENVIRONMENT.get_or_init(|| {
        let ttl = std::env::var_os(TTL_VARIABLE)
            .map(|text| seconds(&text.to_string_lossy()))
            .transpose()?;
        let max = std::env::var_os(MAX_VARIABLE)
            .map(|text| count(&text.to_string_lossy()))
            .transpose()?;
        Ok(Config {
            ref_ttl: ttl,
            session_max_refs: max,
        })
    })
}

fn seconds(text: &str) -> Result<Duration, Advice> {
    let parsed = text
        .trim()
        .parse::<f64>()
        .ok()
        .and_then(|value| Duration::try_from_secs_f64(value).ok());
    parsed.ok_or_else(|| nonsense(TTL_VARIABLE, text, "a number of seconds, or 0 for no limit"))
}

fn count(text: &str) -> Result<usize, Advice> {
    text.trim()
        .parse()
        .map_err(|_| nonsense(MAX_VARIABLE, text, "a whole number, or 0 for no limit"))
}

fn nonsense(variable: &str, value: &str, wanted: &str) -> Advice {
    environment::variable(variable, value, wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s12_values_of_the_environment() {
        assert_eq!(seconds("0").ok(), Some(Duration::ZERO));
        assert_eq!(seconds(" 1.5 ").ok(), Some(Duration::from_millis(1_500)));
        assert_eq!(count("7").ok(), Some(7));
        for (result, variable) in [
            (seconds("soon").map(|_| ()), TTL_VARIABLE),
            (seconds("-1").map(|_| ()), TTL_VARIABLE),
            (seconds("nan").map(|_| ()), TTL_VARIABLE),
            (count("-3").map(|_| ()), MAX_VARIABLE),
            (count("many").map(|_| ()), MAX_VARIABLE),
        ] {
            let Err(Advice { message, help, .. }) = result else {
                panic!("nonsense was accepted")
            };
            assert!(message.contains(variable) && help.contains(variable), "{message}");
        }
    }

    #[test]
    fn s16_defaults() {
        let (ttl, max) = limits(Config::default(), false);
        assert_eq!(
            ttl,
            Limit {
                value: Some(Duration::from_secs(3_600)),
                is_set: false
            }
        );
        assert_eq!(
            max,
            Limit {
                value: Some(10_000),
                is_set: false
            }
        );
        let (ttl, _) = limits(Config::default(), true);
        assert_eq!(
            ttl,
            Limit {
                value: None,
                is_set: false
            }
        );
        let own = Config {
            ref_ttl: Some(Duration::ZERO),
            session_max_refs: Some(2),
        };
        let (ttl, max) = limits(own, false);
        assert_eq!(
            ttl,
            Limit {
                value: None,
                is_set: true
            }
        );
        assert_eq!(
            max,
            Limit {
                value: Some(2),
                is_set: true
            }
        );
    }
}
