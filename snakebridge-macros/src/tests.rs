//! From a parsed call to tokens, with the Python on PATH.

use proc_macro2::TokenStream;
use quote::quote;
use snakebridge_introspect::python_choice;

/// The expansion of a call with the facts of the Python in PATH, as the build script records them: the packages may be those
/// of an activated environment or of one next to the workspace.
fn expanded(cache: &std::path::Path, user: TokenStream) -> Result<String, String> {
    let python = snakebridge_introspect::probe("python3".as_ref(), "a test").unwrap();
    let (executable, version) = (python.executable.display().to_string(), python.minor());
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let chosen = python_choice::choose(&|name| std::env::var_os(name), folder, &python.executable).executable;
    let packages = snakebridge_introspect::probe(&chosen, "a test").unwrap();
    let (recorded, cache) = (
        packages.executable.display().to_string(),
        cache.display().to_string(),
    );
    let call = snakebridge_codegen::input::call(quote! {
        @linked(executable = #executable, version = #version, packages = #recorded, cache_dir = #cache) (::x) #user
    });
    crate::expand::expand(&call.unwrap())
        .map(|code| code.to_string())
        .map_err(|error| error.to_string())
}

#[test]
fn the_expansion_has_the_modules_and_what_cargo_must_track() {
    let cache = tempfile::tempdir().unwrap();
    let code = expanded(cache.path(), quote! { pub "colorsys" as colours }).unwrap();
    assert!(code.contains("pub mod colours"), "{code}");
    let watched = code
        .split(":: core :: include_bytes !")
        .skip(1)
        .any(|rest| rest.contains("colorsys.py"));
    assert!(
        watched && code.contains(":: core :: option_env ! (\"SNAKEBRIDGE_PYTHON\")"),
        "{code}"
    );
    assert_eq!(
        code,
        expanded(cache.path(), quote! { pub "colorsys" as colours }).unwrap(),
        "same in, same out"
    );
}

#[test]
fn errors_of_python_are_reported() {
    let cache = tempfile::tempdir().unwrap();
    let message = expanded(cache.path(), quote! { "colorsys", include = ["rgb_to_hsb"] }).unwrap_err();
    assert!(
        message.contains("`rgb_to_hsb`") && message.contains("did you mean `rgb_to_hsv`"),
        "{message}"
    );
    let message = expanded(cache.path(), quote! { "colorsys", "colorsis" }).unwrap_err();
    assert!(message.contains("no module `colorsis`"), "{message}");
}

/// A folder with Python files, and its path for the call.
fn folder(files: &[&str]) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    for file in files {
        std::fs::write(folder.path().join(file), "def f() -> int: return 1\n").unwrap();
    }
    let path = folder.path().display().to_string();
    (folder, path)
}

