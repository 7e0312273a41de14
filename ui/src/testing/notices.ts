import {
  HostError,
  type Notice,
  type NoticeMark,
  type NoticeRow,
  type WrittenNotice,
  type NoticeComparison,
  type RecordView,
  type Settle,
  type Statement,
} from "../host";
import { recordView } from "./records";
import { register, registerHost } from "./register";

// A notice that was made up, what was read in it, and how it compares.

export const NOTICE = "notice-1";
export const TEXT = [
  "Privacy at Harbour 🌊",
  "Webinars",
  "We rely on our legitimate interest in managing registrations.",
  "Data are mainly kept for three years.",
].join("\n");

export const spanOf = (words: string): [number, number] => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return [start, start + Array.from(words).length];
};

const statement = (key: string, words: string, more: Partial<Statement>): Statement => ({
  key,
  section: "1",
  label: "",
  activity: null,
  activity_label: "Webinars",
  attribute: "purpose",
  value: words,
  hedge: "",
  span: spanOf(words),
  quote: words,
  confidence: 95,
  status: "proposed",
  by_hand: false,
  ...more,
});

export const notice = (): Notice => ({
  title: "Privacy statement",
  controller: null,
  controller_name: "Harbour",
  language: "en",
  version_date: "2026-03-18",
  url: "",
  source_name: "statement.txt",
  text: TEXT,
  text_sha256: null,
  group_key: "",
  translation_of: null,
  earlier_version: null,
  withdrawn_on: null,
  sections: [
    { number: "§1", title: "Privacy at Harbour 🌊", level: 1, span: [0, Array.from(TEXT).length] },
    { number: "1", title: "Webinars", level: 2, span: [spanOf("Webinars")[0], Array.from(TEXT).length] },
  ],
  statements: [
    statement("s1", "legitimate interest", {
      attribute: "basis",
      value: { art6: "f", art9: [], provision: "" },
    }),
    statement("s2", "managing registrations", { attribute: "interest" }),
    statement("s3", "three years", {
      attribute: "retention",
      value: { period: "P3Y", trigger: null, action: null, max_period: null, criteria: "" },
      hedge: "mainly",
      confidence: 50,
    }),
  ],
  sentences: [],
  marks: [],
  remarks: "",
});

const viewOf = (record: Notice): RecordView => ({ ...recordView("notice", "N-02", record), id: NOTICE });

const says = (key: string, words: string) => ({
  key,
  arguments: { words: { type: "text" as const, value: words } },
});

export const comparison = (): NoticeComparison =>
  ({
    id: NOTICE,
    reference: "N-02",
    title: "Privacy statement",
    language: "en",
    version_date: "2026-03-18",
    is_current: true,
    confirmed: 1,
    proposed: 2,
    matrix: {
      attributes: ["basis", "retention"],
      rows: [
        {
          activity: register.record("A-06").id,
          reference: "A-06",
          name: { en: "Webinars and courses", nb: null, nl: null },
          described: true,
          cells: [
            {
              attribute: "basis",
              verdict: "same",
              notice: [],
              of_all: false,
              register: [],
              only_in_notice: [],
              only_in_register: [],
            },
            {
              attribute: "retention",
              verdict: "differs",
              notice: [
                {
                  statement: "s3",
                  section: "1",
                  label: "",
                  span: spanOf("three years"),
                  words: "three years",
                  says: says("compared-words", "3 years"),
                  hedge: "mainly",
                },
              ],
              of_all: false,
              register: [says("compared-words", "1 year")],
              only_in_notice: [],
              only_in_register: [],
            },
          ],
        },
      ],
    },
    differences: [],
    languages: [],
    earlier: null,
  }) as unknown as NoticeComparison;

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function settled({ statements, marks }: Notice, decision: Settle) {
  if (decision.settle === "put_aside") {
    const place = marks.findIndex(
      ({ mark, span }) => mark === decision.mark && span.join() === decision.span.join(),
    );
    if (place < 0)
      throw new HostError({ code: "no-such-mark", arguments: { place: decision.span.join("–") } });
    marks.splice(place, 1);
    return;
  }
  if (decision.settle === "add") {
    statements.push({ ...decision.statement, key: `s${statements.length + 1}`, status: "confirmed" });
    return;
  }
  const row = statements.find(({ key }) => key === decision.key);
  if (!row) throw new HostError({ code: "no-such-statement", arguments: { key: decision.key } });
  if (decision.settle === "tie") row.activity = decision.activity;
  else if (decision.settle === "correct")
    // A key of the core's own, and the quote of the text.
    Object.assign(row, { ...decision.statement, key: row.key, quote: row.quote, status: "confirmed" });
  else
    row.status = ({ confirm: "confirmed", reject: "rejected", reopen: "proposed" } as const)[decision.settle];
  if (decision.settle === "correct") Object.assign(row, { by_hand: true, confidence: 100 });
}

