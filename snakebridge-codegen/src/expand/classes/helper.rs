//! Methods for what Python has statements and builtins for: `with`, `async with`, `await`, `async for`, `next`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::expand::cx::{Cx, unused_param};
use crate::expand::tokens::ident;
use crate::ir::{ClassParam, Helper, Ty};

/// The method.
pub(super) fn expand(cx: &Cx<'_>, helper: &Helper, class: &[ClassParam]) -> TokenStream {
    let result = unused_param("R", class, &[]);
    match helper {
        Helper::With(entered, suppresses) => expand_with(cx, entered, *suppresses, &result),
        Helper::WithBlocking(entered, suppresses) => expand_with_blocking(cx, entered, *suppresses, &result),
        Helper::BlockOn(result) => expand_block_on(cx, result),
        Helper::BlockOnIter(item) => expand_block_on_iter(cx, item),
        Helper::NextItem(item) => expand_next_item(cx, item),
    }
}

/// The function of the runtime that runs the body, its result, and a line of documentation.
fn outcome(
    cx: &Cx<'_>,
    plain: &str,
    suppressing: &str,
    exit: &str,
    suppresses: bool,
    result: &Ident,
) -> (TokenStream, TokenStream, TokenStream) {
    let rt = cx.rt();
    let (run, returned, note) = if suppresses {
        let note = format!(" Returns `None` if `{exit}` suppressed the error of `body`.");
        (
            suppressing,
            quote!(#rt::Option<#result>),
            quote!(#[doc = ""] #[doc = #note]),
        )
    } else {
        (plain, quote!(#result), quote!())
    };
    let run = ident(run);
    (quote!(#rt::#run), returned, note)
}

fn expand_with(cx: &Cx<'_>, entered: &Ty, suppresses: bool, result: &Ident) -> TokenStream {
    let rt = cx.rt();
    let entered = cx.result(entered);
    let (run, returned, note) = outcome(
        cx,
        "with_context",
        "with_suppression",
        "__exit__",
        suppresses,
        result,
    );
    quote! {
        /// Enters the context, runs `body` with the result of `__enter__`, and exits, also after an error.
        #note
        ///
        /// # Errors
        ///
        /// Errors of `__enter__`, of `body` (unless `__exit__` raises) and of `__exit__`.
        pub fn with<#result>(
            &self,
            body: impl ::core::ops::FnOnce(#entered) -> #rt::Result<#result>
        ) -> #rt::Result<#returned> {
            #run(self, body)
        }
    }
}

fn expand_with_blocking(cx: &Cx<'_>, entered: &Ty, suppresses: bool, result: &Ident) -> TokenStream {
    let rt = cx.rt();
    let entered = cx.result(entered);
    let (plain, suppressing) = ("with_blocking", "with_blocking_suppression");
    let (run, returned, note) = outcome(cx, plain, suppressing, "__aexit__", suppresses, result);
    quote! {
        /// Enters the context, runs `body` with the result of `__aenter__`, and exits, also after an error. Entering and exiting run
        /// on the background event loop, for which this call waits; `body` runs in the calling thread.
        #note
        ///
        /// # Errors
        ///
        /// Errors of `__aenter__`, of `body` (unless `__aexit__` raises) and of `__aexit__`.
        pub fn with_blocking<#result>(
            &self,
            body: impl ::core::ops::FnOnce(#entered) -> #rt::Result<#result>
        ) -> #rt::Result<#returned> {
            #run(self, body)
        }
    }
}

fn expand_block_on(cx: &Cx<'_>, result: &Ty) -> TokenStream {
    let rt = cx.rt();
    let result = cx.result(result);
    quote! {
        /// What `await` gives, waited for on the background event loop, as `types::Awaitable::block_on` does.
        ///
        /// # Errors
        ///
        /// What it raises.
        pub fn block_on(&self) -> #rt::Result<#result> {
            #rt::block_on_object(#rt::PythonClass::__object(self))
        }
    }
}

fn expand_block_on_iter(cx: &Cx<'_>, item: &Ty) -> TokenStream {
    let rt = cx.rt();
    let item = cx.result(item);
    quote! {
        /// Iterates as `async for` does, waiting for each element on the background event loop.
        ///
        /// # Errors
        ///
        /// What `__aiter__` raises. A later error is returned as the last element.
        pub fn block_on_iter(&self) -> #rt::Result<#rt::BlockingIter<#item>> {
            #rt::block_on_iter(#rt::PythonClass::__object(self))
        }
    }
}

fn expand_next_item(cx: &Cx<'_>, item: &Ty) -> TokenStream {
    let rt = cx.rt();
    let item = cx.result(item);
    quote! {
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        ///
        /// # Errors
        ///
        /// What `__next__` raises.
        pub fn next_item(&self) -> #rt::Result<#rt::Option<#item>> {
            #rt::Option::transpose(#rt::next(#rt::PythonClass::__object(self)))
        }
    }
}
