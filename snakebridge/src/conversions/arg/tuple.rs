//! Tuples of up to twelve members, converted member by member.

use super::{Arg, ArgKind, Content, Element, each_tuple, fits};
use crate::bridge::{Raw, Value};
use crate::conversions::check::Check;
use crate::conversions::kinds::{Iterable, Sequence};

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        fits! { [$($k, $t: Arg<'a, $k>),+] ($($t,)+) => ($($k,)+), t => Raw::Tuple(vec![$(t.$i.raw()),+]); }

        #[diagnostic::do_not_recommend]
        impl<'a, $($k, $t: Element<'a, $k>),+> Element<'a, ($($k,)+)> for ($($t,)+) {
            fn element(&'a self) -> Raw<'a> {
                Raw::Tuple(vec![$(self.$i.element()),+])
            }
        }

        // A parameter for a tuple of any length accepts a Rust tuple.
        fits! {
            [K, $($t: Arg<'a, K>),+] ($($t,)+) => Iterable<K>, t => Raw::Tuple(vec![$(t.$i.raw()),+]);
            [K, $($t: Arg<'a, K>),+] ($($t,)+) => Sequence<K>, t => Raw::Tuple(vec![$(t.$i.raw()),+]);
        }

        // One for a list becomes a list, as an array does: what one writes for items of several types.
        fits! { [K: Check, $($t: Arg<'a, K>),+] ($($t,)+) => Vec<K>, t => Raw::List(vec![$(t.$i.raw()),+]); }

        #[diagnostic::do_not_recommend]
        impl<'a, K: Check, $($t: Element<'a, K>),+> Element<'a, Vec<K>> for ($($t,)+) {
            fn element(&'a self) -> Raw<'a> {
                Raw::List(vec![$(self.$i.element()),+])
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, K, $($t: Element<'a, K>),+> Element<'a, Iterable<K>> for ($($t,)+) {
            fn element(&'a self) -> Raw<'a> {
                Raw::Tuple(vec![$(self.$i.element()),+])
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, $($t: Arg<'a, Value>),+> Arg<'a, Value> for ($($t,)+) {
            fn raw(self) -> Raw<'a> {
                Raw::Tuple(vec![$(self.$i.raw()),+])
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, $($t: Element<'a, Value>),+> Element<'a, Value> for ($($t,)+) {
            fn element(&'a self) -> Raw<'a> {
                Raw::Tuple(vec![$(self.$i.element()),+])
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($k: Content),+> ArgKind for ($($k,)+) {
            type Given<'a> = ($($k::Inside<'a>,)+);
        }
    )* };
}
each_tuple!(tuples);
