//! One module through description and generation, and its numbers.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use snakebridge_codegen::report::{ModuleReport, Position};
use snakebridge_codegen::{Generated, Settings, generate};
use snakebridge_introspect::model::{Item, Universe};
use snakebridge_introspect::{Introspection, Mode, ModuleRequest, Options, Selected, introspect_with};

use crate::facts::{Module, Names};
use crate::ledger::{Places, Row, Share};
use crate::{Failure, cpu};

/// Describes the modules as one universe; with its own cache, so that each run asks Python.
pub(crate) fn describe(
    python: &Selected,
    modules: &[String],
    is_static: bool,
) -> Result<Introspection, Failure> {
    let cache = tempfile::tempdir()?;
    let mut options = Options::new(cache.path(), cache.path());
    options.mode = if is_static { Mode::Static } else { Mode::Runtime };
    let requests: Vec<_> = modules.iter().map(ModuleRequest::new).collect();
    introspect_with(python.clone(), &requests, &options).map_err(|error| Failure(error.to_string()))
}

/// The bindings of a universe.
pub(crate) fn generated(universe: &Universe, modules: &[String]) -> Generated {
    generate(universe, &Settings::public(modules))
}

/// The numbers of one module that is alone in its call.
pub(crate) fn row(python: &Selected, module: &Module) -> Result<Row, Failure> {
    let one = [module.name.clone()];
    let before = cpu::of_children();
    let universe = describe(python, &one, module.is_static())?.universe;
    let seconds = cpu::of_children() - before;
    let generated = generated(&universe, &one);
    let Some(report) = generated.report.modules.first() else {
        return Err(Failure("nothing was generated".to_owned()));
    };
    let mut row = numbers(report);
    row.tokens = generated.sizes.iter().sum();
    row.seconds = Some((seconds, 0.0));
    if let Some(names) = &module.names {
        presence(&mut row, &universe, report, names, &generated)?;
    }
    Ok(row)
}

/// The numbers of one module of a call.
pub(crate) fn numbers(report: &ModuleReport) -> Row {
    let places = |position| {
        let (kept, absolute) = (report.kept(Some(position)), report.absolute(Some(position)));
        Places {
            kept: Share(kept.0, kept.1),
            absolute: Share(absolute.0, absolute.1),
        }
    };
    let named = |(name, count): (&'static str, usize)| (name.to_owned(), count);
    let reasons = report.reasons().into_iter();
    Row {
        params: places(Position::Param),
        returns: places(Position::Return),
        properties: places(Position::Property),
        long_names: report
            .long_names
            .iter()
            .map(|long| format!("{} (adds {})", long.name, long.added))
            .collect(),
        verification: report.verified().into_iter().map(named).collect(),
        reasons: reasons
            .map(|(reason, count)| named((reason.code(), count)))
            .collect(),
        ..Row::default()
    }
}

/// What the interpreter has, against what is generated.
fn presence(
    row: &mut Row,
    universe: &Universe,
    report: &ModuleReport,
    names: &Names,
    generated: &Generated,
) -> Result<(), Failure> {
    let module = report.module.as_str();
    if let Some(error) = &names.error {
        return Err(Failure(format!("it is imported by snakebridge alone: {error}")));
    }
    let emitted = emitted(universe, report, module);
    let skipped = report.skipped.iter();
    let skipped: BTreeMap<&str, &str> = skipped
        .map(|item| (item.symbol.as_str(), item.reason.code()))
        .collect();
    let mut share = |symbols: &mut dyn Iterator<Item = String>| {
        let mut share = Share::default();
        for symbol in symbols {
            let there = emitted.contains(&symbol);
            share.add(Share(1, usize::from(there)));
            match skipped.get(symbol.as_str()) {
                _ if there => {}
                Some(reason) => row.left_out.push((symbol, reason)),
                None => row.vanished.push(symbol),
            }
        }
        share
    };
    let of_module = |name: &String| format!("{module}.{name}");
    let functions = share(&mut names.functions.iter().map(of_module));
    let constants = share(&mut names.constants.iter().map(of_module));
    let classes = share(&mut names.classes.keys().map(of_module));
    // Under a second name, or as a type of the runtime: its members count where they are declared.
    let described = described(universe, module);
    let here = |class: &&String| described.contains(class.as_str());
    let classes_here = names.classes.iter().filter(|(class, _)| here(class));
    let methods = share(&mut classes_here.clone().flat_map(|(class, facts)| {
        let methods = facts.methods.iter();
        methods.map(move |method| format!("{module}.{class}.{method}"))
    }));
    (row.functions, row.constants, row.classes, row.methods) = (functions, constants, classes, methods);
    let constructible = classes_here.filter(|(_, class)| class.constructible);
    let made = constructors(generated.tokens.clone(), universe);
    for (class, _) in constructible {
        let there = made.contains(class);
        row.constructors.add(Share(1, usize::from(there)));
        if !there {
            row.left_out.push((format!("{module}.{class}"), "no constructor"));
        }
    }
    row.vanished.sort();
    Ok(())
}

/// The classes that the Model describes in the module itself.
fn described<'a>(universe: &'a Universe, module: &str) -> BTreeSet<&'a str> {
    let modules = universe
        .modules
        .iter()
        .filter(|described| described.name == module);
    let items = modules.flat_map(|module| &module.items);
    items
        .filter_map(|item| match item {
            Item::Class(class) => Some(class.path.as_str()),
            _ => None,
        })
        .collect()
}

