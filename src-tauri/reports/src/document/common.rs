//! What is said in every report in the same words.

use tilsyn_core::browse::Filter;
use tilsyn_core::text::Sentence;

use super::{Fact, Frame, Value};
use crate::doc::Say;
use crate::document::{LeftOut, Why};
use crate::sources::Sources;

impl Sources<'_> {
    /// The method that every report has.
    pub(super) fn common_method(&self) -> Vec<Fact> {
        let mut method = vec![fact(&self.say, "missing", "report-method-missing")];
        if self.is_past() {
            method.push(fact(&self.say, "past", "report-method-past"));
        }
        if !self.order.scope.is_all() {
            method.push(fact(&self.say, "filter", "report-method-filter"));
        }
        method.extend([
            fact(&self.say, "audience", "report-method-audience"),
            fact(&self.say, "characters", "report-method-characters"),
            fact(&self.say, "advice", "report-method-advice"),
        ]);
        method
    }

    /// The conditions of the scope, as they are typed.
    pub(super) fn filter_in_words(&self) -> Vec<String> {
        let scope = &self.order.scope;
        let mut words: Vec<String> = scope
            .filters
            .iter()
            .map(|filter| self.typed(filter))
            .collect();
        if !scope.records.is_empty() {
            let named: Vec<String> = scope
                .records
                .iter()
                .map(|id| {
                    self.workspace
                        .get(*id)
                        .map_or_else(|_| id.to_string(), |stored| stored.reference)
                })
                .collect();
            words.push(named.join(", "));
        }
        words
    }

    /// A condition as it is typed, a record by its reference.
    fn typed(&self, filter: &Filter) -> String {
        let typed = typed(filter);
        match filter {
            Filter::Processor(id)
            | Filter::Organisation(id)
            | Filter::System(id)
            | Filter::Measure(id) => self.workspace.get(*id).map_or(typed.clone(), |stored| {
                typed.replace(&id.to_string(), &stored.reference)
            }),
            _ => typed,
        }
    }

    /// A fact of the method: its label and its words, `key` and `key-text`.
    #[must_use]
    pub fn method(&self, id: &'static str, key: &str) -> Fact {
        fact(&self.say, id, key)
    }

    /// What is left out, in this number.
    #[must_use]
    pub fn left_out(&self, key: &'static str, number: usize, why: Why) -> Option<LeftOut> {
        (number > 0).then(|| LeftOut::new(self.say.count(key, number), why))
    }
}

/// A condition as it is typed on the command line: `basis=f`.
#[must_use]
pub fn typed(filter: &Filter) -> String {
    let value = serde_json::to_value(filter).unwrap_or_default();
    let is = match &value["is"] {
        serde_json::Value::Bool(true) => "yes".to_owned(),
        serde_json::Value::Bool(false) => "no".to_owned(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    format!("{}={is}", value["by"].as_str().unwrap_or_default())
}

fn fact(say: &Say, id: &'static str, key: &str) -> Fact {
    Fact::new(id, say.w(key), Value::text(say.w(&format!("{key}-text"))))
}

impl Frame {
    /// The cover: what the report says of itself first, then what every report says.
    #[must_use]
    pub fn cover(&self, say: &Say) -> Vec<Fact> {
        let mut facts = self.facts.clone();
        let mut add = |id: &'static str, key: &str, value: Value| {
            facts.push(Fact::new(id, say.w(key), value));
        };
        if !self.counts.is_empty() {
            let counts: Vec<&str> = self.counts.iter().map(|(_, it, _)| it.as_str()).collect();
            add(
                "contents",
                "report-contents",
                Value::text(counts.join(", ")),
            );
        }
        if let Some(period) = self.period {
            let words = Sentence::new("report-period-value")
                .date("from", period.from)
                .date("to", period.to);
            add("period", "report-period", Value::text(say.s(&words)));
        }
        if self.register_size < self.head_size {
            let words = Sentence::new("report-register-then-value")
                .date("date", self.as_of)
                .text("count", say.number(self.register_size));
            add(
                "register",
                "report-register-then",
                Value::text(say.s(&words)),
            );
        }
        if !self.filter.is_empty() {
            let lines = self.filter.iter().map(|it| vec![crate::doc::mono(it)]);
            add("filter", "report-filter", Value::lines(lines.collect()));
        }
        add(
            "audience",
            "report-audience",
            Value::Word {
                code: self.audience.code().to_owned(),
                words: say.s(&self.audience.name()),
            },
        );
        add("left_out", "report-left-out", self.left_out_in_words(say));
        if let Some(verdict) = &self.verdict {
            facts.push(Fact::new(
                "verdict",
                verdict.label.clone(),
                Value::lines(verdict.cell.clone()),
            ));
        }
        let rules = Sentence::new("report-rules-all")
            .text(
                "version",
                self.versions.product.trim_start_matches("Tilsyn "),
            )
            .text(
                "rulepack",
                self.versions.rulepack.trim_start_matches("requests "),
            )
            .text("adequacy", &self.versions.adequacy)
            .text("calendar", &self.versions.holidays.0)
            .text("calendar_version", &self.versions.holidays.1);
        let made = if self.made_by.trim().is_empty() {
            say.instant(self.generated_at)
        } else {
            say.s(&Sentence::new("report-made-by")
                .text("name", &self.made_by)
                .instant("at", self.generated_at, say.zone))
        };
        facts.extend([
            Fact::new("rules", say.w("report-rules"), Value::text(say.s(&rules))),
            Fact::new("made", say.w("report-made"), Value::text(made)),
        ]);
        facts
    }

    /// What is left out, a line each.
    fn left_out_in_words(&self, say: &Say) -> Value {
        if self.left_out.is_empty() {
            return Value::text(say.w("report-left-out-nothing"));
        }
        let line = |it: &LeftOut| {
            let words = Sentence::new("report-left-out-why")
                .text("what", &it.what)
                .sentence("why", it.why.name());
            vec![crate::doc::plain(say.s(&words))]
        };
        Value::lines(self.left_out.iter().map(line).collect())
    }
}
