import type { Attribute, MarkKind, Notice, NoticeMark, RecordId, Settle, Statement } from "../../host";

/** A run of words that the same statements and marks stand on. */
export interface Piece {
  from: number;
  words: string;
  /** The statement that is meant by a press: that with the shortest place. */
  statement: string | null;
  mark: NoticeMark | null;
}

/** What is gone through beside the text: what it states, and the places where something was not read. */
export type Entry =
  | { key: string; section: string; statement: Statement }
  | { key: string; section: string; place: NoticeMark };

const UNREAD: ReadonlySet<MarkKind> = new Set([
  "unread",
  "unread_section",
  "part_unread",
  "basis_unnamed",
  "passed_over",
]);

/** Whether it says that something was not read; the others tell what is broken in the text itself. */
export const isUnread = ({ mark }: NoticeMark) => mark !== null && UNREAD.has(mark);

export const isPassedOver = ({ mark }: NoticeMark) => mark === "passed_over";

/** The name of a place among the statements: a mark has no key of its own. */
export const placeKey = ({ mark, span }: NoticeMark) => `${mark ?? ""}@${span.join("-")}`;

export interface Paragraph {
  from: number;
  /** Depth of the heading that this is; null for text. */
  level: number | null;
  /** Number of the section it stands in. */
  section: string;
  pieces: readonly Piece[];
}

export type Span = readonly [from: number, to: number];
const lengthOf = ([from, to]: Span) => to - from;

/** Cuts a line where a place begins or ends. */
function cut(
  chars: readonly string[],
  line: Span,
  statements: readonly Statement[],
  marks: readonly NoticeMark[],
) {
  const [from, to] = line;
  const touches = ({ span }: { span: Span }) => span[0] < to && span[1] > from && lengthOf(span) > 0;
  const own = statements.filter(touches).toSorted((one, other) => lengthOf(one.span) - lengthOf(other.span));
  // The finest first: it says most of these words.
  const ownMarks = marks.filter(touches).toSorted((one, other) => lengthOf(one.span) - lengthOf(other.span));
  const edges = [...own, ...ownMarks].flatMap(({ span }) => [...span]);
  const cuts = [...new Set([from, to, ...edges.filter((edge) => edge > from && edge < to)])].toSorted(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map<Piece>((at, place) => {
    const end = cuts[place + 1] ?? to;
    const covers = ({ span }: { span: Span }) => span[0] <= at && span[1] >= end;
    return {
      from: at,
      words: chars.slice(at, end).join(""),
      statement: own.find(covers)?.key ?? null,
      mark: ownMarks.find(covers) ?? null,
    };
  });
}

/** The section in which a character stands; of sections within each other the innermost, which begins last. */
function sectionAt(sections: Notice["sections"], at: number): Notice["sections"][number] | undefined {
  const around = sections.filter(({ span }) => span[0] <= at && at < Math.max(span[1], span[0] + 1));
  return around.toSorted((one, other) => other.span[0] - one.span[0])[0];
}

/**
 * The text of a notice in lines, each cut into pieces by what is stated where. Places count characters of Unicode, not
 * the units in which JavaScript counts.
 */
export function paragraphsOf(
  { text, sections, marks }: Notice,
  statements: readonly Statement[],
): Paragraph[] {
  const chars = Array.from(text);
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= chars.length; at += 1) {
    if (at < chars.length && chars[at] !== "\n") continue;
    if (chars.slice(start, at).some((sign) => sign.trim() !== "")) lines.push([start, at]);
    start = at + 1;
  }
  return lines.map((line) => {
    const inner = sectionAt(sections, line[0]);
    const isHeading =
      inner !== undefined && inner.title !== "" && inner.span[0] >= line[0] && inner.span[0] < line[1];
    return {
      from: line[0],
      level: isHeading ? inner.level : null,
      section: inner?.number ?? "",
      pieces: cut(chars, line, statements, marks),
    };
  });
}

const lastIfNowhere = ([from, to]: Span) => (from === to ? Number.MAX_SAFE_INTEGER : from);

/** The statements in the order of the text; those that stand at no place come last. */
export function inOrder(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((one, other) => lastIfNowhere(one.span) - lastIfNowhere(other.span));
}

/**
 * What is gone through, in the order of the text: the statements, the places that were not read, and where it is asked for
 * what was passed over.
 */
export function entriesOf(
  statements: readonly Statement[],
  marks: readonly NoticeMark[],
  withPassedOver: boolean,
): Entry[] {
  const places = marks.filter((mark) => isUnread(mark) && (withPassedOver || !isPassedOver(mark)));
  const all: Entry[] = [
    ...statements.map((statement) => ({ key: statement.key, section: statement.section, statement })),
    ...places.map((place) => ({ key: placeKey(place), section: place.section, place })),
  ];
  const spanOf = (entry: Entry) => ("statement" in entry ? entry.statement.span : entry.place.span);
  return all.toSorted((one, other) => lastIfNowhere(spanOf(one)) - lastIfNowhere(spanOf(other)));
}

