//! A table, rendered to text.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

snakebridge::python_module!("rich.table" as table, "rich.console" as console);

#[test]
fn a_table_is_rendered() {
    let sizes = table::Table::new_with((), |kw| kw.title("Sizes")).unwrap();
    sizes.add_column_with(|kw| kw.header("name")).unwrap();
    sizes.add_column_with(|kw| kw.header("size")).unwrap();
    sizes.add_row(["demo", "2"]).unwrap();
    let console = console::Console::new_with(|kw| kw.width(20)).unwrap();
    console.begin_capture().unwrap();
    console.print(&sizes).unwrap();
    let text = console.end_capture().unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert_eq!(
        lines,
        [
            "Sizes",
            "┏━━━━━━┳━━━━━━┓",
            "┃ name ┃ size ┃",
            "┡━━━━━━╇━━━━━━┩",
            "│ demo │ 2    │",
            "└──────┴──────┘"
        ]
    );
}
