//! The verdict on the trail, and what it rests on.

use tilsyn_core::workspace::Check;
use tilsyn_trail::to_hex;

use super::chapter::{Part, Section, needed, needed_cell};
use super::file::Case;
use crate::doc::{Cell, Run, Say, mono, said, verdict};
use crate::trail::printed_root;

pub fn verification(say: &Say, case: &Case, check: &Check) -> Section {
    let log = &check.log;
    let signers: Cell = log
        .signers
        .iter()
        .map(|signer| vec![mono(signer.key.name())])
        .collect();
    let fault = |reference: String, code: &str| {
        let words = format!("  {}", say.code("report-fault", code));
        vec![mono(reference), Run::Missing { x: words }]
    };
    let mut faults: Cell = check
        .records
        .iter()
        .map(|it| fault(it.reference(), it.code()))
        .collect();
    if faults.is_empty() {
        faults = said(say.w("report-records-agree"));
    }
    let root = vec![
        vec![mono(to_hex(&log.root))],
        vec![mono(printed_root(&log.root))],
    ];
    let facts = [
        needed_cell("report-verdict", vec![verdict(say, check)]),
        needed_cell("report-head-origin", vec![vec![mono(case.origin())]]),
        needed("report-head-size", say.number(log.size)),
        needed_cell("report-head-root", root),
        needed_cell("report-signed-by", signers),
        needed(
            "report-erased",
            say.number(log.erased.values().sum::<u64>()),
        ),
        needed("report-missing", say.number(log.missing)),
        needed_cell("report-records", faults),
    ];
    Section::new(
        say,
        "verification",
        "report-section-verification",
        vec![Part::of(say, facts)],
    )
}
