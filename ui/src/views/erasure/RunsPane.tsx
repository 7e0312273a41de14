import { Button as PressButton } from "react-aria-components";
import { Answered } from "../../app/Answered";
import { Button, EmptyState, Pill, Reference, type Tone } from "../../parts";
import { useFormat, useText } from "../../text";
import type { CommandAnswer } from "../../app/workspace";
import type { RecordId } from "../../host";
import { usePeople } from "./people";
import { standingOf, type RunStanding, type RunView } from "./runs";

export const RUN_TONES = { proposed: "warn", approved: "warn", done: "ok" } as const satisfies Record<
  RunStanding,
  Tone
>;

export interface RunsPaneProps {
  answer: CommandAnswer<readonly RunView[]>;
  id: RecordId | null;
  onOpen: (id: RecordId) => void;
  onPlan: () => void;
}

/** Every run there was or is to be: for which day, where it stands, and who agreed to it. */
export function RunsPane({ answer, id, onOpen, onPlan }: RunsPaneProps) {
  const t = useText();
  const { formatDate } = useFormat();
  const { nameOf } = usePeople();
  return (
    <div className="due-scroller due-page">
      <Answered answer={answer}>
        {(runs) =>
          runs.length === 0 ? (
            <EmptyState
              title={t("runs-none")}
              actions={<Button onPress={onPlan}>{t("runs-to-plan")}</Button>}
            >
              {t("runs-none-words")}
            </EmptyState>
          ) : (
            <table className="plain-table">
              <caption className="unseen">{t("kind-retention-run-plural")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("kind-retention-run")}</th>
                  <th scope="col">{t("run-for-day")}</th>
                  <th scope="col">{t("due-stands")}</th>
                  <th scope="col">{t("field-proposed-by")}</th>
                  <th scope="col">{t("run-approved-by")}</th>
                  <th scope="col">{t("run-went")}</th>
                </tr>
              </thead>
              <tbody>
                {runs.map(({ id: own, ref, run }) => {
                  const standing = standingOf(run);
                  return (
                    <tr key={own} {...(own === id ? { "aria-current": "true" as const } : {})}>
                      <th scope="row" aria-label={ref}>
                        <PressButton className="press-words" onPress={() => onOpen(own)}>
                          <Reference>{ref}</Reference>
                        </PressButton>
                      </th>
                      <td className="number">{run.on === null ? "" : formatDate(run.on)}</td>
                      <td>
                        <Pill tone={RUN_TONES[standing]}>{t(`run-${standing}`)}</Pill>
                      </td>
                      <td>
                        <bdi>{nameOf(run.proposed_by)}</bdi>
                      </td>
                      <td>
                        <bdi>{nameOf(run.approved_by)}</bdi>
                      </td>
                      <td>
                        {run.report === null
                          ? t("run-items", { count: run.records.length })
                          : t("run-report-short", { cases: run.report.cases, values: run.report.values })}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )
        }
      </Answered>
    </div>
  );
}
