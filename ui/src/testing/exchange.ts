import type {
  BundleView,
  Export,
  Kind,
  MergedReview,
  Op,
  Preview,
  RecordView,
  Release,
  ReturnItem,
  ReturnPlan,
  ReviewComment,
  ReviewCommentView,
  ReviewedRecord,
  ReviewState,
} from "../host";
import { recordView } from "./records";
import { register, type registerHost } from "./register";

// What goes out for review and comes back, of the sample and of a case that was made up for it.

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;
const NOTHING: Release = { text: false, personal: false, attachments: false, privileged: false };
const ROOT = "9f3ac17e04bd77e19f3ac17e04bd77e19f3ac17e04bd77e19f3ac17e04bd77e1";
export const WORDS = "basin copper lantern meadow violin";

const activity = () => register.activity("A-02");
const CASE = { id: "01a1edbd-c780-75b8-9b87-02cfc3a62f07", ref: "R-2026-006" };
const STEP = { id: "01a1edbd-c780-75b8-9b87-000000000001", ref: "R-2026-006/2" };
const FILE = { id: "01a1edbd-c780-75b8-9b87-000000000002", ref: "F-10" };
const SUM = "ab".repeat(32);

function reviewed(
  of: { id: string; ref: string },
  kind: Kind,
  fields: Record<string, unknown>,
  more: Partial<ReviewedRecord> = {},
): ReviewedRecord {
  return {
    ...of,
    kind,
    title: "",
    seq: 200,
    parent: null,
    fields,
    withheld: [],
    events: [{ seq: 200, at: "2026-11-18T08:20:00Z", kind: `${kind}.created`, reason: null }],
    content: null,
    ...more,
  };
}

function records(): ReviewedRecord[] {
  const { id, ref, record } = activity();
  const { name, role, status, large_scale, purposes, review_due, systems, data_items } = record;
  return [
    reviewed(
      { id, ref },
      "activity",
      { name, role, status, large_scale, purposes, review_due, systems, data_items },
      {
        title: name.en ?? "",
        withheld: ["owner_unit", "remarks", "rights_channels"],
        events: [
          { seq: 40, at: "2026-05-11T09:00:00Z", kind: "activity.created", reason: null },
          { seq: 200, at: "2026-11-02T09:00:00Z", kind: "activity.changed", reason: null },
        ],
      },
    ),
    reviewed(
      CASE,
      "request",
      {
        title: "Subpoena for log-in records",
        family: "pa",
        received_at: { at: "2026-11-18T08:20:00Z", zone: "Europe/Oslo" },
      },
      { title: "Subpoena for log-in records", withheld: ["requester"], seq: 253 },
    ),
    reviewed(
      STEP,
      "step",
      { step_code: "PA-01", answer: "yes", question: "Is the authority who it says it is?" },
      { parent: CASE.id, withheld: ["reason"], seq: 257 },
    ),
    reviewed(
      FILE,
      "attachment",
      { media_type: "text/plain", size: 2140 },
      { parent: CASE.id, withheld: ["name"], content: SUM, seq: 254 },
    ),
  ];
}

function bundle(more: Partial<BundleView> = {}): BundleView {
  return {
    whole: false,
    id: "01a20000-0000-7000-8000-000000000001",
    from: { name: "Ingrid Solvang", organisation: "Fjordlys Programvare AS" },
    fingerprint: "amber field river stone cloud",
    recipient: "Advokat Berg",
    recipients: [],
    purpose: "Is profiling for marketing lawful on this basis, and may we answer the subpoena?",
    created: "2026-11-20T14:02:00Z",
    expires: "2026-12-31",
    expired: false,
    released: NOTHING,
    scope: [activity().id, CASE.id],
    verdict: "UNANCHORED",
    size: 261,
    root: ROOT,
    records: records(),
    files: [{ sha256: SUM, size: 2140, media_type: "text/plain" }],
    ...more,
  };
}

function op(uuid: string, more: Partial<Op> & Pick<Op, "op">): Op {
  return { uuid, at: "2026-11-21T10:00:00Z", target: activity().id, base_seq: 200, ...more };
}

function state(more: Partial<ReviewState> = {}): ReviewState {
  return {
    file_name: "sample-2026-11-20.tilsyn-review",
    sealed: false,
    to_keys: false,
    refused: null,
    bundle: bundle(),
    said: [
      op("op-1", { op: "comment", field: "purposes", text: "The second purpose needs a basis of its own." }),
      op("op-2", {
        op: "verdict",
        target: CASE.id,
        base_seq: 253,
        verdict: "needs_info",
        text: "Which court?",
      }),
    ],
    ...more,
  };
}

function preview(): Preview {
  return {
    records: records().map(({ id, kind, ref, fields, withheld }) => ({
      id,
      kind,
      ref,
      fields: Object.entries(fields).map(([field, value]) => ({ field, value })),
      withheld: withheld.map((field) => [field, field === "remarks" ? "text" : "personal"]),
    })),
    events: 9,
    withheld_text: 12,
    withheld_personal: 31,
    attachments: 0,
    withheld_attachments: 1,
    withheld_privileged: 1,
  };
}

function item(uuid: string, more: Partial<ReturnItem> & Pick<ReturnItem, "op">): ReturnItem {
  return {
    uuid,
    at: "2026-11-21T10:00:00Z",
    target: activity().id,
    ref: "A-02",
    kind: "activity",
    field: "",
    text: "",
    verdict: null,
    current: null,
    suggested: null,
    name: "",
    state: "new",
    conflicts_with: null,
    stale: false,
    field_changed: false,
    was_empty: false,
    row: null,
    row_name: null,
    column: "",
    row_gone: false,
    opinion: false,
    ...more,
  };
}

