//! `ArgsOr`: what can be passed where Python takes one value of some kind, or several of another as `*args`.

use super::arg::Arg;
use super::args::Args;
use crate::bridge::Call;

/// Several arguments of kind `K`, or one of kind `O`: `f(field: O)` and `f(*field: K)` are one function.
///
/// `M` says which of the two a value is. It is inferred; a value that fits both kinds would have to be told apart, so bindings use this
/// only for kinds that differ.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be passed as one `{O}`, nor as `*args` of `{K}`",
    label = "pass one `{O}`, or several `{K}` as a tuple, an array or a slice",
    note = "`()` passes none"
)]
pub trait ArgsOr<'a, K, O, M> {
    #[doc(hidden)]
    fn push_to(self, call: &mut Call<'a>);
}

/// The value is several arguments, or none.
#[derive(Debug)]
pub enum Several {}

/// The value is one argument.
#[derive(Debug)]
pub enum One {}

#[diagnostic::do_not_recommend]
impl<'a, K, O, T: Args<'a, K>> ArgsOr<'a, K, O, Several> for T {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        Args::push_to(self, call);
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K, O, T: Arg<'a, O>> ArgsOr<'a, K, O, One> for T {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        call.push(self.raw());
    }
}
