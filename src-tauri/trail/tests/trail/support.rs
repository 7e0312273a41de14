//! A small log like those of the product, and the two keys of the reference vector.

use tilsyn_trail::{
    ActorId, Checkpoint, Disclosure, FieldContent, Frontier, Hash, HeldHead, Leaf, LeafField,
    LogCheck, LogReport, Salt, SigningKey, SubjectId, Value, VerifierKey, WorkspaceId, commitment,
    leaf_hash, pack,
};

pub const WORKSPACE: WorkspaceId =
    WorkspaceId([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
pub const ORIGIN: &str = "workbench.example/trail/000102030405060708090a0b0c0d0e0f";

/// At least this many cases of a property; `PROPTEST_CASES` raises it.
pub fn cases(least: u32) -> proptest::test_runner::Config {
    let usual = proptest::test_runner::Config::default();
    let cases = usual.cases.max(least);
    proptest::test_runner::Config { cases, ..usual }
}

pub fn author() -> SigningKey {
    SigningKey::from_seed(ORIGIN, &[0x42; 32]).unwrap()
}

pub fn auditor() -> SigningKey {
    SigningKey::from_seed("auditor.example/jane", &[0x43; 32]).unwrap()
}

/// One event as a file stores it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    pub seq: u64,
    pub leaf: Vec<u8>,
    pub body: Option<Vec<u8>>,
}

/// A whole log as a file stores it, and the checks a reader makes of it.
#[derive(Clone)]
pub struct Log {
    pub events: Vec<Stored>,
    pub head: Vec<u8>,
    /// The head after each event.
    pub retained: Vec<Vec<u8>>,
}

/// The event `seq` of a workspace: one public field and two committed ones.
pub fn event(workspace: WorkspaceId, seq: u64, text: &str) -> Stored {
    let salt = u8::try_from(seq + 1).unwrap();
    let disclosures = vec![
        Disclosure {
            name: "comment".to_owned(),
            value: Value::Null,
            salt: Salt([salt | 0x80; 32]),
        },
        Disclosure {
            name: "requester".to_owned(),
            value: Value::Text(text.to_owned()),
            salt: Salt([salt; 32]),
        },
    ];
    let committed = |at: usize| {
        let Disclosure { name, value, salt } = &disclosures[at];
        let content =
            FieldContent::Committed(commitment(&workspace, seq, name, value, salt).unwrap());
        LeafField {
            name: name.clone(),
            content,
        }
    };
    let channel = FieldContent::Public(Value::Text("email".to_owned()));
    let fields = vec![
        LeafField {
            name: "channel".to_owned(),
            content: channel,
        },
        committed(0),
        committed(1),
    ];
    let leaf = Leaf {
        workspace,
        seq,
        time_ms: 1_790_000_000_000 + seq,
        actor: ActorId([0xaa; 16]),
        subject: SubjectId([0x55; 16]),
        kind: "request.received".to_owned(),
        fields,
    };
    Stored {
        seq,
        leaf: leaf.encode().unwrap(),
        body: Some(pack(&disclosures).unwrap()),
    }
}

impl Log {
    /// A log of `size` events, signed after each.
    pub fn of(size: u64) -> Self {
        Self::signed(
            (0..size)
                .map(|seq| event(WORKSPACE, seq, &format!("Person {seq}")))
                .collect(),
        )
    }

    /// These events, signed after each by the author: what an owner with the key can make of any events.
    pub fn signed(events: Vec<Stored>) -> Self {
        let mut frontier = Frontier::new();
        let mut retained = Vec::new();
        for stored in &events {
            frontier.append(leaf_hash(&stored.leaf));
            retained.push(sign(frontier.size(), frontier.root(), &author()));
        }
        let head = sign(frontier.size(), frontier.root(), &author());
        Self {
            events,
            head,
            retained,
        }
    }

    pub fn root(&self, size: u64) -> Hash {
        let leaves = self.events.iter().take(usize::try_from(size).unwrap());
        leaves
            .map(|stored| leaf_hash(&stored.leaf))
            .collect::<Frontier>()
            .root()
    }

    /// The head of the first `size` events, as a reader holds it.
    pub fn held(&self, size: u64) -> HeldHead {
        HeldHead {
            label: format!("mine at {size}"),
            size,
            root: self.root(size),
        }
    }

    pub fn push_all(&self, check: &mut LogCheck) {
        for stored in &self.events {
            if check
                .push(stored.seq, &stored.leaf, stored.body.as_deref())
                .is_err()
            {
                break;
            }
        }
    }

    /// The check of a reader who holds these heads and knows the author.
    pub fn check(&self, held: Vec<HeldHead>) -> LogReport {
        self.check_with(vec![author().verifier()], held)
    }

    pub fn check_with(&self, keys: Vec<VerifierKey>, held: Vec<HeldHead>) -> LogReport {
        let mut check = LogCheck::new(WORKSPACE, ORIGIN, keys, held);
        self.push_all(&mut check);
        check.finish(&self.head)
    }

    /// The thorough check, which also takes every head the file retains.
    pub fn check_deep(&self, held: Vec<HeldHead>) -> LogReport {
        let mut check = LogCheck::new(WORKSPACE, ORIGIN, vec![author().verifier()], held);
        for (stored, head) in self.events.iter().zip(&self.retained) {
            let pushed = check
                .push(stored.seq, &stored.leaf, stored.body.as_deref())
                .is_ok();
            if !pushed || check.push_head(head).is_err() {
                break;
            }
        }
        check.finish(&self.head)
    }
}

pub fn sign(size: u64, root: Hash, key: &SigningKey) -> Vec<u8> {
    let checkpoint = Checkpoint {
        origin: ORIGIN.to_owned(),
        size,
        root,
    };
    checkpoint.sign(key).unwrap().to_string().into_bytes()
}
