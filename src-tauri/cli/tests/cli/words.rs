//! The words of the program: every key it uses exists, in every language.

use std::fs;
use std::path::Path;

use tilsyn_core::text::{Language, Words};

use crate::support::Desk;

fn keys(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            keys(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let quoted = source
            .split('"')
            .skip(1)
            .step_by(2)
            .filter(|text| text.starts_with("cli-") && !text.contains(['{', ' ']));
        found.extend(quoted.map(str::to_owned));
    }
}

#[test]
fn every_word_the_program_says_exists_in_every_language() {
    let mut found = Vec::new();
    keys(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    assert!(found.len() > 50, "{found:?}");
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for key in &found {
            assert!(words.has(key), "{language}: {key}");
            assert!(
                !key.starts_with("cli-error-")
                    || words.has(&format!("{key}-do"))
                    || key.ends_with("-do"),
                "{language}: {key}-do"
            );
        }
    }
}

#[test]
fn the_language_follows_the_system_and_an_unknown_one_is_english() {
    let desk = Desk::new();
    let said = |name: &str, value: &str| {
        let done = desk.run_with(&["show", "register.tilsyn", "A-99"], "", |command| {
            command.env_remove("LANG").env(name, value);
        });
        done.err.lines().next().unwrap_or_default().to_owned()
    };
    assert!(said("LANG", "nb_NO.UTF-8").contains("ingen post"));
    assert!(said("LC_ALL", "nl_NL@euro").contains("geen record"));
    assert!(
        said("LANG", "nn_NO.UTF-8").contains("ingen post"),
        "bokmål is nearer to nynorsk than English"
    );
    for other in ["C", "POSIX", "fr_FR.UTF-8", ""] {
        assert!(
            said("LANG", other).contains("There is no record"),
            "{other}"
        );
    }
}

#[test]
fn help_names_every_command_and_every_exit_status() {
    shows!(
        Desk::empty().run(&["--help"]),
        Desk::empty().run(&["apply", "--help"]),
        Desk::empty().run(&["tea"])
    );
}
