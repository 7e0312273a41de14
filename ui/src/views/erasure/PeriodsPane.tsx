import { useState } from "react";
import { Answered, Trouble } from "../../app/Answered";
import { PeriodField } from "../../app/forms/PeriodField";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useValues } from "../../app/values";
import { useCommand, useMayWrite, useStatus } from "../../app/workspace";
import { useHost, type IsoPeriod, type Organisation, type PeriodInForce } from "../../host";
import { Button, Dialog, Notice, Pill, TextArea, TextField } from "../../parts";
import { useText } from "../../text";

interface PeriodDialogProps {
  of: PeriodInForce;
  onClose: () => void;
}

/** An own period in the place of the suggested one, with its source; or back to the suggestion. */
function PeriodDialog({ of, onClose }: PeriodDialogProps) {
  const t = useText();
  const host = useHost();
  const { code } = useValues();
  const sayWritten = useSayWritten();
  const isOwn = of.source_status === null;
  const [period, setPeriod] = useState<IsoPeriod | null>(of.period);
  const [source, setSource] = useState(isOwn ? of.legal_source : "");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const name = code("own-object", of.object);
  const write = async (own: { period: IsoPeriod; legal_source: string } | null) => {
    setBusy(true);
    setError(null);
    try {
      const page = await host.call("list", {
        kind: "organisation",
        filters: [{ by: "org_kind", is: "own" }],
        sort: "ref",
        descending: false,
        offset: 0,
        limit: 1,
      });
      const id = page.rows[0]?.id ?? "";
      const { seq, record } = await host.call("record", { id });
      const organisation = record as Organisation;
      const others = organisation.own_retention.filter(({ object }) => object !== of.object);
      await host.call("put_record", {
        kind: "organisation",
        id,
        based_on: seq,
        reason: reason.trim(),
        record: {
          ...organisation,
          own_retention: own === null ? others : [...others, { object: of.object, ...own }],
        },
      });
      sayWritten(t("period-done", { name }));
      onClose();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const save = async () => {
    setAsked(true);
    if (isBusy || period === null || source.trim() === "" || reason.trim() === "") return;
    await write({ period, legal_source: source.trim() });
  };
  const reset = async () => {
    setAsked(true);
    if (isBusy || reason.trim() === "") return;
    await write(null);
  };
  const needed = (value: string) => (isAsked && value.trim() === "" ? t("form-needed") : null);
  return (
    <Dialog
      title={t("period-title")}
      isOpen
      onClose={onClose}
      onSubmit={() => void save()}
      aside={
        isOwn ? (
          <Button isDisabled={isBusy} onPress={() => void reset()}>
            {t("period-reset")}
          </Button>
        ) : null
      }
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {t("action-save")}
          </Button>
        </>
      }
    >
      {error === null ? null : <Trouble error={error} />}
      <p className="act-subject">{name}</p>
      <PeriodField
        label={t("field-period")}
        value={period}
        onChange={setPeriod}
        description={t("period-from", { trigger: code("own-trigger", of.from) })}
        error={isAsked && period === null ? t("form-needed") : null}
      />
      <TextField
        label={t("field-legal-source")}
        description={t("period-source-note")}
        value={source}
        onChange={setSource}
        isRequired
        error={needed(source)}
      />
      <TextArea
        label={t("field-reason")}
        description={t("period-reason-note")}
        value={reason}
        onChange={setReason}
        isRequired
        error={needed(reason)}
      />
      <Notice what={t("period-open-runs")} />
    </Dialog>
  );
}

/** How long the workbench keeps its own records, from when, and on what that rests. */
export function PeriodsPane() {
  const t = useText();
  const { code, period } = useValues();
  const { today } = useStatus();
  const mayWrite = useMayWrite();
  const answer = useCommand("retention_plan", { on: today });
  const [doing, setDoing] = useState<PeriodInForce | null>(null);
  return (
    <div className="due-scroller due-page">
      <p className="run-lead">{t("period-words")}</p>
      <Answered answer={answer}>
        {({ periods }) => (
          <table className="plain-table">
            <caption className="unseen">{t("period-title-all")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("field-object")}</th>
                <th scope="col">{t("field-period")}</th>
                <th scope="col">{t("period-runs-from")}</th>
                <th scope="col">{t("field-legal-source")}</th>
                <th scope="col">{t("period-by-run")}</th>
                <th scope="col">
                  <span className="unseen">{t("action-edit")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {periods.map((one) => (
                <tr key={one.object}>
                  <th scope="row">{code("own-object", one.object)}</th>
                  <td className="number">{one.period === null ? t("period-at-once") : period(one.period)}</td>
                  <td>{code("own-trigger", one.from)}</td>
                  <td>
                    <bdi>{one.legal_source}</bdi>
                    <span className="due-note">
                      {one.source_status === null
                        ? t("period-own")
                        : code("source-status", one.source_status)}
                    </span>
                  </td>
                  <td>
                    {one.run ? (
                      <Pill tone="ok">{t("period-run-yes")}</Pill>
                    ) : (
                      <Pill>{t("period-run-no")}</Pill>
                    )}
                  </td>
                  <td className="end">
                    {mayWrite && one.period !== null ? (
                      <Button
                        size="s"
                        kind="quiet"
                        aria-label={t("period-edit", { name: code("own-object", one.object) })}
                        onPress={() => setDoing(one)}
                      >
                        {t("action-edit")}
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answered>
      <p className="due-foot">{t("period-foot")}</p>
      {doing === null ? null : <PeriodDialog of={doing} onClose={() => setDoing(null)} />}
    </div>
  );
}
