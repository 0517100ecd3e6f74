//! Python's documentation, made safe for rustdoc, and what the bindings add to it.

mod undeclared;

use snakebridge_introspect::model::{self, ClassFlag, Type, TypeSource, Universe, Verification};

use super::python_syntax;
use crate::names::visible;
use crate::report::Reason;

/// Lines for a module.
pub(crate) fn module(model: &model::Module) -> Vec<String> {
    let mut out = vec![format!("Python module `{}`.", code(&model.name))];
    section(&mut out, model.doc.as_deref());
    beyond_include(&mut out, model);
    out
}

/// The classes that come along with what `include` names, and those for which there was no room.
fn beyond_include(out: &mut Vec<String>, model: &model::Module) {
    for (diagnostic, text) in [
        (
            "came_along",
            "With what `include` names come the classes that it returns",
        ),
        (
            "left_out",
            "Objects of these classes are untyped, as so many would come along; name those that you need in `include`",
        ),
    ] {
        let found = model.diagnostics.iter().filter(|found| found.code == diagnostic);
        let classes: Vec<String> = found.map(|found| format!("`{}`", code(&found.at))).collect();
        if !classes.is_empty() {
            out.push(String::new());
            out.push(format!("{text}: {}.", classes.join(", ")));
        }
    }
}

/// Lines for a class.
///
/// `compared`: the method for Python's `<`, which is written in another way in Rust.
pub(crate) fn class(model: &model::Class, module: &str, compared: Option<&str>) -> Vec<String> {
    let what = if model.flags.contains(&ClassFlag::Exception) {
        "exception"
    } else {
        "class"
    };
    let compared = compared.map_or_else(String::new, |method| format!(", compared by `a.{method}(&b)?`"));
    let mut out = vec![format!(
        "Python {what} `{module}.{}`{compared}.",
        code(&model.path)
    )];
    section(&mut out, model.doc.as_deref());
    let note = if model.flags.contains(&ClassFlag::TypedDict) {
        ""
    } else if model.flags.contains(&ClassFlag::Nameless) {
        "The class has no name in Python: its objects are recognized by their members, and only returned by calls."
    } else if model.path.starts_with('_') {
        "The class is private in Python: its objects are returned by calls."
    } else {
        ""
    };
    if !note.is_empty() {
        out.push(String::new());
        out.push(note.to_owned());
    }
    out.push(String::new());
    out.push(provenance(model.types, &model.verification));
    out
}

/// Functions that look at the frame of their caller: a call from Rust has none.
#[rustfmt::skip]
const NEED_FRAME: &[(&str, &str)] = &[
    ("builtins.eval", "No frame of Python calls it here: without `globals` it raises a `SystemError`."),
    ("builtins.exec", "No frame of Python calls it here: without `globals` it raises a `SystemError`."),
    ("builtins.globals", "No frame of Python calls it here, so it raises a `SystemError`."),
    ("builtins.locals", "No frame of Python calls it here, so it raises a `SystemError`."),
    ("builtins.vars", "No frame of Python calls it here: without an object it raises a `SystemError`."),
    ("builtins.dir", "No frame of Python calls it here: without an object it raises a `SystemError`."),
    ("sys._getframe", "No frame of Python calls it here, so it raises a `ValueError`."),
    ("inspect.currentframe", "No frame of Python calls it here, so it raises a `ValueError`."),
    ("inspect.stack", "No frame of Python calls it here, so it raises a `ValueError`."),
];

/// Lines for a function or method.
pub(crate) fn function(
    f: &model::Function,
    module: &model::Module,
    symbol: &str,
    reasons: &[Reason],
    universe: &Universe,
) -> Vec<String> {
    let mut out = vec![format!("Python `{}.{}`.", module.name, code(symbol))];
    section(&mut out, f.doc.as_deref());
    if let Some((_, note)) = NEED_FRAME
        .iter()
        .find(|(name, _)| *name == format!("{}.{symbol}", module.name))
    {
        out.extend([String::new(), (*note).to_owned()]);
    }
    if f.never_returns() {
        let never = "By its type it never returns: it raises, or ends the program.";
        out.extend([String::new(), never.to_owned()]);
    }
    out.push(String::new());
    out.push("```text".to_owned());
    out.extend(signatures(f));
    out.push("```".to_owned());
    let types = f
        .sigs
        .iter()
        .flat_map(|sig| sig.params.iter().map(|param| &param.ty).chain([&sig.ret]));
    degraded(&mut out, reasons, universe, types);
    out.push(String::new());
    out.push(provenance(f.types, &f.verification));
    out
}

