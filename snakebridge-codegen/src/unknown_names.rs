//! Names in type hints that no source defines, such as misspelt ones: where they are, and the warning for a module of the user's crate.

use crate::report::{ModuleReport, Place, SHOWN};

/// The place with its type and the name that is not defined; none if all names of the type are.
pub(crate) fn place(module: &ModuleReport, place: &Place) -> Option<String> {
    let unknown = place.unknown.as_deref()?;
    let within = if place.python == unknown {
        String::new()
    } else {
        format!(" in `{}`", place.python)
    };
    let similar = module.similar.get(unknown).filter(|names| !names.is_empty());
    let meant = similar.map_or_else(String::new, |names| {
        let names: Vec<_> = names.split(", ").map(|name| format!("`{name}`")).collect();
        format!("; did you mean {}?", names.join(" or "))
    });
    Some(format!(
        "{} ({}): `{unknown}`{within} is not defined{meant}",
        place.symbol,
        place.position.code()
    ))
}

/// The warning for a module with such names; none if there are none.
#[must_use]
pub fn message(module: &ModuleReport) -> Option<String> {
    let mut places: Vec<_> = module
        .places
        .iter()
        .filter_map(|one| place(module, one))
        .collect();
    // Overloads repeat a place.
    places.dedup();
    if places.is_empty() {
        return None;
    }
    let mut text = format!(
        "type hints of `{}` have names that are neither defined nor imported, so these places have no type",
        module.module
    );
    for place in places.iter().take(SHOWN) {
        text.push_str("\n    ");
        text.push_str(place);
    }
    if let Some(more) = places.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        text.push_str(&format!("\n    and {more} more"));
    }
    text.push_str(
        "\nhelp: correct the name, or import it; an import for type hints alone may stand under `if TYPE_CHECKING:`",
    );
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Position;

    fn report(python: &str, unknown: Option<&str>) -> ModuleReport {
        let place = Place {
            symbol: "shop.total(items)".to_owned(),
            position: Position::Param,
            python: python.to_owned(),
            stated: true,
            unknown: unknown.map(str::to_owned),
            degraded: None,
        };
        ModuleReport {
            module: "shop".to_owned(),
            places: vec![place],
            similar: [("Itme".to_owned(), "Item".to_owned())].into(),
            ..ModuleReport::default()
        }
    }

    #[test]
    fn the_name_is_shown_with_its_place_and_the_similar_one() {
        assert_eq!(message(&report("list[Item]", None)), None);
        let text = message(&report("list[Itme]", Some("Itme"))).unwrap_or_default();
        assert!(
            text.contains(
                "\n    shop.total(items) (param): `Itme` in `list[Itme]` is not defined; did you mean `Item`?\n"
            ),
            "{text}"
        );
        let text = message(&report("Ware", Some("Ware"))).unwrap_or_default();
        assert!(text.contains(": `Ware` is not defined\n"), "{text}");
    }
}
