//! `re`: patterns of both kinds, groups by every form of argument, callbacks, flags, errors.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use snakebridge::{Error, Result, Value, types::PyIter};
use snakebridge_tests::py::re;

const MAIL: &str = r"(?P<user>\w+)@(?P<host>[\w.]+)(/\d+)?";

/// The match that the test itself makes sure of.
fn found<A: ?Sized + snakebridge::traits::AnyStr>(found: Option<re::Match<A>>) -> Result<re::Match<A>> {
    found.ok_or_else(|| Error::other(std::io::Error::other("no match")))
}

#[test]
fn a_pattern_of_str_matches_at_the_start_only() -> Result<()> {
    let digits: re::Pattern<str> = re::compile(r"\d+")?;
    let start: Option<re::Match<str>> = digits.match_("123abc")?;
    assert_eq!(found(start)?.group(())?, "123");
    assert!(digits.match_("abc123")?.is_none());
    assert_eq!(found(digits.search("abc123")?)?.span()?, (3, 6));
    assert!(digits.fullmatch("123abc")?.is_none());
    assert!(digits.fullmatch(String::from("123"))?.is_some());
    assert_eq!(digits.pattern()?, r"\d+");
    Ok(())
}

#[test]
fn a_pattern_of_bytes_gives_bytes() -> Result<()> {
    let digits: re::Pattern<[u8]> = re::compile(br"\d+")?;
    let m = found(digits.match_(b"123abc")?)?;
    let all: Vec<u8> = m.group(())?;
    assert_eq!(all, b"123");
    assert_eq!(digits.sub(b"#", b"a1b22\xff")?, b"a#b#\xff");
    assert_eq!(
        digits.sub_by(|m| m.group(()).map(|d| d.repeat(2)), b"a1b")?,
        b"a11b"
    );
    assert_eq!(digits.split(b"a1b")?, [Some(b"a".to_vec()), Some(b"b".to_vec())]);
    assert_eq!(m.expand(br"<\g<0>>")?, b"<123>");
    Ok(())
}

#[test]
fn module_functions_follow_the_kind_of_the_pattern() -> Result<()> {
    assert_eq!(found(re::search("b+", "abbc")?)?.span()?, (1, 3));
    assert_eq!(found(re::search(b"b+", b"abbc")?)?.group(())?, b"bb");
    let compiled = re::compile("b+")?;
    assert_eq!(found(re::match_(&compiled, "bba")?)?.group(())?, "bb");
    assert_eq!(
        re::split(",", "a,b")?,
        [Some("a".to_owned()), Some("b".to_owned())]
    );
    let text: String = re::escape("a.b")?;
    assert_eq!(text, r"a\.b");
    let bytes: Vec<u8> = re::escape(b"a.b")?;
    assert_eq!(bytes, br"a\.b");
    assert_eq!(
        re::findall("[ab]", "xaybz")?,
        [Value::from("a"), Value::from("b")]
    );
    re::purge()
}

#[test]
fn groups_by_nothing_number_name_and_tuple() -> Result<()> {
    let m = found(re::search(MAIL, "mail ada@example.org today")?)?;
    assert_eq!(m.group(())?, "ada@example.org");
    assert_eq!(m.group(0)?.as_deref(), Some("ada@example.org"));
    assert_eq!(m.group(1u32)?.as_deref(), Some("ada"));
    assert_eq!(m.group("user")?.as_deref(), Some("ada"));
    assert_eq!(m.group(3)?, None);
    let pair: Vec<Option<String>> = m.group((1, "host"))?;
    assert_eq!(pair, [Some("ada".to_owned()), Some("example.org".to_owned())]);
    assert_eq!(m.group(["host", "user"])?.len(), 2);
    assert_eq!(m.get_item("host")?.as_deref(), Some("example.org"));
    assert_eq!(m.get_item(1)?.as_deref(), Some("ada"));
    let missing = m.group("nobody").unwrap_err();
    assert!(missing.is::<snakebridge::exceptions::IndexError>(), "{missing}");
    Ok(())
}

#[test]
fn groups_and_positions() -> Result<()> {
    let m = found(re::search(MAIL, "mail ada@example.org today")?)?;
    assert_eq!(
        m.groups()?,
        [Some("ada".to_owned()), Some("example.org".to_owned()), None]
    );
    assert_eq!(m.groups_default("-")?.pop().unwrap(), "-".to_owned());
    let names = m.groupdict()?;
    assert_eq!(names.keys().collect::<Vec<_>>(), ["user", "host"]);
    assert_eq!(names["host"].as_deref(), Some("example.org"));
    assert_eq!((m.start()?, m.end()?, m.span()?), (5, 20, (5, 20)));
    assert_eq!(m.span_with(|kw| kw.group("host"))?, (9, 20));
    assert_eq!(m.start_with(|kw| kw.group(3))?, -1);
    assert_eq!((m.pos()?, m.endpos()?), (0, 26));
    assert_eq!(
        (m.lastindex()?, m.lastgroup()?.as_deref()),
        (Some(2), Some("host"))
    );
    assert_eq!(m.regs()?.len(), 4);
    assert_eq!(m.string()?, "mail ada@example.org today");
    assert_eq!(m.re()?.groups()?, 3);
    assert_eq!(m.re()?.groupindex()?.get("host"), Some(&2));
    assert_eq!(m.expand(r"\g<host>:\1")?, "example.org:ada");
    Ok(())
}

