//! Python fills this argument: bytes of Rust are not there for it to write to.
snakebridge::python_module!("io");

fn main() -> snakebridge::Result<()> {
    let source = io::BytesIo::new()?;
    let mut target = [0_u8; 4];
    source.readinto(&target)?;
    source.readinto(target.as_mut_slice())?;
    source.readinto(vec![0_u8; 4])?;
    source.readinto("text")?;
    Ok(())
}
