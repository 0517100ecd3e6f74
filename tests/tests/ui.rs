//! What the compiler says when a program is wrong, one symptom per file in `ui/`.
//! `TRYBUILD=overwrite` writes the messages anew; read them as a newcomer would before committing them.

#[test]
fn wrong_programs_are_told_what_to_do() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*.rs");
}
