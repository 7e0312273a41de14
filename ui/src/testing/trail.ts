import type {
  Erased,
  ErasurePlan,
  EventPage,
  EventQuery,
  EventView,
  HeadView,
  ProvenEvent,
  ProvenField,
  RecordDifference,
  ThenView,
} from "../host";
import A01 from "./fixtures/record-A-01.json";
import P04 from "./fixtures/record-P-04.json";
import people from "./fixtures/people.json";
import status from "./fixtures/status.json";

const { size: SIZE, root: ROOT } = status.workspace.seal;
const INGRID = people[0];
const WORKSPACE = "00112233445566778899aabbccddeeff";
const START = Date.parse("2026-05-10T08:00:00Z");
const HOUR = 60 * 60 * 1000;
const SALT = "5a".repeat(32);
const COMMITMENT = "c0".repeat(32);

const hex = (bytes: Iterable<number>) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const textHex = (text: string) => hex(new TextEncoder().encode(text));
const numberHex = (value: number, bytes: number) => value.toString(16).padStart(bytes * 2, "0");
const named = (text: string) => numberHex(text.length, 1) + textHex(text);

/** The numbers with which something particular happened. */
export const AT = { undone: 152, undo: 153, erased: 155, removed: 154 } as const;

/** One event of a log that was made up: most of them change the newsletters, a few are of other kinds. */
function event(seq: number): EventView {
  const isMarit = seq % 3 === 0;
  const plain: EventView = {
    seq,
    at: new Date(START + seq * 30 * HOUR).toISOString(),
    kind: "activity.changed",
    actor: isMarit ? "Marit Aas" : "Ingrid Solvang",
    role: isMarit ? "approver" : "privacy_officer",
    subject: A01.id,
    ref: A01.ref,
    title: "Marketing newsletters",
    reason: seq % 4 === 0 ? "Yearly review" : null,
    undoes: null,
    erased: null,
    batch: seq,
    leaf_hash: numberHex(0x50d08fb8 + seq, 32),
    fields: [
      { name: "owner_unit", state: "disclosed", value: '"Marketing operations"' },
      { name: "status", state: "public", value: '"active"' },
    ],
  };
  if (seq === 0) {
    return { ...plain, kind: "workspace.created", subject: null, ref: null, title: null, fields: [] };
  }
  if (seq === AT.undo) return { ...plain, undoes: AT.undone };
  if (seq === AT.removed)
    return { ...plain, kind: "transfer.removed", subject: "gone", ref: null, title: null, fields: [] };
  if (seq === AT.erased) {
    return {
      ...plain,
      kind: "trail.erased",
      ref: "R-2026-002",
      title: "",
      reason: "Kept three years",
      erased: {
        ground: "retention_ended",
        rule: "rights_case",
        fields: ["d.requester", "d.title", "reason"],
        events: [40, 41],
      },
      fields: [],
    };
  }
  if (seq % 10 === 0) {
    return { ...plain, kind: "processor.changed", subject: P04.id, ref: P04.ref, title: "Ticket desk" };
  }
  return plain;
}

function fits(it: EventView, { subject, actor, kind, erasures, from, to }: EventQuery): boolean {
  return (
    (subject === null || it.subject === subject) &&
    (actor === null || it.actor === people.find(({ id }) => id === actor)?.name) &&
    (kind === null || it.kind.startsWith(`${kind.replaceAll("_", "-")}.`)) &&
    (!erasures || kind !== null || it.erased !== null) &&
    (from === null || it.at >= from) &&
    (to === null || it.at < to)
  );
}

function proven(seq: number): ProvenEvent {
  const it = event(seq);
  const field = (name: string, value: string, state: ProvenField["state"] = "disclosed"): ProvenField => ({
    name,
    state,
    commitment: state === "public" ? null : COMMITMENT,
    salt: state === "disclosed" ? SALT : null,
    value: state === "absent" ? null : value,
  });
  const fields = [
    field("after", "ab".repeat(32)),
    field("batch", String(it.batch), "public"),
    field("d.owner_unit", '"Marketing operations"', seq === 41 ? "absent" : "disclosed"),
    field("d.status", "active", "public"),
    field("reason", it.reason ?? ""),
  ];
  const leaf =
    textHex("TRAIL-EVENT-V1\n\0") +
    WORKSPACE +
    numberHex(seq, 8) +
    numberHex(Date.parse(it.at), 8) +
    (INGRID?.id ?? "").replaceAll("-", "") +
    (it.subject ?? "0")
      .replaceAll("-", "")
      .replaceAll(/[^0-9a-f]/g, "0")
      .padStart(32, "0") +
    named(it.kind) +
    numberHex(fields.length, 1) +
    fields
      .map(({ name, state, value }) =>
        state === "public"
          ? `${named(name)}0201${numberHex((value ?? "").length, 2)}${textHex(value ?? "")}`
          : `${named(name)}01${COMMITMENT}`,
      )
      .join("");
  return {
    event: it,
    leaf,
    fields,
    proof: ["11", "22", "33"].map((pair) => pair.repeat(32)),
    head_size: SIZE,
    root: ROOT,
    proved: true,
  };
}

