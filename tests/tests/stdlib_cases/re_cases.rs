//! The tuples of `test.re_tests`, judged as CPython's `test_re` does; flags included.

use snakebridge::exceptions::{ImportError, IndexError};
use snakebridge::{Error, Result, Value, call, get};
use snakebridge_tests::py::re;

use crate::own_re::{Expected, RE};
use crate::{report, say};

/// `SUCCEED`, `FAIL`, `SYNTAX_ERROR`, as `test.re_tests` numbers them.
struct Outcomes {
    succeed: Value,
    fail: Value,
    syntax_error: Value,
}

/// A pattern, a text, the outcome, and an expression over the groups with its value.
struct Case<'a> {
    pattern: &'a str,
    text: &'a str,
    outcome: &'a Value,
    expression: Option<(&'a str, &'a Value)>,
}

impl<'a> Case<'a> {
    fn of(tuple: &'a Value) -> Option<Self> {
        let Value::Tuple(parts) = tuple else { return None };
        let (pattern, text, outcome, expression) = match parts.as_slice() {
            [pattern, text, outcome] => (pattern, text, outcome, None),
            [pattern, text, outcome, expression, value] => {
                (pattern, text, outcome, Some((expression.as_str()?, value)))
            }
            _ => return None,
        };
        Some(Case {
            pattern: pattern.as_str()?,
            text: text.as_str()?,
            outcome,
            expression,
        })
    }

    /// Why the bindings disagree; `None` if they do not.
    fn fault(&self, outcomes: &Outcomes) -> Result<Option<String>> {
        let pattern = match re::compile(self.pattern) {
            Ok(pattern) => pattern,
            Err(error) if error.is::<re::Error>() && *self.outcome == outcomes.syntax_error => {
                return Ok(None);
            }
            Err(error) => return Ok(Some(format!("does not compile: {error}"))),
        };
        if *self.outcome == outcomes.syntax_error {
            return Ok(Some("compiles, but should not".to_owned()));
        }
        let Some(found) = pattern.search(self.text)? else {
            let fault = (*self.outcome != outcomes.fail).then(|| "should match".to_owned());
            return Ok(fault);
        };
        if *self.outcome != outcomes.succeed {
            return Ok(Some("should not match".to_owned()));
        }
        if let Some((expression, expected)) = self.expression {
            let actual = call("builtins", "eval", (expression, names(&found)?))?;
            if actual != *expected {
                return Ok(Some(format!("{expression} is {actual:?}, not {expected:?}")));
            }
        }
        self.variants(&found)
    }

    /// The same search over bytes, with other flags, and limited to the place of the match.
    fn variants(&self, found: &re::Match<str>) -> Result<Option<String>> {
        let fault = |what: &str| Ok(Some(format!("should match {what}")));
        if self.pattern.is_ascii() && self.text.is_ascii() {
            let (pattern, text) = (self.pattern.as_bytes(), self.text.as_bytes());
            if re::compile(pattern)?.search(text)?.is_none() {
                return fault("as bytes");
            }
            let local = re::compile_with(pattern, |kw| kw.flags(re::LOCALE))?;
            if local.flags()? & re::LOCALE.bits() == 0 || local.search(text)?.is_none() {
                return fault("with LOCALE");
            }
        }
        for flags in [re::IGNORECASE, re::UNICODE, re::IGNORECASE | re::UNICODE] {
            let pattern = re::compile_with(self.pattern, |kw| kw.flags(flags))?;
            if pattern.flags()? & flags.bits() != flags.bits() || pattern.search(self.text)?.is_none() {
                return fault(&format!("with {flags:?}"));
            }
        }
        // \B at an edge looks past the limit.
        if !self.pattern.starts_with(r"\B") && !self.pattern.ends_with(r"\B") {
            let (start, end) = found.span()?;
            if found
                .re()?
                .search_with(self.text, |kw| kw.pos(start).endpos(end + 1))?
                .is_none()
            {
                return fault("within its own span");
            }
        }
        Ok(None)
    }
}

/// The names that the expressions use: `found`, `groups`, `flags`, `g1`.., and the named groups.
fn names(found: &re::Match<str>) -> Result<Value> {
    let all = found.group(())?;
    let mut names = vec![
        (Value::from("found"), Value::from(all.as_str())),
        (Value::from("groups"), Value::from(all.as_str())),
        (Value::from("flags"), Value::from(found.re()?.flags()?)),
    ];
    let text = |group: Option<String>| Value::from(group.unwrap_or_else(|| "None".to_owned()));
    for number in 1..100 {
        let value = match found.group(number) {
            Ok(group) => text(group),
            Err(error) if error.is::<IndexError>() => Value::from("Error"),
            Err(error) => return Err(error),
        };
        names.push((Value::from(format!("g{number}")), value));
    }
    for name in found.re()?.groupindex()?.keys() {
        names.push((Value::from(name.as_str()), text(found.group(name)?)));
    }
    Ok(Value::Dict(names))
}

#[test]
fn every_tuple_of_re_tests_agrees() -> Result<()> {
    let tests = match get("test.re_tests", "tests") {
        Ok(tests) => tests,
        Err(error) if error.is::<ImportError>() => {
            say(&format!(
                "re: this interpreter ships no test.re_tests; our own {} cases run alone",
                RE.len()
            ));
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let outcome = |name: &str| get("test.re_tests", name);
    let outcomes = Outcomes {
        succeed: outcome("SUCCEED")?,
        fail: outcome("FAIL")?,
        syntax_error: outcome("SYNTAX_ERROR")?,
    };
    let Value::List(tuples) = &tests else {
        panic!("test.re_tests.tests is {tests:?}")
    };
    let (mut faults, mut seen) = (Vec::new(), [0; 3]);
    for tuple in tuples {
        let Some(case) = Case::of(tuple) else {
            panic!("not a case: {tuple:?}")
        };
        let all = [&outcomes.succeed, &outcomes.fail, &outcomes.syntax_error];
        if let Some(place) = all.iter().position(|outcome| *outcome == case.outcome) {
            seen[place] += 1;
        }
        if let Some(fault) = case.fault(&outcomes)? {
            faults.push(format!("{:?} on {:?}: {fault}", case.pattern, case.text));
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {} disagree:\n{}",
        faults.len(),
        tuples.len(),
        faults.join("\n")
    );
    assert!(tuples.len() >= 403, "{} tuples", tuples.len());
    assert_eq!(
        seen.iter().sum::<usize>(),
        tuples.len(),
        "an outcome of an unknown kind"
    );
    assert!(seen.iter().all(|count| *count > 10), "outcomes: {seen:?}");
    report("re", "test.re_tests", tuples.len());
    Ok(())
}

#[test]
fn every_case_of_our_own_agrees() -> Result<()> {
    for (pattern, text, expected) in &RE {
        let found = re::compile(*pattern).and_then(|pattern| pattern.search(text));
        let fits = match (&found, expected) {
            (Ok(Some(found)), Expected::Found(span, groups)) => {
                let actual = found.groups()?;
                found.span()? == *span && actual.iter().map(Option::as_deref).eq(groups.iter().copied())
            }
            (Ok(None), Expected::Nothing) => true,
            (Err(error @ Error::Python(_)), Expected::Error) => error.is::<re::Error>(),
            _ => false,
        };
        assert!(fits, "{pattern:?} on {text:?} gives {found:?}, not {expected:?}");
    }
    const { assert!(RE.len() >= 100) };
    report("re", "our own table", RE.len());
    Ok(())
}
