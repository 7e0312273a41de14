use super::support::*;
use tilsyn_core::text::Language;
use tilsyn_reports::{Format, Order, ReportKind};
#[test]
fn look() {
    let Ok(out) = std::env::var("LOOK") else { return };
    let (_f, ws) = sample();
    for l in Language::ALL {
        let t = std::time::Instant::now();
        for f in [Format::Pdf, Format::Xlsx] {
            let r = make(&ws, &order(ReportKind::RecordController, f, l));
            std::fs::write(format!("{out}/{}", r.suggested_name), &r.bytes).unwrap();
        }
        eprintln!("{l} {:?}", t.elapsed());
        for s in ws.all(tilsyn_core::record::Kind::Request).unwrap() {
            let o = Order { subject: Some(s.id), ..order(ReportKind::Case, Format::Pdf, l) };
            let r = make(&ws, &o);
            std::fs::write(format!("{out}/{}", r.suggested_name), &r.bytes).unwrap();
        }
        eprintln!("{l} {:?}", t.elapsed());
    }
}

#[test]
fn many() {
    if std::env::var("LOOK").is_err() { return }
    let (_f, ws) = sample();
    let mut own = Own::new("Mange AS");
    for i in 0..300 {
        let all = ws.all(tilsyn_core::record::Kind::Activity).unwrap();
        let mut doc = serde_json::to_value(&all[i % all.len()].record).unwrap();
        doc["parent_activity"] = serde_json::Value::Null; doc["controllers"] = serde_json::json!([]);
        for b in doc["bases"].as_array_mut().unwrap() { b["lia"] = serde_json::Value::Null; b["consent_profile"] = serde_json::Value::Null; }
        for b in doc["recipients"].as_array_mut().unwrap() { b["organisation"] = serde_json::Value::Null; }
        own.apply(&serde_json::json!({"op":"put","kind":"activity","record":doc}));
    }
    for f in [Format::Pdf, Format::Xlsx] {
        let t = std::time::Instant::now();
        let r = make(&own.workspace, &order(ReportKind::RecordController, f, Language::En));
        eprintln!("300 {f} {:?} {}", t.elapsed(), r.bytes.len());
    }
}
