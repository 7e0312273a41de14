//! What each row of a source would do, what it says, and that all rows are written or none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};
use tempfile::TempDir;

use super::*;
use crate::activity::{Activity, ActivityStatus, DpiaStatus};
use crate::actor::{Author, Role};
use crate::error::Error;
use crate::import::Limits;
use crate::legal_basis::Art6;
use crate::organisation::{Organisation, OrganisationKind};
use crate::processor::Processor;
use crate::record::Record;
use crate::request::{Request, RequestStatus, Subtype};
use crate::text::Words;
use crate::transfer::Transfer;
use crate::workspace::{Entropy, FirstKey, Genesis, Stored, Workspace};

/// Bytes that differ from each other and are the same in every run.
pub struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = u8::try_from(self.0 >> 56).unwrap();
        }
        Ok(())
    }
}

/// The words, read once.
static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new().unwrap());

struct Desk {
    _folder: TempDir,
    workspace: Workspace,
    officer: Author,
    entropy: Counting,
    now: DateTime<Utc>,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(1);
        let now = "2026-11-17T08:12:00Z".parse().unwrap();
        let genesis = Genesis {
            organisation: Organisation {
                legal_name: "Example AS".parse().unwrap(),
                kind: Some(OrganisationKind::Own),
                country: Some("NO".parse().unwrap()),
                tz: Some(chrono_tz::Europe::Oslo),
                ..Organisation::default()
            },
            author: "Officer".parse().unwrap(),
            role: Role::PrivacyOfficer,
            key: FirstKey::Own(&[7; 32].into()),
        };
        let (workspace, officer) =
            Workspace::create(&folder.path().join("o.tilsyn"), &genesis, now, &mut entropy)
                .unwrap();
        Self {
            _folder: folder,
            workspace,
            officer,
            entropy,
            now,
        }
    }

    fn put(&mut self, kind: Kind, json: &str) -> Stored {
        let record = Record::parse(kind, json).unwrap();
        self.workspace
            .commit(&self.officer, self.now, &mut self.entropy, "", |tx| {
                tx.create(record, None)
            })
            .unwrap()
            .value
    }

    fn kept(&self) -> Vec<ImportProfile> {
        self.workspace
            .all(Kind::ImportProfile)
            .unwrap()
            .into_iter()
            .map(|stored| stored.record.try_into().unwrap())
            .collect()
    }

    fn plan(&self, bytes: &[u8], asked: &ImportAsked) -> Result<ImportPlan> {
        let book = Book::read(bytes, &Limits::default())?;
        let known = Known::of(&self.workspace, asked.kind)?;
        plan(&book, asked, &known, &LEXICON, &self.kept())
    }

    fn import(&mut self, bytes: &[u8], asked: &ImportAsked) -> Result<Imported> {
        let book = Book::read(bytes, &Limits::default())?;
        let kept = self.kept();
        let source = "source.csv".parse().unwrap();
        let done = self
            .workspace
            .commit(&self.officer, self.now, &mut self.entropy, "", |tx| {
                import(tx, &book, &source, asked, &LEXICON, &kept)
            })?;
        Ok(done.value)
    }

    fn activities(&self) -> Vec<Activity> {
        self.every(Kind::Activity)
    }

    fn every<T: TryFrom<Record>>(&self, kind: Kind) -> Vec<T>
    where
        T::Error: std::fmt::Debug,
    {
        self.workspace
            .all(kind)
            .unwrap()
            .into_iter()
            .map(|stored| stored.record.try_into().unwrap())
            .collect()
    }
}

fn register() -> ImportAsked {
    ImportAsked::guessed(ImportKind::Register, Language::En)
}

fn processors() -> ImportAsked {
    ImportAsked::guessed(ImportKind::Processors, Language::En)
}

fn requests() -> ImportAsked {
    ImportAsked::guessed(ImportKind::Requests, Language::En)
}

/// What is said of the rows that begin in this one, in English, behind its weight.
fn said(plan: &ImportPlan, row: u32) -> Vec<String> {
    let words = Words::new(Language::En).unwrap();
    plan.rows
        .iter()
        .filter(|planned| planned.rows.contains(&row))
        .flat_map(|planned| &planned.sentences)
        .map(|said| {
            format!(
                "{}: {}",
                said.weight,
                words.try_say(&said.sentence).unwrap()
            )
        })
        .collect()
}

fn errors_of(plan: &ImportPlan, row: u32) -> Vec<String> {
    said(plan, row)
        .into_iter()
        .filter_map(|said| said.strip_prefix("error: ").map(str::to_owned))
        .collect()
}

