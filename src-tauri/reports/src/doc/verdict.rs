//! What the check of the trail allows to say.

use tilsyn_core::workspace::Check;

use super::{Run, Runs, Say, plain, strong};

/// The word, and what it means.
pub fn verdict(say: &Say, check: &Check) -> Runs {
    let code = check.code();
    let words = say.code("report-verdict", &code.to_ascii_lowercase());
    let mark = if check.exit_code() >= 20 {
        Run::Missing { x: code.to_owned() }
    } else {
        strong(code)
    };
    vec![mark, plain(format!("  {words}"))]
}