/** A host that keeps what is decided about the notice, refuses an old copy, and takes the last decision back. */
export function noticeHost({
  isReadOnly = false,
  marks = [],
  ...handlers
}: Handlers & { isReadOnly?: boolean; marks?: NoticeMark[] } = {}) {
  let kept = viewOf({ ...notice(), marks });
  const before: RecordView[] = [];
  const status = register.status();
  if (isReadOnly && status.workspace) status.workspace.read_only = true;
  if (status.workspace) status.workspace.can_undo = true;
  const host = registerHost({
    status: () => structuredClone(status),
    record: ({ id }) => structuredClone(id === NOTICE ? kept : register.record("A-06")),
    settle_statements: ({ based_on, decisions }) => {
      if (based_on !== null && based_on !== kept.seq)
        throw new HostError({ code: "changed-meanwhile", arguments: { reference: "N-02" } });
      before.push(kept);
      const record = structuredClone(kept.record) as unknown as Notice;
      for (const decision of decisions) settled(record, decision);
      kept = { ...kept, seq: kept.seq + 1, record: record as unknown as RecordView["record"] };
      return { id: NOTICE, ref: "N-02", seq: kept.seq, changed: [] };
    },
    undo: () => {
      const last = before.pop();
      if (!last) return { changed: [] };
      kept = { ...last, seq: kept.seq + 1 };
      return { changed: [{ id: NOTICE, kind: "notice", ref: "N-02" }] };
    },
    notice_comparison: comparison,
    notice_outdated: () => [],
    ...handlers,
  });
  /** Somebody else, in another window. */
  const meanwhile = () => {
    kept = { ...kept, seq: kept.seq + 1 };
  };
  const record = () => kept.record as unknown as Notice;
  return { host, meanwhile, statements: () => record().statements, marks: () => record().marks };
}

export const noticeView = () => viewOf(notice());

export const noticeRow = (): NoticeRow => ({
  id: NOTICE,
  ref: "N-02",
  title: "Privacy statement",
  language: "en",
  version_date: "2026-03-18",
  group_key: "",
  translation_of: null,
  earlier_version: null,
  proposed: 2,
  confirmed: 1,
  rejected: 0,
  marks: 0,
});

/** What the register would publish, with something missing. */
export const writtenNotice = (): WrittenNotice => ({
  language: "en",
  title: "Privacy statement of Harbour",
  version_date: "2026-11-20",
  dateline: "As of 20 November 2026",
  sections: [
    {
      number: "1",
      layer: "short",
      heading: "Webinars",
      activity: null,
      parts: [
        {
          label: "Why",
          list: false,
          sentences: [{ key: "s1", text: "We manage registrations.", ties: [] }],
        },
      ],
    },
  ],
  missing: [
    {
      what: says("compared-words", "How long"),
      record: register.record("A-06").id,
      reference: "A-06",
      field: "retention",
      article: "Art 13(2)(a)",
    },
  ],
});