#[test]
fn a_row_becomes_an_activity_with_what_its_cells_say() {
    let mut desk = Desk::new();
    let csv = "Name;Owner;Status;Purposes;Data subjects;Personal data;Legal basis;Recipients;Retention;Security measures;Systems;Processors;Start date;Remarks\n\
        Payroll;Finance;Active;Pay salaries;Employees;\"Name; bank account\";Legal obligation;Tax office;5 years after the end of the financial year;\"Encryption\nBackup\";PayMaster;Lønnsbyrået AS;2024-01-01;Reviewed with HR\n";
    let plan = desk.plan(csv.as_bytes(), &register()).unwrap();
    assert_eq!(plan.counts.create, 1);
    assert_eq!(plan.counts.made, 2, "a system and a processor");
    assert_eq!(said(&plan, 2), Vec::<String>::new());
    desk.import(csv.as_bytes(), &register()).unwrap();
    let it = desk.activities().remove(0);
    assert_eq!(it.name.en.unwrap().as_str(), "Payroll");
    assert_eq!(it.status, Some(ActivityStatus::Active));
    assert_eq!(it.purposes.len(), 1);
    assert_eq!(it.bases.len(), 1);
    assert_eq!(it.bases[0].art6, Some(Art6::C));
    assert_eq!(it.bases[0].purpose.as_str(), "p1");
    let categories: Vec<&str> = it
        .data_items
        .iter()
        .map(|item| item.category.in_language(Language::En))
        .collect();
    assert_eq!(categories, ["Name", "bank account"]);
    assert_eq!(it.retention[0].period.unwrap().to_string(), "P5Y");
    assert_eq!(it.toms.len(), 2);
    assert_eq!(it.systems.len(), 1);
    assert_eq!(it.started_on.unwrap().to_string(), "2024-01-01");
    assert_eq!(it.remarks.as_str(), "Reviewed with HR");
    let processor: Processor = desk.every(Kind::Processor).remove(0);
    assert_eq!(processor.name.as_str(), "Lønnsbyrået AS");
    assert_eq!(processor.activities.len(), 1);
    let check = desk.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert!(check.records.is_empty());
}

#[test]
fn the_record_of_a_processor_is_named_by_what_is_done_for_the_controller() {
    let mut desk = Desk::new();
    let bytes = "Name and contact details of controller;Categories of processing;\
        General description of technical and organisational security measures;Link to contract with controller\n\
        Harbour Ltd;Hosting;Encryption;Contract 7\n";
    let plan = desk.plan(bytes.as_bytes(), &register()).unwrap();
    assert_eq!(plan.profile, Some(ProfileCode::IcoProcessor));
    assert_eq!(
        plan.sentences.first().unwrap().sentence.key,
        "import-named-by-operations"
    );
    desk.import(bytes.as_bytes(), &register()).unwrap();
    let activities = desk.activities();
    let activity = activities.first().unwrap();
    assert_eq!(Record::from(activity.clone()).title(), "Hosting");
    assert_eq!(activity.role, Some(ActivityRole::Processor));
    assert_eq!(activity.controllers.len(), 1);
}

#[test]
fn a_new_record_does_not_set_what_nobody_said_and_says_nothing_twice() {
    let desk = Desk::new();
    let bytes = "Cover;\n;\nActivity;Purpose;Data;Third countries;Children\n\
        Payroll;To pay;Names;nein;no\nPayroll;To pay;Accounts;nein;no\n";
    let plan = desk.plan(bytes.as_bytes(), &register()).unwrap();
    let row = plan.rows.first().unwrap();
    let names: Vec<&str> = row.fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(names, ["data_items", "name", "purposes"]);
    assert_eq!(
        said(&plan, 4),
        [
            "note: “Third countries” says that there is none (“nein”).",
            "note: Rows 4 to 5 have the same name and are one activity.",
        ]
    );
    assert_eq!(plan.sentences.first().unwrap().sentence.key, "import-above");
}

#[test]
fn importing_the_same_again_changes_nothing() {
    let mut desk = Desk::new();
    let csv = "No;Name;Purposes;Personal data;Legal basis;Retention;Systems;Processors;Third countries;Importer;Something else\n\
        7;Payroll;Pay; Name;consent;3 years;PayMaster;Byrået AS;USA;Cloud Inc;kept words\n\
        8;Canteen;Feed;Meals;see policy;as long as needed;;Byrået AS;;;\n";
    desk.import(csv.as_bytes(), &register()).unwrap();
    let size = desk.workspace.head().unwrap().size;
    let plan = desk.plan(csv.as_bytes(), &register()).unwrap();
    assert_eq!(
        (
            plan.counts.unchanged,
            plan.counts.update,
            plan.counts.create
        ),
        (2, 0, 0),
        "{:#?}",
        plan.rows
    );
    desk.import(csv.as_bytes(), &register()).unwrap();
    assert_eq!(desk.workspace.head().unwrap().size, size);
}

#[test]
fn a_basis_that_is_not_clearly_said_is_never_put_in() {
    let mut desk = Desk::new();
    let csv = "Name;Legal basis\nOne;\nTwo;GDPR\nThree;consent or contract\nFour;Art. 6(1)(f)?\nFive;legal obligation (Bookkeeping Act section 13)\n";
    let plan = desk.plan(csv.as_bytes(), &register()).unwrap();
    assert_eq!(said(&plan, 2), Vec::<String>::new());
    assert_eq!(
        said(&plan, 3),
        [
            "look: “Legal basis”: “GDPR” does not clearly say which legal basis; none is recorded, the words are kept as a remark."
        ]
    );
    desk.import(csv.as_bytes(), &register()).unwrap();
    let all = desk.activities();
    assert!(all[..4].iter().all(|it| it.bases.is_empty()));
    assert_eq!(all[1].remarks.as_str(), "Legal basis: GDPR");
    assert_eq!(all[2].remarks.as_str(), "Legal basis: consent or contract");
    assert_eq!(all[4].bases[0].art6, Some(Art6::C));
    assert_eq!(
        all[4].remarks.as_str(),
        "Legal basis: legal obligation (Bookkeeping Act section 13)"
    );
}

