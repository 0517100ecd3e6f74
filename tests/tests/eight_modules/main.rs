//! The generated bindings of eight standard modules, used as a program would use them.

mod collections;
mod datetime;
mod json;
mod numbers;
mod pathlib;
mod re;
mod statistics;
