//! Handle classes that have an exact value in the runtime: it passes for them, and is read off a handle by `snapshot`.

use proc_macro2::TokenStream;
use quote::quote;

use super::cx::Cx;
use super::function::object;
use super::ident;
use crate::ir::{ClassName, Ty};

/// What a handle of the class is read as, and what passes for one.
struct Exact {
    read: &'static str,
    taken: &'static [&'static str],
}

fn exact(python: &str) -> Option<Exact> {
    let of = |read, taken| Exact { read, taken };
    const DATETIMES: &[&str] = &["time::NaiveDateTime", "time::DateTime", "time::AnyDateTime"];
    const DATES: &[&str] = &[
        "time::Date",
        "time::NaiveDateTime",
        "time::DateTime",
        "time::AnyDateTime",
    ];
    const TIMES: &[&str] = &["time::Time", "time::ZonedTime", "time::AnyTime"];
    Some(match python {
        "datetime.date" => of("time::Date", DATES),
        "datetime.time" => of("time::AnyTime", TIMES),
        "datetime.datetime" => of("time::AnyDateTime", DATETIMES),
        "datetime.timedelta" => of("time::TimeDelta", &["time::TimeDelta"]),
        "datetime.tzinfo" => of("time::TimeZone", &["time::TimeZone"]),
        "decimal.Decimal" => of("Decimal", &["Decimal"]),
        "fractions.Fraction" => of("Fraction", &["Fraction"]),
        "uuid.UUID" => of("Uuid", &["Uuid"]),
        _ => return None,
    })
}

fn path(cx: &Cx<'_>, path: &str) -> TokenStream {
    let (rt, segments) = (cx.rt(), path.split("::").map(ident));
    quote!(#rt #(::#segments)*)
}

/// Whether exact values pass for a class.
pub(super) fn is_taken(cx: &Cx<'_>, ty: &Ty) -> bool {
    kind(cx, ty).is_some()
}

/// The kind of the exact values that pass for a class.
pub(super) fn kind(cx: &Cx<'_>, ty: &Ty) -> Option<Ty> {
    let Ty::Class(id, _) = ty else { return None };
    exact(&cx.universe.classes[*id].python).map(|exact| Ty::Exact(exact.read))
}

/// What the class has because of its exact value.
pub(super) fn expand(cx: &Cx<'_>, class: &ClassName) -> TokenStream {
    let Some(exact) = exact(&class.python) else {
        return TokenStream::new();
    };
    let (rt, name) = (cx.rt(), ident(&class.rust));
    let read = path(cx, exact.read);
    let taken = exact.taken.iter().map(|taken| path(cx, taken));
    let this = object(cx, &quote!(self));
    quote! {
        impl #name {
            /// The exact value, as plain Rust data.
            ///
            /// # Errors
            ///
            /// An instance of a subclass, or one that holds something Rust has no form for: it stays a handle.
            pub fn snapshot(&self) -> #rt::Result<#read> {
                #rt::__private::snapshot(#this)
            }
        }
        #(impl #rt::__private::Takes<#taken> for #name {})*
    }
}
