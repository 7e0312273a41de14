//! The page in a bundle for somebody without the program: static, without script, without anything from elsewhere.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use super::bundle::Preview;
use super::manifest::BundleSender;
use crate::error::{Error, Result};
use crate::paper::root_groups;
use crate::text::{Language, Sentence, Words};
use crate::value::{Line, Prose};
use crate::workspace::Head;

/// What stands on the page.
pub(super) struct Page<'a> {
    pub(super) language: Language,
    pub(super) sender: &'a BundleSender,
    pub(super) recipient: &'a Line,
    pub(super) purpose: &'a Prose,
    pub(super) created: DateTime<Utc>,
    pub(super) expires: Option<NaiveDate>,
    pub(super) head: &'a Head,
    pub(super) preview: &'a Preview,
}

const STYLE: &str = "body{font:16px/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1c1b19}\
    h2{margin-top:2rem;border-top:1px solid #bbb;padding-top:1rem}dt{font-weight:600;margin-top:.6rem}dd{margin:0;\
    white-space:pre-wrap;overflow-wrap:anywhere}.withheld{color:#6b6660;font-style:italic}code{overflow-wrap:anywhere}";

impl Page<'_> {
    /// The page.
    pub(super) fn html(&self) -> Result<String> {
        let words = Words::new(self.language)
            .map_err(|_| Error::Internal("the words that ship with the product are unreadable"))?;
        let say = |key: &'static str| escaped(&words.say(&Sentence::new(key)));
        let mut out = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
             <title>{}</title><style>{STYLE}</style></head><body>\n<h1>{}</h1>\n<p>{}</p>\n<dl>\n",
            self.language.code(),
            say("share-page-title"),
            say("share-page-title"),
            say("share-page-intro"),
        );
        let mut row = |key: &'static str, value: &str| {
            if !value.is_empty() {
                out.push_str(&format!(
                    "<dt>{}</dt><dd>{}</dd>\n",
                    say(key),
                    escaped(value)
                ));
            }
        };
        row(
            "share-page-from",
            &format!("{}, {}", self.sender.name, self.sender.organisation),
        );
        row("share-page-to", self.recipient.as_str());
        row("share-page-purpose", self.purpose.as_str());
        row(
            "share-page-made",
            &self.created.format("%Y-%m-%d %H:%M UTC").to_string(),
        );
        row(
            "share-page-expires",
            &self.expires.map(|day| day.to_string()).unwrap_or_default(),
        );
        row("share-page-events", &self.head.size.to_string());
        row("share-page-root", &root_groups(&self.head.root).join(" "));
        out.push_str("</dl>\n");
        for record in &self.preview.records {
            let kind = words.say(&Sentence::new(format!("kind-{}", record.kind.key())));
            out.push_str(&format!(
                "<h2>{} {}</h2>\n<dl>\n",
                escaped(&kind),
                escaped(&record.reference)
            ));
            for field in &record.fields {
                out.push_str(&format!(
                    "<dt>{}</dt><dd>{}</dd>\n",
                    escaped(&named(&words, &field.field)),
                    escaped(&plain(&field.value))
                ));
            }
            if !record.withheld.is_empty() {
                let names: Vec<String> = record
                    .withheld
                    .iter()
                    .map(|(field, _)| named(&words, field))
                    .collect();
                out.push_str(&format!(
                    "<dt>{}</dt><dd class=\"withheld\">{}</dd>\n",
                    say("share-page-withheld"),
                    escaped(&names.join(", "))
                ));
            }
            out.push_str("</dl>\n");
        }
        out.push_str("</body></html>\n");
        Ok(out)
    }
}

fn named(words: &Words, field: &str) -> String {
    words.say(&Sentence::new(format!("field-{}", field.replace('_', "-"))))
}

/// A value as somebody reads it: lists and rows on lines.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => yes.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(rows) => rows.iter().map(plain).collect::<Vec<_>>().join("\n"),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{name}: {}", plain(value)))
            .collect::<Vec<_>>()
            .join("; "),
    }
}

/// Text as HTML shows it; characters that turn the direction of text are shown as what they are.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                out.push_str(&format!("[U+{:04X}]", u32::from(c)));
            }
            '\n' | '\t' => out.push(c),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_value_becomes_markup_or_turns_the_text() {
        assert_eq!(
            escaped("<script>alert('x')</script>\u{202e}&\u{0}"),
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;[U+202E]&amp;\u{fffd}"
        );
    }
}
