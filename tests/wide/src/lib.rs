//! Forty-five modules of the standard library in one universe: they compile, document and pass for doctests without a
//! warning. `cargo doc` and `cargo test --doc` on this crate are the test that docstrings are safe.

#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]

snakebridge::python_module!(
    pub "abc", pub "argparse", pub "base64", pub "cmath", pub "collections", pub "copy", pub "csv",
    pub "dataclasses", pub "datetime", pub "decimal", pub "enum", pub "fnmatch", pub "fractions", pub "functools",
    pub "glob", pub "gzip", pub "hashlib", pub "hmac", pub "io", pub "itertools", pub "json", pub "logging",
    pub "math", pub "operator", pub "os", pub "os.path", pub "pathlib", pub "queue", pub "random", pub "re",
    pub "secrets", pub "shutil", pub "statistics", pub "string", pub "struct", pub "subprocess", pub "sys",
    pub "tempfile", pub "textwrap", pub "threading", pub "time", pub "typing", pub "urllib.parse", pub "uuid",
    pub "zlib",
);

#[cfg(test)]
mod tests {
    use snakebridge::Result;

    use super::{
        base64, decimal, fractions, hashlib, itertools, os_path, random, struct_, textwrap, urllib_parse,
    };

    #[test]
    fn calls_across_the_library() -> Result<()> {
        assert_eq!(base64::b64encode(b"snake")?, b"c25ha2U=");
        assert_eq!(textwrap::dedent("  a\n  b")?, "a\nb");
        assert_eq!(os_path::basename("/usr/lib")?, "lib");
        assert_eq!(urllib_parse::quote("a b")?, "a%20b");
        assert_eq!(
            snakebridge::attr_as::<i64>(&hashlib::sha256()?, "digest_size")?,
            32
        );
        let total = (&decimal::Decimal::new_with(|kw| kw.value("0.1"))?
            + &decimal::Decimal::new_with(|kw| kw.value("0.2"))?)?;
        assert_eq!(total.to_string(), "0.3");
        let half = fractions::Fraction::new_with(|kw| kw.numerator(1).denominator(2))?;
        assert_eq!(half.to_string(), "1/2");
        assert_eq!(struct_::calcsize("<ih")?, 6);
        assert!((0.0..1.0).contains(&random::random()?));
        assert_eq!(super::uuid::SafeUuid::Safe.name()?, "safe");
        let first: Vec<i64> = itertools::Count::<i64>::new()?
            .iter()?
            .take(3)
            .collect::<Result<_>>()?;
        assert_eq!(first, [0, 1, 2]);
        Ok(())
    }
}