#[test]
fn several_bases_and_several_purposes_are_not_paired_by_guessing() {
    let mut desk = Desk::new();
    let csv = "Name;Purposes;Legal basis\nShop;Sell; Art. 6(1)(b)\nSite;\"Sell; advertise\";\"contract; consent\"\n";
    let plan = desk.plan(csv.as_bytes(), &register()).unwrap();
    assert!(said(&plan, 3)[0].starts_with("look: Several legal bases and several purposes"));
    desk.import(csv.as_bytes(), &register()).unwrap();
    let all = desk.activities();
    assert_eq!(all[0].bases[0].purpose.as_str(), "p1");
    assert!(all[1].bases.iter().all(|basis| basis.purpose.is_empty()));
}

#[test]
fn one_row_with_an_error_keeps_all_rows_out() {
    let mut desk = Desk::new();
    let csv = "Name;Start date\nOne;2026-01-01\nTwo;3/4/2026\nThree;soon\n";
    let before = std::fs::read(desk.workspace.path()).unwrap();
    let error = desk.import(csv.as_bytes(), &register()).unwrap_err();
    let Error::Import(Refused::Rows { count, told }) = &error else {
        panic!("{error:?}");
    };
    assert_eq!((*count, told.len()), (2, 2));
    let words = Words::new(Language::En).unwrap();
    assert_eq!(
        words.say(&told[0]),
        "Row 3: “Start date”: “3/4/2026” can be read as two different days; write it as 2026-04-03."
    );
    assert_eq!(
        words.say(&told[1]),
        "Row 4: “Start date”: “soon” is no day that can be read; write it as 2026-04-03."
    );
    assert_eq!(error.exit_code(), 4);
    assert_eq!(std::fs::read(desk.workspace.path()).unwrap(), before);
}

