//! `Told`: what subscribers of `tracing` are told of a call. Without the feature `tracing` it is nothing and does nothing; with it, and without a
//! subscriber that wants to know, it costs a look at one number.

#[cfg(feature = "tracing")]
use std::time::Instant;

#[cfg(feature = "tracing")]
use tracing::Level;
#[cfg(feature = "tracing")]
use tracing::field::{Empty, display};
#[cfg(feature = "tracing")]
use tracing::span::EnteredSpan;

use super::session::Session;

/// A span, from the beginning of a call to its end.
#[must_use = "the span ends when it is dropped"]
pub(crate) struct Told {
    #[cfg(feature = "tracing")]
    span: Option<Box<Span>>,
}

/// A span that somebody wants.
#[cfg(feature = "tracing")]
struct Span {
    begun: Instant,
    span: EnteredSpan,
}

#[cfg(feature = "tracing")]
impl Told {
    /// Begins a span, if anybody wants it and there is a symbol.
    #[inline]
    pub(crate) fn begin(symbol: impl FnOnce() -> Option<String>) -> Told {
        if !is_wanted() {
            return Told { span: None };
        }
        Told {
            span: symbol().map(|symbol| begun(&symbol)),
        }
    }

    /// Whether anybody is told.
    #[inline]
    pub(crate) fn is_some(&self) -> bool {
        self.span.is_some()
    }

    /// Says where the call runs: in which session, in the interpreter of this process or in a worker, and of which pool.
    #[inline]
    pub(crate) fn runs(&self, session: &Session, is_here: bool) {
        if let Some(span) = &self.span {
            span.runs(session, is_here);
        }
    }
}

#[cfg(feature = "tracing")]
#[inline]
fn is_wanted() -> bool {
    tracing::enabled!(target: "snakebridge::call", Level::DEBUG)
}

#[cfg(feature = "tracing")]
#[cold]
fn begun(symbol: &str) -> Box<Span> {
    let span = tracing::debug_span!(
        target: "snakebridge::call",
        "call",
        symbol,
        session = Empty,
        backend = Empty,
        pool = Empty,
        duration_us = Empty
    );
    Box::new(Span {
        begun: Instant::now(),
        span: span.entered(),
    })
}

#[cfg(feature = "tracing")]
impl Span {
    #[cold]
    fn runs(&self, session: &Session, is_here: bool) {
        self.span.record("session", display(session.id()));
        self.span
            .record("backend", if is_here { "embedded" } else { "worker" });
        if let Some(pool) = session.pool_name() {
            self.span.record("pool", pool);
        }
    }
}

#[cfg(feature = "tracing")]
impl Drop for Span {
    fn drop(&mut self) {
        let passed = u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.span.record("duration_us", passed);
    }
}

#[cfg(not(feature = "tracing"))]
impl Told {
    /// Nobody wants a span.
    #[inline(always)]
    pub(crate) fn begin(_: impl FnOnce() -> Option<String>) -> Told {
        Told {}
    }

    /// Nobody is told.
    #[inline(always)]
    pub(crate) fn is_some(&self) -> bool {
        false
    }

    /// Says nothing.
    #[inline(always)]
    pub(crate) fn runs(&self, _: &Session, _: bool) {}
}