#[test]
fn sub_takes_a_string_and_sub_by_a_closure() -> Result<()> {
    let word = re::compile(r"\w+")?;
    assert_eq!(word.sub("<\\g<0>>", "a bc")?, "<a> <bc>");
    assert_eq!(word.sub_with("x", "a b c", |kw| kw.count(2))?, "x x c");
    assert_eq!(word.subn("x", "a b c")?, ("x x x".to_owned(), 3));
    assert_eq!(word.sub_by(|_| "plain".to_owned(), "a b")?, "plain plain");
    assert_eq!(word.sub_by(|m| Ok(m.group(())?.to_uppercase()), "a bc")?, "A BC");
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let numbered = word.sub_by_with(
        move |m| {
            let n = count.fetch_add(1, Ordering::SeqCst);
            Ok(format!("{}{n}", m.group(())?))
        },
        "a b c",
        |kw| kw.count(2),
    )?;
    assert_eq!((numbered.as_str(), seen.load(Ordering::SeqCst)), ("a0 b1 c", 2));
    let doubled: String = re::sub_by(r"\d", |m| Ok(m.group(())?.repeat(2)), "a1")?;
    let bytes: Vec<u8> = re::sub_by(b"1", |m| Ok(m.group(())?.repeat(2)), b"a1")?;
    let (text, count): (String, i64) = re::subn(r"\d", "x", "a1b2")?;
    assert_eq!((doubled.as_str(), bytes.as_slice()), ("a11", &b"a11"[..]));
    assert_eq!((text.as_str(), count), ("axbx", 2));
    Ok(())
}

#[test]
fn an_error_inside_a_closure_comes_back_as_itself() -> Result<()> {
    let word = re::compile(r"\w+")?;
    let error = word
        .sub_by(
            |m| {
                re::compile("(")?;
                m.group(())
            },
            "a b",
        )
        .unwrap_err();
    assert!(error.is::<re::Error>(), "{error}");
    let error = error.downcast::<re::Error>()?;
    assert_eq!((error.pos()?, error.lineno()?, error.colno()?), (Some(0), 1, 1));
    let missing = word
        .sub_by(|m| m.group(9).map(Option::unwrap_or_default), "a")
        .unwrap_err();
    assert!(missing.is::<snakebridge::exceptions::IndexError>(), "{missing}");
    Ok(())
}

#[test]
fn finditer_is_an_iterator_of_matches() -> Result<()> {
    let digits = re::compile(r"\d+")?;
    let matches: PyIter<re::Match<str>> = digits.finditer("1 22 333")?;
    let spans = matches.map(|m| m?.span()).collect::<Result<Vec<_>>>()?;
    assert_eq!(spans, [(0, 1), (2, 4), (5, 8)]);
    let mut tail = digits.finditer_with("1 22 333", |kw| kw.pos(2).endpos(7))?;
    assert_eq!(
        tail.next()
            .transpose()?
            .map(|m| m.group(()))
            .transpose()?
            .as_deref(),
        Some("22")
    );
    assert_eq!(
        tail.next()
            .transpose()?
            .map(|m| m.group(()))
            .transpose()?
            .as_deref(),
        Some("33")
    );
    assert!(tail.next().is_none());
    Ok(())
}

#[test]
fn flags_combine() -> Result<()> {
    let both = re::I | re::M;
    assert!(both.contains(re::IGNORECASE) && !both.contains(re::DOTALL));
    assert_eq!(both.bits(), 2 | 8);
    let pattern = re::compile_with("^b", |kw| kw.flags(both))?;
    assert_eq!(found(pattern.search("a\nB")?)?.span()?, (2, 3));
    assert_eq!(pattern.flags()? & both.bits(), both.bits());
    assert!(re::search_with("A", "a", |kw| kw.flags(re::I))?.is_some());
    assert!(re::search_with("A.", "a\n", |kw| kw.flags(2 | 16))?.is_some());
    assert!(re::match_("A", "a")?.is_none());
    assert_eq!(
        pattern
            .match_with("b\nB", |kw| kw.pos(2))?
            .map(|m| m.start())
            .transpose()?,
        Some(2)
    );
    Ok(())
}

#[test]
fn a_bad_pattern_is_an_error_with_its_place() -> Result<()> {
    let error = re::compile("a\n(b").unwrap_err();
    assert!(error.is::<re::Error>() && error.is::<snakebridge::exceptions::Exception>());
    assert!(!error.is::<snakebridge::exceptions::ValueError>());
    let error = error.downcast::<re::Error>()?;
    assert_eq!((error.lineno()?, error.colno()?, error.pos()?), (2, 1, Some(2)));
    assert_eq!(error.msg()?, "missing ), unterminated subpattern");
    assert!(matches!(error.pattern()?, Some(re::StrOrBytes::Str(text)) if text == "a\n(b"));
    Ok(())
}

#[test]
fn handles_show_themselves_and_compare() -> Result<()> {
    let (one, two) = (re::compile("a")?, re::compile("a")?);
    assert_eq!(format!("{one}"), "re.compile('a')");
    assert_eq!(format!("{one:?}"), "re.compile('a')");
    assert!(one.py_eq(&two)?);
    assert_eq!(one.py_hash()?, two.py_hash()?);
    assert!(!one.py_eq("a")?);
    let m = found(one.match_("a")?)?;
    assert_eq!(m.to_string(), "<re.Match object; span=(0, 1), match='a'>");
    Ok(())
}