#[test]
fn a_row_finds_its_record_by_reference_or_name_and_takes_nothing_away() {
    let mut desk = Desk::new();
    desk.put(
        Kind::Activity,
        r#"{"name":{"en":"Payroll","nb":"Lønn"},"remarks":"Old.","owner_unit":"HR","data_items":[{"category":"Name","source":"subject"}]}"#,
    );
    desk.put(Kind::Activity, r#"{"name":{"en":"Canteen"}}"#);
    let csv = "Reference;Name;Department;Personal data\n;lønn;;name; address\n\
        A-02;Canteen and coffee;Facilities;\n";
    let csv = csv.replace(";name; address", ";\"name; address\"");
    let plan = desk.plan(csv.as_bytes(), &register()).unwrap();
    assert_eq!(plan.counts.update, 2, "{:#?}", plan.rows);
    assert_eq!(plan.rows[0].reference.as_deref(), Some("A-01"));
    let changed: Vec<&str> = plan.rows[0]
        .fields
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(changed, ["data_items"]);
    desk.import(csv.as_bytes(), &register()).unwrap();
    let all = desk.activities();
    assert_eq!(
        all[0].owner_unit.as_str(),
        "HR",
        "an empty cell empties nothing"
    );
    assert_eq!(all[0].data_items.len(), 2);
    assert!(
        all[0].data_items[0].source.is_some(),
        "what was known of it stays"
    );
    assert_eq!(
        all[1].name.en.as_ref().unwrap().as_str(),
        "Canteen and coffee"
    );
}

#[test]
fn a_new_record_gets_the_reference_it_brings_and_another_number_is_kept() {
    let mut desk = Desk::new();
    let csv = "Ref;Name\nA-40;Payroll\n17;Canteen\n";
    desk.import(csv.as_bytes(), &register()).unwrap();
    let all = desk.workspace.all(Kind::Activity).unwrap();
    let references: Vec<&str> = all.iter().map(|it| it.reference.as_str()).collect();
    assert_eq!(references, ["A-40", "A-41"]);
    assert_eq!(desk.activities()[1].remarks.as_str(), "Ref: 17");
}

#[test]
fn an_ico_record_is_recognised_and_its_rows_for_one_purpose_are_one_activity() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Controller").unwrap();
    sheet.write(0, 1, "Example Ltd").unwrap();
    let headers = [
        "Business function",
        "Purpose of processing",
        "Name and contact details of joint controller (if applicable)",
        "Categories of individuals",
        "Categories of personal data",
        "Categories of recipients",
        "Names of third countries or international organisations that personal data are transferred to (if applicable)",
        "Retention schedule (if possible)",
        "General description of technical and organisational security measures (if possible)",
        "Article 6 lawful basis for processing personal data",
        "Rights available to individuals",
        "Data Protection Impact Assessment required?",
    ];
    for (column, header) in (0_u16..).zip(headers) {
        sheet.write(8, column, header).unwrap();
    }
    let rows = [
        [
            "Finance",
            "Payroll",
            "N/A",
            "Employees",
            "Contact details",
            "HMRC",
            "N/A",
            "6 years",
            "Encryption",
            "Article 6(1)(c) - legal obligation",
            "Access",
            "No",
        ],
        [
            "Finance",
            "Payroll",
            "N/A",
            "Employees",
            "Bank details",
            "HMRC",
            "N/A",
            "3 years",
            "Encryption",
            "Article 6(1)(c) - legal obligation",
            "Access",
            "No",
        ],
        [
            "Sales",
            "Newsletters",
            "N/A",
            "Customers",
            "E-mail",
            "Mailing agency",
            "USA",
            "Until unsubscribed",
            "Access control",
            "consent",
            "Access, erasure",
            "Yes",
        ],
    ];
    for (row, cells) in (9_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    let mut desk = Desk::new();
    let plan = desk.plan(&bytes, &register()).unwrap();
    assert_eq!(plan.profile, Some(ProfileCode::Ico));
    assert_eq!(plan.header_row, 9);
    assert_eq!(plan.rows.len(), 2);
    assert_eq!(plan.rows[0].rows, [10, 11]);
    assert_eq!(plan.missing, [ImportField::TransferSafeguards]);
    assert!(
        said(&plan, 10)
            .contains(&"note: Rows 10 to 11 have the same name and are one activity.".to_owned())
    );
    assert!(said(&plan, 12).contains(
        &"look: The row names countries but not who receives the data there; no transfer is recorded, the words are kept as a remark.".to_owned()
    ));
    desk.import(&bytes, &register()).unwrap();
    let all = desk.activities();
    assert_eq!(all[0].business_function.as_str(), "Finance");
    let rules: Vec<(&str, String)> = all[0]
        .retention
        .iter()
        .map(|rule| {
            (
                rule.data_category.in_language(Language::En),
                rule.period.unwrap().to_string(),
            )
        })
        .collect();
    assert_eq!(
        rules,
        [
            ("Contact details", "P6Y".to_owned()),
            ("Bank details", "P3Y".to_owned())
        ]
    );
    assert_eq!(
        all[0].dpia.as_ref().unwrap().status,
        Some(DpiaStatus::NotRequired)
    );
    assert_eq!(all[0].recipients.len(), 1);
    assert!(
        all[1]
            .remarks
            .as_str()
            .contains("transferred to (if applicable): USA")
    );
    assert_eq!(
        all[1].retention[0].criteria_text.in_language(Language::En),
        "Until unsubscribed"
    );
    assert!(desk.every::<Transfer>(Kind::Transfer).is_empty());
}

#[test]
fn a_transfer_is_recorded_when_somebody_receives_data_somewhere() {
    let mut desk = Desk::new();
    let csv = "Name;Third countries;Importer;Transfer mechanism;International organisation\n\
        Support;\"USA, India\";Helpdesk Inc;SCC;\nAid;;;;United Nations\nLocal;Sweden;Svensk AB;;\n";
    let mut asked = register();
    asked.columns = Some(
        [
            ImportField::Name,
            ImportField::TransferCountries,
            ImportField::TransferImporter,
            ImportField::TransferMechanism,
            ImportField::TransferOrganisation,
        ]
        .into_iter()
        .zip(0..)
        .map(|(field, column)| MappedColumn {
            column,
            field: Some(field),
            split: None,
        })
        .collect(),
    );
    let plan = desk.plan(csv.as_bytes(), &asked).unwrap();
    assert!(said(&plan, 4)[0].starts_with("look: “Third countries”: Sweden lies in the EEA"));
    desk.import(csv.as_bytes(), &asked).unwrap();
    let all: Vec<Transfer> = desk.every(Kind::Transfer);
    assert_eq!(all.len(), 2);
    let countries: Vec<&str> = all[0]
        .countries
        .iter()
        .map(crate::value::Country::as_str)
        .collect();
    assert_eq!(countries, ["US", "IN"]);
    assert_eq!(all[0].mechanism.unwrap().code(), "scc_c");
    assert_eq!(all[1].international_organisation.as_str(), "United Nations");
}

#[test]
fn every_kind_of_bad_cell_has_its_sentence_at_its_row() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    for (column, header) in
        (0_u16..).zip(["Name", "Purposes", "Owner", "Third countries", "Retention"])
    {
        sheet.write(0, column, header).unwrap();
    }
    sheet.write(1, 0, "Error value").unwrap();
    sheet
        .write_formula(
            1,
            1,
            rust_xlsxwriter::Formula::new("A9/0").set_result("#DIV/0!"),
        )
        .unwrap();
    sheet
        .merge_range(2, 0, 2, 1, "Merged over two fields", &plain)
        .unwrap();
    sheet.write(3, 0, "Country").unwrap();
    sheet.write(3, 3, "Atlantis").unwrap();
    sheet.write(4, 0, "Retention").unwrap();
    sheet.write(4, 4, "Name: 3 years; Name: 5 years").unwrap();
    sheet.write(5, 0, "Computed").unwrap();
    sheet
        .write_formula(
            5,
            2,
            rust_xlsxwriter::Formula::new("\"H\"&\"R\"").set_result("HR"),
        )
        .unwrap();
    sheet.write(6, 1, "no name").unwrap();
    sheet.write(7, 0, "Long").unwrap();
    sheet.write(7, 2, "x".repeat(301)).unwrap();
    let desk = Desk::new();
    let plan = desk
        .plan(&book.save_to_buffer().unwrap(), &register())
        .unwrap();
    assert_eq!(
        errors_of(&plan, 2),
        [
            "“Purposes” holds the error value #DIV/0!; correct the formula, or write the value itself."
        ]
    );
    assert_eq!(
        errors_of(&plan, 3),
        [
            "The cells A3:B3 are merged over columns of different fields; which of them the text belongs to cannot be told."
        ]
    );
    assert_eq!(
        errors_of(&plan, 4),
        [
            "“Third countries”: there is no country “Atlantis”; write its name or its code of two letters."
        ]
    );
    let overlap = errors_of(&plan, 5);
    assert!(
        overlap.len() == 1 && overlap[0].contains("Name"),
        "{overlap:?}"
    );
    assert_eq!(
        said(&plan, 6),
        ["note: “Owner” is computed: taken is what it came to when the file was saved, “HR”."]
    );
    assert_eq!(
        errors_of(&plan, 7),
        ["Nothing says what this row is called."]
    );
    assert_eq!(
        errors_of(&plan, 8),
        [
            "“Owner” holds a text of 301 characters where a line of at most 300 stands; take it apart with semicolons."
        ]
    );
    assert_eq!(plan.counts.error, 6);
}

