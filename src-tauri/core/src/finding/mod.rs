//! Findings: what an auditor would see, found by rules over typed records (`domain` 8).
//!
//! A rule stands in the file of its area, in the order of the catalogue: id, severity, how well its citation was
//! checked, citation, and the condition, side by side. A condition is a pure function over one object and the
//! [`Scene`] around it, and never sees the file.
//!
//! # How to add one
//!
//! 1. Write it into `RULES` of its area, at its place:
//!    ```text
//!    rule(
//!        "R-REG-02",
//!        Medium,
//!        Seen,
//!        "GDPR Art 26(1), 30(1)(a)",
//!        Activity(|it, _, found| {
//!            if it.controllers.len() > 1 && it.joint_arrangement_ref.is_empty() {
//!                found.field("joint_arrangement_ref");
//!            }
//!        }),
//!    ),
//!    ```
//!    A rule about a row says which: `found.at(Part::row("bases", key, "lia")).place(index)`; the key names the row for
//!    good, the index only says where it stands now. What the sentence says is added with `.words`, `.text`, `.date`,
//!    `.list`; what was judged and is not said with `.fact`; what changes by itself (a number of days) with `.said`. A rule of
//!    a law that came later ends with `.since(DATA_ACT)`. A new area is added to `catalogue::AREAS`.
//! 2. Write its words into `finding.ftl` (requests: `finding-requests.ftl`) of each language: `finding-R-REG-02`, what
//!    is the matter, and `finding-R-REG-02-do`, what to do. `{ $name }` is the title of the record and `{ $ref }` its
//!    reference; both are always there.
//! 3. Write its case into the table of the tests of the area: one change of the perfect register (or case) that makes
//!    exactly this rule fire. That the perfect register shows nothing is the case in which it does not fire; a near
//!    miss worth telling gets a test of its own. The tests say every sentence in every language.
//!
//! A finding is the same one over time by its rule, record and part ([`Identity`]), never by a place in a list.

mod acceptance;
mod authority;
#[cfg(test)]
mod by_the_book;
mod case_file;
mod catalogue;
mod data_subject;
mod found;
mod judge;
mod legal_bases;
mod log;
mod log_cases;
mod notices;
#[cfg(test)]
pub(crate) mod perfect;
mod processors;
mod register;
mod retention;
mod row;
mod rule;
mod scene;
mod third_party;
mod transfers;
mod words;

pub use acceptance::{AcceptanceStanding, AcceptedAs, FindingAcceptance};
pub use catalogue::{InForce, rules};
pub use found::{Finding, Found, Hit, Identity, Part};
pub use judge::{Object, judge};
pub use rule::{Area, DATA_ACT, DSA, E_EVIDENCE, GDPR, Judge, Rule, RuleId, Severity};
pub use scene::{CaseFile, Records, Scene, Standing, Traits, Whole};
pub(crate) use words::authority_procedure as names_authority_procedure;