const item = (ref: string, title: string, kind: "request" | "attachment", bytes = 0) => ({
  id: ref,
  kind,
  ref,
  title,
  fields: ["after", "d.requester", "d.title", "reason"],
  stays: ["d.family", "d.status"],
  events: 3,
  values: 12,
  bytes,
  whole: true,
});

/** Answers about the trail, for a log of as many events as the sample has. */
export const trail = {
  size: SIZE,
  root: ROOT,
  event,
  proven,
  page(query: EventQuery): EventPage {
    const found: EventView[] = [];
    for (let seq = Math.min(query.before ?? SIZE, SIZE) - 1; seq >= 0; seq -= 1) {
      const it = event(seq);
      if (fits(it, query)) found.push(it);
    }
    const events = found.slice(0, query.limit);
    return {
      size: SIZE,
      events,
      next: found.length > query.limit ? (events.at(-1)?.seq ?? null) : null,
    };
  },
  heads: (): HeadView[] => [
    { label: "seen", size: SIZE, root: ROOT, note: null, outcome: "AGREES" },
    { label: "paper", size: 96, root: "ef".repeat(32), note: null, outcome: "FORKED" },
    { label: null, size: SIZE, root: ROOT, note: "tilsyn/trail/00\n158\nroot\n\n— a b\n", outcome: null },
    {
      label: null,
      size: 150,
      root: "ab".repeat(32),
      note: "tilsyn/trail/00\n150\nroot\n\n— a b\n",
      outcome: null,
    },
  ],
  past: (): ThenView => ({
    id: A01.id,
    kind: "activity",
    ref: A01.ref,
    seq: 16,
    record: { ...(A01.record as unknown as ThenView["record"]) },
    erased: ["remarks"],
  }),
  plan: (): ErasurePlan => ({
    items: [
      item("R-2026-002", "Access request of a customer", "request"),
      item("F-03", "letter.pdf", "attachment", 214_000),
    ],
    held: [{ id: "held", ref: "R-2026-005", by: "legal_hold" }],
    copies: [
      { id: "X-01", ref: "X-01", name: "case.pdf", recipient: "District court", at: "2026-10-01T10:00:00Z" },
    ],
    linked_from: ["A-02"],
  }),
  erased: (): Erased => ({
    items: [item("R-2026-002", "Access request of a customer", "request")],
    events: [158, 159],
    copies: [
      { id: "X-01", ref: "X-01", name: "case.pdf", recipient: "District court", at: "2026-10-01T10:00:00Z" },
    ],
    elsewhere: ["A-02"],
    rewritten: true,
    sought: 24,
    found: 0,
  }),
  differences: (): RecordDifference[] => [
    {
      id: A01.id,
      kind: "activity",
      ref: A01.ref,
      parent: null,
      title: "Marketing newsletters",
      change: "changed",
      events: 2,
      fields: [
        { name: "owner_unit", before: '"Sales"', after: '"Marketing operations"', erased: false },
        { name: "remarks", before: null, after: null, erased: true },
      ],
    },
    {
      id: P04.id,
      kind: "processor",
      ref: P04.ref,
      parent: null,
      title: "Ticket desk",
      change: "created",
      events: 1,
      fields: [{ name: "service", before: null, after: '"Support tickets"', erased: false }],
    },
    {
      id: "gone",
      kind: "transfer",
      ref: "T-02",
      parent: null,
      title: "Ticket desk, United States",
      change: "removed",
      events: 1,
      fields: [{ name: "importer", before: '"Ticket desk"', after: null, erased: false }],
    },
  ],
};
