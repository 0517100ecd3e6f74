//! What actors ask for, and what they get: what Ray counts, and what it prepares.

use std::time::Duration;

use snakebridge::session::RayActor;
use snakebridge::{Error, Session, Value, call_as};

use crate::support::{cluster, eval, own};

/// What Ray says that an actor has.
const ASSIGNED: &str =
    "{str(k): float(v) for k, v in __import__('ray').get_runtime_context().get_assigned_resources().items()}";

fn assigned(session: &Session) -> Vec<(String, f64)> {
    let found: std::collections::BTreeMap<String, f64> = eval(session, ASSIGNED);
    found.into_iter().collect()
}

fn amount(found: &[(String, f64)], name: &str) -> f64 {
    found
        .iter()
        .find(|(known, _)| known == name)
        .map_or(0.0, |(_, amount)| *amount)
}

#[test]
fn gpus_memory_and_other_things_are_its_own() {
    let Some(cluster) = cluster() else { return };
    let actor = own().num_gpus(1.0).memory(100 << 20).resource("thing", 2.0);
    let session = Session::builder().placement(cluster.own(actor)).open().unwrap();
    let found = assigned(&session);
    println!("{found:?}");
    assert_eq!(amount(&found, "GPU"), 1.0);
    assert_eq!(amount(&found, "memory"), f64::from(100 << 20));
    assert_eq!(amount(&found, "thing"), 2.0);
    // Its Python sees one GPU alone; another actor sees the other one.
    let seen: String = session.enter(|| call_as("os", "getenv", ("CUDA_VISIBLE_DEVICES",)).unwrap());
    let other = Session::builder()
        .placement(cluster.own(own().num_gpus(1.0)))
        .open()
        .unwrap();
    let others: String = other.enter(|| call_as("os", "getenv", ("CUDA_VISIBLE_DEVICES",)).unwrap());
    let mut both = [seen.as_str(), others.as_str()];
    both.sort_unstable();
    assert_eq!(both, ["0", "1"]);
    // There are no more of them, and the error says what was asked for and what is free.
    for (actor, said) in [
        (own().num_gpus(1.0), "'num_gpus': 1.0"),
        (own().resource("thing", 2.0), "'resources': {'thing': 2.0}"),
        (own().memory(1 << 50), "'memory': 1125899906842624"),
    ] {
        let actor = actor.within(Duration::from_secs(2));
        let third = Session::builder().placement(cluster.own(actor)).open().unwrap();
        let error = third
            .enter(|| call_as::<f64>("math", "sqrt", (4.0,)))
            .unwrap_err();
        let text = error.to_string();
        assert!(
            matches!(error, Error::Environment { .. }) && text.contains(said),
            "{text}"
        );
    }
    // They are free again with the session.
    drop((session, other));
    let again = own().num_gpus(2.0).resource("thing", 3.0);
    let again = Session::builder().placement(cluster.own(again)).open().unwrap();
    let found = assigned(&again);
    assert_eq!((amount(&found, "GPU"), amount(&found, "thing")), (2.0, 3.0));
}

/// The time that it takes to prepare an environment.
fn prepared(actor: RayActor) -> RayActor {
    actor.within(Duration::from_secs(300))
}

#[test]
fn a_folder_of_this_machine_is_where_the_actor_runs() {
    let Some(cluster) = cluster() else { return };
    let folder = std::env::temp_dir().join(format!("snakebridge-ray-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join("shipped_by_rust.py"),
        "def answer():\n    return 42\n",
    )
    .unwrap();
    std::fs::write(folder.join("data.txt"), "beside it").unwrap();
    let actor = prepared(own()).working_dir(folder.to_str().unwrap());
    let session = Session::builder().placement(cluster.own(actor)).open().unwrap();
    let answer: i64 = session.enter(|| call_as("shipped_by_rust", "answer", ()).unwrap());
    assert_eq!(answer, 42);
    assert_eq!(eval::<String>(&session, "open('data.txt').read()"), "beside it");
    std::fs::remove_dir_all(folder).unwrap();
}

/// Packages are installed from the index that pip is configured with, into a copy of the environment, which takes its time.
#[test]
fn packages_are_there_in_an_environment_of_its_own() {
    let Some(cluster) = cluster() else { return };
    let actor = prepared(own()).pip(["iniconfig==2.1.0"]);
    let session = Session::builder().placement(cluster.own(actor)).open().unwrap();
    let version: String = session.enter(|| call_as("importlib.metadata", "version", ("iniconfig",)).unwrap());
    assert_eq!(version, "2.1.0");
    // Not where other actors are.
    let other = Session::builder().placement(cluster.own(own())).open().unwrap();
    let missing = other.enter(|| call_as::<Value>("importlib", "import_module", ("iniconfig",)));
    assert!(missing.is_err());
}