/// Lines for a property.
pub(crate) fn property(
    module: &model::Module,
    path: &str,
    p: &model::Property,
    reason: Option<Reason>,
    universe: &Universe,
) -> Vec<String> {
    let mut out = vec![format!(
        "Python attribute `{}.{}`: `{}`.",
        module.name,
        code(path),
        code(&python_syntax::ty(&p.ty))
    )];
    section(&mut out, p.doc.as_deref());
    degraded(&mut out, reason.as_slice(), universe, [&p.ty]);
    out.push(String::new());
    out.push(provenance(p.types, &p.verification));
    out
}

/// Lines for a member of an enum.
pub(crate) fn enum_member(module: &str, path: &str, member: &model::EnumMember) -> Vec<String> {
    vec![format!(
        "Python enum member `{module}.{}`, `{}`.",
        code(path),
        code(&python_syntax::lit(&member.value))
    )]
}

/// Lines for a module or class attribute.
pub(crate) fn attribute(
    owner: &str,
    c: &model::Const,
    reason: Option<Reason>,
    universe: &Universe,
) -> Vec<String> {
    let mut out = vec![format!(
        "Python attribute `{owner}.{}`: `{}`.",
        code(&c.name),
        code(&python_syntax::ty(&c.ty))
    )];
    degraded(&mut out, reason.as_slice(), universe, [&c.ty]);
    out.push(String::new());
    out.push(provenance(c.types, &c.verification));
    out
}

fn degraded<'t>(
    out: &mut Vec<String>,
    reasons: &[Reason],
    universe: &Universe,
    types: impl IntoIterator<Item = &'t Type>,
) {
    let mut texts: Vec<&str> = reasons.iter().map(|r| r.text()).collect();
    texts.sort_unstable();
    texts.dedup();
    if !texts.is_empty() {
        out.push(String::new());
        let advice = if reasons.contains(&Reason::UndeclaredClass) {
            undeclared::advice(universe, types).map(|advice| format!(" {advice}"))
        } else {
            None
        };
        out.push(format!(
            "Partly untyped: {}.{}",
            texts.join("; "),
            advice.unwrap_or_default()
        ));
    }
}

fn provenance(source: TypeSource, verification: &Verification) -> String {
    let source = match source {
        TypeSource::StubPackage => "Types from a stub package",
        TypeSource::Stdlib => "Types from typeshed",
        TypeSource::InlineStub => "Types from an inline stub",
        TypeSource::InlineSource => "Types from the source's annotations",
        TypeSource::Runtime => "Types from run-time annotations",
        TypeSource::Docstring => "Types from the docstring",
        TypeSource::Default => "Types from default values",
        TypeSource::None => "Untyped",
    };
    let state = match verification {
        Verification::Verified => "verified against the interpreter".to_owned(),
        Verification::ByDecorator => "by its decorator".to_owned(),
        Verification::StubOnly => "not verifiable at run time".to_owned(),
        Verification::RuntimeOnly => "found only at run time".to_owned(),
        Verification::Mismatch { difference } => {
            format!("differs from the interpreter: {}", prose(difference))
        }
    };
    format!("{source}; {state}.")
}

fn section(out: &mut Vec<String>, doc: Option<&str>) {
    let Some(doc) = doc.filter(|d| !d.trim().is_empty()) else {
        return;
    };
    out.push(String::new());
    out.extend(safe(doc));
}