#[test]
fn activities_that_are_parts_of_themselves_are_refused_at_their_rows() {
    let desk = Desk::new();
    let csv = "Name;Parent\nOne;Two\nTwo;Three\nThree;One\nFour;Four\nFive;One\nSix;Nemo\n";
    let plan = desk.plan(csv.as_bytes(), &register()).unwrap();
    assert_eq!(
        errors_of(&plan, 2),
        ["This activity leads back to itself over “Three”."]
    );
    assert_eq!(errors_of(&plan, 3).len(), 1);
    assert_eq!(errors_of(&plan, 4).len(), 1);
    assert_eq!(
        errors_of(&plan, 5),
        ["This activity is a part of itself, or its own successor."]
    );
    assert_eq!(errors_of(&plan, 6), Vec::<String>::new());
    assert!(said(&plan, 7)[0].contains("is called “Nemo”"));
}

#[test]
fn parts_and_successors_may_stand_in_any_order_and_refer_to_each_other() {
    let mut desk = Desk::new();
    let csv = "Name;Parent;Successor\nPart;Whole;\nOld;;New\nNew;Old;\nWhole;;\n";
    desk.import(csv.as_bytes(), &register()).unwrap();
    let all = desk.workspace.all(Kind::Activity).unwrap();
    let id = |name: &str| all.iter().find(|it| it.record.title() == name).unwrap().id;
    let of = |name: &str| {
        desk.activities()
            .into_iter()
            .find(|it| it.name.en.as_ref().unwrap().as_str() == name)
            .unwrap()
    };
    assert_eq!(of("Part").parent_activity, Some(id("Whole")));
    assert_eq!(of("Old").successor, Some(id("New")));
    assert_eq!(of("New").parent_activity, Some(id("Old")));
}

#[test]
fn tall_merged_cells_are_one_activity_and_are_named() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, header) in (0_u16..).zip(["Name", "Purposes", "Department"]) {
        sheet.write(0, column, header).unwrap();
    }
    sheet
        .merge_range(1, 0, 2, 0, "Payroll", &Format::new())
        .unwrap();
    sheet.write(1, 1, "Pay salaries").unwrap();
    sheet.write(2, 1, "Report taxes").unwrap();
    sheet
        .merge_range(1, 2, 2, 2, "Finance", &Format::new())
        .unwrap();
    let mut desk = Desk::new();
    let bytes = book.save_to_buffer().unwrap();
    let plan = desk.plan(&bytes, &register()).unwrap();
    let words = Words::new(Language::En).unwrap();
    assert_eq!(
        words.say(&plan.sentences[0].sentence),
        "Cells are merged over several rows in 2 places (A2:A3, C2:C3); each of these rows gets the value."
    );
    desk.import(&bytes, &register()).unwrap();
    let all = desk.activities();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].purposes.len(), 2);
    assert_eq!(all[0].owner_unit.as_str(), "Finance");
}

#[test]
fn rows_of_one_activity_that_disagree_and_rows_about_it_elsewhere_are_errors() {
    let desk = Desk::new();
    let csv = "Name;Owner\nPayroll;HR\nPayroll;Finance\nCanteen;\nPayroll;HR\n";
    let plan = desk.plan(csv.as_bytes(), &register()).unwrap();
    assert_eq!(
        errors_of(&plan, 2),
        ["“Owner” says “Finance” here and something else in an earlier row of the same activity."]
    );
    assert_eq!(
        errors_of(&plan, 5),
        ["Row 2 is about the same record; give them references or names that differ."]
    );
}

#[test]
fn a_form_on_each_sheet_becomes_an_activity() {
    let mut book = Workbook::new();
    for (name, purpose, ticked) in [
        ("Paie", "Payer les salaires", "x"),
        ("Cantine", "Nourrir", "non"),
    ] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet
            .write(0, 0, "Registre des activités de traitement")
            .unwrap();
        sheet.write(1, 0, "Nom de l'activité").unwrap();
        sheet.write(1, 1, name).unwrap();
        sheet.write(2, 0, "Objectifs poursuivis").unwrap();
        sheet.write(3, 0, purpose).unwrap();
        sheet
            .write(4, 0, "Catégories de personnes concernées")
            .unwrap();
        sheet.write(4, 1, "Salariés").unwrap();
        sheet.write(4, 2, "Visiteurs").unwrap();
        sheet.write(5, 0, "Vie professionnelle").unwrap();
        sheet.write(5, 1, ticked).unwrap();
        sheet.write(6, 0, "Sauvegarde des données").unwrap();
        sheet.write(6, 1, "chaque nuit").unwrap();
    }
    let mut asked = register();
    asked.layout = Some(SourceLayout::Form);
    let mut desk = Desk::new();
    let bytes = book.save_to_buffer().unwrap();
    let plan = desk.plan(&bytes, &asked).unwrap();
    assert_eq!(plan.profile, Some(ProfileCode::Cnil));
    assert_eq!(plan.counts.create, 2, "{:#?}", plan.rows);
    desk.import(&bytes, &asked).unwrap();
    let all = desk.activities();
    assert_eq!(
        all[0].purposes[0].text.en.as_ref().unwrap().as_str(),
        "Payer les salaires"
    );
    assert_eq!(all[0].subject_categories.len(), 2);
    assert_eq!(
        all[0].data_items[0].category.in_language(Language::En),
        "Vie professionnelle"
    );
    assert!(all[1].data_items.is_empty(), "«non» is no tick");
    assert_eq!(
        all[0].toms[0].text.in_language(Language::En),
        "Sauvegarde des données: chaque nuit"
    );
}

