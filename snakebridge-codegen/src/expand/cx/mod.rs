//! The context of expansion, with which every other room spells its paths and types.
//!
//! Here: [`Cx`], its collectors, and paths, types and type parameters as tokens. It may use `tokens`, the IR, the settings and
//! the table of value types; no other room of `expand`.

mod accepted_classes;
mod collectors;
mod context;
mod hierarchy;
mod meeting_classes;
mod params;
mod paths;
mod types;
mod unions_within;

pub(super) use accepted_classes::{AcceptedClasses, Member};
pub(super) use collectors::{
    ClassDefinitions, Collectors, LinkedClasses, SITES_TOGETHER, Sites, TOGETHER, class_table, is_accepted,
    list_items, site_table,
};
pub(super) use context::Cx;
pub(super) use hierarchy::is_nominal;
pub(super) use params::{BlockArgs, declared, header, marker, object, param_idents, unused_param};
pub(super) use types::projection;