/// A docstring as Markdown that cannot become a doctest, a link or a tag.
///
/// Indented and prompt lines are fenced as text; everything else is escaped.
pub(crate) fn safe(doc: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut in_block = false;
    let mut prompted = false;
    let mut blanks = 0;
    for line in doc.lines() {
        let line = line.trim_end().replace('\t', "    ");
        if line.trim().is_empty() {
            blanks += 1;
            continue;
        }
        let prompt = line.starts_with(">>>");
        // The output of a prompt belongs to it, up to the next blank line.
        let output = in_block && prompted && blanks == 0;
        let is_code = line.starts_with("  ") || prompt || output;
        prompted = is_code && (prompt || prompted && in_block);
        if is_code != in_block {
            if in_block {
                out.push("```".to_owned());
            }
            out.extend(std::iter::repeat_n(String::new(), usize::from(!out.is_empty())));
            if is_code {
                out.push("```text".to_owned());
            }
        } else {
            out.extend(std::iter::repeat_n(String::new(), blanks.min(1)));
        }
        blanks = 0;
        in_block = is_code;
        out.push(if is_code { fenced(&line) } else { prose(&line) });
    }
    if in_block {
        out.push("```".to_owned());
    }
    out
}

/// Python's signatures of a callable, as they stand in a fence.
pub(crate) fn signatures(f: &model::Function) -> impl Iterator<Item = String> {
    f.sigs
        .iter()
        .map(|sig| fenced(&python_syntax::signature(&f.name, sig)))
}

/// A line inside a fence must not close it.
fn fenced(line: &str) -> String {
    visible(line).replace("```", "'''")
}

/// Text inside single backticks.
fn code(text: &str) -> String {
    visible(text).replace('`', "'")
}

fn prose(line: &str) -> String {
    let mut out = String::new();
    for word in visible(line).split_inclusive(' ') {
        let bare = word.trim_end();
        let link = bare.starts_with("http://") || bare.starts_with("https://");
        if link && !bare.contains(['<', '>']) {
            out.push('<');
            out.push_str(bare);
            out.push('>');
            out.push_str(&word[bare.len()..]);
            continue;
        }
        // A URL in the middle of a word becomes code; the rest is escaped.
        for c in word.replace("://", ":\u{200b}//").chars() {
            if matches!(
                c,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
            ) {
                out.push('\\');
            }
            out.push(c);
        }
    }
    // `1.`, `-`, `+` and `=` at the start of a line would be lists and headings.
    let start = out.trim_start();
    if start.starts_with(['-', '+', '=']) {
        out.insert(out.len() - start.len(), '\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use snakebridge_introspect::model::{Module, ModuleSource};

    use super::safe;

    #[test]
    fn prompts_and_indented_lines_are_fenced_as_text() {
        let lines = safe("Split.\n\n    >>> re.split('a', 'b')\n    ['b']\n\nDone.");
        assert_eq!(
            lines,
            [
                "Split.",
                "",
                "```text",
                "    >>> re.split('a', 'b')",
                "    ['b']",
                "```",
                "",
                "Done."
            ]
        );
    }

    #[test]
    fn what_a_prompt_printed_stays_with_it() {
        assert_eq!(
            safe(">>> f()\n1\n\nText."),
            ["```text", ">>> f()", "1", "```", "", "Text."]
        );
    }

    #[test]
    fn links_tags_and_emphasis_are_escaped() {
        assert_eq!(
            safe("See [x] <y> *z* and http://a.b/c."),
            [r"See \[x\] \<y\> \*z\* and <http://a.b/c.>"]
        );
        assert_eq!(safe("- item\n=== title"), [r"\- item", r"\=== title"]);
    }

    #[test]
    fn a_fence_in_a_docstring_cannot_close_ours() {
        assert_eq!(safe("  ```\n  x"), ["```text", "  '''", "  x", "```"]);
    }

    #[test]
    fn what_would_turn_the_text_around_is_shown_by_its_number() {
        assert_eq!(safe("a\u{202e}b \u{2066}c\0"), ["a(U+202E)b (U+2066)c(U+0000)"]);
        assert_eq!(
            safe("  x\u{200f}\u{1b}[0m"),
            ["```text", "  x(U+200F)(U+001B)[0m", "```"]
        );
        assert_eq!(safe("a\u{c}b\u{b}c"), ["a b c"]);
        let model = Module {
            name: "m\u{202e}".to_owned(),
            source: ModuleSource::Python,
            types: None,
            version: None,
            doc: None,
            items: Vec::new(),
            diagnostics: Vec::new(),
        };
        assert_eq!(super::module(&model), ["Python module `m(U+202E)`."]);
    }
}