#[test]
fn processors_are_imported_with_their_countries_and_activities() {
    let mut desk = Desk::new();
    desk.put(Kind::Activity, r#"{"name":{"en":"Payroll"}}"#);
    let csv = "Supplier;Country;Services;Processing activities;Agreement;Signed;Storage countries;Sub-processors;Odd\n\
        Skyen AS;Norge;Hosting;payroll; DPA 2024-3;01.02.2024;NO, Sweden;\"Sub One; Sub Two\";words\n\
        Elsewhere Ltd;EU;Mail;Unknown thing;;;XX;;\n";
    let csv = csv.replace("NO, Sweden", "\"NO, Sweden\"");
    let plan = desk.plan(csv.as_bytes(), &processors()).unwrap();
    assert_eq!(said(&plan, 2), Vec::<String>::new());
    assert_eq!(
        errors_of(&plan, 3),
        [
            "“Storage countries”: there is no country “XX”; write its name or its code of two letters."
        ]
    );
    let first = csv.lines().take(2).collect::<Vec<_>>().join("\n");
    desk.import(first.as_bytes(), &processors()).unwrap();
    let it: Processor = desk.every(Kind::Processor).remove(0);
    assert_eq!(it.country.unwrap().as_str(), "NO");
    assert_eq!(it.activities.len(), 1);
    assert_eq!(it.dpa_signed_on.unwrap().to_string(), "2024-02-01");
    assert_eq!(it.locations.len(), 2);
    assert_eq!(it.sub_processors.len(), 2);
    assert_eq!(it.remarks.as_str(), "Odd: words");
    let again = desk.plan(first.as_bytes(), &processors()).unwrap();
    assert_eq!(again.counts.unchanged, 1);
}

#[test]
fn a_plan_names_records_in_the_language_of_who_reads_it_and_is_the_same_plan() {
    let mut desk = Desk::new();
    desk.put(
        Kind::Activity,
        r#"{"name":{"en":"Payroll","nb":"Lønn"},"owner_unit":"HR"}"#,
    );
    let rows = b"Reference;Name;Department\nA-01;Payroll;Finance\n";
    let links = b"Supplier;Processing activities\nSkyen AS;payroll\n";
    let english = desk.plan(rows, &register()).unwrap();
    assert_eq!(english.rows[0].title, "Payroll");
    desk.workspace.read_in(Language::Nb);
    let norwegian = desk.plan(rows, &register()).unwrap();
    assert_eq!(norwegian.rows[0].title, "Lønn");
    assert_eq!(norwegian.seen, english.seen);
    let linked = desk.plan(links, &processors()).unwrap();
    assert_eq!(linked.rows[0].links[0].title, "Lønn");
}

#[test]
fn requests_of_an_older_log_come_in_as_history() {
    let mut desk = Desk::new();
    let csv = "Number;Type;Received;Requester;Description;Closed;Outcome\n\
        12;Access;03.02.2025 14:30;Somebody;All data;20.02.2025;Granted\n\
        13;Erasure;2026-11-16;Somebody else;Delete me;;\n\
        14;Refund;2026-11-16;X;Y;;\n\
        15;Access;2026-11-16;X;Y;2026-11-01;\n";
    let plan = desk.plan(csv.as_bytes(), &requests()).unwrap();
    assert_eq!(
        errors_of(&plan, 4),
        [
            "“Type”: “Refund” is no kind of request; rights and time limits depend on it.",
            "The field “title” (request) is empty, and it is needed."
        ]
    );
    assert_eq!(
        errors_of(&plan, 5),
        ["The request would be closed before it was received."]
    );
    assert!(said(&plan, 3).contains(&"note: No time of day is given: the request counts as received at the beginning of that day, so that no period in hours ends too late.".to_owned()));
    let good = csv.lines().take(3).collect::<Vec<_>>().join("\n");
    desk.import(good.as_bytes(), &requests()).unwrap();
    let all: Vec<Request> = desk.every(Kind::Request);
    assert_eq!(all[0].subtype, Some(Subtype::Access));
    assert_eq!(all[0].status, Some(RequestStatus::Closed));
    assert_eq!(
        all[0].received_at.unwrap().at.to_rfc3339(),
        "2025-02-03T13:30:00+00:00"
    );
    assert_eq!(
        all[0].closed_at.unwrap().local_date().to_string(),
        "2025-02-20"
    );
    assert_eq!(
        all[0].scope_text.as_str(),
        "All data\nNumber: 12\nOutcome: Granted"
    );
    assert_eq!(
        all[0].title.as_str(),
        "Access (Art. 15), 12".replace(
            "Access (Art. 15)",
            all[0].title.as_str().split(", 12").next().unwrap()
        )
    );
    assert_eq!(all[1].status, Some(RequestStatus::Received));
    assert_eq!(
        all[1].received_at.unwrap().at.to_rfc3339(),
        "2026-11-15T23:00:00+00:00"
    );
    assert!(
        !all[1].deadlines.is_empty(),
        "an open request has its clocks"
    );
    let again = desk.plan(good.as_bytes(), &requests()).unwrap();
    assert_eq!(again.counts.unchanged, 2, "{:#?}", again.rows);
}

#[test]
fn the_mapping_is_kept_per_source_and_used_again() {
    let mut desk = Desk::new();
    let csv = "Verarbeitung;Wozu\nGehalt;Auszahlung\n";
    let mut asked = register();
    asked.columns = Some(vec![
        MappedColumn {
            column: 0,
            field: Some(ImportField::Name),
            split: None,
        },
        MappedColumn {
            column: 1,
            field: Some(ImportField::Purposes),
            split: Some(crate::import::CellSplit::Whole),
        },
    ]);
    desk.import(csv.as_bytes(), &asked).unwrap();
    let kept = desk.kept();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].name.as_str(), "source.csv");
    let next = "Wozu;Verarbeitung;Neu\nBuchung;Kasse;x\n";
    let plan = desk.plan(next.as_bytes(), &register()).unwrap();
    let fields: Vec<Option<ImportField>> = plan.mapping.iter().map(|it| it.field).collect();
    assert_eq!(
        fields,
        [
            Some(ImportField::Purposes),
            Some(ImportField::Name),
            Some(ImportField::Note)
        ],
        "by header, wherever the column stands"
    );
    desk.import(next.as_bytes(), &register()).unwrap();
    assert_eq!(desk.kept().len(), 1, "one mapping for one source");
}

