#![deny(warnings)]

snakebridge::python_module!("re", include = ["compile", "Pattern"], exclude = ["Pattern.serch", "Pattern.scanner"]);

fn main() {}
