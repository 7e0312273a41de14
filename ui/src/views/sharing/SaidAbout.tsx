import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useValues } from "../../app/values";
import { useCommand, type CommandAnswer } from "../../app/workspace";
import { useDescribe } from "../../app/history/describe";
import type { RecordId, ReviewCommentView } from "../../host";
import { Pill } from "../../parts";
import { FieldRemarksContext } from "../../parts/fieldMarks";
import { useSpokenOf } from "./rows";
import { suggestedIn } from "./said";
import "./sharing.css";

const SaidContext = createContext<CommandAnswer<ReviewCommentView[]> | null>(null);

/** What reviewers said of the record that is shown within. */
export const useSaidAbout = () => useContext(SaidContext);

/** What was said of a field, under its value. */
function Remark({ of }: { of: ReviewCommentView }) {
  const { code } = useValues();
  const describe = useDescribe();
  const spokenOf = useSpokenOf();
  const { comment, reviewer } = of;
  const words =
    comment.op === "suggestion"
      ? [
          comment.target_column === "" ? "" : spokenOf(describe, "", of.row, comment.target_column),
          describe(comment.target_column || comment.target_field, suggestedIn(of)),
          comment.text,
        ]
          .filter(Boolean)
          .join(" – ")
      : comment.text;
  return (
    <span className="said-remark">
      <Pill>{code("review-op", comment.op)}</Pill> <bdi>{reviewer}</bdi>: <bdi>{words}</bdi>
    </span>
  );
}

export interface SaidAboutProps {
  id: RecordId;
  children: ReactNode;
}

/** Asks once what reviewers said of a record; its card tells it, and each field has what was said of it. */
export function SaidAbout({ id, children }: SaidAboutProps) {
  const { field } = useValues();
  const answer = useCommand("review_comments", { target: id });
  const { data } = answer;
  const remarks = useMemo(() => {
    const found = new Map<string, ReactNode[]>();
    for (const one of data ?? []) {
      const { target, target_field: name, decision } = one.comment;
      // What was decided is in the card; what is said of an entry of a case stands in its trail.
      if (name === "" || target !== id || (decision !== null && decision !== "kept_beside")) continue;
      const words = field(name);
      found.set(words, [...(found.get(words) ?? []), <Remark key={one.id} of={one} />]);
    }
    return found;
  }, [data, field, id]);
  return (
    <SaidContext value={answer}>
      <FieldRemarksContext value={remarks}>{children}</FieldRemarksContext>
    </SaidContext>
  );
}
