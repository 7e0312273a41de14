import { Button as PressButton } from "react-aria-components";
import { PlainTablePage } from "../../app/list/PlainTablePage";
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
    <PlainTablePage<RunView>
      answer={answer}
      caption={t("kind-retention-run-plural")}
      current={id}
      empty={
        <EmptyState title={t("runs-none")} actions={<Button onPress={onPlan}>{t("runs-to-plan")}</Button>}>
          {t("runs-none-words")}
        </EmptyState>
      }
      columns={[
        {
          key: "ref",
          header: t("kind-retention-run"),
          render: ({ id: own, ref }) => (
            <PressButton className="press-words" onPress={() => onOpen(own)}>
              <Reference>{ref}</Reference>
            </PressButton>
          ),
        },
        {
          key: "on",
          header: t("run-for-day"),
          isNumber: true,
          render: ({ run }) => (run.on === null ? "" : formatDate(run.on)),
        },
        {
          key: "stands",
          header: t("due-stands"),
          render: ({ run }) => <StandingPill of={standingOf(run)} />,
        },
        {
          key: "proposed",
          header: t("field-proposed-by"),
          render: ({ run }) => <bdi>{nameOf(run.proposed_by)}</bdi>,
        },
        {
          key: "approved",
          header: t("run-approved-by"),
          render: ({ run }) => <bdi>{nameOf(run.approved_by)}</bdi>,
        },
        {
          key: "went",
          header: t("run-went"),
          render: ({ run }) =>
            run.report === null
              ? t("run-items", { count: run.records.length })
              : t("run-report-short", { cases: run.report.cases, values: run.report.values }),
        },
      ]}
    />
  );
}

function StandingPill({ of }: { of: RunStanding }) {
  const t = useText();
  return <Pill tone={RUN_TONES[of]}>{t(`run-${of}`)}</Pill>;
}
