//! Each stage on its own: a module -> its Model -> its bindings. `SNAKEBRIDGE_BLESS=1` writes what is produced now; read the
//! difference before committing it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken test must stop")]

mod api_view;
mod constructs;
mod frames;
mod models;
mod shapes;
mod support;
mod typed;
