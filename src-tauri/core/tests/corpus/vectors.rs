//! Signatures at the edges of Ed25519, judged by the Python script as the trail judges them.

use std::process::Command;

use serde_json::Value as Json;
use tilsyn_trail::{Algorithm, VerifierKey};

use crate::script;

/// Reads triples of hexadecimal from standard input, a line each, and says 0 or 1 of each.
const JUDGE: &str = r"
import importlib.util, sys
spec = importlib.util.spec_from_file_location('verify', sys.argv[1])
verify = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verify)
for line in open(sys.argv[2]):
    public, message, signature = (bytes.fromhex(part) for part in line.rstrip('\n').split(','))
    print(int(verify.ed25519(public, message, signature)))
";

/// What the script says of each.
fn judged(cases: &[[String; 3]]) -> Vec<bool> {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("cases");
    let lines: String = cases.iter().map(|case| case.join(",") + "\n").collect();
    std::fs::write(&list, lines).unwrap();
    let output = Command::new("python3")
        .args(["-I", "-B", "-c", JUDGE])
        .arg(script::path())
        .arg(list)
        .output()
        .expect("python3 must be there to run this test (make packages-test)");
    assert!(output.status.success(), "{output:?}");
    script::said(&output)
        .lines()
        .map(|line| line == "1")
        .collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
        .collect()
}

#[test]
fn the_script_judges_every_wycheproof_signature_as_expected() {
    let groups: Vec<Json> = serde_json::from_str(include_str!(
        "../../../trail/tests/vectors/ed25519_wycheproof.json"
    ))
    .unwrap();
    let mut cases = Vec::new();
    let mut expected = Vec::new();
    for group in &groups {
        for case in group["tests"].as_array().unwrap() {
            let text = |value: &Json| value.as_str().unwrap().to_owned();
            cases.push([
                text(&group["public"]),
                text(&case["msg"]),
                text(&case["sig"]),
            ]);
            expected.push((case["id"].clone(), case["result"] == "valid"));
        }
    }
    assert_eq!(cases.len(), 151);
    for (found, (id, valid)) in judged(&cases).into_iter().zip(expected) {
        assert_eq!(found, valid, "case {id}");
    }
}

/// The twelve signatures of ed25519-speccheck, each of which some verifier in use accepts (github.com/novifinancial/
/// ed25519-speccheck, cases.json, Apache License 2.0): message, public key, signature.
const SPECCHECK: [[&str; 3]; 12] = [
    [
        "8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a0000000000000000000000000000000000000000000000000000000000000000",
    ],
    [
        "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04",
    ],
    [
        "aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e",
    ],
    [
        "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009",
    ],
    [
        "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed5125ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09",
    ],
    [
        "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405",
    ],
    [
        "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
        "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
        "e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514",
    ],
    [
        "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
        "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
        "8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa19427e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22",
    ],
    [
        "9bedc267423725d473888631ebf45988bad3db83851ee85c85e241a07d148b41",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff03be9678ac102edcd92b0210bb34d7428d12ffc5df5f37e359941266a4e35f0f",
    ],
    [
        "9bedc267423725d473888631ebf45988bad3db83851ee85c85e241a07d148b41",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca8c5b64cd208982aa38d4936621a4775aa233aa0505711d8fdcfdaa943d4908",
    ],
    [
        "e96b7021eb39c1a163b6da4e3093dcd3f21387da4cc4572be588fafae23c155b",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "a9d55260f765261eb9b84e106f665e00b867287a761990d7135963ee0a7d59dca5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04",
    ],
    [
        "39a591f5321bbe07fd5a23dc2f39d025d74526615746727ceefd6e82ae65c06f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "a9d55260f765261eb9b84e106f665e00b867287a761990d7135963ee0a7d59dca5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04",
    ],
];

/// Only case 3 is a plain signature: no point of small order, S in range, one spelling, and the equation holds without the
/// cofactor. The trail judges the same twelve classes so (`trail/src/key/edges.rs`).
#[test]
fn of_the_twelve_ambiguous_signatures_the_script_accepts_one() {
    let cases: Vec<[String; 3]> = SPECCHECK
        .iter()
        .map(|[message, public, signature]| [*public, *message, *signature].map(str::to_owned))
        .collect();
    let judged = judged(&cases);
    let accepted: Vec<usize> = (0..12).filter(|case| judged[*case]).collect();
    assert_eq!(accepted, [3]);
}

/// Every encoding of a point of small order, canonical or not.
const SMALL_ORDER: [&str; 14] = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
];

#[test]
fn no_key_of_small_order_signs_anything() {
    let zero = "00".repeat(32);
    let mut cases = Vec::new();
    for public in SMALL_ORDER {
        for r in SMALL_ORDER {
            for message in ["", "00", "6d657373616765"] {
                cases.push([public.to_owned(), message.to_owned(), format!("{r}{zero}")]);
            }
        }
    }
    assert!(judged(&cases).iter().all(|accepted| !accepted));
    for public in SMALL_ORDER {
        let public: [u8; 32] = bytes(public).try_into().unwrap();
        assert!(VerifierKey::new("k", Algorithm::Ed25519, public).is_err());
    }
}
