//! A perfect small register for the tests of the rules: it shows nothing, and each case of a rule changes one thing in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeZone as _, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{CaseFile, Finding, InForce, Object, Records, Scene, Standing, Traits, Whole, judge};
use crate::calendar::Calendar;
use crate::notice::compare::settled;
use crate::notice::write::{NoticeSources, write};
use crate::record::{Kind, Record, RecordId};
use crate::text::{Language, Words};

/// The day on which the register is judged.
pub fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// The id of a document of the fixture.
pub fn id(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(
        0x0199_0000_0000_7000_8000_0000_0000_0000 + number,
    ))
}

/// The register as JSON documents by name, so that a case changes one value.
#[derive(Debug, Clone)]
pub struct Perfect {
    /// Documents: name, number of the id, kind, JSON.
    pub documents: BTreeMap<&'static str, (u128, Kind, Value)>,
    /// The state of the workspace.
    pub standing: Standing,
    /// The day.
    pub on: NaiveDate,
}

impl Perfect {
    /// The register that shows nothing.
    pub fn new() -> Self {
        let own = json!({
            "legal_name": "Fjordlys AS", "address": "Kaigata 1, 5003 Bergen", "country": "NO", "kind": "own",
            "email": "post@fjordlys.example", "tz": "Europe/Oslo", "employees": 320,
            "contacts": [{"role": "dpo", "name": "Data protection officer", "email": "dpo@fjordlys.example",
                "published": true, "notified_to_sa_on": "2024-01-10"}]
        });
        let partner = json!({
            "legal_name": "Havn Partner AS", "address": "Torget 2, 5014 Bergen", "country": "NO",
            "kind": "joint_controller", "email": "post@havn.example"
        });
        let customer = json!({
            "legal_name": "Nordkunde AS", "address": "Storgata 3, 0155 Oslo", "country": "NO",
            "kind": "controller_customer", "email": "post@nordkunde.example"
        });
        let shop = json!({
            "name": {"en": "Web shop"}, "role": "joint", "status": "active", "controllers": [id(2)],
            "joint_arrangement_ref": "Arrangement of 3 May 2024", "joint_essence_published": true,
            "purposes": [
                {"key": "p1", "text": {"en": "To deliver the goods that a customer ordered"}, "kind": "contract"},
                {"key": "p2", "text": {"en": "To prevent and trace fraudulent payments"}, "kind": "security"},
                {"key": "p3", "text": {"en": "To keep the accounts that bookkeeping law asks for"}, "kind": "legal"}
            ],
            "subject_categories": [{"en": "Customers"}],
            "data_items": [
                {"category": {"en": "Contact details"}, "source": "subject", "mandatory": "contractual",
                    "consequence_if_missing": {"en": "The goods cannot be delivered."}},
                {"category": {"en": "Orders"}, "source": "generated"}
            ],
            "bases": [
                {"purpose": "p1", "art6": "b", "subject_is_party": true, "contract_ref": "Terms of sale"},
                {"purpose": "p2", "art6": "f", "lia": id(20), "interest": {"en": "Preventing fraud"}},
                {"purpose": "p3", "art6": "c", "law_ref": {"text": "Vouchers are kept for five years",
                    "provision": "Bookkeeping Act § 13", "country": "NO"}}
            ],
            "recipients": [{"kind": "processor", "name": {"en": "Hosting"}}],
            "retention": [
                {"data_category": {"en": "Contact details"}, "period": "P1Y", "trigger": "last_activity", "action": "delete"},
                {"data_category": {"en": "Orders"}, "period": "P5Y", "trigger": "fiscal_year_end", "action": "delete",
                    "legal_min": "P5Y", "legal_min_ref": "Bookkeeping Act § 13"}
            ],
            "toms": [{"kind": "encryption", "text": {"en": "In transit and at rest."}}],
            "rights_channels": [{"channel": "privacy@fjordlys.example", "serves": "all rights"}],
            "notice_refs": ["Notice 2026, section 2"],
            "review_due": "2027-05-01"
        });
        let news = json!({
            "name": {"en": "Newsletter"}, "role": "controller", "status": "active",
            "purposes": [{"key": "p1", "text": {"en": "To send the newsletter to those who asked for it"},
                "kind": "marketing", "direct_marketing": true}],
            "subject_categories": [{"en": "Subscribers"}],
            "data_items": [{"category": {"en": "E-mail addresses"}, "source": "subject", "mandatory": "none"}],
            "bases": [{"purpose": "p1", "art6": "a", "consent_profile": id(21)}],
            "no_recipients": true,
            "retention": [{"period": "P1Y", "trigger": "consent_withdrawn", "max_period": "P5Y", "action": "delete",
                "criteria_text": {"en": "The address alone stays on the suppression list."}}],
            "toms": [{"kind": "access_control", "text": {"en": "Only the editors have access."}}],
            "rights_channels": [{"channel": "Link in each message", "serves": "objection and withdrawal"}],
            "notice_refs": ["Notice 2026, section 3"],
            "review_due": "2027-05-01"
        });
        let requests = json!({
            "name": {"en": "Log of requests"}, "role": "controller", "status": "active",
            "purposes": [{"key": "p1", "text": {"en": "To answer requests of data subjects and show how they were answered"},
                "kind": "legal"}],
            "subject_categories": [{"en": "Persons who ask"}],
            "data_items": [{"category": {"en": "Requests and answers"}, "source": "subject", "mandatory": "none"}],
            "bases": [{"purpose": "p1", "art6": "c", "law_ref": {"text": "Requests are answered",
                "provision": "GDPR Art 12"}}],
            "no_recipients": true,
            "retention": [{"period": "P3Y", "trigger": "request_closed", "action": "delete"}],
            "toms": [{"kind": "access_control", "text": {"en": "Only the privacy office has access."}}],
            "notice_refs": ["Notice 2026, section 9"],
            "review_due": "2027-05-01"
        });
        let support = json!({
            "name": {"en": "Support desk for customers"}, "role": "processor", "status": "active", "controllers": [id(3)],
            "processing_operations": [{"en": "Answering the questions of the customer's users"}],
            "toms": [{"kind": "access_control", "text": {"en": "Named staff only."}}],
            "review_due": "2027-05-01"
        });
        let hosting = json!({
            "name": "Skyhus AS", "country": "NO", "service": "Hosting", "activities": [id(10)],
            "dpa_ref": "Agreement of 4 May 2025", "dpa_signed_on": "2025-05-04", "dpa_review_due": "2027-05-04",
            "dpa_check": ["00", "a", "b", "c", "d", "e", "f", "g", "h", "s1", "s2", "s3"],
            "dd_done_on": "2025-04-20", "dd_result": "sufficient", "dd_review_due": "2027-04-20",
            "locations": ["NO"], "access_countries": ["NO", "US"],
            "subs_authorisation": "general", "subs_notice_days": 30, "subs_list_checked_on": "2026-09-01",
            "sub_processors": [{"name": "Cloudline Inc.", "service": "Support at night", "country": "US"}]
        });
        let transfer = json!({
            "activity": id(10), "exporter": "Skyhus AS", "importer": "Cloudline Inc.", "processor": id(30),
            "importer_role": "subprocessor", "countries": ["US"], "mechanism": "scc_c",
            "mechanism_ref": "Clauses of 4 May 2025", "scc_module": "3", "scc_version": "2021/914",
            "scc_signed_on": "2025-05-04", "tia_ref": "Assessment of April 2025", "tia_result": "mitigated",
            "supplementary": ["Keys are held in Norway."], "tia_review_due": "2027-04-01"
        });
        let lia = json!({
            "title": "Fraud prevention", "interest_text": "To prevent losses by fraudulent payments", "whose": "controller",
            "lawful": true, "precise": true, "real_present": true, "necessity_text": "Patterns show only over time.",
            "alternatives": ["Prepayment only"], "data_minimised": true, "reasonable_expectations": "Customers expect it.",
            "impacts": ["An order may be delayed."], "balance": "passes", "optout_offered": true,
            "decided_by": "Privacy office", "decided_on": "2025-03-01", "review_due": "2027-03-01",
            "communicated_in_notice": true
        });
        let consent = json!({
            "name": "Newsletter", "wording": {"en": "Yes, send me the newsletter"}, "collected_via": "Form",
            "explicit": true, "granular": true, "separate_from_terms": true, "info_before": true,
            "record_location": "CRM", "proof_fields": ["time"], "withdrawal_channels": ["Link in each message"],
            "withdrawal_effort": "equal"
        });
        let procedure = json!({
            "name": "Requests of public authorities", "kind": "organisation",
            "text": {"en": "Requests of public authorities are answered only where the law requires it, on a valid order."}
        });
        let documents = BTreeMap::from([
            ("own", (1, Kind::Organisation, own)),
            ("partner", (2, Kind::Organisation, partner)),
            ("customer", (3, Kind::Organisation, customer)),
            ("shop", (10, Kind::Activity, shop)),
            ("news", (11, Kind::Activity, news)),
            ("requests", (12, Kind::Activity, requests)),
            ("support", (13, Kind::Activity, support)),
            ("lia", (20, Kind::InterestAssessment, lia)),
            ("consent", (21, Kind::ConsentProfile, consent)),
            ("hosting", (30, Kind::Processor, hosting)),
            ("transfer", (40, Kind::Transfer, transfer)),
            ("procedure", (50, Kind::Measure, procedure)),
        ]);
        Self {
            documents,
            standing: Standing::default(),
            on: today(),
        }
    }

