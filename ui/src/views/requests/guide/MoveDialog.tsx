import { useState } from "react";
import { useSayWritten } from "../../../app/undo/useTakeBack";
import { useValues } from "../../../app/values";
import { useHost, type CaseEvent, type CaseView } from "../../../host";
import { Notice, TextArea } from "../../../parts";
import { useText } from "../../../text";
import { standing } from "../case";
import { FormDialog } from "../form/FormDialog";
import { useTrouble, type Troubles } from "../form/troubles";
import { useBlockWords } from "./blocks";

export interface MoveDialogProps {
  of: CaseView;
  event: CaseEvent;
  onClose: () => void;
}

interface MoveWords {
  title: string;
  save: string;
  reason: string;
  done: string;
}

/** Closing and taking up again have words of their own; every other move is named by what happened. */
function useMoveWords(of: CaseView, event: CaseEvent): MoveWords {
  const t = useText();
  const { code } = useValues();
  const { ref } = of;
  if (event === "close") {
    return {
      title: t("close-dialog", { ref }),
      save: t("close-save"),
      reason: t("close-reason"),
      done: t("close-closed", { ref }),
    };
  }
  if (event === "reopen") {
    return {
      title: t("reopen-dialog", { ref }),
      save: t("reopen-save"),
      reason: t("reopen-reason"),
      done: t("reopen-opened", { ref }),
    };
  }
  const move = code("case-event", event);
  return {
    title: t("move-dialog", { move, ref }),
    save: t("move-save"),
    reason: t("move-reason"),
    done: t("move-done", { move, ref }),
  };
}

/** Makes a move of the machine: where it leads, and why, stands in the trail. */
export function MoveDialog({ of, event, onClose }: MoveDialogProps) {
  const host = useHost();
  const t = useText();
  const { code } = useValues();
  const sayWritten = useSayWritten();
  const words = useMoveWords(of, event);
  const blockWords = useBlockWords();
  const [reason, setReason] = useState("");
  const move =
    of.moves.find((it) => it.event === event && it.missing.length === 0) ??
    of.moves.find((it) => it.event === event);
  const check = (): Troubles => (reason.trim() === "" ? { reason: t("fill-needed") } : {});
  const save = async () => {
    await host.call("put_record", {
      kind: "transition",
      id: null,
      based_on: null,
      reason: "",
      record: { request: of.id, event, reason: reason.trim() },
    });
    sayWritten(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      saveLabel={words.save}
      isDirty={reason !== ""}
      check={check}
      onSave={save}
      onClose={onClose}
      detailsLead={t("moves-refused")}
    >
      {event === "close" ? <Closing of={of} /> : null}
      {move ? (
        <p>
          {move.to === of.state
            ? t("move-stays", { state: code("case-state", move.to) })
            : t("move-leads", { from: code("case-state", of.state), to: code("case-state", move.to) })}{" "}
          <span className="card-citation">{move.citation}</span>
        </p>
      ) : (
        <Notice tone="warn" what={t("move-not-now", { state: code("case-state", of.state) })} />
      )}
      {(move?.missing ?? []).map((block) => {
        const { what, todo } = blockWords(block);
        return <Notice key={`${block.code} ${block.step}`} tone="warn" what={what} todo={todo} />;
      })}
      <ReasonField label={words.reason} reason={reason} onChange={setReason} />
    </FormDialog>
  );
}

/** What somebody who closes a case should have seen. */
function Closing({ of }: { of: CaseView }) {
  const t = useText();
  return (
    <>
      <p>{t("close-words")}</p>
      {of.decision === null ? <Notice tone="warn" what={t("close-no-decision")} /> : null}
      {standing(of, "notification").length === 0 ? <Notice tone="warn" what={t("close-not-told")} /> : null}
    </>
  );
}

interface ReasonFieldProps {
  label: string;
  reason: string;
  onChange: (reason: string) => void;
}

function ReasonField({ label, reason, onChange }: ReasonFieldProps) {
  const trouble = useTrouble();
  return (
    <div data-first="">
      <TextArea
        label={label}
        isRequired
        autoFocus
        value={reason}
        onChange={onChange}
        lines={3}
        error={trouble("reason")}
      />
    </div>
  );
}
