//! A session that programs share: what one of them gives a name on the wire is found by all.

use super::Session;
use crate::bridge::backend::published;
use crate::bridge::error::{Error, RefLost, Result};
use crate::bridge::held::Held;
use crate::bridge::object::{Handle, Object};
use crate::bridge::origin::Origin;
use crate::bridge::payload::Payload;
use crate::bridge::reference::Ref;

impl Session {
    /// Has other programs find the object of a handle, if there may be any.
    pub(crate) fn publish(&self, reference: &Ref) -> Result<()> {
        // What is pinned was published before.
        if !self.0.place.is_shared() || reference.0.is_pinned() {
            return Ok(());
        }
        published::publish(reference)
    }

    /// A handle of what another program has published, where it is not known here.
    pub(super) fn find_shared(&self, ref_id: &str, here: Error) -> Result<Object> {
        if !self.0.place.is_shared() {
            return Err(here);
        }
        match (published::find(self, ref_id)?, here) {
            (Ok((object, module)), _) => Ok(self.named(&object, module, ref_id)),
            // What this program knows of it comes first.
            (
                Err(reason),
                Error::RefNotFound {
                    reason: RefLost::Unknown,
                    ..
                },
            ) => Err(self.not_found(ref_id, reason)),
            (Err(_), here) => Err(here),
        }
    }

    /// The object with the name that it has on the wire and the module that made it, in place of where it was found.
    fn named(&self, found: &Object, module: String, ref_id: &str) -> Object {
        let payload = Handle::reference(found).0.duplicate(None);
        Object::from(self.store_held(|stamp| {
            let payload = payload.unwrap_or(Payload::Nothing);
            let held = Held::new(payload, stamp, Origin::Text(module.into()));
            held.set_id(ref_id);
            held
        }))
    }

    pub(super) fn not_found(&self, ref_id: &str, reason: RefLost) -> Error {
        Error::RefNotFound {
            ref_id: ref_id.to_owned(),
            session_id: self.id().to_owned(),
            reason,
        }
    }
}
