//! An actor on another machine: `SNAKEBRIDGE_RAY_MACHINES` is the address of a cluster whose second node alone has `other`. Without it nothing is
//! tested here; `tests/ray.sh` starts one where it can.

use std::time::{Duration, Instant};

use snakebridge::session::{RayPool, with_deadline};
use snakebridge::{Error, Handle, Object, Session, call_as, method_as};

use crate::support::{eval, own, python};

fn machines() -> Option<RayPool> {
    let Ok(address) = std::env::var("SNAKEBRIDGE_RAY_MACHINES") else {
        println!("skipped: SNAKEBRIDGE_RAY_MACHINES names no cluster of two machines");
        return None;
    };
    let settings = RayPool::builder().python(python()?).address(address);
    Some(settings.actor(own()).open().unwrap())
}

const NODE: &str = "__import__('ray').util.get_node_ip_address()";

#[test]
fn an_actor_on_another_node_is_reached_at_the_address_of_that() {
    let Some(cluster) = machines() else { return };
    let far = own().resource("other", 0.5).keep(Duration::from_secs(2));
    for placement in [cluster.own(far.clone()), cluster.shared(far)] {
        let near = Session::builder().placement(cluster.own(own())).open().unwrap();
        let session = Session::builder().placement(placement).open().unwrap();
        let place: String = eval(&session, NODE);
        println!("{} and {place}", eval::<String>(&near, NODE));
        let listens = "next(each for each in __import__('gc').get_objects() if type(each).__name__ == 'Gate')._listener.getsockname()";
        assert_eq!(eval::<(String, u16)>(&session, listens).0, place);
        let object: Object = session.enter(|| call_as("collections", "deque", ([1, 2],)).unwrap());
        let wire = Handle::share(&object).unwrap();
        let found = session.resolve(&wire).unwrap();
        assert_eq!(method_as::<i64>(&found, "pop", ()).unwrap(), 2);
        let soon = Duration::from_millis(50);
        let late = with_deadline(soon, || session.enter(|| call_as::<()>("time", "sleep", (60,))));
        assert!(matches!(late, Err(Error::TimedOut { .. })), "{late:?}");
        let begun = Instant::now();
        for _ in 0..1_000 {
            session.enter(|| call_as::<f64>("math", "sqrt", (16.0,)).unwrap());
        }
        println!("a call there: {:?}", begun.elapsed() / 1_000);
    }
}
