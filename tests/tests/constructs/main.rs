//! What each construct of `fixtures/python/constructs` does, one module each. `constructs_list.rs` knows which must be here.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]
#![deny(warnings)]
#![allow(
    clippy::needless_borrows_for_generic_args,
    clippy::needless_borrow,
    reason = "each spelling is what is tested"
)]

mod aliases;
mod any_and_object;
mod any_str_class;
mod any_str_function;
mod array_like;
mod array_maker;
mod bare_alias;
mod bytes_or_tuple;
mod bytes_value;
mod call_protocol;
mod callable_argument;
mod callable_forms;
mod callable_result;
mod called_by_syntax;
mod class_beside_any;
mod class_of_different_contents;
mod closure_with_options;
mod colliding_names;
mod comparison;
mod complex_number;
mod container_protocol;
mod default_arguments;
mod dict_result;
mod docstrings;
mod exception_attributes;
mod exception_hierarchy;
mod float_exact;
mod foreign_numbers;
mod forward_references;
mod inheritance_override;
mod int_overflow;
mod iterable_argument;
mod iterable_result;
mod iterator_class;
mod iterator_result;
mod keyword_only;
mod list_of_union;
mod list_result;
mod long_names;
mod mapping_kinds;
mod meeting_arguments;
mod meeting_names;
mod members_of_results;
mod module_attributes;
mod no_return;
mod none_result;
mod one_or_several;
mod operator_array_like;
mod operators;
mod operators_over_others;
mod optional_argument;
mod overload_bounds;
mod overload_by_two_literals;
mod overload_containers;
mod overload_generic_first;
mod overload_items;
mod parameter_shapes;
mod path_argument;
mod positional_only;
mod properties;
mod protocol_private_attribute;
mod protocols_in_overloads;
mod recursive_alias;
mod results_of_protocols;
mod same_leaf_name;
mod second_bases;
mod self_in_union;
mod self_type;
mod sequence_kinds;
mod sequences_as_tuples;
mod set_result;
mod star_args;
mod star_kwargs;
mod string_annotations;
mod text_exact;
mod tuple_result;
mod type_guard;
mod type_of_class;
mod typevar_in_container;
mod union_argument;
mod union_of_derived;
mod union_result;
mod union_with_any;
mod union_with_protocol;
mod union_with_tuple;
mod views;
mod wrong_stubs;
