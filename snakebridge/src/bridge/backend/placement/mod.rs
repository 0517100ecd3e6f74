//! Where sessions run: what starts workers, and which of them a session gets.

pub mod launch;
