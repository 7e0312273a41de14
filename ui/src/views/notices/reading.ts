import type { Notice, NoticeMark, Settle, Statement } from "../../host";

/** A run of words that the same statements and marks stand on. */
export interface Piece {
  from: number;
  words: string;
  /** The statement that is meant by a press: that with the shortest place. */
  statement: string | null;
  mark: NoticeMark | null;
}

export interface Paragraph {
  from: number;
  /** Depth of the heading that this is; null for text. */
  level: number | null;
  /** Number of the section it stands in. */
  section: string;
  pieces: readonly Piece[];
}

type Span = readonly [from: number, to: number];
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
    const around = sections.filter(
      ({ span }) => span[0] <= line[0] && line[0] < Math.max(span[1], span[0] + 1),
    );
    // Of sections within each other the innermost, which begins last.
    const inner = around.toSorted((one, other) => other.span[0] - one.span[0])[0];
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

/** The statements in the order of the text; those that stand at no place come last. */
export function inOrder(statements: readonly Statement[]): Statement[] {
  const placeOf = ({ span }: Statement) => (lengthOf(span) === 0 ? Number.MAX_SAFE_INTEGER : span[0]);
  return statements.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The attribute that a mark says was spoken of and not read; null where it tells none. */
export function doubtOf({ mark, detail }: NoticeMark): string | null {
  return (mark === "unread" || mark === "part_unread") && detail !== "" ? detail : null;
}

export const isOpen = ({ status }: Statement) => status === null || status === "proposed";

/** The next one that waits for a person, after this one, and round. */
export function nextOpen(statements: readonly Statement[], after: string | null): string | null {
  const place = statements.findIndex(({ key }) => key === after);
  const round = [...statements.slice(place + 1), ...statements.slice(0, place + 1)];
  return round.find((one) => one.key !== after && isOpen(one))?.key ?? null;
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
  }
}

const BY_HAND = { status: "confirmed", by_hand: true, confidence: 100 } as const;
