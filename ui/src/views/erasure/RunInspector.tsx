import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useTitles } from "../../app/bulk/useTitles";
import { useMayWrite, useWorkspace } from "../../app/workspace";
import { useHost, type RecordId } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import {
  Button,
  Card,
  CrossIcon,
  FieldList,
  IconButton,
  LineList,
  Notice,
  Pill,
  useToast,
  type Field,
} from "../../parts";
import { useFormat, useText } from "../../text";
import { useMomentWords } from "../requests/days";
import { CarryDialog } from "./CarryDialog";
import { HandOver } from "./HandOver";
import { usePeople } from "./people";
import { ReportFacts } from "./RunReport";
import { standingOf, type RunView } from "./runs";
import { RUN_TONES } from "./RunsPane";

/** Cases named one by one. */
const MOST = 30;

export interface RunInspectorProps {
  of: RunView;
  onClose: () => void;
}

/** One run: what it is for, who proposed and approved it, the next step, and in the end its report. */
export function RunInspector({ of, onClose }: RunInspectorProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const { formatLongDate } = useFormat();
  const momentWords = useMomentWords();
  const mayWrite = useMayWrite();
  const { author } = useWorkspace();
  const { nameOf } = usePeople();
  const { run, ref, id } = of;
  const titles = useTitles(run.records.slice(0, MOST));
  const [isCarrying, setCarrying] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const standing = standingOf(run);
  const isOwn = author !== null && run.proposed_by === author.id;
  const approve = async () => {
    setBusy(true);
    setError(null);
    try {
      await host.call("approve_retention", { id });
      say({ text: t("run-approved-said", { ref }), tone: "ok" });
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const who = (person: string, at: string) =>
    [person || t("holidays-somebody"), at].filter(Boolean).join(", ");
  const fields: Field[] = [
    { label: t("due-stands"), value: <Pill tone={RUN_TONES[standing]}>{t(`run-${standing}`)}</Pill> },
    { label: t("run-for-day"), value: run.on === null ? "" : formatLongDate(run.on) },
    { label: t("field-reason"), value: run.reason ? <bdi>{run.reason}</bdi> : "" },
    {
      label: t("field-proposed-by"),
      value: who(nameOf(run.proposed_by), run.proposed_at === null ? "" : momentWords(run.proposed_at)),
    },
    {
      label: t("run-approved-by"),
      value:
        run.approved_by === null
          ? ""
          : who(nameOf(run.approved_by), run.approved_at === null ? "" : momentWords(run.approved_at)),
    },
    { label: t("field-done-at"), value: run.done_at === null ? "" : momentWords(run.done_at) },
  ].filter(({ value }) => value !== "");
  // Once some have come, the others are those that secrecy keeps back.
  const isKnown = run.records.some((record) => titles(record) !== null);
  const nameOfCase = (record: RecordId) => {
    const title = titles(record);
    if (title !== null) return <bdi>{title}</bdi>;
    return isKnown ? <span className="quiet">{t("run-out-of-sight")}</span> : "…";
  };
  return (
    <Inspector
      reference={ref}
      title={t("run-inspector", { count: run.records.length })}
      actions={<IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />}
    >
      <InspectorBody>
        {error === null ? null : <Trouble error={error} />}
        {standing === "proposed" && mayWrite ? (
          isOwn ? (
            <HandOver proposedBy={run.proposed_by} />
          ) : (
            <Notice
              what={t("run-approve-words")}
              actions={
                <Button size="s" kind="primary" isDisabled={isBusy} onPress={() => void approve()}>
                  {t("run-approve-do")}
                </Button>
              }
            />
          )
        ) : null}
        {standing === "approved" && mayWrite ? (
          <div className="due-acts">
            <Button size="s" kind="danger" onPress={() => setCarrying(true)}>
              {t("run-carry")}
            </Button>
          </div>
        ) : null}
        <FieldList fields={fields} labelWidth={120} />
        {run.report === null ? (
          <Card tone="sunken" level={3} title={t("run-cases")} aside={`${run.records.length}`}>
            <LineList
              lines={run.records.slice(0, MOST).map((record) => ({
                id: record,
                title: nameOfCase(record),
              }))}
            />
            {run.records.length > MOST ? (
              <p className="due-note">{t("undo-more", { count: run.records.length - MOST })}</p>
            ) : null}
          </Card>
        ) : (
          <ReportFacts report={run.report} />
        )}
      </InspectorBody>
      {isCarrying ? <CarryDialog of={of} onClose={() => setCarrying(false)} /> : null}
    </Inspector>
  );
}
