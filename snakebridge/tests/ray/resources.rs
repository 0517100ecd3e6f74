//! What actors ask for, and what they get: what Ray counts, and what it prepares.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use snakebridge::session::RayActor;
use snakebridge::{Error, Session, Value, call_as};

use crate::support::{cluster, eval, own, python};

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
        (own().memory(1 << 49), "'memory': 562949953421312"),
        // What Ray itself takes for nothing, since it cannot count so far.
        (own().memory(1 << 50), "cannot count 1125899906842624 of 'memory'"),
        (
            own().resource("thing", 1e15),
            "cannot count 1000000000000000.0 of 'thing'",
        ),
    ] {
        let actor = actor.within(Duration::from_secs(2));
        let third = Session::builder().placement(cluster.own(actor)).open().unwrap();
        let placed = third.enter(|| call_as::<f64>("math", "sqrt", (4.0,)));
        let Err(error) = placed else {
            panic!("{said}: there is one that has {:?}", assigned(&third))
        };
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

/// A folder with a module and a text beside it, until it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, answer: i64) -> Folder {
        let folder = std::env::temp_dir().join(format!("snakebridge-ray-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let folder = Folder(folder);
        folder.write(answer);
        std::fs::write(folder.0.join("data.txt"), "beside it").unwrap();
        folder
    }

    fn write(&self, answer: i64) {
        let text = format!("def answer():\n    return {answer}\n");
        std::fs::write(self.0.join("shipped_by_rust.py"), text).unwrap();
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn shipped(session: &Session) -> i64 {
    session.enter(|| call_as("shipped_by_rust", "answer", ()).unwrap())
}

#[test]
fn a_folder_of_this_machine_is_where_the_actor_runs() {
    let Some(cluster) = cluster() else { return };
    let folder = Folder::new("runs", 42);
    std::fs::write(folder.0.join(".gitignore"), "data.bin\n").unwrap();
    std::fs::write(folder.0.join("data.bin"), "left out").unwrap();
    let open = || {
        let actor = prepared(own()).working_dir(folder.path());
        Session::builder().placement(cluster.own(actor)).open().unwrap()
    };
    let session = open();
    assert_eq!(shipped(&session), 42);
    assert_eq!(eval::<String>(&session, "open('data.txt').read()"), "beside it");
    assert!(!eval::<bool>(
        &session,
        "__import__('os').path.exists('data.bin')"
    ));
    // It is a copy, and the next actor has the folder as it is then.
    folder.write(43);
    assert_eq!((shipped(&open()), shipped(&session)), (43, 42));
    // What is not there is told, by its name.
    let missing = own().working_dir("/no/such/folder");
    let missing = Session::builder().placement(cluster.own(missing)).open().unwrap();
    let error = missing
        .enter(|| call_as::<f64>("math", "sqrt", (4.0,)))
        .unwrap_err();
    assert!(error.to_string().contains("/no/such/folder"), "{error}");
}

#[test]
fn folders_of_this_machine_are_where_the_actor_imports_from() {
    let Some(cluster) = cluster() else { return };
    // Ray names what it stores by what is in it, so that it may not be the same as another test's.
    let folder = Folder::new("imports", 7);
    let modules = Value::List(vec![Value::from(folder.path())]);
    let actor = prepared(own()).runtime_env("py_modules", modules);
    let session = Session::builder().placement(cluster.own(actor)).open().unwrap();
    // A folder of `py_modules` is a package, as Ray has it.
    let package = folder.0.file_name().unwrap().to_str().unwrap();
    let found: bool = eval(
        &session,
        &format!("__import__('importlib').util.find_spec({package:?}) is not None"),
    );
    assert!(found);
}

/// A package that is small, and needs no other one.
const PACKAGE: &str = "iniconfig==2.1.0";

/// Whether Ray can install it: by `virtualenv`, and from the index that pip is configured with.
fn installs() -> bool {
    let into = std::env::temp_dir().join(format!("snakebridge-ray-pip-{}", std::process::id()));
    let has = |args: &[&str]| {
        let ran = Command::new(python().unwrap()).args(args).output();
        ran.is_ok_and(|output| output.status.success())
    };
    let download = ["-m", "pip", "download", "-q", "--no-deps", "--retries", "0", "-d"];
    let download = [download.as_slice(), &[into.to_str().unwrap(), PACKAGE]].concat();
    let found = has(&["-m", "virtualenv", "--version"]) && has(&download);
    drop(std::fs::remove_dir_all(into));
    found
}

#[test]
fn packages_are_there_in_an_environment_of_its_own() {
    let Some(cluster) = cluster() else { return };
    if !installs() {
        println!("skipped: {PACKAGE} or virtualenv cannot be had here");
        return;
    }
    let actor = prepared(own()).pip([PACKAGE]);
    let session = Session::builder().placement(cluster.own(actor)).open().unwrap();
    let version: String = session.enter(|| call_as("importlib.metadata", "version", ("iniconfig",)).unwrap());
    assert_eq!(version, "2.1.0");
    // Not where other actors are.
    let other = Session::builder().placement(cluster.own(own())).open().unwrap();
    let missing = other.enter(|| call_as::<Value>("importlib", "import_module", ("iniconfig",)));
    assert!(missing.is_err());
}
