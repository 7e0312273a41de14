//! The Python script, as somebody runs it who has nothing else.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Where the script lies in the source tree.
pub fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/audit_export/verify.py")
}

/// Runs it.
pub fn run(arguments: &[&str]) -> Output {
    Command::new("python3")
        .arg("-I")
        .arg("-B")
        .arg(path())
        .args(arguments)
        .output()
        .expect("python3 must be there to run this test: it compares this program with verify.py (make packages-test)")
}

/// Reads lists of arguments from a file, a line each, and runs the script with each: exit status and what it printed.
const EACH: &str = r"
import contextlib, importlib.util, io, json, sys
path, lists = sys.argv[1:]
spec = importlib.util.spec_from_file_location('verify', path)
verify = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verify)
for line in open(lists):
    sys.argv, out = [path, *json.loads(line)], io.StringIO()
    with contextlib.redirect_stdout(out):
        code = verify.main()
    print(json.dumps([code, out.getvalue()]))
";

/// Runs it with each of these, in one interpreter: starting a thousand takes minutes.
pub fn run_each(lists: &[Vec<String>]) -> Vec<(i64, String)> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("arguments");
    let lines: String = lists
        .iter()
        .map(|list| serde_json::to_string(list).unwrap() + "\n")
        .collect();
    std::fs::write(&file, lines).unwrap();
    let output = Command::new("python3")
        .args(["-I", "-B", "-c", EACH])
        .arg(path())
        .arg(file)
        .output()
        .expect("python3 must be there to run this test: it compares this program with verify.py (make packages-test)");
    assert!(output.status.success(), "{output:?}");
    let said: Vec<(i64, String)> = said(&output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(said.len(), lists.len());
    said
}

/// What it wrote to standard output.
pub fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}
