//! The arguments of a generated item's call, which are dropped in place where they are not sent.

use std::borrow::Cow;

use crate::bridge::raw::Raw;

/// The arguments of a call.
pub(crate) struct Given<'o, 'a> {
    /// The required ones. The last of them go by the site's names.
    pub(crate) args: &'o mut [Raw<'a>],
    /// Further positional ones.
    pub(crate) more: &'o mut [Raw<'a>],
    /// Those by keyword; no name occurs twice.
    pub(crate) kwargs: &'o mut [(Cow<'static, str>, Raw<'a>)],
}

impl<'o, 'a> Given<'o, 'a> {
    pub(crate) fn required(args: &'o mut [Raw<'a>]) -> Self {
        Given {
            args,
            more: &mut [],
            kwargs: &mut [],
        }
    }
}

/// The arguments of a call that has not sent them all: what they own is dropped in place.
pub(crate) struct Consumed<'o, 'a>(pub(crate) Given<'o, 'a>);

impl Drop for Consumed<'_, '_> {
    #[inline(never)]
    fn drop(&mut self) {
        let Given { args, more, kwargs } = &mut self.0;
        let by_name = kwargs.iter_mut().map(|(_, raw)| raw);
        for raw in args.iter_mut().chain(more.iter_mut()).chain(by_name) {
            *raw = Raw::None;
        }
    }
}
