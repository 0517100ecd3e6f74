//! Names that meet in the bindings, which rustc would refuse (E0592, E0428, E0403) without saying where they are from.
//!
//! The generator gives each item a name of its own, so this finds its defects: read from the finished IR, before rustc sees the code.

use std::collections::BTreeMap;

use crate::ir::{self, Block, ClassName, Function, Helper};
use crate::report::{MeetingNames, ModuleReport, SHOWN};

/// The names of a module that meet.
pub(crate) fn of(module: &ir::Module, classes: &[ClassName], index: usize) -> Vec<MeetingNames> {
    let mut items = Names::default();
    for function in &module.functions {
        items.function("", function, &[]);
    }
    for set in &module.set_attrs {
        items.add("", &set.rust, &set.python);
    }
    for constant in &module.constants {
        items.add("", &constant.rust, &constant.python);
    }
    for constant in &module.literal_constants {
        items.add("", &constant.rust, &constant.python);
    }
    let mut types = Names::default();
    for class in classes.iter().filter(|class| class.module == index) {
        let path = class
            .python
            .strip_prefix(&format!("{}.", module.python))
            .unwrap_or(&class.python);
        class
            .handle
            .iter()
            .chain([&class.rust])
            .for_each(|name| types.add("", name, path));
    }
    let made = module.unions.iter().map(|union| &union.rust);
    let made = made.chain(module.literal_enums.iter().map(|one| &one.rust));
    made.for_each(|name| types.add("", name, name));
    let mut out = items.meeting;
    out.extend(types.meeting);
    for class in &module.classes {
        let own: Vec<&str> = classes[class.id]
            .params
            .iter()
            .map(|param| param.ident.as_str())
            .collect();
        out.extend(of_class(&class.path, &class.blocks, &own));
    }
    out
}

/// The blocks for certain type arguments (`impl Pattern<str>`) are for different types; one for all is for each of them.
fn of_class(path: &str, blocks: &[Block], params: &[&str]) -> Vec<MeetingNames> {
    let (all, some): (Vec<&Block>, Vec<&Block>) = blocks.iter().partition(|block| block.args.is_none());
    let mut common = Names::default();
    all.iter().for_each(|block| common.block(path, block, params));
    let mut out = std::mem::take(&mut common.meeting);
    for (index, block) in some.iter().enumerate() {
        let mut names = Names {
            known: common.known.clone(),
            meeting: Vec::new(),
        };
        let same = some[..index].iter().filter(|other| other.args == block.args);
        same.for_each(|other| names.block(path, other, params));
        names.meeting.clear();
        names.block(path, block, params);
        out.extend(names.meeting);
    }
    out
}

#[derive(Default)]
struct Names {
    /// Rust name, and what it is in Python.
    known: BTreeMap<String, String>,
    meeting: Vec<MeetingNames>,
}

impl Names {
    fn add(&mut self, class: &str, rust: &str, python: &str) {
        if let Some(other) = self.known.insert(rust.to_owned(), python.to_owned()) {
            self.meeting.push(MeetingNames {
                class: class.to_owned(),
                rust: rust.to_owned(),
                python: [other, python.to_owned()],
            });
        }
    }

    fn function(&mut self, class: &str, function: &Function, params: &[&str]) {
        self.add(class, &function.rust, &function.python);
        if let Some(options) = &function.options {
            self.add(class, &options.with, &function.python);
        }
        let mut idents = Names::default();
        let generics = function.generics.iter().map(|generic| generic.ident.as_str());
        params
            .iter()
            .copied()
            .chain(generics)
            .for_each(|ident| idents.add(class, ident, &function.python));
        self.meeting.extend(idents.meeting);
    }

    fn block(&mut self, class: &str, block: &Block, params: &[&str]) {
        for function in &block.functions {
            self.function(class, function, params);
        }
        for set in &block.set_attrs {
            self.add(class, &set.rust, &set.python);
        }
        for helper in &block.helpers {
            let (rust, python) = match helper {
                Helper::With(..) => ("with", "__enter__"),
                Helper::WithBlocking(..) => ("with_blocking", "__aenter__"),
                Helper::BlockOn(_) => ("block_on", "__await__"),
                Helper::BlockOnIter(_) => ("block_on_iter", "__aiter__"),
                Helper::NextItem(_) => ("next_item", "__next__"),
            };
            self.add(class, rust, python);
        }
    }
}