function plan(more: Partial<ReturnPlan> = {}): ReturnPlan {
  return {
    return_id: "01a30000-0000-7000-8000-000000000001",
    bundle_id: bundle().id,
    export: "E-03",
    reviewer: "Advokat Berg",
    fingerprint: WORDS,
    key_known: false,
    base_size: 261,
    base_root: ROOT,
    cosigned_at: "2026-11-21T12:30:00Z",
    merged_before: false,
    items: [
      item("op-1", {
        op: "comment",
        field: "purposes",
        text: "The second purpose needs a basis of its own.",
        stale: true,
      }),
      item("op-3", {
        op: "suggestion",
        field: "large_scale",
        text: "It reaches every customer.",
        current: false,
        suggested: true,
        field_changed: true,
        stale: true,
      }),
      item("op-2", {
        op: "verdict",
        target: CASE.id,
        ref: CASE.ref,
        kind: "request",
        verdict: "needs_info",
        text: "Which court?",
        opinion: true,
      }),
      item("op-4", {
        op: "comment",
        text: "Said once before, in other words.",
        state: "conflict",
        conflicts_with: "RC-02",
      }),
      item("op-5", { op: "comment", text: "There already.", state: "present" }),
    ],
    ...more,
  };
}

const COMMENT: ReviewComment = {
  op: "comment",
  uuid: "",
  review: "01a40000-0000-7000-8000-000000000001",
  reviewer: "01a40000-0000-7000-8000-000000000002",
  return_sha256: null,
  said_sha256: null,
  at: { at: "2026-11-21T10:00:00Z", zone: "Europe/Oslo" },
  target: null,
  target_field: "",
  target_row: "",
  target_column: "",
  case: null,
  base_seq: 200,
  stale: false,
  in_reply_to: "",
  text: "",
  old_digest: null,
  suggested: "",
  verdict: null,
  attachment: null,
  decision: null,
  decision_reason: "",
  decided_by: null,
  decided_at: null,
};

function comment(
  place: number,
  more: Partial<ReviewComment>,
  view: Partial<ReviewCommentView> = {},
): ReviewCommentView {
  return {
    id: `01a50000-0000-7000-8000-00000000000${place}`,
    ref: `RC-0${place}`,
    seq: 262 + place,
    comment: { ...COMMENT, target: activity().id, uuid: `op-${place}`, ...more },
    reviewer: "Advokat Berg",
    target_ref: "A-02",
    outdated: false,
    current: null,
    field_changed: false,
    was_empty: false,
    row: null,
    row_gone: false,
    ...view,
  };
}

/** What stands after the return was merged. */
function comments(): ReviewCommentView[] {
  return [
    comment(
      1,
      { target_field: "purposes", text: "The second purpose needs a basis of its own." },
      { outdated: true },
    ),
    comment(
      3,
      {
        op: "suggestion",
        target_field: "large_scale",
        suggested: "true",
        old_digest: SUM,
        text: "It reaches every customer.",
      },
      { current: false, field_changed: true, outdated: true },
    ),
    comment(
      2,
      {
        op: "verdict",
        target: CASE.id,
        case: CASE.id,
        verdict: "needs_info",
        text: "Which court?",
        at: { at: "2026-11-18T10:39:00Z", zone: "Europe/Oslo" },
      },
      { target_ref: CASE.ref },
    ),
  ];
}

function copy(): Export {
  return {
    what: "review_bundle",
    report: "",
    format: "tilsyn-review",
    language: "en",
    audience: "",
    parameters: `bundle=${bundle().id} release=text,attachments`,
    subjects: [activity().id, CASE.id],
    name: "sample-2026-11-01.tilsyn-review",
    size: 40_211,
    sha256: SUM,
    head_size: 261,
    head_root: ROOT,
    recipient: "Advokat Berg",
    purpose: "Opinion on profiling",
    expires: "2026-11-15",
    by: null,
    at: { at: "2026-11-01T14:02:00Z", zone: "Europe/Oslo" },
  };
}

function merged(more: Partial<MergedReview> = {}): MergedReview {
  return {
    return_id: plan().return_id,
    bundle_id: bundle().id,
    reviewer: null,
    return_key: SUM,
    cosigner_key: SUM,
    export: null,
    base_size: 261,
    base_root: ROOT,
    cosigned_head: "",
    cosigned_at: { at: "2026-11-21T12:30:00Z", zone: "Europe/Oslo" },
    return_sha256: SUM,
    at: { at: "2026-11-21T15:00:00Z", zone: "Europe/Oslo" },
    by: null,
    ...more,
  };
}

/** How the program answers where what a reviewer said is looked at and decided. */
function handlers(): Handlers {
  return {
    review_comments: comments,
    share_preview: preview,
    decide_comment: ({ id }) => ({ id, ref: "RC-03", changed: [] }),
    as_of: ({ id }) => ({
      id,
      kind: "activity",
      ref: "A-02",
      seq: 200,
      record: { ...activity().record, large_scale: true },
      erased: [],
    }),
  };
}

export const exchange = {
  handlers,
  activity,
  CASE,
  STEP,
  SUM,
  bundle,
  state,
  op,
  preview,
  plan,
  item,
  comment,
  comments,
  copy,
  /** The copy in the list, and the return that answers another. */
  listed: (): RecordView[] => [recordView("export", "E-03", copy()), recordView("review", "RV-01", merged())],
};
