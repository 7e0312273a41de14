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
