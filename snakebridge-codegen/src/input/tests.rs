//! The parser and its messages, on token streams.

use proc_macro2::TokenStream;
use quote::quote;

use super::Call;

fn parsed(user: &TokenStream) -> syn::Result<Call> {
    super::call(
        quote! { @linked(executable = "/p", version = "3.11", lib_dir = "", packages = "/v", cache_dir = "/c") (::x) #user },
    )
}

fn call(user: TokenStream) -> Call {
    parsed(&user).unwrap_or_else(|error| panic!("{error}"))
}

/// All messages, joined.
fn errors(user: TokenStream) -> Vec<String> {
    match parsed(&user) {
        Ok(_) => panic!("accepted"),
        Err(error) => error.into_iter().map(|error| error.to_string()).collect(),
    }
}

fn only_error(user: TokenStream) -> String {
    let errors = errors(user);
    assert_eq!(errors.len(), 1, "{errors:#?}");
    errors.concat()
}

#[test]
fn linked_modules_come_last_and_have_a_path() {
    let read = call(quote! {
        link("re" = ::shop::py::re), "json", link("pathlib" = crate::py::pathlib, "os.path" = ::p,),
        exclude = ["pathlib.PurePath", "dumps"]
    });
    let links: Vec<_> = read
        .modules
        .iter()
        .map(|m| (m.name.value(), m.link.as_ref().map(ToString::to_string)))
        .collect();
    let expected = [
        ("json", None),
        ("re", Some(":: shop :: py :: re")),
        ("pathlib", Some("crate :: py :: pathlib")),
        ("os.path", Some(":: p")),
    ];
    assert_eq!(
        links,
        expected.map(|(name, path)| (name.to_owned(), path.map(str::to_owned)))
    );
    let excluded: Vec<Vec<_>> = read
        .modules
        .iter()
        .map(|m| m.exclude.iter().map(|p| p.text.as_str()).collect())
        .collect();
    assert_eq!(excluded, [vec!["dumps"], vec![], vec!["PurePath"], vec![]]);
}

#[test]
fn invalid_links_are_refused() {
    let list = "expected a list of modules, each with the path";
    for user in [
        quote! { "json", link },
        quote! { "json", link() },
        quote! { "json", link["re" = crate::re] },
        quote! { "json", link("re") },
        quote! { "json", link("re" = ) },
        quote! { "json", link(re = crate::re) },
        quote! { "json", link = crate::re },
        quote! { "json", link("re" = crate::re) "x" },
    ] {
        assert!(only_error(user.clone()).starts_with(list), "{user}");
    }
    assert!(only_error(quote! { "json", link("re" = py::re) }).contains("or link(\"re\" = ::py::re)"));
    assert!(
        only_error(quote! { "json", link("re" = self::py::re) }).contains("link(\"re\" = crate::py::re)")
    );
    assert!(only_error(quote! { "json", link("json" = crate::json) }).contains("named twice"));
    assert!(only_error(quote! { link("json" = crate::json) }).contains("no Python module is named"));
}

#[test]
fn the_plain_forms() {
    let read = call(quote! { "re" });
    assert_eq!(read.linked.executable, "/p");
    assert_eq!(
        (read.linked.version.as_str(), read.linked.packages.as_str()),
        ("3.11", "/v")
    );
    assert_eq!(
        (read.runtime.to_string(), read.has_custom_runtime),
        (":: x".to_owned(), false)
    );
    let read = call(quote! { "json", pub "os.path" as paths, pub(crate) "collections.abc", });
    let names: Vec<_> = read
        .modules
        .iter()
        .map(|m| (m.name.value(), m.ident.to_string()))
        .collect();
    let expected = [
        ("json", "json"),
        ("os.path", "paths"),
        ("collections.abc", "collections_abc"),
    ];
    assert_eq!(
        names,
        expected.map(|(python, rust)| (python.to_owned(), rust.to_owned()))
    );
    let visible: Vec<_> = read
        .modules
        .iter()
        .map(|m| {
            let vis = &m.vis;
            quote!(#vis).to_string()
        })
        .collect();
    assert_eq!(visible, ["", "pub", "pub (crate)"]);
    let read = call(quote! { "os", pub "json", "re", pub(self) "csv", "math", submodules = ["os.path"] });
    let visible: Vec<String> = read
        .modules
        .iter()
        .map(|module| {
            let vis = &module.vis;
            quote!(#vis).to_string()
        })
        .collect();
    assert_eq!(visible, ["", "pub", "pub", "pub (self)", "pub (self)", ""]);
}

#[test]
fn module_names_that_are_keywords_get_an_underscore() {
    for (python, rust) in [
        ("async", "async_"),
        ("crate", "crate_"),
        ("self", "self_"),
        ("os.path", "os_path"),
    ] {
        assert_eq!(call(quote! { #python }).modules[0].ident.to_string(), rust);
    }
}

#[test]
fn options_are_read() {
    let read = call(
        quote! { "numpy.linalg", include = ["norm", "solve"], exclude = ["x"], introspect = "static", crate = my::bridge },
    );
    let include: Vec<_> = read.modules[0].include.iter().map(|p| p.text.as_str()).collect();
    assert_eq!(include, ["norm", "solve"]);
    assert_eq!(read.modules[0].exclude[0].text, "x");
    assert!(read.is_static && read.has_custom_runtime);
    assert_eq!(read.runtime.to_string(), "my :: bridge");
}

#[test]
fn with_several_modules_a_pattern_names_its_module() {
    let read = call(quote! { "os", "os.path", "json", include = ["os.path.join", "os.getcwd"] });
    let include = |at: usize| {
        read.modules[at]
            .include
            .iter()
            .map(|p| p.text.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (include(0), include(1), include(2)),
        (vec!["getcwd"], vec!["join"], vec![])
    );
    let message = only_error(quote! { "os", "json", include = ["loads"] });
    assert!(
        message.contains("must begin with the name of its module") && message.contains("\"os.loads\""),
        "{message}"
    );
}

#[test]
fn every_mistake_has_its_message() {
    let cases: [(TokenStream, &str); 18] = [
        (quote! {}, "needs the name"),
        (quote! { include = ["a"] }, "no Python module is named"),
        (quote! { re }, "python_module!(\"re\");"),
        (quote! { concat!("r", "e") }, "expected a string literal"),
        (quote! { 5 }, "expected a string literal"),
        (quote! { pub }, "expected a string literal"),
        (quote! { "" }, "not a valid name of a Python module"),
        (quote! { "os..path" }, "not a valid name of a Python module"),
        (quote! { "os path" }, "not a valid name of a Python module"),
        (quote! { "my-module" }, "not a valid name of a Python module"),
        (quote! { "9lives" }, "not a valid name of a Python module"),
        (quote! { "_" }, "\"_\" as name"),
        (quote! { "re" as match }, "cannot be the name of a Rust module"),
        (quote! { "re" as "x" }, "`as name`"),
        (quote! { "re" "json" }, "expected `,` or `as name`"),
        (quote! { "re", "re" }, "named twice"),
        (
            quote! { "os.path", "os_path" },
            "two modules would be called `os_path`",
        ),
        (quote! { "re", introspect = "statc" }, "expected \"static\""),
    ];
    for (user, expected) in cases {
        let shown = user.to_string();
        let message = only_error(user);
        assert!(message.contains(expected), "{shown}: {message}");
    }
}

#[test]
fn options_are_checked() {
    let cases: [(TokenStream, &str); 21] = [
        (
            quote! { "a", big_int = 3 },
            "expected `true`, or a non-empty list",
        ),
        (
            quote! { "a", big_int = [] },
            "expected `true`, or a non-empty list",
        ),
        (quote! { "a", "b", big_int = ["f"] }, "\"a.f\""),
        (
            quote! { "a", link("b" = crate::b), big_int = ["b.f"] },
            "whose bindings another call has",
        ),
        (quote! { "a", path = 3 }, "expected a string: the folder"),
        (quote! { "a", path = "b", embed = "yes" }, "expected `true`"),
        (quote! { "a", embed = true }, "path = \"python\", embed = true"),
        (quote! { "a", path = "b", path = "c" }, "given twice"),
        (
            quote! { "a", submodules = "b" },
            "expected a non-empty list of submodules",
        ),
        (quote! { "a", "a.b", submodules = ["a.b"] }, "named twice"),
        (quote! { "a", "b", submodules = ["c"] }, "\"a.c\""),
        (quote! { "re", inclde = ["a"] }, "did you mean `include`?"),
        (
            quote! { "re", sparkle = 1 },
            "the options are include, exclude, submodules, path, embed, introspect, big_int, link, deny, allow, crate",
        ),
        (
            quote! { "re", include = "a" },
            "expected a non-empty list of strings",
        ),
        (
            quote! { "re", include = [] },
            "expected a non-empty list of strings",
        ),
        (quote! { "re", deny = [] }, "expected a non-empty list of lints"),
        (quote! { "re", deny = ["lies"] }, "\"mismatch\", \"stub_only\""),
        (
            quote! { "re", allow = "large" },
            "expected a non-empty list of lints",
        ),
        (
            quote! { "re", allow = ["huge"] },
            "unknown lint `huge` in `allow`",
        ),
        (
            quote! { "re", crate = "x" },
            "expected the path of the snakebridge crate",
        ),
        (quote! { "re", include = ["a"], include = ["b"] }, "given twice"),
    ];
    for (user, expected) in cases {
        let shown = user.to_string();
        let message = only_error(user);
        assert!(message.contains(expected), "{shown}: {message}");
    }
}

#[test]
fn large_bindings_can_be_allowed() {
    assert!(!call(quote! { "re" }).allow_large);
    assert!(call(quote! { "re", allow = ["large"] }).allow_large);
}

#[test]
fn local_modules_and_whether_they_are_embedded() {
    let local = |user| {
        call(user)
            .local
            .map(|local| (local.path.value(), local.is_embedded))
    };
    assert_eq!(local(quote! { "re" }), None);
    assert_eq!(
        local(quote! { "a", path = "python" }),
        Some(("python".to_owned(), false))
    );
    assert_eq!(
        local(quote! { "a", embed = true, path = "p" }),
        Some(("p".to_owned(), true))
    );
    assert_eq!(
        local(quote! { "a", path = "p", embed = false }),
        Some(("p".to_owned(), false))
    );
}

#[test]
fn submodules_become_modules_next_to_their_package() {
    let read = call(quote! {
        pub "pandas" as pd, submodules = ["api.types", "io"],
        include = ["DataFrame.*", "api.types.is_list_like"], exclude = ["io.x*"]
    });
    let rows: Vec<_> = read
        .modules
        .iter()
        .map(|m| {
            let texts = |list: &[super::Pattern]| list.iter().map(|p| p.text.clone()).collect::<Vec<_>>();
            let vis = &m.vis;
            let names = format!("{} {} {}", quote!(#vis), m.name.value(), m.ident);
            (names, texts(&m.include), texts(&m.exclude))
        })
        .collect();
    let row = |names: &str, include: &[&str], exclude: &[&str]| {
        let owned = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
        (names.to_owned(), owned(include), owned(exclude))
    };
    let expected = [
        row("pub pandas pd", &["DataFrame.*"], &[]),
        row("pub pandas.api.types pandas_api_types", &["is_list_like"], &[]),
        row("pub pandas.io pandas_io", &[], &["x*"]),
    ];
    assert_eq!(rows, expected);
    let read = call(quote! { "os", pub "xml", submodules = ["xml.dom", "os.path"] });
    let names: Vec<_> = read.modules.iter().map(|m| m.ident.to_string()).collect();
    assert_eq!(names, ["os", "xml", "xml_dom", "os_path"]);
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let messages = errors(quote! { re, "json", inclde = ["a"], "json", exclude = 3 });
    assert_eq!(messages.len(), 4, "{messages:#?}");
}

#[test]
fn a_direct_call_names_the_public_macro() {
    let message = super::call(quote! { "re" })
        .map(|_| ())
        .map_err(|error| error.to_string());
    assert!(message.is_err_and(|text| text.contains("snakebridge::python_module!")));
}

#[test]
fn integers_of_any_size_are_asked_for_by_module() {
    let patterns = |user| {
        let read = call(user);
        let of = |m: &super::Module| {
            m.big_int
                .iter()
                .map(|p| p.text.clone())
                .collect::<Vec<_>>()
                .join(" ")
        };
        read.modules.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(patterns(quote! { "a", "b", big_int = true }), ["*", "*"]);
    assert_eq!(
        patterns(quote! { "a", link("b" = crate::b), big_int = true }),
        ["*", ""]
    );
    assert_eq!(patterns(quote! { "a", big_int = false }), [""]);
    assert_eq!(patterns(quote! { "a", big_int = ["f", "*.g"] }), ["f *.g"]);
    assert_eq!(
        patterns(quote! { "a", "a.b", big_int = ["a.f", "a.b.*.g"] }),
        ["f", "*.g"]
    );
}
