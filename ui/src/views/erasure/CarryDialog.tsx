import { useState } from "react";
import { Answered, Trouble } from "../../app/Answered";
import { CopyLines } from "../../app/erase/PlanStep";
import { useCommand, useStatus } from "../../app/workspace";
import { useHost, type RetentionDone, type RetentionPlan } from "../../host";
import { Button, Card, CheckField, Dialog, Notice, ProgressBar } from "../../parts";
import { useFormat, useText } from "../../text";
import { ItemTable } from "./ItemTable";
import { HeldWords } from "./PlanPane";
import { ReportFacts } from "./RunReport";
import type { RunView } from "./runs";

/** Of what was approved: what may still go today, and what not. */
function sides(plan: RetentionPlan, { run }: RunView, today: string) {
  const asked = new Set(run.records);
  const named = plan.items.filter(({ id }) => asked.has(id));
  return {
    goes: named.filter(({ due }) => due <= today),
    early: named.filter(({ due }) => due > today),
    waits: plan.waiting.filter(({ id }) => asked.has(id)),
  };
}

export interface CarryDialogProps {
  of: RunView;
  onClose: () => void;
}

/** The last look at a run that two persons approved, the run itself, and what it did. */
export function CarryDialog({ of, onClose }: CarryDialogProps) {
  const t = useText();
  const host = useHost();
  const { today } = useStatus();
  const { formatNumber } = useFormat();
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<RetentionDone | null>(null);
  const [error, setError] = useState<unknown>(null);
  const answer = useCommand("retention_plan", done === null && !isBusy ? { on: of.run.on } : null);
  const goes = answer.data === null ? [] : sides(answer.data, of, today).goes;
  const carryOut = async () => {
    if (isBusy || !isSure) return;
    setBusy(true);
    setError(null);
    try {
      setDone(await host.call("run_retention", { id: of.id }));
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t(done === null ? "run-carry-title" : "run-done-title", { ref: of.ref })}
      isOpen
      // While it runs there is nothing to go back to.
      onClose={() => (isBusy ? undefined : onClose())}
      size="l"
      onSubmit={() => void carryOut()}
      actions={
        done === null ? (
          <>
            <Button isDisabled={isBusy} onPress={onClose} autoFocus>
              {t("action-cancel")}
            </Button>
            <Button kind="danger" type="submit" isDisabled={isBusy || !isSure || goes.length === 0}>
              {t("run-carry-do")}
            </Button>
          </>
        ) : (
          <Button kind="primary" onPress={onClose} autoFocus>
            {t("action-close")}
          </Button>
        )
      }
    >
      {error === null ? null : <Trouble error={error} />}
      {isBusy ? <ProgressBar label={t("run-busy")} /> : null}
      {done === null && !isBusy ? (
        <Answered answer={answer}>
          {(plan) => {
            const { early, waits } = sides(plan, of, today);
            return (
              <>
                <Notice tone="bad" what={t("run-final")} todo={t("run-final-words")} />
                {goes.length === 0 ? (
                  <Notice tone="warn" what={t("run-nothing-now")} todo={t("run-nothing-now-do")} />
                ) : (
                  <Card
                    tone="sunken"
                    level={3}
                    title={t("run-due")}
                    aside={t("run-items", { count: goes.length })}
                  >
                    <ItemTable caption={t("run-due")} items={goes} />
                  </Card>
                )}
                {early.length + waits.length === 0 ? null : (
                  <Card tone="sunken" level={3} title={t("run-spared-will")}>
                    <ItemTable
                      caption={t("run-spared-will")}
                      items={[...waits, ...early]}
                      renderNote={(item) =>
                        item.exceptions.length > 0 ? (
                          <HeldWords held={item.exceptions} of={item.id} />
                        ) : (
                          <span className="due-note">{t("hold-not-yet-due")}</span>
                        )
                      }
                    />
                  </Card>
                )}
                <CheckField
                  label={t("run-sure", { count: goes.length })}
                  isChecked={isSure}
                  isDisabled={goes.length === 0}
                  onChange={setSure}
                />
              </>
            );
          }}
        </Answered>
      ) : null}
      {done === null ? null : (
        <>
          <Notice
            tone={done.erased.found > 0 ? "bad" : done.erased.rewritten ? "ok" : "warn"}
            role="status"
            what={t(done.erased.found === 0 ? "erase-done" : "erase-done-found")}
            todo={
              done.erased.rewritten
                ? t("erase-sought", {
                    sought: formatNumber(done.erased.sought),
                    found: formatNumber(done.erased.found),
                  })
                : t("erase-not-rewritten")
            }
          />
          <ReportFacts report={done.report} onLeave={onClose} />
          {done.spared.length === 0 ? null : (
            <Card tone="sunken" level={3} title={t("run-spared")}>
              <ItemTable
                caption={t("run-spared")}
                items={done.spared}
                renderNote={(item) => <HeldWords held={item.exceptions} of={item.id} />}
              />
            </Card>
          )}
          {done.erased.elsewhere.length === 0 ? null : (
            <Notice tone="warn" what={t("erase-elsewhere")} todo={done.erased.elsewhere.join(", ")} />
          )}
          {done.erased.copies.length === 0 ? null : (
            <Card tone="sunken" level={3} title={t("erase-notify")} aside={`${done.erased.copies.length}`}>
              <p className="run-lead">{t("erase-copies-words")}</p>
              <CopyLines copies={done.erased.copies} />
            </Card>
          )}
        </>
      )}
    </Dialog>
  );
}