/// Everything that got into the bindings, or that they name as their own under a second name.
fn emitted(universe: &Universe, report: &ModuleReport, module: &str) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = report
        .verification
        .iter()
        .map(|item| item.symbol.clone())
        .collect();
    for described in universe
        .modules
        .iter()
        .filter(|described| described.name == module)
    {
        let aliases = described.items.iter().filter_map(|item| match item {
            Item::Alias(alias) => Some(format!("{module}.{}", alias.name)),
            _ => None,
        });
        let skipped = |symbol: &String| report.skipped.iter().any(|item| item.symbol == *symbol);
        found.extend(aliases.filter(|symbol| !skipped(symbol)));
    }
    found
}

/// Python names of the classes whose Rust type has `new`, or a set of values that needs none.
fn constructors(tokens: TokenStream, universe: &Universe) -> BTreeSet<String> {
    let mut with_new = BTreeSet::new();
    if let Ok(file) = syn::parse2::<syn::File>(tokens) {
        file.items.iter().for_each(|item| collect(item, &mut with_new));
    }
    let classes = universe.modules.iter().flat_map(|module| &module.items);
    let mut found = BTreeSet::new();
    for item in classes {
        if let Item::Class(class) = item {
            let rust =
                snakebridge_codegen::names::rust_name(&class.path, snakebridge_codegen::names::Role::Type);
            // An enum's members are there already.
            if with_new.contains(&rust) || !class.enum_members.is_empty() {
                found.insert(class.path.clone());
            }
        }
    }
    found
}

fn collect(item: &syn::Item, with_new: &mut BTreeSet<String>) {
    match item {
        syn::Item::Mod(module) => {
            let items = module.content.iter().flat_map(|(_, items)| items);
            items.for_each(|item| collect(item, with_new));
        }
        syn::Item::Impl(block) => {
            let syn::Type::Path(path) = &*block.self_ty else {
                return;
            };
            let is_new = |item: &syn::ImplItem| matches!(item, syn::ImplItem::Fn(f) if f.sig.ident == "new" || f.sig.ident.to_string().starts_with("new_"));
            if let Some(last) = path.path.segments.last()
                && block.items.iter().any(is_new)
            {
                with_new.insert(last.ident.to_string());
            }
        }
        _ => {}
    }
}

/// How many of the places have each of the reasons, over all modules.
pub(crate) fn sorted(reasons: &BTreeMap<String, usize>) -> Vec<(&str, usize)> {
    let mut sorted: Vec<_> = reasons
        .iter()
        .map(|(name, count)| (name.as_str(), *count))
        .collect();
    sorted.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), *name));
    sorted
}