/// The error for a module with such names; none if all differ.
#[must_use]
pub fn message(report: &ModuleReport) -> Option<String> {
    let (module, meeting) = (&report.module, &report.meeting_names);
    let path = |names: &MeetingNames, python: &str| match names.class.as_str() {
        "" => python.to_owned(),
        class => format!("{class}.{python}"),
    };
    let last = meeting.first()?;
    let mut text = format!("the bindings of `{module}` would not compile, because names meet");
    for names in meeting.iter().take(SHOWN) {
        let [one, other] = &names.python;
        text.push_str(&format!(
            "\n    {module}.{} and {module}.{}: both are `{}` in Rust",
            path(names, one),
            path(names, other),
            names.rust
        ));
    }
    if let Some(more) = meeting.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        text.push_str(&format!("\n    and {more} more"));
    }
    text.push_str(&format!(
        "\nhelp: leave one of them out: exclude = [\"{}\"]; this is a defect of snakebridge, so please report it",
        path(last, &last.python[1])
    ));
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Generic, Options, Role, Site, Ty};

    fn function(rust: &str, python: &str, with: Option<&str>) -> Function {
        Function {
            rust: rust.to_owned(),
            python: python.to_owned(),
            docs: Vec::new(),
            site: Site::Get("m".to_owned(), python.to_owned()),
            receiver: false,
            generics: Vec::new(),
            params: Vec::new(),
            varargs: None,
            options: with.map(|with| Options {
                set: 0,
                with: with.to_owned(),
            }),
            ret: Ty::Unit,
            dispatch: None,
            deprecated: None,
        }
    }

    fn block(args: Option<Vec<Ty>>, functions: Vec<Function>) -> Block {
        Block {
            args,
            functions,
            set_attrs: Vec::new(),
            helpers: Vec::new(),
        }
    }

    #[test]
    fn a_form_with_options_meets_another_function() {
        let functions = vec![
            function("visit", "visit", Some("visit_with")),
            function("visit_with", "visit_With", None),
        ];
        let meeting_names = of_class("Walker", &[block(None, functions)], &[]);
        let module = "shop".to_owned();
        let report = ModuleReport {
            module,
            meeting_names,
            ..ModuleReport::default()
        };
        let text = message(&report).unwrap_or_default();
        assert_eq!(
            text,
            "the bindings of `shop` would not compile, because names meet\n    \
             shop.Walker.visit and shop.Walker.visit_With: both are `visit_with` in Rust\n\
             help: leave one of them out: exclude = [\"Walker.visit_With\"]; this is a defect of snakebridge, so please report it"
        );
    }

    #[test]
    fn blocks_for_different_types_do_not_meet() {
        let one = |args| block(args, vec![function("search", "search", None)]);
        let (text, bytes) = (Some(vec![Ty::Str]), Some(vec![Ty::Bytes]));
        assert_eq!(of_class("Pattern", &[one(text.clone()), one(bytes)], &["A"]), []);
        assert_eq!(
            of_class("Pattern", &[one(text.clone()), one(text.clone())], &["A"]).len(),
            1
        );
        assert_eq!(of_class("Pattern", &[one(None), one(text)], &["A"]).len(), 1);
    }

    #[test]
    fn a_type_parameter_of_the_function_meets_one_of_the_class() {
        let mut with = function("with", "with", None);
        with.generics.push(Generic {
            ident: "R".to_owned(),
            role: Role::Variable,
            bound: None,
        });
        let found = of_class("Box", &[block(None, vec![with])], &["R"]);
        assert_eq!(found.first().map(|names| names.rust.as_str()), Some("R"));
    }

    #[test]
    fn nothing_is_said_where_all_names_differ() {
        assert_eq!(message(&ModuleReport::default()), None);
    }
}
