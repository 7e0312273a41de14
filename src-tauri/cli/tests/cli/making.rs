//! `new` and `sample`.

use crate::support::Desk;

#[test]
fn a_new_register_begins_with_its_organisation_and_its_first_participant() {
    let desk = Desk::empty();
    shows!(
        desk.run(&[
            "new",
            "register.tilsyn",
            "--organisation",
            "Acme AS",
            "--country",
            "NO",
            "--author",
            "Kari Holm"
        ]),
        desk.run(&["list", "register.tilsyn", "organisation"]),
        desk.run(&["list", "register.tilsyn", "actor"]),
        desk.run(&["show", "register.tilsyn", "O-01"]),
        desk.run(&["verify", "register.tilsyn"]),
    );
}

#[test]
fn a_register_without_a_name_or_a_known_time_zone_says_what_that_means() {
    let desk = Desk::empty();
    shows!(desk.run(&[
        "new",
        "register.tilsyn",
        "--organisation",
        "Acme Inc.",
        "--country",
        "US"
    ]));
}

#[test]
fn a_file_that_exists_is_left_alone() {
    let desk = Desk::empty();
    desk.write("notes.txt", "mine");
    shows!(
        desk.run(&[
            "new",
            "notes.txt",
            "--organisation",
            "Acme AS",
            "--country",
            "NO"
        ]),
        desk.run(&["sample", "notes.txt"]),
        desk.run(&[
            "new",
            "missing/register.tilsyn",
            "--organisation",
            "Acme AS",
            "--country",
            "NO"
        ]),
    );
    assert_eq!(
        std::fs::read_to_string(desk.path("notes.txt")).unwrap(),
        "mine"
    );
}

#[test]
fn a_country_or_a_name_that_cannot_be_is_wrong_usage() {
    let desk = Desk::empty();
    shows!(
        desk.run(&[
            "new",
            "register.tilsyn",
            "--organisation",
            "Acme AS",
            "--country",
            "Norway"
        ]),
        desk.run(&["new", "register.tilsyn", "--country", "NO"]),
    );
    assert!(!desk.path("register.tilsyn").exists());
}

#[test]
fn a_register_whose_key_cannot_be_kept_is_not_begun() {
    let desk = Desk::empty();
    desk.write("own", "a file where the folder of keys should be");
    let done = desk.run(&[
        "new",
        "register.tilsyn",
        "--organisation",
        "Acme AS",
        "--country",
        "NO",
    ]);
    assert_eq!(done.code, 3, "{done}");
    assert!(done.err.starts_with("The signing key: "), "{done}");
    assert!(
        !desk.path("register.tilsyn").exists(),
        "a register in which nobody can write is of no use"
    );
}

#[cfg(unix)]
#[test]
fn the_key_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    let folder = std::fs::read_dir(desk.path("own/keys"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let key = std::fs::read_dir(folder.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    assert_eq!(key.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn the_sample_names_the_people_who_can_write_in_it() {
    let desk = Desk::empty();
    shows!(desk.run(&["sample", "register.tilsyn"]));
}

#[test]
fn the_sample_is_told_in_the_language_of_the_reader() {
    let desk = Desk::sample();
    shows!(
        desk.run(&["list", "register.tilsyn", "request", "--language", "nb"]),
        desk.run(&["--language", "nl", "show", "register.tilsyn", "A-01"]),
    );
}
