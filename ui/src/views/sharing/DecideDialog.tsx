import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { ReasonField } from "../../app/acts/ReasonField";
import { useAttempt } from "../../app/useAttempt";
import { useDescribe } from "../../app/history/describe";
import { useHost, type ReviewCommentView } from "../../host";
import { Notice, Pill, useToast } from "../../parts";
import { useText } from "../../text";
import { useSpokenOf } from "./rows";
import { suggestedIn, withinOf } from "./said";
import { ThreeValues } from "./ThreeValues";

export interface DecideDialogProps {
  of: ReviewCommentView;
  accept: boolean;
  onClose: () => void;
}

/** Accepts or declines something a reviewer said, with all values before whoever decides. */
export function DecideDialog({ of, accept, onClose }: DecideDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const describe = useDescribe();
  const spokenOf = useSpokenOf();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const { comment, field_changed: hasChanged } = of;
  const isSuggestion = comment.op === "suggestion";
  // Taking a value needs no words; leaving what somebody said does.
  const isMissing = !accept && reason.trim() === "";
  const decide = async () => {
    setAsked(true);
    if (isMissing || isBusy) return;
    await attempt(async () => {
      await host.call("decide_comment", {
        id: of.id,
        accept,
        reason: reason.trim(),
        although_changed: accept && hasChanged,
      });
      const done = accept ? (isSuggestion ? "decide-took" : "decide-dealt") : "decide-declined";
      say({ text: t(done, { ref: of.ref }), tone: "ok" });
      onClose();
    });
  };
  const title = accept
    ? isSuggestion
      ? t("decide-take-title", { ref: of.target_ref ?? "" })
      : t("decide-deal-title")
    : isSuggestion
      ? t("decide-keep-title", { ref: of.target_ref ?? "" })
      : t("decide-decline-title");
  const verb = accept
    ? t(isSuggestion ? "said-take" : "said-deal")
    : t(isSuggestion ? "said-keep" : "said-decline");
  return (
    <ActDialog
      title={title}
      size="m"
      doLabel={verb}
      isBusy={isBusy}
      onDo={() => void decide()}
      onClose={onClose}
    >
      {comment.text === "" ? null : (
        <blockquote className="said-quote">
          <bdi>{comment.text}</bdi>
          <footer>{of.reviewer}</footer>
        </blockquote>
      )}
      {isSuggestion ? (
        <>
          <p className="said-of">
            <bdi>{spokenOf(describe, comment.target_field, of.row, comment.target_column)}</bdi>{" "}
            {of.was_empty ? <Pill>{t("said-was-empty")}</Pill> : null}
          </p>
          {accept && hasChanged ? (
            <Notice tone="warn" what={t("decide-changed")} todo={t("decide-changed-do")} />
          ) : null}
          <ThreeValues
            field={comment.target_column || comment.target_field}
            within={withinOf(of)}
            current={of.current}
            suggested={suggestedIn(of)}
            seen={hasChanged && comment.target ? { id: comment.target, size: comment.base_seq + 1 } : null}
          />
        </>
      ) : null}
      {error === null ? null : <Trouble error={error} />}
      <ReasonField
        description={t("decide-reason-note")}
        value={reason}
        onChange={setReason}
        isAsked={isAsked}
        isRequired={!accept}
        autoFocus
      />
    </ActDialog>
  );
}
