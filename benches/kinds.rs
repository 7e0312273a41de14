//! Every report there is, RP-01 to RP-17, on the sample, each beside a program that makes the same format of what the
//! product wrote in another.

use std::path::Path;

use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::sample;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::{Format, Order, ReportKind, Takes};

use super::large::Counting;
use super::records::{Peer, office, shown};
use super::table::{quantile, row, timed};
use super::{now, order};

/// How often each is made; the middle counts.
const ROUNDS: usize = 3;

const PEERS: &[Peer] = &[
    Peer {
        name: "LibreOffice, from the DOCX",
        makes: Format::Pdf,
        from: Format::Docx,
        program: "soffice",
        arguments: |from, folder| office("pdf", from, folder),
    },
    Peer {
        name: "WeasyPrint, from the HTML",
        makes: Format::Pdf,
        from: Format::Html,
        program: "weasyprint",
        arguments: |from, folder| vec![shown(from), shown(&folder.join("peer/pages.pdf"))],
    },
];

/// All of them.
pub fn kinds(folder: &Path) {
    let (workspace, _) =
        sample::build(&folder.join("sample.tilsyn"), now(), &mut Counting(6)).unwrap();
    let folder = &folder.join("kinds");
    std::fs::create_dir_all(folder.join("peer")).unwrap();
    for (number, kind) in (1..).zip(ReportKind::ALL) {
        one(&workspace, folder, number, *kind);
    }
}

fn one(workspace: &Workspace, folder: &Path, number: u32, kind: ReportKind) {
    let (subject, kinds) = kind.takes_subject();
    let subject = (subject != Takes::No).then(|| workspace.all(kinds[0]).unwrap()[0].id);
    let today = now().date_naive();
    let year = FiguresPeriod {
        from: today - chrono::TimeDelta::days(365),
        to: today,
    };
    let format = kind.formats()[0];
    let asked = |format| Order {
        kind,
        format,
        subject,
        period: (kind.takes_period() == Takes::Needed).then_some(year),
        audience: kind.audiences()[0],
        ..order(format)
    };
    let peer = PEERS
        .iter()
        .find(|peer| peer.makes == format && kind.formats().contains(&peer.from));
    if let Some(peer) = peer {
        let made = tilsyn_reports::make(workspace, &asked(peer.from)).unwrap();
        std::fs::write(
            folder.join(format!("record.{}", peer.from.ending())),
            made.bytes,
        )
        .unwrap();
    }
    let (mut ours, mut theirs, mut size) = (Vec::new(), Vec::new(), 0);
    for _ in 0..ROUNDS {
        let (time, made) = timed(|| tilsyn_reports::make(workspace, &asked(format)).unwrap());
        size = made.bytes.len();
        ours.push(time);
        theirs.extend(peer.and_then(|peer| peer.run(folder)));
    }
    let ours = quantile(ours, 0.5);
    let what = format!(
        "RP-{number:02} {kind}, sample, {format}, {} kB",
        size / 1000
    );
    let line = row("reports", what, ours);
    match peer {
        Some(peer) if !theirs.is_empty() => {
            let theirs = quantile(theirs, 0.5);
            line.beside(peer.name, theirs)
                .goal("faster than the peer", ours < theirs)
                .print();
        }
        Some(peer) => line.without(peer.name).print(),
        None => {
            let bytes = vec![0; size];
            let (write, _) = timed(|| std::fs::write(folder.join("floor"), &bytes).unwrap());
            line.beside("writing as many bytes", write).print();
        }
    }
}
