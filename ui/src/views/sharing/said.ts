import type { AnyRecord, ReviewCommentView } from "../../host";

/** Whether somebody has to decide: a suggestion waits, and so does a comment that was not dealt with. */
export function isOpenSaid({ comment }: ReviewCommentView): boolean {
  const isDecided = comment.decision !== null && comment.decision !== "kept_beside";
  return !isDecided && comment.op !== "verdict" && comment.op !== "attachment";
}

/** The value that is proposed, as it stands in the record: JSON. */
export function suggestedIn({ comment }: ReviewCommentView): unknown {
  try {
    return JSON.parse(comment.suggested) as unknown;
  } catch {
    return comment.suggested;
  }
}

export const fieldIn = (record: AnyRecord, field: string): unknown =>
  (record as unknown as Record<string, unknown>)[field];

/** The name of the row that is spoken of; null where the field has none, or is one. */
export function rowIn({ comment }: ReviewCommentView): unknown {
  try {
    return JSON.parse(comment.target_row) as unknown;
  } catch {
    return null;
  }
}

/** For a suggestion in a row: where its value stands. */
export const withinOf = (view: ReviewCommentView) =>
  view.comment.target_column === "" ? undefined : { field: view.comment.target_field, name: rowIn(view) };
