//! A name that the bindings make up is one that a person would write.

use snakebridge::Result;

snakebridge::python_module!("long_names" as m, path = "fixtures/python/constructs");

#[test]
fn a_letter_of_an_acronym_is_part_of_it() -> Result<()> {
    let versions = [m::TlsVersion::Tlsv1_2, m::TlsVersion::Sslv3];
    assert_ne!(versions[0], versions[1]);
    assert!(m::Ipv4Address::new()?.is_ipv4()?);
    Ok(())
}

#[test]
fn a_class_that_another_one_s_case_tells_apart_is_called_by_what_it_is() -> Result<()> {
    let name = m::Name::new()?;
    let base: &m::ExprBase = &name;
    assert!(base.to_string().contains("Name"));
    m::Expr::new().map(drop)
}

#[test]
fn unions_and_overloads_have_short_names() -> Result<()> {
    let found: m::SerializerOfStructuredDocumentsOrMore = m::opened(1)?;
    assert!(matches!(found, m::SerializerOfStructuredDocumentsOrMore::Str(text) if text.is_empty()));
    assert_eq!(
        m::placed((1, 2, 3, 1.0, 2.0, 3.0, "x"))?,
        "(1, 2, 3, 1.0, 2.0, 3.0, 'x')"
    );
    assert_eq!(
        (
            m::gather(1)?,
            m::gather_coro_or_future2(1, 2)?,
            m::gather_3(1, 2, 3)?
        ),
        (1, (1, 2), (1, 2, 3))
    );
    Ok(())
}
