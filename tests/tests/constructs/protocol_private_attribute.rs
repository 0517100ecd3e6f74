//! What `__init__` assigns counts for a protocol, whether or not a stub declares it.

use snakebridge::Result;

snakebridge::python_module!(
    "protocol_private_attribute" as futures,
    path = "fixtures/python/constructs"
);

#[test]
fn attributes_of_instances_count_for_a_protocol() -> Result<()> {
    let (future, plain) = (futures::Future::new()?, futures::Plain::new(1)?);
    assert_eq!((futures::wait(&future)?, futures::wait(&plain)?), (3, 4));
    assert_eq!(futures::wait(&futures::Derived::new(1)?)?, 4);
    assert_eq!(futures::wait(&futures::Slots::new()?)?, 5);
    assert_eq!(futures::wait_all([&future, &future])?, 6);
    Ok(())
}
