import { useState } from "react";
import { useHost, type BulkField, type BulkPlan, type Kind, type RecordId } from "../../host";
import { Button, ComboField, Dialog, SelectField, type Option } from "../../parts";
import { useLanguage, useText } from "../../text";
import { Answered, Trouble } from "../Answered";
import { ReasonField } from "../acts/ReasonField";
import { isEdited } from "../forms/useEdit";
import { useSayWritten } from "../undo/useTakeBack";
import { useAttempt } from "../useAttempt";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import { changeOf, doingsOf, NOTHING_ENTERED, type Doing } from "./change";
import { BulkPreview } from "./BulkPreview";
import { ValueField } from "./ValueField";
import "./bulk.css";

export interface BulkDialogProps {
  kind: Kind;
  ids: readonly RecordId[];
  onClose: () => void;
}

/** One change to many records: chosen, looked at, then made in one go. */
export function BulkDialog({ kind, ids, onClose }: BulkDialogProps) {
  const t = useText();
  const language = useLanguage();
  const host = useHost();
  const sayWritten = useSayWritten();
  const { field: nameOf } = useValues();
  const fields = useCommand("bulk_fields", { kind });
  const [chosen, setChosen] = useState<BulkField | null>(null);
  const [doing, setDoing] = useState<Doing>("set");
  const [entered, setEntered] = useState(NOTHING_ENTERED);
  const [plan, setPlan] = useState<BulkPlan | null>(null);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt, forget } = useAttempt();
  const change = chosen ? changeOf(chosen, doing, entered, language) : null;

  const choose = (name: string | null) => {
    const next = (fields.data ?? []).find(({ field }) => field === name) ?? null;
    setChosen(next);
    setDoing((next && doingsOf(next)[0]) ?? "set");
    setEntered(NOTHING_ENTERED);
    setAsked(false);
  };
  const tried = (work: () => Promise<void>) => {
    setAsked(true);
    return attempt(work);
  };
  const look = () =>
    tried(async () => {
      if (!chosen || change === null) return;
      setPlan(await host.call("bulk_plan", { ids: [...ids], field: chosen.field, change }));
      setAsked(false);
    });
  const apply = () =>
    tried(async () => {
      if (!chosen || change === null || !plan || reason.trim() === "") return;
      // All of them are changed or none: what is refused is left out, as the preview said.
      const fitting = plan.rows.filter((row) => row.problem === null && row.before !== row.after);
      await host.call("bulk_apply", {
        ids: fitting.map(({ id }) => id),
        field: chosen.field,
        change,
        reason: reason.trim(),
      });
      sayWritten(t("bulk-done", { count: fitting.length, field: nameOf(chosen.field) }));
      onClose();
    });

  // A record is only chosen of a kind that can be looked for in a form.
  const choosable = (fields.data ?? []).filter((one) => one.kind === null || isEdited(one.kind));
  const options: Option[] = choosable.map(({ field }) => ({ id: field, label: nameOf(field) }));
  const refused = plan ? plan.rows.length - plan.fits - plan.same : 0;
  return (
    <Dialog
      title={t("bulk-title", { count: ids.length })}
      isOpen
      onClose={onClose}
      size="l"
      onSubmit={() => void (plan ? apply() : look())}
      actions={
        plan ? (
          <>
            <Button
              onPress={() => {
                setPlan(null);
                forget();
                setAsked(false);
              }}
            >
              {t("bulk-back")}
            </Button>
            <Button kind="primary" type="submit" isDisabled={isBusy || plan.fits === 0}>
              {t("bulk-apply", { count: plan.fits })}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t("action-cancel")}</Button>
            <Button kind="primary" type="submit" isDisabled={isBusy}>
              {t("bulk-look")}
            </Button>
          </>
        )
      }
    >
      {error === null ? null : <Trouble error={error} />}
      {plan && chosen ? (
        <>
          <p role="status" className="bulk-count">
            {[
              t("bulk-fits", { count: plan.fits }),
              ...(plan.same > 0 ? [t("bulk-same-count", { count: plan.same })] : []),
              ...(refused > 0 ? [t("bulk-refused-count", { count: refused })] : []),
            ].join(" · ")}
          </p>
          <BulkPreview field={chosen.field} plan={plan} />
          {plan.fits === 0 ? null : (
            <ReasonField value={reason} onChange={setReason} isAsked={isAsked} autoFocus />
          )}
        </>
      ) : (
        <Answered answer={fields}>
          {() => (
            <div className="bulk-form">
              <ComboField
                label={t("bulk-field")}
                options={options}
                value={chosen?.field ?? null}
                onChange={choose}
                error={isAsked && chosen === null ? t("form-needed") : null}
              />
              {chosen ? (
                <>
                  <SelectField
                    label={t("bulk-doing")}
                    options={doingsOf(chosen).map((id) => ({ id, label: t(`bulk-${id}`) }))}
                    value={doing}
                    onChange={setDoing}
                  />
                  {doing === "clear" ? (
                    <p className="quiet">{t("bulk-clear-words")}</p>
                  ) : (
                    <ValueField
                      key={chosen.field}
                      of={chosen}
                      entered={entered}
                      onEnter={setEntered}
                      error={isAsked && change === null ? t("form-needed") : null}
                    />
                  )}
                </>
              ) : null}
              <p className="quiet">{t("bulk-nothing-yet")}</p>
            </div>
          )}
        </Answered>
      )}
    </Dialog>
  );
}
