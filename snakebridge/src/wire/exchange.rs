//! A session on the wire: pinning and naming the references of a value, resolving them, and unpinning after a failure.

use serde_json::Value as Json;

use super::{Finder, Limits, Namer, Path, Tag, ToWireRef, decode_with, encode_with, exact};
use crate::bridge::{Error, Handle, Object, Ref, Result, Session, Value, WireRef};
use crate::interpreter::environment;

impl Session {
    /// Encodes a value as tagged JSON. Its references are named and pinned as by [`Handle::share`]; they must belong to
    /// this session. Instances of `datetime`, `date`, `time`, `timedelta`, `Decimal` and `UUID` are encoded by value
    /// where that is lossless.
    ///
    /// If encoding fails, no reference stays pinned that was not pinned before.
    ///
    /// # Errors
    ///
    /// [`Error::SessionMismatch`] if a reference belongs to another session; [`Error::RefNotFound`] if its object is
    /// gone; [`Error::UnsupportedValue`], with the place inside the value, if the value exceeds the default
    /// [`Limits`]; and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn encode(&self, value: &Value) -> Result<Json> {
        self.encode_within(value, &Limits::default())
    }

    /// [`encode`](Session::encode) with other limits.
    ///
    /// # Errors
    ///
    /// Those of [`encode`](Session::encode), with these limits.
    pub fn encode_within(&self, value: &Value, limits: &Limits) -> Result<Json> {
        let mut sharing = Sharing {
            session: self,
            claimed: Vec::new(),
        };
        let json = encode_with(value, limits, &mut sharing)?;
        sharing.claimed.clear();
        Ok(json)
    }

    /// Decodes tagged JSON. It can reach only objects that the JSON names by this session and their random id.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidWire`], with the place inside the document, if the JSON is not a value of schema 1, exceeds
    /// the default [`Limits`], or has a text for a `datetime`, `Decimal` or other class that Python does not accept;
    /// [`Error::InvalidRef`] if it contains a malformed reference, and those of [`resolve`](Session::resolve) for a
    /// well-formed one; and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn decode(&self, json: &Json) -> Result<Value> {
        self.decode_within(json, &Limits::default())
    }

    /// [`decode`](Session::decode) with other limits.
    ///
    /// # Errors
    ///
    /// Those of [`decode`](Session::decode), with these limits.
    pub fn decode_within(&self, json: &Json, limits: &Limits) -> Result<Value> {
        decode_with(json, limits, &Found(self))
    }

    /// A handle of the object that a wire reference names. The reference may be a [`WireRef`], its JSON, or its JSON
    /// text.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRef`] if it is malformed; [`Error::SessionMismatch`] if it names another session;
    /// [`Error::RefNotFound`] if no object is pinned under its id; [`Error::Environment`] if it names a pool of
    /// workers that this session does not run in, or if Python cannot be called; and [`Error::Forked`].
    pub fn resolve(&self, reference: &(impl ToWireRef + ?Sized)) -> Result<Object> {
        let reference = reference.to_wire_ref()?;
        if reference.session_id != self.id() {
            return Err(Error::SessionMismatch {
                ref_id: reference.id.clone(),
                expected_session: self.id().to_owned(),
                actual_session: reference.session_id.clone(),
            });
        }
        if let Some(pool) = &reference.pool_name
            && self.pool_name() != Some(pool.as_str())
        {
            return Err(environment::no_such_pool(&reference.id, pool, self.pool_name()).into());
        }
        self.find(&reference.id)
    }
}

/// Shares references, and undoes that unless the whole value was encoded.
struct Sharing<'s> {
    session: &'s Session,
    claimed: Vec<Ref>,
}

impl Namer for Sharing<'_> {
    fn name(&mut self, object: &Object) -> Result<Json> {
        let reference = Handle::reference(object);
        if !reference.session().same(self.session) {
            return Err(Error::SessionMismatch {
                ref_id: reference.id().to_owned(),
                expected_session: self.session.id().to_owned(),
                actual_session: reference.session_id().to_owned(),
            });
        }
        if let Some(json) = exact::by_value(reference)? {
            return Ok(json);
        }
        let wire = reference.share()?;
        self.claimed.push(reference.clone());
        Ok(wire.to_json())
    }
}

impl Drop for Sharing<'_> {
    fn drop(&mut self) {
        for reference in self.claimed.drain(..) {
            self.session.unpin(&reference);
        }
    }
}

/// Resolves references and makes objects in a session.
struct Found<'s>(&'s Session);

impl Finder for Found<'_> {
    fn find(&self, reference: &WireRef, _: &Path<'_>) -> Result<Object> {
        self.0.resolve(reference)
    }

    fn make(&self, tag: Tag, fields: &[&str], path: &Path<'_>) -> Result<Object> {
        exact::make(self.0, tag, fields, path)
    }
}
