//! Hashes of what is described and generated: whether a change of structure left every byte of the output alone.
//!
//! A line is `module <hash of the Model> <hash of the bindings>`, each module alone and at the end all in one call.

use snakebridge_introspect::Selected;

use crate::facts::Module;
use crate::{Failure, ledger, measure};

/// Prints the hashes of all modules.
pub(crate) fn print(python: &Selected, modules: &[Module]) -> Result<(), Failure> {
    for module in modules {
        let one = [module.name.clone()];
        println!("{} {}", module.name, of_call(python, &one, module.is_static())?);
    }
    let imported = modules.iter().filter(|module| !module.is_static());
    let names: Vec<String> = imported.map(|module| module.name.clone()).collect();
    println!("{} {}", ledger::TOGETHER, of_call(python, &names, false)?);
    Ok(())
}

/// The hashes of the Model and of the bindings of one call.
fn of_call(python: &Selected, names: &[String], is_static: bool) -> Result<String, Failure> {
    let universe = measure::describe(python, names, is_static)?.universe;
    let generated = measure::generated(&universe, names);
    let model = serde_json::to_vec(&universe)?;
    let bindings = generated.tokens.to_string();
    let hash = |bytes: &[u8]| blake3::hash(bytes).to_hex();
    Ok(format!("{} {}", hash(&model), hash(bindings.as_bytes())))
}
