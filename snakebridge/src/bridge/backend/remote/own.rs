//! Modules that belong to the program itself, in a worker: their folders come first on its `sys.path`, and the sources in the
//! binary are sent when it has started.

use super::Nothing;
use super::frame::kind;
use super::request::{Place, Request, Verb};
use super::worker::Worker;
use crate::bridge::raw::Raw;
use crate::interpreter::own::{IMPORTER, Location, OwnSource, locations};

/// Folders with modules of the program.
pub(super) fn folders() -> impl Iterator<Item = String> {
    locations().filter_map(|location| match location {
        Location::Folder(path) => Some(path.to_owned()),
        Location::Embedded(_) => None,
    })
}

/// Sends the sources that are in the binary.
///
/// # Errors
///
/// Why the worker does not take them.
pub(super) fn send(worker: &Worker) -> Result<(), String> {
    let embedded = locations().filter_map(|location| match location {
        Location::Embedded(sources) => Some(sources),
        Location::Folder(_) => None,
    });
    let modules: Vec<_> = embedded.flatten().map(module).collect();
    if modules.is_empty() {
        return Ok(());
    }
    let text = |text: &'static str| Raw::Str(text.into());
    let globals = vec![
        (text("__name__"), text("_snakebridge_own_importer")),
        (text("modules"), Raw::Dict(modules)),
    ];
    let program = Raw::Str(format!("{IMPORTER}\ninstall(modules)\n").into());
    let mut args = [program, Raw::Dict(globals)];
    let mut request = Request::new("", Verb::Call, Place::Path("builtins", "exec"), &mut args);
    let reply = worker
        .call(&mut request, &mut Nothing)
        .map_err(|failure| failure.to_string())?;
    match reply.kind() {
        kind::VALUE => Ok(()),
        _ => Err("a worker does not take the modules of the program".to_owned()),
    }
}

fn module(source: &'static OwnSource) -> (Raw<'static>, Raw<'static>) {
    let about = vec![
        Raw::Str(source.file.into()),
        Raw::Bool(source.is_package),
        Raw::Bytes(source.source.into()),
    ];
    (Raw::Str(source.name.into()), Raw::Tuple(about))
}
