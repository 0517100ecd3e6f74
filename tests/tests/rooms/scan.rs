//! The paths that a Rust file names, from its tokens: comments, strings and unit tests do not count, macros do.

use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One file: its module, and the modules and items of its crate that it names.
pub(crate) struct Source {
    /// Like `bridge::session::scope`; empty for the crate's root.
    pub(crate) module: String,
    /// Each from the crate's root, like `["bridge", "Error"]`.
    pub(crate) names: Vec<Vec<String>>,
}

/// The files of a crate's `src`, in the order of their names. Programs under `bin` are crates of their own.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(folder)
        .join("src");
    let mut found = Vec::new();
    walk(&src, &src, &mut found);
    assert!(!found.is_empty(), "no source below {}", src.display());
    found.sort_by(|a, b| a.module.cmp(&b.module));
    found
}

fn walk(src: &Path, folder: &Path, found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(src, &path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let module = module(src, &path);
            if !is_tests(module.rsplit("::").next().unwrap_or_default()) {
                let text = std::fs::read_to_string(&path).expect("text");
                found.push(source(&module, &text));
            }
        }
    }
}

/// Unit tests use what they test, from wherever they stand.
fn is_tests(name: &str) -> bool {
    name == "tests" || name.ends_with("_tests")
}

/// `session/scope.rs` is `session::scope`, `session/mod.rs` is `session`, `lib.rs` the root.
fn module(src: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(src).expect("inside").with_extension("");
    let mut parts: Vec<String> = relative
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    if parts
        .last()
        .is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str()))
    {
        parts.pop();
    }
    parts.join("::")
}

/// The file of `module` with this text.
pub(crate) fn source(module: &str, text: &str) -> Source {
    let tokens: TokenStream = text.parse().expect("Rust");
    let home: Vec<String> = module
        .split("::")
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let mut names = Vec::new();
    collect(tokens, &home, &mut names);
    names.sort();
    names.dedup();
    Source {
        module: module.to_owned(),
        names,
    }
}

/// All paths that begin with `crate`, `self` or `super` in the tokens of the module `home`.
fn collect(tokens: TokenStream, home: &[String], names: &mut Vec<Vec<String>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        if let Some((name, body)) = inline_module(&tokens[at..]) {
            if !is_tests(&name) {
                collect(body, &[home, &[name]].concat(), names);
            }
            at += 3;
        } else if starts_path(&tokens, at) {
            at = path(&tokens, at, &[], home, names);
        } else {
            if let TokenTree::Group(group) = &tokens[at] {
                collect(group.stream(), home, names);
            }
            at += 1;
        }
    }
}

/// `mod name { .. }`
fn inline_module(tokens: &[TokenTree]) -> Option<(String, TokenStream)> {
    let [
        TokenTree::Ident(word),
        TokenTree::Ident(name),
        TokenTree::Group(body),
        ..,
    ] = tokens
    else {
        return None;
    };
    (word == "mod" && body.delimiter() == Delimiter::Brace).then(|| (name.to_string(), body.stream()))
}

fn starts_path(tokens: &[TokenTree], at: usize) -> bool {
    let begins = ["crate", "self", "super"];
    let word = matches!(&tokens[at], TokenTree::Ident(word) if begins.iter().any(|begin| word == begin));
    word && is_colons(tokens, at + 1) && !(at >= 2 && is_colons(tokens, at - 2))
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |at| matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == ':');
    colon(at) && colon(at + 1)
}

/// Reads one path, or the tree of paths of a `use`; returns the place behind it.
fn path(
    tokens: &[TokenTree],
    mut at: usize,
    before: &[String],
    home: &[String],
    names: &mut Vec<Vec<String>>,
) -> usize {
    let mut path = before.to_vec();
    loop {
        match tokens.get(at) {
            Some(TokenTree::Ident(word)) => path.push(word.to_string()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for branch in
                    inner.split(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ','))
                {
                    if !branch.is_empty() {
                        self::path(branch, 0, &path, home, names);
                    }
                }
                return at + 1;
            }
            // `*`, or what is not a path any more, like `::<T>`.
            _ => break,
        }
        at += 1;
        if !is_colons(tokens, at) {
            break;
        }
        at += 2;
    }
    names.extend(from_the_root(&path, home));
    at
}

/// The path from the crate's root; none if it leaves the crate.
fn from_the_root(path: &[String], home: &[String]) -> Option<Vec<String>> {
    let mut base = home.to_vec();
    let mut rest = path;
    while let Some((first, more)) = rest.split_first() {
        match first.as_str() {
            "crate" => base.clear(),
            "self" => {}
            "super" => {
                base.pop()?;
            }
            _ => break,
        }
        rest = more;
    }
    base.extend_from_slice(rest);
    Some(base)
}
