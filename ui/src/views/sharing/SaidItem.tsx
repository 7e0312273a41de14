import { useState } from "react";
import { useEdit, isEdited } from "../../app/forms/useEdit";
import { useOpenSubject } from "../../app/useOpenRecord";
import { useValues } from "../../app/values";
import { useMayWrite } from "../../app/workspace";
import { useErrorWords, useHost, type ReviewCommentView } from "../../host";
import { Button, Pill, Reference, useToast } from "../../parts";
import { useFormat, useText } from "../../text";
import { DecideDialog } from "./DecideDialog";
import { useDescribe } from "../../app/history/describe";
import { useSpokenOf } from "./rows";
import { isOpenSaid, suggestedIn, withinOf } from "./said";
import { ThreeValues } from "./ThreeValues";
import { useExportWords } from "../../app/useExportWords";
import "./sharing.css";

/** Opens the record of a suggestion in its form, at the field, with what is proposed above it. */
function useWriteMyself(): ((of: ReviewCommentView) => void) | null {
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const edit = useEdit();
  if (edit === null) return null;
  return (of) => {
    const { target, target_field: path } = of.comment;
    if (target === null) return;
    const name = (key: string) => ({
      key,
      arguments: { name: { type: "text" as const, value: of.reviewer } },
    });
    host.call("record", { id: target }).then(
      ({ kind, id }) => {
        if (!isEdited(kind)) return;
        edit(kind, id, undefined, undefined, {
          path,
          why: name("said-edit-why"),
          todo: name("said-edit-todo"),
        });
      },
      (thrown: unknown) => {
        const { what, todo } = errorWords(thrown);
        say({ text: `${what} ${todo}`, tone: "bad" });
      },
    );
  };
}

export interface SaidItemProps {
  of: ReviewCommentView;
  /** Where it does not stand at its record already. */
  hasRecord?: boolean;
}

/** Something a reviewer said, as theirs, and what was decided about it. */
export function SaidItem({ of, hasRecord = false }: SaidItemProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const exportWords = useExportWords();
  const { code } = useValues();
  const describe = useDescribe();
  const spokenOf = useSpokenOf();
  const { formatDateTime } = useFormat();
  const mayWrite = useMayWrite();
  const openSubject = useOpenSubject();
  const writeMyself = useWriteMyself();
  const [deciding, setDeciding] = useState<boolean | null>(null);
  const { comment, outdated, reviewer } = of;
  const { target, target_field: name, op, attachment, decision, verdict } = comment;
  const isSuggestion = op === "suggestion";
  const isOpen = isOpenSaid(of);
  const saveFile = async () => {
    if (attachment === null) return;
    try {
      const done = await host.call("export_attachment", { id: attachment });
      if (done.file_name !== null)
        say({ text: exportWords(t("said-file-saved", { name: done.file_name }), done), tone: "ok" });
    } catch (thrown) {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
    }
  };
  return (
    <article className="said" aria-label={`${code("review-op", op)} · ${reviewer}`}>
      <header className="said-head">
        <Pill tone={isOpen && isSuggestion ? "warn" : "neutral"}>{code("review-op", op)}</Pill>
        {verdict === null ? null : (
          <Pill tone={verdict === "approve" ? "ok" : verdict === "reject" ? "bad" : "warn"}>
            {code("review-verdict", verdict)}
          </Pill>
        )}
        {hasRecord && target !== null ? (
          <Button size="s" kind="quiet" onPress={() => openSubject(target)}>
            {of.target_ref ?? t("said-taken-out")}
          </Button>
        ) : null}
        {target === null && op === "verdict" ? <span className="said-of">{t("said-whole")}</span> : null}
        {name === "" ? null : (
          <span className="said-of">
            <bdi>{spokenOf(describe, name, of.row, comment.target_column)}</bdi>
          </span>
        )}
        {outdated && !isSuggestion ? <Pill tone="warn">{t("said-stale")}</Pill> : null}
        {isSuggestion && isOpen && of.row_gone ? (
          <Pill tone="warn">{t("said-row-gone")}</Pill>
        ) : isSuggestion && isOpen && of.field_changed ? (
          <Pill tone="warn">{t("said-field-changed")}</Pill>
        ) : null}
        {isSuggestion && of.was_empty ? <Pill>{t("said-was-empty")}</Pill> : null}
      </header>
      {comment.text === "" ? null : (
        <p className="said-words">
          <bdi>{comment.text}</bdi>
        </p>
      )}
      {isSuggestion ? (
        <ThreeValues
          field={comment.target_column || name}
          within={withinOf(of)}
          current={of.current}
          suggested={suggestedIn(of)}
          seen={
            isOpen && of.field_changed && target !== null ? { id: target, size: comment.base_seq + 1 } : null
          }
        />
      ) : null}
      {isSuggestion && isOpen && of.row_gone ? <p className="quiet">{t("said-row-gone-do")}</p> : null}
      <p className="said-by">
        <bdi>{reviewer}</bdi> · {comment.at === null ? null : formatDateTime(comment.at.at)} ·{" "}
        <Reference>{of.ref}</Reference>
      </p>
      {decision === null ? null : (
        <p className="said-decision">
          <b>{code("review-decision", decision)}</b>
          {comment.decision_reason === "" ? null : (
            <>
              {": "}
              <bdi>{comment.decision_reason}</bdi>
            </>
          )}
        </p>
      )}
      {mayWrite && (isOpen || attachment !== null) ? (
        <div className="said-acts">
          {isOpen && isSuggestion ? (
            <>
              {of.row_gone ? null : (
                <Button size="s" kind="primary" onPress={() => setDeciding(true)}>
                  {t("said-take")}
                </Button>
              )}
              <Button size="s" onPress={() => setDeciding(false)}>
                {t("said-keep")}
              </Button>
              {writeMyself ? (
                <Button size="s" kind="quiet" onPress={() => writeMyself(of)}>
                  {t("said-edit")}
                </Button>
              ) : null}
            </>
          ) : isOpen ? (
            <>
              <Button size="s" onPress={() => setDeciding(true)}>
                {t("said-deal")}
              </Button>
              <Button size="s" kind="quiet" onPress={() => setDeciding(false)}>
                {t("said-decline")}
              </Button>
            </>
          ) : null}
          {attachment === null ? null : (
            <Button size="s" onPress={() => void saveFile()}>
              {t("said-file-save")}
            </Button>
          )}
        </div>
      ) : null}
      {deciding === null ? null : (
        <DecideDialog of={of} accept={deciding} onClose={() => setDeciding(null)} />
      )}
    </article>
  );
}
