//! The intermediate representation: what is to be emitted, in terms of Rust. Every named node has the Python name as well.
//!
//! Definitions only, in one direction: `ty`, then nodes with types, then items, `module` last. It uses nothing else in the
//! crate.

mod class;
mod class_name;
mod function;
mod literals;
mod module;
mod option_states;
mod record;
mod ty;
mod union;
mod visit;

pub use class::{
    Block, Class, Enum, EnumMember, FlagConst, FlagSet, Helper, LangTrait, LinkedClass, SetAttr,
};
pub use class_name::{ClassName, ClassParam};
pub use function::{
    Bound, Dispatch, Function, Generic, Inferred, Key, OptionSet, Options, Overload, OverloadKind,
    OverloadSet, Param, Role, Setter, Site,
};
pub use literals::{Literal, LiteralConst, LiteralEnum, LiteralValue};
pub use module::{Alias, AliasTarget, Member, Module, ORDERED, Universe};
pub use option_states::{Decider, Guard, OptionStates, State};
pub use record::{MadeBy, Snapshot, SnapshotField};
pub use ty::{BIG_INT, ClassId, EITHER, EMPTY_TUPLE, FILE_PATH, LONGEST_TUPLE, MUTABLE, Ty, Varies};
pub use union::{Lists, Union};
pub use visit::Visit;
