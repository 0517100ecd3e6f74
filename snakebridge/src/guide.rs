#![doc = include_str!("../docs/refs-and-sessions.md")]
