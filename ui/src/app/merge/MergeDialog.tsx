import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { useHost, type RecordId } from "../../host";
import { Reference } from "../../parts";
import { useText } from "../../text";
import { ActDialog } from "../acts/ActDialog";
import { ReasonField } from "../acts/ReasonField";
import type { Named } from "../acts/acts";
import { Answered, Trouble } from "../Answered";
import { LinkField } from "../forms/LinkField";
import { useNavigation } from "../navigation";
import { useSayWritten } from "../undo/useTakeBack";
import { useAttempt } from "../useAttempt";
import { useCommand } from "../workspace";
import { MergePreview } from "./MergePreview";
import { useTitles } from "../bulk/useTitles";
import "./merge.css";

export interface MergeDialogProps {
  one: Named;
  /** Null while it is still to be chosen. */
  other: Named | null;
  onClose: () => void;
}

/** Two records of one organisation, side by side: which stays, what it takes over, and who names it from then on. */
export function MergeDialog({ one, other: given, onClose }: MergeDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const { view, turn } = useNavigation();
  const [chosen, setChosen] = useState<RecordId | null>(given?.id ?? null);
  const titles = useTitles(chosen === null ? [] : [chosen]);
  const [keep, setKeep] = useState<RecordId>(one.id);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const other = chosen === one.id ? null : chosen;
  const goes = keep === one.id ? other : one.id;
  const answer = useCommand("merge_plan", goes === null ? null : { keep, other: goes });

  const merge = async () => {
    setAsked(true);
    if (goes === null || reason.trim() === "" || isBusy || answer.data === null) return;
    await attempt(async () => {
      await host.call("merge", { keep, other: goes, reason: reason.trim() });
      // Where the one that is gone was looked at, the one that stays is.
      if ("id" in view && view.id === goes) turn({ name: "organisations", id: keep });
      sayWritten(t("merge-done"));
      onClose();
    });
  };
  const sides =
    other === null
      ? []
      : [
          { id: one.id, ref: one.ref, title: one.title },
          given
            ? { id: given.id, ref: given.ref, title: given.title }
            : { id: other, ref: "", title: titles(other) ?? t("value-record") },
        ];
  return (
    <ActDialog
      title={t("merge-title")}
      size="l"
      doLabel={t("merge-do")}
      isDangerous
      isBusy={isBusy}
      isBarred={answer.data === null}
      onDo={() => void merge()}
      onClose={onClose}
    >
      <p>{t("merge-words")}</p>
      {error === null ? null : <Trouble error={error} />}
      {given ? null : (
        <LinkField
          label={t("merge-with", { ref: one.ref })}
          kind="organisation"
          value={chosen}
          without={[one.id]}
          onChange={(id) => {
            setChosen(id);
            setKeep(one.id);
          }}
        />
      )}
      {sides.length === 0 ? null : (
        <RadioGroup
          className="merge-sides"
          aria-label={t("merge-stays")}
          value={keep}
          onChange={setKeep}
          orientation="horizontal"
        >
          {sides.map(({ id, ref, title }) => (
            <Radio key={id} value={id} className="merge-side">
              <span className="merge-dot" aria-hidden="true" />
              <span className="merge-words">
                <bdi>{title}</bdi>
                {ref === "" ? null : <Reference>{ref}</Reference>}
                <span className="merge-stays">{t(id === keep ? "merge-keep" : "merge-other")}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      {goes === null ? null : (
        <>
          <Answered answer={answer}>{(plan) => <MergePreview plan={plan} />}</Answered>
          <ReasonField value={reason} onChange={setReason} isAsked={isAsked} />
        </>
      )}
    </ActDialog>
  );
}