/** The activities that the text names, each once, with the record that all statements of that name are tied to. */
export function activitiesOf(statements: readonly Statement[]): { name: string; tied: RecordId | null }[] {
  const names = [...new Set(statements.map(({ activity_label }) => activity_label))].filter(Boolean);
  return names.map((name) => {
    const tied = new Set(
      statements.filter((one) => one.activity_label === name).map(({ activity }) => activity),
    );
    return { name, tied: tied.size === 1 ? ([...tied][0] ?? null) : null };
  });
}

/**
 * A statement that a person is about to make of some words: of the activity that what stands before it in its section speaks
 * of, else of that after it.
 */
export function blankAt(
  { text, sections }: Notice,
  statements: readonly Statement[],
  span: Span,
  attribute: Attribute | null,
): Statement {
  const section = lengthOf(span) === 0 ? "" : (sectionAt(sections, span[0])?.number ?? "");
  const near = inOrder(statements).filter((one) => one.section === section && one.activity_label !== "");
  const whose = near.findLast((one) => one.span[0] <= span[0]) ?? near[0];
  return {
    key: "",
    section,
    label: whose?.label ?? "",
    activity: whose?.activity ?? null,
    activity_label: lengthOf(span) === 0 ? "" : (whose?.activity_label ?? ""),
    attribute,
    value: null,
    hedge: "",
    span: [...span],
    quote: Array.from(text).slice(span[0], span[1]).join("").slice(0, 2000),
    ...BY_HAND,
  };
}

/** The attribute that a mark says was spoken of and not read; null where it tells none. */
export function doubtOf({ mark, detail }: NoticeMark): string | null {
  return (mark === "unread" || mark === "part_unread") && detail !== "" ? detail : null;
}

export const isOpen = ({ status }: Statement) => status === null || status === "proposed";

const waits = (entry: Entry) => !("statement" in entry) || isOpen(entry.statement);

/** How many wait for a person. */
export const waiting = (entries: readonly Entry[]) => entries.filter(waits).length;

/** The next one that waits for a person, after this one, and round. */
export function nextOpen(entries: readonly Entry[], after: string | null): string | null {
  const place = entries.findIndex(({ key }) => key === after);
  const round = [...entries.slice(place + 1), ...entries.slice(0, place + 1)];
  return round.find((one) => one.key !== after && waits(one))?.key ?? null;
}

/** The statements after a decision, as the core will answer: its own words for them come with the next copy. */
export function decided(rows: readonly Statement[], decision: Settle): readonly Statement[] {
  const change = (key: string, changed: Partial<Statement>) =>
    rows.map((row) => (row.key === key ? { ...row, ...changed } : row));
  switch (decision.settle) {
    case "confirm":
      return change(decision.key, { status: "confirmed" });
    case "reject":
      return change(decision.key, { status: "rejected" });
    case "reopen":
      return change(decision.key, { status: "proposed" });
    case "tie":
      return change(decision.key, { activity: decision.activity });
    case "correct":
      return change(decision.key, { ...decision.statement, ...BY_HAND, key: decision.key });
    case "add":
      // It has no key before the core gave it one.
      return rows;
    case "put_aside":
      return rows;
  }
}

/** The marks after a decision: what was put aside is gone. */
export function leftOver(marks: readonly NoticeMark[], decision: Settle): readonly NoticeMark[] {
  if (decision.settle !== "put_aside") return marks;
  const [from, to] = decision.span;
  return marks.filter(({ mark, span }) => mark !== decision.mark || span[0] !== from || span[1] !== to);
}

/** Where a point within a run of words stands in the text: the run has the place of its first character beside it. */
function placeIn(run: HTMLElement, node: Node, offset: number, otherwise: number): number {
  const from = Number(run.dataset["from"]);
  if (!run.contains(node)) return from + otherwise;
  const words = run.textContent;
  const upTo = node.nodeType === Node.TEXT_NODE ? words.slice(0, offset) : offset === 0 ? "" : words;
  return from + Array.from(upTo).length;
}

/** Where the chosen words stand in the text, in characters, without white space around them; null where there are none. */
export function chosenIn(frame: HTMLElement, selection: Selection | null, text: string): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const runs = [...frame.querySelectorAll<HTMLElement>("[data-from]")].filter((run) =>
    range.intersectsNode(run),
  );
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const chars = Array.from(text);
  let from = placeIn(first, range.startContainer, range.startOffset, 0);
  let to = placeIn(last, range.endContainer, range.endOffset, Array.from(last.textContent).length);
  while (from < to && chars[from]?.trim() === "") from += 1;
  while (from < to && chars[to - 1]?.trim() === "") to -= 1;
  return from < to ? [from, to] : null;
}

const BY_HAND = { status: "confirmed", by_hand: true, confidence: 100 } as const;
