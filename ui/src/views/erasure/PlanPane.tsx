import { useState } from "react";
import { Answered } from "../../app/Answered";
import { useValues } from "../../app/values";
import { CopyLines } from "../../app/erase/PlanStep";
import { useCommand, useMayWrite, useStatus } from "../../app/workspace";
import type { Held, RecordId, RetentionPlan, Written } from "../../host";
import { Toolbar } from "../../layout";
import { Button, Card, DateField, EmptyState, LineList, Notice, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { ItemTable } from "./ItemTable";
import { ProposeDialog } from "./ProposeDialog";

/** What stands against a case, each with the record it comes from. */
export function HeldWords({ held, of }: { held: readonly Held[]; of: RecordId }) {
  const { code } = useValues();
  return (
    <ul className="run-held">
      {held.map(({ id, ref, by }) => (
        <li key={`${id} ${by}`}>
          {id === of ? null : (
            <>
              <Reference>{ref}</Reference>:{" "}
            </>
          )}
          {code("hold", by)}
        </li>
      ))}
    </ul>
  );
}

function Plan({ plan, left, onLeft }: { plan: RetentionPlan; left: Left; onLeft: (left: Left) => void }) {
  const t = useText();
  const { code } = useValues();
  const { formatLongDate } = useFormat();
  const mayWrite = useMayWrite();
  const chosen = new Set(plan.items.filter(({ id }) => !left.has(id)).map(({ id }) => id));
  return (
    <>
      {plan.items.length === 0 ? (
        <EmptyState title={t("run-none")}>{t("run-none-words", { day: formatLongDate(plan.on) })}</EmptyState>
      ) : (
        <Card title={t("run-due")} aside={t("run-items", { count: plan.items.length })}>
          <ItemTable
            caption={t("run-due")}
            items={plan.items}
            {...(mayWrite
              ? {
                  chosen,
                  onChoose: (next: ReadonlySet<RecordId>) =>
                    onLeft(new Set(plan.items.filter(({ id }) => !next.has(id)).map(({ id }) => id))),
                }
              : {})}
          />
        </Card>
      )}
      {plan.waiting.length === 0 ? null : (
        <Card title={t("run-waiting")} aside={t("run-items", { count: plan.waiting.length })}>
          <p className="run-lead">{t("run-waiting-words")}</p>
          <ItemTable
            caption={t("run-waiting")}
            items={plan.waiting}
            renderNote={(item) => <HeldWords held={item.exceptions} of={item.id} />}
          />
        </Card>
      )}
      {plan.undetermined.length === 0 ? null : (
        <Card title={t("run-undetermined")} aside={`${plan.undetermined.length}`}>
          <LineList
            markWidth={104}
            lines={plan.undetermined.map(({ id, ref, by }) => ({
              id,
              mark: <Reference>{ref}</Reference>,
              title: code("hold", by),
            }))}
          />
        </Card>
      )}
      {plan.copies.length === 0 ? null : (
        <Card title={t("erase-copies")} aside={`${plan.copies.length}`}>
          <p className="run-lead">{t("erase-copies-words")}</p>
          <CopyLines copies={plan.copies} />
        </Card>
      )}
      <Notice what={t("run-stays")} todo={t("run-stays-words")} />
    </>
  );
}

/** What somebody left out of a proposal. */
type Left = ReadonlySet<RecordId>;

export interface PlanPaneProps {
  onProposed: (written: Written) => void;
}

/** What of the log is due on a day, what waits and why; looking changes nothing. */
export function PlanPane({ onProposed }: PlanPaneProps) {
  const t = useText();
  const mayWrite = useMayWrite();
  const { today } = useStatus();
  const [on, setOn] = useState(today);
  const [left, setLeft] = useState<Left>(new Set());
  const [isProposing, setProposing] = useState(false);
  const answer = useCommand("retention_plan", { on });
  const items = (answer.data?.items ?? []).filter(({ id }) => !left.has(id));
  return (
    <>
      <Toolbar
        end={
          mayWrite ? (
            <Button
              size="s"
              kind="primary"
              isDisabled={items.length === 0}
              onPress={() => setProposing(true)}
            >
              {t("run-propose")}
            </Button>
          ) : null
        }
      >
        <div className="run-day">
          <span aria-hidden="true">{t("run-on")}</span>
          <DateField label={t("run-on")} isLabelHidden value={on} onChange={(day) => setOn(day ?? today)} />
        </div>
        {on === today ? null : (
          <Button size="s" kind="quiet" onPress={() => setOn(today)}>
            {t("month-today")}
          </Button>
        )}
      </Toolbar>
      <div className="due-scroller due-page">
        {on > today ? <Notice what={t("run-ahead")} todo={t("run-ahead-do")} /> : null}
        <Answered answer={answer}>{(plan) => <Plan plan={plan} left={left} onLeft={setLeft} />}</Answered>
      </div>
      {isProposing && answer.data ? (
        <ProposeDialog
          on={answer.data.on}
          items={items}
          onClose={() => setProposing(false)}
          onProposed={onProposed}
        />
      ) : null}
    </>
  );
}