#[test]
fn a_mapping_that_cannot_be_worked_with_is_refused() {
    let desk = Desk::new();
    let csv = "Name;Owner;Unit\nPayroll;HR;HR\n";
    let with = |fields: &[(u32, ImportField)]| {
        let mut asked = register();
        asked.columns = Some(
            fields
                .iter()
                .map(|(column, field)| MappedColumn {
                    column: *column,
                    field: Some(*field),
                    split: None,
                })
                .collect(),
        );
        desk.plan(csv.as_bytes(), &asked).unwrap_err().code()
    };
    assert_eq!(
        with(&[
            (0, ImportField::Name),
            (1, ImportField::OwnerUnit),
            (2, ImportField::OwnerUnit)
        ]),
        "import-two-columns"
    );
    assert_eq!(with(&[(9, ImportField::Name)]), "import-no-column");
    assert_eq!(with(&[(0, ImportField::Subtype)]), "import-no-field");
    assert_eq!(with(&[(1, ImportField::OwnerUnit)]), "import-no-name");
}

#[test]
fn a_column_that_is_left_out_is_told_with_its_cells() {
    let desk = Desk::new();
    let csv = "Name;Secret;Nothing\nPayroll;x;\nCanteen;y;\n";
    let mut asked = register();
    asked.columns = Some(vec![MappedColumn {
        column: 0,
        field: Some(ImportField::Name),
        split: None,
    }]);
    let plan = desk.plan(csv.as_bytes(), &asked).unwrap();
    let left: Vec<(&str, u32)> = plan
        .left_out
        .iter()
        .map(|it| (it.header.as_str(), it.cells))
        .collect();
    assert_eq!(left, [("Secret", 2), ("Nothing", 0)]);
}

#[test]
fn carried_out_is_the_plan_that_was_looked_at_or_none() {
    let mut desk = Desk::new();
    let csv = b"Name\nPayroll\n";
    let seen = desk.plan(csv, &register()).unwrap().seen;
    desk.put(Kind::Activity, r#"{"name":{"en":"Payroll"}}"#);
    let asked = ImportAsked {
        seen: Some(seen),
        ..register()
    };
    assert_eq!(
        desk.import(csv, &asked).unwrap_err().code(),
        "import-changed"
    );
    let seen = desk.plan(csv, &register()).unwrap().seen;
    let asked = ImportAsked {
        seen: Some(seen),
        ..register()
    };
    desk.import(csv, &asked).unwrap();
}

#[test]
fn an_import_is_one_commit_and_can_be_taken_back() {
    let mut desk = Desk::new();
    let batch = desk.workspace.head().unwrap().size;
    let csv = "Name;Systems;Processors\nPayroll;PayMaster;Byrået AS\nCanteen;PayMaster;\n";
    desk.import(csv.as_bytes(), &register()).unwrap();
    assert_eq!(desk.activities().len(), 2);
    desk.workspace
        .take_back(&desk.officer, desk.now, &mut desk.entropy, batch)
        .unwrap();
    for kind in [
        Kind::Activity,
        Kind::System,
        Kind::Processor,
        Kind::ImportProfile,
    ] {
        assert!(desk.workspace.all(kind).unwrap().is_empty(), "{kind}");
    }
}

#[test]
fn the_words_of_rows_exist_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        let mut keys: Vec<String> = ImportField::ALL.iter().map(|field| field.word()).collect();
        keys.extend(
            RowVerdict::ALL
                .iter()
                .map(|it| format!("import-verdict-{}", it.key())),
        );
        keys.extend(
            SaidWeight::ALL
                .iter()
                .map(|it| format!("import-weight-{}", it.key())),
        );
        keys.extend(
            ImportKind::ALL
                .iter()
                .map(|it| format!("import-kind-{}", it.key())),
        );
        keys.extend(
            SourceLayout::ALL
                .iter()
                .map(|it| format!("import-layout-{}", it.key())),
        );
        keys.extend(
            ProfileCode::ALL
                .iter()
                .map(|it| format!("import-profile-{}", it.key())),
        );
        keys.extend(
            crate::import::CellSplit::ALL
                .iter()
                .map(|it| format!("import-split-{}", it.key())),
        );
        for key in keys {
            assert!(words.has(&key), "{language}: {key}");
        }
    }
}

