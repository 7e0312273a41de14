//! The supervisory authorities of the EEA, for the line that says where a person may complain (Art 77, 12(4)).
//!
//! From knowledge, to be proof-read against the list of the European Data Protection Board before each release. Where
//! the authority depends on the region, as for private bodies in Germany, the table says so and names none.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::source::SourceStatus;
use crate::value::{Country, Line};

const TABLE: &str = include_str!("authorities.json");

/// A supervisory authority (Art 51).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisoryAuthority {
    /// Its State.
    pub country: Country,
    /// Name, as it calls itself.
    pub name: Line,
    /// Postal address.
    pub address: Line,
    /// Website.
    pub website: Line,
    /// Whether another authority is competent for private bodies, by region.
    #[serde(default)]
    pub by_region: bool,
}

impl SupervisoryAuthority {
    /// How well the table was checked.
    pub const SOURCE_STATUS: SourceStatus = SourceStatus::Knowledge;

    /// Name, address and website in one line.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{}, {}, {}", self.name, self.address, self.website)
    }
}

/// The authority of a State; none outside the EEA, and none where it depends on the region.
///
/// # Errors
/// [`Error::Internal`] if the table that ships with the product were not as it must be.
pub fn supervisory_authority(country: &Country) -> Result<Option<SupervisoryAuthority>> {
    Ok(all()?
        .into_iter()
        .find(|it| it.country == *country && !it.by_region))
}

fn all() -> Result<Vec<SupervisoryAuthority>> {
    serde_json::from_str(TABLE)
        .map_err(|_| Error::Internal("the table of supervisory authorities is unreadable"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::value::EEA;

    #[test]
    fn every_state_of_the_eea_has_one_authority_with_a_place_to_write_to() {
        let table = all().unwrap();
        let countries: Vec<&str> = table.iter().map(|it| it.country.as_str()).collect();
        assert_eq!(countries, EEA);
        for it in &table {
            assert!(!it.name.is_empty() && !it.address.is_empty(), "{it:?}");
            let website = it.website.as_str();
            assert!(
                website.contains('.') && !website.contains('/') && !website.contains(' '),
                "{it:?}"
            );
        }
    }

    #[test]
    fn none_is_named_where_the_region_decides_or_outside_the_eea() {
        for code in ["DE", "GB", "US"] {
            let found = supervisory_authority(&code.parse().unwrap()).unwrap();
            assert_eq!(found, None, "{code}");
        }
        let norway = supervisory_authority(&"NO".parse().unwrap()).unwrap();
        assert_eq!(norway.unwrap().name.as_str(), "Datatilsynet");
    }
}