    /// Changes a value of a document: its name, a JSON pointer, the value; null takes it out.
    pub fn set(&mut self, name: &str, pointer: &str, value: Value) -> &mut Self {
        let (_, _, document) = self.documents.get_mut(name).expect("a document");
        let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
        match document.pointer_mut(parent).expect("a place") {
            Value::Object(fields) if value.is_null() => {
                fields.remove(last);
            }
            Value::Object(fields) => {
                fields.insert(last.to_owned(), value);
            }
            Value::Array(items) => match last.parse::<usize>() {
                Ok(place) if value.is_null() => {
                    items.remove(place);
                }
                Ok(place) => items[place] = value,
                Err(_) => items.push(value),
            },
            _ => panic!("no place for {pointer}"),
        }
        self
    }

    /// The records from which a notice is written.
    pub fn sources(&self) -> NoticeSources {
        let mut sources = NoticeSources::default();
        let mut documents: Vec<_> = self.documents.iter().collect();
        documents.sort_by_key(|(_, (number, ..))| *number);
        for (name, (number, kind, document)) in documents {
            let record = Record::parse(*kind, &document.to_string()).unwrap();
            sources.put(id(*number), name, record).unwrap();
        }
        sources
    }

    /// Publishes the notice that the register supports now, by the name and under the number given.
    pub fn publish(&mut self, name: &'static str, number: u128, language: Language) -> &mut Self {
        let sources = self.sources();
        let words = Words::new(language).unwrap();
        let notice = write(&sources, &words, "2026-11-01".parse().unwrap()).kept(&sources);
        let document = serde_json::to_value(notice).unwrap();
        self.documents
            .insert(name, (number, Kind::Notice, document));
        self
    }