/// Quoted as text within a cell.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    /// Nothing that stands in a mapped cell is lost: it is in a record, or in a sentence of its row.
    #[test]
    fn every_cell_ends_in_a_record_or_in_a_sentence(
        which in proptest::sample::select(vec![ImportKind::Register, ImportKind::Processors, ImportKind::Requests]),
        texts in proptest::collection::vec(
            proptest::sample::select(vec![
                "yes, TOKEN", "TOKEN", "consent TOKEN", "Art. 6(1)(f) TOKEN", "3 years TOKEN", "TOKEN; TOKEN2",
                "USA", "2026-01-02", "TOKEN: 3 years", "health", "none", "active", "12", "yes", "EU", "- TOKEN\n- TOKEN2",
            ]),
            1..40,
        ),
    ) {
        let desk = Desk::new();
        let mut headers = Vec::new();
        let mut row = Vec::new();
        let mut tokens: Vec<(u32, ImportField, String)> = Vec::new();
        let mut columns = Vec::new();
        let mut fields: Vec<ImportField> = ImportField::every(which).collect();
        fields.retain(|field| !matches!(field, ImportField::Ref | ImportField::Name | ImportField::Title | ImportField::Subtype | ImportField::ReceivedOn));
        let first: Vec<(ImportField, String)> = match which {
            ImportKind::Register | ImportKind::Processors => vec![(ImportField::Name, "Somebody".to_owned())],
            ImportKind::Requests => vec![
                (ImportField::Title, "Case".to_owned()),
                (ImportField::Subtype, "access".to_owned()),
                (ImportField::ReceivedOn, "2026-01-02".to_owned()),
            ],
        };
        let rest = fields.into_iter().zip(&texts).enumerate().map(|(place, (field, text))| {
            let token = format!("tok{place}x");
            (field, text.replace("TOKEN2", &format!("{token}2")).replace("TOKEN", &token))
        });
        for (place, (field, text)) in (0_u32..).zip(first.into_iter().chain(rest)) {
            headers.push(format!("SourceColumn{place}"));
            row.push(cell(&text));
            columns.push(MappedColumn { column: place, field: Some(field), split: None });
            for word in text.split([' ', ';', ',', ':', '\n']).filter(|word| word.starts_with("tok")) {
                tokens.push((place, field, word.to_owned()));
            }
        }
        let csv = format!("{}\n{}\n", headers.join(";"), row.join(";"));
        let asked = ImportAsked { columns: Some(columns), ..ImportAsked::guessed(which, Language::En) };
        let book = Book::read(csv.as_bytes(), &Limits::default()).unwrap();
        let known = Known::of(&desk.workspace, which).unwrap();
        let work = work_out(&book, &asked, &known, &LEXICON, &[]).unwrap();
        let mut held: Vec<String> = work.drafts.iter().map(|draft| draft.record.canonical().unwrap().text()).collect();
        let words = Words::new(Language::En).unwrap();
        held.extend(work.plan.rows.iter().flat_map(|row| &row.sentences).map(|said| words.say(&said.sentence)));
        for (column, field, token) in tokens {
            prop_assert!(
                held.iter().any(|text| text.contains(&token)),
                "{field} of column {column} lost {token}\n{csv}\n{held:#?}"
            );
        }
    }

    #[test]
    fn no_table_at_all_makes_planning_panic(
        kind in proptest::sample::select(ImportKind::ALL.to_vec()),
        form in any::<bool>(),
        headers in proptest::collection::vec("[A-Za-z ]{0,12}|Name|Type|Received|Legal basis|Retention|Third countries|Parent", 1..8),
        rows in proptest::collection::vec(proptest::collection::vec("\\PC{0,20}|[0-9./]{0,10}|A-0[0-9]|consent|USA|yes|x; y", 0..8), 1..6),
    ) {
        let desk = Desk::new();
        let mut csv = headers.iter().map(|it| cell(it)).collect::<Vec<_>>().join(";");
        for row in &rows {
            csv.push('\n');
            csv.push_str(&row.iter().map(|it| cell(it)).collect::<Vec<_>>().join(";"));
        }
        let asked = ImportAsked {
            layout: form.then_some(SourceLayout::Form),
            ..ImportAsked::guessed(kind, Language::Nb)
        };
        if let Ok(plan) = desk.plan(csv.as_bytes(), &asked) {
            let counted = plan.counts.create + plan.counts.update + plan.counts.unchanged + plan.counts.error;
            prop_assert_eq!(usize::try_from(counted).unwrap(), plan.rows.len());
        }
    }
}
