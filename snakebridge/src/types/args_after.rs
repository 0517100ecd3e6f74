//! `ArgsAfter`: what can be passed where Python has optional arguments without names before its `*args`, of other kinds than these:
//! `def column(name: str | None = None, type: Type | None = None, /, *more: Item)`.

use super::call_args::Single;
use crate::bridge::Call;
use crate::conversions::arg::{Arg, each_tuple};
use crate::conversions::args_or::{One, Several};

/// Arguments by their places: the first ones of the kinds `H`, a tuple of up to three, the others of the kind `K`. A tuple is several
/// arguments, `()` is none, and any other value is one. An array or a `Vec` is several, where its items fit each place.
///
/// `M` says whether it is one, and is inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be passed as arguments of `{H}` and then `*args` of `{K}`",
    label = "pass one for the first place, or several as a tuple",
    note = "`()` passes none"
)]
pub trait ArgsAfter<'a, H, K, M> {
    #[doc(hidden)]
    fn push_to(self, call: &mut Call<'a>);
}

impl<'a, H, K> ArgsAfter<'a, H, K, Several> for () {
    fn push_to(self, _: &mut Call<'a>) {}
}

macro_rules! one {
    ($($first:ident $($more:ident)*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, $first, $($more,)* K, T: Single + Arg<'a, $first>> ArgsAfter<'a, ($first, $($more,)*), K, One> for T {
            fn push_to(self, call: &mut Call<'a>) {
                call.push(self.raw());
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, $first, $($more,)* K, T, const N: usize> ArgsAfter<'a, ($first, $($more,)*), K, Several> for [T; N]
        where
            T: Arg<'a, $first> $(+ Arg<'a, $more>)* + Arg<'a, K>,
        {
            fn push_to(self, call: &mut Call<'a>) {
                ArgsAfter::<'a, ($first, $($more,)*), K, Several>::push_to(Vec::from(self), call);
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, $first, $($more,)* K, T> ArgsAfter<'a, ($first, $($more,)*), K, Several> for Vec<T>
        where
            T: Arg<'a, $first> $(+ Arg<'a, $more>)* + Arg<'a, K>,
        {
            fn push_to(self, call: &mut Call<'a>) {
                let mut items = self.into_iter();
                items.next().into_iter().for_each(|item| call.push(Arg::<$first>::raw(item)));
                $( items.next().into_iter().for_each(|item| call.push(Arg::<$more>::raw(item))); )*
                items.for_each(|item| call.push(Arg::<K>::raw(item)));
            }
        }
    )* };
}
one! {
    H0;
    H0 H1;
    H0 H1 H2;
}

macro_rules! tuples {
    ($(($($group:tt)+))*) => { $(
        tuples! { @one $($group)+ }
        tuples! { @two $($group)+ }
        tuples! { @three $($group)+ }
    )* };
    (@one $t:ident $k:ident $i:tt $(, $u:ident $l:ident $j:tt)*) => {
        tuples! { @impl (H0) $t H0 $i $(, $u K $j)* }
    };
    (@two $t:ident $k:ident $i:tt) => {
        tuples! { @impl (H0, H1) $t H0 $i }
    };
    (@two $t:ident $k:ident $i:tt, $t1:ident $k1:ident $i1:tt $(, $u:ident $l:ident $j:tt)*) => {
        tuples! { @impl (H0, H1) $t H0 $i, $t1 H1 $i1 $(, $u K $j)* }
    };
    (@three $t:ident $k:ident $i:tt) => {
        tuples! { @impl (H0, H1, H2) $t H0 $i }
    };
    (@three $t:ident $k:ident $i:tt, $t1:ident $k1:ident $i1:tt) => {
        tuples! { @impl (H0, H1, H2) $t H0 $i, $t1 H1 $i1 }
    };
    (@three $t:ident $k:ident $i:tt, $t1:ident $k1:ident $i1:tt, $t2:ident $k2:ident $i2:tt $(, $u:ident $l:ident $j:tt)*) => {
        tuples! { @impl (H0, H1, H2) $t H0 $i, $t1 H1 $i1, $t2 H2 $i2 $(, $u K $j)* }
    };
    (@impl ($($h:ident),+) $($t:ident $kind:ident $i:tt),+) => {
        #[diagnostic::do_not_recommend]
        impl<'a, $($h,)+ K, $($t: Arg<'a, $kind>),+> ArgsAfter<'a, ($($h,)+), K, Several> for ($($t,)+) {
            fn push_to(self, call: &mut Call<'a>) {
                $( call.push(Arg::<$kind>::raw(self.$i)); )+
            }
        }
    };
}
each_tuple!(tuples);
