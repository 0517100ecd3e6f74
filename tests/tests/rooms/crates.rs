//! The rooms of every crate of the workspace, from the bottom up. ARCHITECTURE.md says what each is for.

use crate::check::Crate;

pub(crate) const ALL: &[Crate] = &[SNAKEBRIDGE, CODEGEN, INTROSPECT, MACROS, COMMAND];

const SNAKEBRIDGE: Crate = Crate {
    folder: "snakebridge",
    layers: &[
        &["interpreter"],
        &["bridge"],
        &["wire", "conversions"],
        &["types"],
        &[
            "private", "guide", "interop", "backend", "error", "kinds", "session", "traits",
        ],
    ],
    exceptions: &[],
};

const CODEGEN: Crate = Crate {
    folder: "snakebridge-codegen",
    layers: &[
        &["ir", "names", "patterns", "report"],
        &["unknown_names"],
        &[
            "settings",
            "big_int",
            "deny",
            "large",
            "made_names",
            "meeting_names",
            "warning",
            "format",
            "witness",
        ],
        &["input"],
        &[
            "resolve::limits",
            "resolve::abi_hash",
            "resolve::prune",
            "resolve::python_syntax",
            "resolve::report",
            "resolve::known_classes",
        ],
        &["resolve::walk", "resolve::class_facts"],
        &["resolve::docs"],
        &["resolve::symbols"],
        &["resolve::cx"],
        &["resolve::owner"],
        &["resolve::types"],
        &["resolve::signatures"],
        &["resolve::overloads"],
        &["resolve::classes"],
        &["resolve::module"],
        &["resolve"],
        &["expand::tokens"],
        &["expand::cx"],
        &["expand::support"],
        &["expand::values", "expand::unions", "expand::functions"],
        &["expand::classes"],
        &["expand::module", "expand::witness"],
        &["expand"],
    ],
    exceptions: &[],
};

const INTROSPECT: Crate = Crate {
    folder: "snakebridge-introspect",
    layers: &[
        &["model", "messages", "python_choice", "environment", "process"],
        &["error", "request", "library"],
        &["cache", "local_modules", "typedb", "unmatched"],
        &["interpreter", "scripts", "made"],
        &["select"],
        &["run"],
        &["introspect"],
    ],
    exceptions: &[],
};

const MACROS: Crate = Crate {
    folder: "snakebridge-macros",
    layers: &[
        &["local_modules", "prelude", "located", "messages"],
        &["kept"],
        &["expand"],
    ],
    exceptions: &[],
};

const COMMAND: Crate = Crate {
    folder: "cargo-snakebridge",
    layers: &[&["args", "failure"], &["python"], &["commands", "doctor"]],
    exceptions: &[],
};
