//! Organisations and their contacts: the controller itself, its group, customers, processors, recipients, authorities.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::macros::{codes, document};
use crate::own_retention::OwnPeriod;
use crate::record::RecordId;
use crate::value::{Country, LangLine, LangText, Line, Prose};

codes! {
    /// What an organisation is to the one that keeps this record.
    pub enum OrganisationKind {
        /// The organisation whose record this is.
        Own = "own",
        /// Of the same group of undertakings (Art 4(19)).
        Group = "group",
        /// Joint controller (Art 26).
        JointController = "joint_controller",
        /// A customer that is the controller of what we process (Art 28).
        ControllerCustomer = "controller_customer",
        /// Processor (Art 4(8)).
        Processor = "processor",
        /// Processor engaged by a processor (Art 28(4)).
        Subprocessor = "subprocessor",
        /// Recipient (Art 4(9)).
        Recipient = "recipient",
        /// Public authority.
        Authority = "authority",
        /// Somebody who asked for data.
        Requester = "requester",
    }
}

codes! {
    /// For what a contact may be addressed.
    pub enum ContactRole {
        /// Data protection officer (Art 37).
        Dpo = "dpo",
        /// Representative in the Union (Art 27).
        RepresentativeArt27 = "representative_art27",
        /// Privacy questions and requests.
        PrivacyContact = "privacy_contact",
        /// Security questions and breaches.
        SecurityContact = "security_contact",
        /// Legal representative for e-Evidence (Directive (EU) 2023/1544).
        LegalRepresentative20231544 = "legal_rep_2023_1544",
        /// Point of contact (DSA Art 11 and 12).
        DsaContactPoint = "dsa_contact_point",
    }
}

document! {
    /// A person or office that may be addressed.
    pub struct Contact {
        /// For what.
        pub role: Option<ContactRole>,
        /// Name of the person or office.
        pub name: Line,
        /// Postal address.
        pub address: Line,
        /// E-mail address.
        pub email: Line,
        /// Telephone.
        pub phone: Line,
        /// Whether the details are published (Art 37(7)).
        pub published: bool,
        /// When the supervisory authority was told (Art 37(7)).
        pub notified_to_sa_on: Option<chrono::NaiveDate>,
    }
}

codes! {
    /// What the officer changed about a day of the calendar.
    pub enum DayChange {
        /// It is a public holiday here.
        Added = "added",
        /// It is a working day here.
        Removed = "removed",
    }
}

document! {
    /// A day that the officer added to the calendar of public holidays, or took out of it.
    pub struct CalendarDay {
        /// The day.
        pub date: Option<chrono::NaiveDate>,
        /// What about it.
        pub change: Option<DayChange>,
        /// Name of the holiday.
        pub name: Line,
        /// Why: the act or decree.
        pub reason: Prose,
    }
}

document! {
    /// A word of the house, and what it means there.
    pub struct GlossaryWord {
        /// The word, per language.
        pub word: LangLine,
        /// What it means, per language.
        pub meaning: LangText,
    }
}

impl CalendarDay {
    /// The calendar with this change; unchanged while the day or the change is missing.
    #[must_use]
    pub fn applied_to(&self, calendar: Calendar) -> Calendar {
        match (self.date, self.change) {
            (Some(date), Some(DayChange::Added)) => calendar.with_day(date, self.name.to_string()),
            (Some(date), Some(DayChange::Removed)) => calendar.without_day(date),
            _ => calendar,
        }
    }
}

document! {
    /// An organisation (`org`).
    pub struct Organisation {
        /// Name under which it is registered.
        pub legal_name: Line,
        /// Registration number.
        pub reg_no: Line,
        /// Postal address.
        pub address: Line,
        /// ISO 3166-1.
        pub country: Option<Country>,
        /// ISO 3166-2, where holidays or law differ by region.
        pub region: Line,
        /// Zone of the establishment: the day of receipt is its local day.
        #[serde(with = "optional_zone")]
        #[cfg_attr(feature = "ts", ts(type = "string | null"))]
        pub tz: Option<Tz>,
        /// E-mail address.
        pub email: Line,
        /// Telephone.
        pub phone: Line,
        /// What it is to us.
        pub kind: Option<OrganisationKind>,
        /// The organisation at the head of its group.
        pub group_id: Option<RecordId>,
        /// Persons employed, for Art 30(5).
        pub employees: Option<u32>,
        /// Whether it is a public authority or body.
        pub is_public_authority: bool,
        /// Laws of third countries it is subject to, for assessments of transfers.
        pub subject_to_laws: Vec<Line>,
        /// Whom to address.
        pub contacts: Vec<Contact>,
        /// Days that differ from the calendar of public holidays.
        pub calendar_days: Vec<CalendarDay>,
        /// A disclosure to a third party about more persons than this needs a second approver; 50 when none is set.
        pub second_approver_above: Option<u32>,
        /// Own periods of retention for the workbench's records.
        pub own_retention: Vec<OwnPeriod>,
        /// What stands on the cover of every report, per language; of the own organisation.
        pub report_cover: LangText,
        /// What every report begins with, per language; of the own organisation.
        pub report_introduction: LangText,
        /// Words of the house that reports explain at their end; of the own organisation.
        pub report_glossary: Vec<GlossaryWord>,
        /// Anything else.
        pub remarks: Prose,
    }
}

impl Organisation {
    /// Whether it is established in the EEA; unknown without a country.
    #[must_use]
    pub fn in_eea(&self) -> Option<bool> {
        self.country.as_ref().map(Country::in_eea)
    }
}

/// The zone of the capital of an EEA State, as a first guess for an establishment there.
#[must_use]
pub fn zone_of_capital(country: &Country) -> Option<Tz> {
    use chrono_tz::{Atlantic, Europe};
    Some(match country.as_str() {
        "AT" => Europe::Vienna,
        "BE" => Europe::Brussels,
        "BG" => Europe::Sofia,
        "CY" => chrono_tz::Asia::Nicosia,
        "CZ" => Europe::Prague,
        "DE" => Europe::Berlin,
        "DK" => Europe::Copenhagen,
        "EE" => Europe::Tallinn,
        "ES" => Europe::Madrid,
        "FI" => Europe::Helsinki,
        "FR" => Europe::Paris,
        "GR" => Europe::Athens,
        "HR" => Europe::Zagreb,
        "HU" => Europe::Budapest,
        "IE" => Europe::Dublin,
        "IS" => Atlantic::Reykjavik,
        "IT" => Europe::Rome,
        "LI" => Europe::Vaduz,
        "LT" => Europe::Vilnius,
        "LU" => Europe::Luxembourg,
        "LV" => Europe::Riga,
        "MT" => Europe::Malta,
        "NL" => Europe::Amsterdam,
        "NO" => Europe::Oslo,
        "PL" => Europe::Warsaw,
        "PT" => Europe::Lisbon,
        "RO" => Europe::Bucharest,
        "SE" => Europe::Stockholm,
        "SI" => Europe::Ljubljana,
        "SK" => Europe::Bratislava,
        _ => return None,
    })
}

mod optional_zone {
    use super::{Deserialize, Serialize, Tz};
    use serde::{Deserializer, Serializer};

    #[derive(Serialize, Deserialize)]
    struct Named(#[serde(with = "crate::value::zone")] Tz);

    // The signature is serde's.
    #[allow(clippy::ref_option)]
    pub fn serialize<S: Serializer>(zone: &Option<Tz>, out: S) -> Result<S::Ok, S::Error> {
        zone.map(Named).serialize(out)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Tz>, D::Error> {
        Ok(Option::<Named>::deserialize(input)?.map(|named| named.0))
    }
}
