//! The worker's program, which is sent to each process that becomes one.

use super::marshal::Writer;

/// What `python -c` runs: it reads the rest.
pub const BOOT: &str = include_str!("../../../../worker/boot.py");

/// The package, by module.
pub const SOURCES: &[(&str, &str)] = &[
    (
        "snakebridge_worker",
        include_str!("../../../../worker/__init__.py"),
    ),
    (
        "snakebridge_worker.__main__",
        include_str!("../../../../worker/__main__.py"),
    ),
    (
        "snakebridge_worker.about",
        include_str!("../../../../worker/about.py"),
    ),
    (
        "snakebridge_worker.arena",
        include_str!("../../../../worker/arena.py"),
    ),
    (
        "snakebridge_worker.callbacks",
        include_str!("../../../../worker/callbacks.py"),
    ),
    (
        "snakebridge_worker.codec",
        include_str!("../../../../worker/codec.py"),
    ),
    (
        "snakebridge_worker.control",
        include_str!("../../../../worker/control.py"),
    ),
    (
        "snakebridge_worker.describe",
        include_str!("../../../../worker/describe.py"),
    ),
    (
        "snakebridge_worker.event_loop",
        include_str!("../../../../worker/event_loop.py"),
    ),
    (
        "snakebridge_worker.frames",
        include_str!("../../../../worker/frames.py"),
    ),
    (
        "snakebridge_worker.functions",
        include_str!("../../../../worker/functions.py"),
    ),
    (
        "snakebridge_worker.gate",
        include_str!("../../../../worker/gate.py"),
    ),
    (
        "snakebridge_worker.host",
        include_str!("../../../../worker/host.py"),
    ),
    (
        "snakebridge_worker.interrupt",
        include_str!("../../../../worker/interrupt.py"),
    ),
    (
        "snakebridge_worker.iterators",
        include_str!("../../../../worker/iterators.py"),
    ),
    (
        "snakebridge_worker.lane",
        include_str!("../../../../worker/lane.py"),
    ),
    (
        "snakebridge_worker.logs",
        include_str!("../../../../worker/logs.py"),
    ),
    (
        "snakebridge_worker.loop",
        include_str!("../../../../worker/loop.py"),
    ),
    (
        "snakebridge_worker.ray_actor",
        include_str!("../../../../worker/ray_actor.py"),
    ),
    (
        "snakebridge_worker.ray_driver",
        include_str!("../../../../worker/ray_driver.py"),
    ),
    (
        "snakebridge_worker.refs",
        include_str!("../../../../worker/refs.py"),
    ),
    (
        "snakebridge_worker.serve",
        include_str!("../../../../worker/serve.py"),
    ),
    (
        "snakebridge_worker.target",
        include_str!("../../../../worker/target.py"),
    ),
    (
        "snakebridge_worker.verbs",
        include_str!("../../../../worker/verbs.py"),
    ),
    ("snakebridge_worker.boot", BOOT),
];

/// The program as a process that runs `BOOT` reads it first.
pub fn framed() -> Vec<u8> {
    let mut out = vec![0; 4];
    let mut writer = Writer::new(&mut out);
    writer.dict();
    for (module, source) in SOURCES {
        writer.str(module);
        writer.str(source);
    }
    writer.end_dict();
    measured(out)
}

/// With the length of what follows in its first four bytes.
pub fn measured(mut bytes: Vec<u8>) -> Vec<u8> {
    let length = u32::try_from(bytes.len().saturating_sub(4)).unwrap_or_default();
    if let Some(head) = bytes.first_chunk_mut() {
        *head = length.to_le_bytes();
    }
    bytes
}
