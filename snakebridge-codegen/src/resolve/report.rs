//! The places of one callable on their way to the report.
//!
//! Whether a place has lost its type is known late: a union may be split into signatures that express all of it, and overloads
//! may become one function that is less precise than each. So lowering returns the places, the grouping of overloads marks the
//! losses, and the callable commits them once.

use crate::report::{ModuleReport, Place, Reason};

/// The places of a callable, by signature.
#[derive(Debug, Default)]
pub(crate) struct Places(Vec<Vec<Place>>);

/// Some of the signatures of a callable, by their index in [`Places`].
pub(crate) type Signatures = Vec<usize>;

impl Places {
    /// Adds a signature and returns its index.
    pub(crate) fn add(&mut self, places: Vec<Place>) -> usize {
        self.0.push(places);
        self.0.len() - 1
    }

    /// Marks those of the concrete places for which `is_lost` holds.
    pub(crate) fn lose(&mut self, is_lost: impl Fn(usize, &Place) -> bool) {
        for (signature, places) in self.0.iter_mut().enumerate() {
            for place in places
                .iter_mut()
                .filter(|place| place.stated && place.degraded.is_none())
            {
                if is_lost(signature, place) {
                    place.degraded = Some(Reason::OverloadMerged);
                }
            }
        }
    }

    /// Adds them to the report.
    pub(crate) fn commit(self, report: &mut ModuleReport) {
        report.places.extend(self.0.into_iter().flatten());
    }
}