    /// A scene with all of it.
    pub fn scene(&self) -> Scene {
        let mut records = Records::default();
        let mut whole = Whole::default();
        let mut own = None;
        for (number, kind, document) in self.documents.values() {
            let record = Record::parse(*kind, &document.to_string()).unwrap();
            record.validate().unwrap();
            if let Record::Activity(it) = &record {
                whole.add(Traits::of(it));
            }
            if let (1, Record::Organisation(it)) = (*number, &record) {
                own = Some((id(1), (**it).clone()));
            }
            records.put(id(*number), record);
        }
        let notices: Vec<_> = records
            .all()
            .filter_map(|(id, record)| match record {
                Record::Notice(it) => Some((id, &**it)),
                _ => None,
            })
            .collect();
        let notices_settled = settled(&notices);
        Scene {
            on: self.on,
            rules: InForce::on(self.on),
            now: Utc.from_utc_datetime(&self.on.and_hms_opt(11, 0, 0).unwrap()),
            zone: chrono_tz::Europe::Oslo,
            calendar: Calendar::parse("NO").unwrap(),
            id: id(1),
            own,
            whole,
            notices_settled,
            records,
        }
    }

    /// Every finding about it.
    pub fn findings(&self) -> Vec<Finding> {
        let mut scene = self.scene();
        let mut found = Vec::new();
        for (name, (number, ..)) in &self.documents {
            scene.id = id(*number);
            let record = scene.records.get(scene.id).unwrap().clone();
            found.extend(judge(Object::Record(&record), name, &scene));
        }
        scene.id = id(1);
        found.extend(judge(Object::Workspace(&self.standing), "", &scene));
        found
    }
}

/// The findings about a case on a day, in the surroundings of the perfect register.
pub fn findings_of_case(file: &CaseFile, change: impl FnOnce(&mut Scene)) -> Vec<Finding> {
    let mut scene = Perfect::new().scene();
    scene.id = id(1000);
    change(&mut scene);
    judge(Object::Case(file), "R-2026-001", &scene)
}

/// The ids of the rules that fired, in order; each sentence is said in every language on the way.
pub fn rules_of(found: &[Finding]) -> Vec<&'static str> {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for it in found {
            for sentence in [&it.message, &it.advice].into_iter().chain(&it.about) {
                let said = words.try_say(sentence).unwrap();
                assert!(!said.is_empty(), "{language} {}", it.rule);
            }
        }
    }
    found.iter().map(|it| it.rule.as_str()).collect()
}

/// A change of the perfect register.
pub type Mutation = fn(&mut Perfect);

/// Each rule of an area fires on its mutation, at its part, and nothing else does.
pub fn each_fires_alone(cases: &[(&str, &str, Mutation)]) {
    let mut wrong = Vec::new();
    for (rule, path, mutate) in cases {
        let mut register = Perfect::new();
        mutate(&mut register);
        let found = register.findings();
        let first = found.first().map(|it| it.path.as_str());
        if rules_of(&found) != [*rule] || first != Some(path) {
            let shown: Vec<_> = found
                .iter()
                .map(|it| (it.rule, &it.path, &it.facts))
                .collect();
            wrong.push(format!("{rule} at {path}: {shown:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_perfect_register_shows_nothing() {
    let found = Perfect::new().findings();
    assert!(found.is_empty(), "{found:#?}");
}
