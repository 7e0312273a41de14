//! Countries by their codes and names.

use std::collections::BTreeMap;

use super::fold;
use crate::error::{Error, Result};
use crate::value::Country;

/// What a text says about a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CountryRead {
    /// This one.
    One(Country),
    /// The Union or the Economic Area: many.
    Area,
    /// Nothing that is known.
    Unknown,
}

/// Names in five languages, one country a line.
const NAMES: &str = include_str!("countries.tsv");

/// What else they are called, folded.
const OTHERS: &[(&str, &str)] = &[
    ("usa", "US"),
    ("u.s.a", "US"),
    ("u.s", "US"),
    ("united states of america", "US"),
    ("the united states", "US"),
    ("de forente stater", "US"),
    ("forente stater", "US"),
    ("amerikas forente stater", "US"),
    ("verenigde staten van amerika", "US"),
    ("vereinigte staaten von amerika", "US"),
    ("états-unis d'amérique", "US"),
    ("uk", "GB"),
    ("u.k", "GB"),
    ("great britain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("wales", "GB"),
    ("northern ireland", "GB"),
    ("groot-brittannië", "GB"),
    ("großbritannien", "GB"),
    ("grande-bretagne", "GB"),
    ("the netherlands", "NL"),
    ("holland", "NL"),
    ("czech republic", "CZ"),
    ("tsjekkiske republikk", "CZ"),
    ("tsjechische republiek", "CZ"),
    ("turkey", "TR"),
    ("burma", "MM"),
    ("myanmar", "MM"),
    ("ivory coast", "CI"),
    ("viet nam", "VN"),
    ("republic of korea", "KR"),
    ("korea", "KR"),
    ("russian federation", "RU"),
    ("hong kong", "HK"),
    ("hongkong", "HK"),
    ("macau", "MO"),
    ("macao", "MO"),
    ("hviterussland", "BY"),
    ("wit-rusland", "BY"),
    ("weißrussland", "BY"),
    ("north macedonia", "MK"),
    ("macedonia", "MK"),
    ("palestine", "PS"),
    ("norge", "NO"),
    ("noreg", "NO"),
    ("danmark", "DK"),
    ("sverige", "SE"),
    ("suomi", "FI"),
    ("island", "IS"),
    ("españa", "ES"),
    ("italia", "IT"),
    ("polska", "PL"),
    ("österreich", "AT"),
    ("belgië", "BE"),
];

/// All names, folded.
pub(super) fn names() -> Result<BTreeMap<String, Country>> {
    let refused = |_| Error::Internal("a country's code is refused");
    let mut found = BTreeMap::new();
    let mut short = Vec::new();
    for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('\t');
        let code = parts.next().unwrap_or_default();
        for name in parts {
            let country: Country = code.parse().map_err(refused)?;
            if let Some((before, _)) = name.split_once(" (") {
                short.push((fold(before), country.clone()));
            }
            found.insert(fold(name), country);
        }
    }
    // «Myanmar (Burma)» is called by what stands before the bracket, too, unless another is called so.
    for (name, country) in short {
        found.entry(name).or_insert(country);
    }
    for (name, code) in OTHERS {
        found.insert((*name).to_owned(), code.parse().map_err(refused)?);
    }
    Ok(found)
}

/// Reads a country: two capital letters, or a name; also a name with its code behind it in brackets.
pub(super) fn read(names: &BTreeMap<String, Country>, text: &str) -> CountryRead {
    const AREAS: &[&str] = &[
        "eu",
        "eea",
        "eu/eea",
        "eea/eu",
        "eøs",
        "eu/eøs",
        "eer",
        "eu/eer",
        "eer/eu",
        "ewr",
        "eu/ewr",
        "eee",
        "ue",
        "ue/eee",
        "europe",
        "europa",
        "european union",
        "within eu/eea",
    ];
    let text = text.trim();
    if AREAS.contains(&fold(text).as_str()) {
        return CountryRead::Area;
    }
    let of_code = |text: &str| {
        text.parse::<Country>()
            .ok()
            .filter(Country::is_known)
            // The codes of the Union that are no codes of ISO 3166-1.
            .or_else(|| (text == "EL").then(|| "GR".parse().ok()).flatten())
    };
    if let Some(country) = of_code(text) {
        return CountryRead::One(country);
    }
    let named = |text: &str| names.get(&fold(text)).cloned();
    if let Some(country) = named(text) {
        return CountryRead::One(country);
    }
    // «Norway (NO)», but not «Norway (SE)».
    let Some((before, inner)) = text
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('))
    else {
        return CountryRead::Unknown;
    };
    match (named(before), of_code(inner.trim())) {
        (Some(name), Some(code)) if name == code => CountryRead::One(name),
        _ => CountryRead::Unknown,
    }
}