#[test]
fn local_modules_have_their_folder_or_their_embedded_source() {
    let cache = tempfile::tempdir().unwrap();
    let (_folder, path) = folder(&["mine.py"]);
    let code = expanded(cache.path(), quote! { "mine", "colorsys", path = #path }).unwrap();
    let place = format!("OwnPython :: folder (\"{path}\")");
    assert_eq!(code.matches(&place).count(), 1, "colorsys is Python's: {code}");
    assert_eq!(
        code.matches(". own (& __OWN , 1)").count(),
        1,
        "the one site of mine: {code}"
    );
    assert!(
        code.contains(&format!("include_bytes ! (\"{path}/mine.py\")")),
        "tracked: {code}"
    );

    let code = expanded(cache.path(), quote! { "mine", path = #path, embed = true }).unwrap();
    let source = format!(
        "file : \"mine.py\" , is_package : false , source : :: core :: include_bytes ! (\"{path}/mine.py\")"
    );
    assert!(
        code.contains(&source) && !code.contains("OwnPython :: folder"),
        "{code}"
    );
}

#[test]
fn mistakes_about_local_modules_are_reported() {
    let cache = tempfile::tempdir().unwrap();
    let (_folder, path) = folder(&["mine.py", "json.py"]);
    let message = |user| expanded(cache.path(), user).unwrap_err();
    let found = message(quote! { "mine", path = "no/such/folder" });
    assert!(
        found.starts_with("the folder ")
            && found.contains("no/such/folder does not exist\nhelp: `path` is relative"),
        "{found}"
    );
    let found = message(quote! { "mien", path = #path });
    assert!(
        found.contains("does not contain `mien`\nhelp: it contains `json`, `mine`"),
        "{found}"
    );
    let found = message(quote! { "json", path = #path });
    assert!(
        found.contains("`json` in ")
            && found.contains("imports the standard library's module `json` instead\nhelp: rename"),
        "{found}"
    );
}

#[test]
fn an_unknown_submodule_comes_with_the_closest_name() {
    let cache = tempfile::tempdir().unwrap();
    let found = expanded(cache.path(), quote! { "xml", submodules = ["sax.saxutil"] }).unwrap_err();
    assert!(
        found.contains("no module `xml.sax.saxutil`") && found.contains("did you mean `xml.sax.saxutils`?"),
        "{found}"
    );
    assert!(
        found.contains("`xml.sax` exists, but has no submodule `saxutil`") && !found.contains("pip"),
        "{found}"
    );
}

/// The bindings that are kept in a folder.
fn kept(cache: &std::path::Path) -> Vec<std::path::PathBuf> {
    let files = std::fs::read_dir(cache)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    files
        .filter(|file| file.extension().is_some_and(|ext| ext == "txt"))
        .collect()
}

#[test]
fn bindings_are_made_once() {
    let cache = tempfile::tempdir().unwrap();
    let first = expanded(cache.path(), quote! { pub "colorsys" }).unwrap();
    let [file] = &kept(cache.path())[..] else {
        panic!("one call, one file")
    };
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains("rgb_to_hsv"));
    std::fs::write(file, text.replace("rgb_to_hsv", "RGB_TO_HSV")).unwrap();
    let second = expanded(cache.path(), quote! { pub "colorsys" }).unwrap();
    assert_eq!(
        second,
        first.replace("rgb_to_hsv", "RGB_TO_HSV"),
        "read, not made again"
    );
    // Name and visibility are the call's.
    let named = expanded(cache.path(), quote! { "colorsys" as colours }).unwrap();
    assert!(named.contains("mod colours") && !named.contains("RGB_TO_HSV"));
}

#[test]
fn what_there_is_to_say_is_said_each_time() {
    let cache = tempfile::tempdir().unwrap();
    let (_folder, path) = folder(&["plain.py"]);
    std::fs::write(format!("{path}/plain.py"), "def f(x): return x\n").unwrap();
    expanded(cache.path(), quote! { "plain", path = #path }).unwrap();
    for _ in 0..2 {
        let message =
            expanded(cache.path(), quote! { "plain", path = #path, deny = ["untyped"] }).unwrap_err();
        assert!(message.contains("untyped"), "{message}");
    }
    let warned = || expanded(cache.path(), quote! { "colorsys", exclude = ["no_such_name"] }).unwrap();
    let first = warned();
    assert!(
        first.contains("IDLE_EXCLUDE") && first.contains("no_such_name"),
        "{first}"
    );
    let before = kept(cache.path()).len();
    assert_eq!(warned(), first, "bindings and warnings are kept together");
    assert_eq!(kept(cache.path()).len(), before);
}

#[test]
fn warnings_stand_in_what_is_kept() {
    let cache = tempfile::tempdir().unwrap();
    let call = || expanded(cache.path(), quote! { "colorsys", exclude = ["no_such_name"] }).unwrap();
    let first = call();
    let [file] = &kept(cache.path())[..] else {
        panic!("one call, one file")
    };
    let text = std::fs::read_to_string(file).unwrap();
    std::fs::write(file, text.replace("IDLE_EXCLUDE", "IDLE_INCLUDE")).unwrap();
    assert_eq!(
        call(),
        first.replace("IDLE_EXCLUDE", "IDLE_INCLUDE"),
        "read, not made again"
    );
}

#[test]
fn a_changed_source_is_bound_again() {
    let cache = tempfile::tempdir().unwrap();
    let (_folder, path) = folder(&["mine.py"]);
    // A file that is as new as its Model is not trusted.
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(100);
    let source = format!("{path}/mine.py");
    std::fs::File::options()
        .write(true)
        .open(&source)
        .unwrap()
        .set_modified(old)
        .unwrap();
    let call = || expanded(cache.path(), quote! { "mine", path = #path, embed = true }).unwrap();
    let first = call();
    assert_eq!(first, call());
    assert_eq!(kept(cache.path()).len(), 1);
    std::fs::write(&source, "def g() -> int: return 1\n").unwrap();
    assert!(call().contains("fn g"), "the new function");
}
