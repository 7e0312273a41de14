import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useLeaveGuard, useNavigation, type View } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useAttempt } from "../../app/useAttempt";
import { useMayWrite } from "../../app/workspace";
import {
  useHost,
  type ImportAsked,
  type ImportKind,
  type ImportPlan,
  type ImportSource,
  type RowVerdict,
  type MappedColumn,
  type PlannedRow,
} from "../../host";
import { Button, EmptyState, NumberedSteps, TextField } from "../../parts";
import { useLanguage, useText } from "../../text";
import { ColumnsStep } from "./ColumnsStep";
import { DryRunStep, plannedId } from "./DryRunStep";
import { doubled, guessed, isNamed, laidAs, layOut, type Laid } from "./importing";
import { PlannedInspector } from "./PlannedInspector";
import { SourceStep } from "./SourceStep";
import "./importing.css";

type Step = "source" | "columns" | "run";
const STEPS: readonly Step[] = ["source", "columns", "run"];
/** The export of a register has no columns to decide about. */
const EXPORT_STEPS: readonly Step[] = ["source", "run"];
const PLACES: Readonly<Record<ImportKind, View>> = {
  register: { name: "activities" },
  processors: { name: "processors" },
  requests: { name: "requests" },
};

export interface ImportViewProps {
  kind: ImportKind;
}

/** A spreadsheet in three steps: the source, where its columns go, what each row would do. Only the last press writes. */
export function ImportView({ kind: first }: ImportViewProps) {
  const t = useText();
  const host = useHost();
  const own = useLanguage();
  const mayWrite = useMayWrite();
  const sayWritten = useSayWritten();
  const { go } = useNavigation();
  const [step, setStep] = useState<Step>("source");
  const [asked, setAsked] = useState<ImportAsked>(() => guessed(first, own));
  const [source, setSource] = useState<ImportSource | null>(null);
  const [laid, setLaid] = useState<Laid | null>(null);
  const [mapping, setMapping] = useState<readonly MappedColumn[]>([]);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [only, setOnly] = useState<RowVerdict | null>(null);
  const [open, setOpen] = useState<PlannedRow | null>(null);
  const [reason, setReason] = useState("");
  const { isBusy, error, attempt, forget } = useAttempt();
  const letGo = useLeaveGuard(laid !== null);
  const isExport = source?.form === "export";
  const steps = isExport ? EXPORT_STEPS : STEPS;

  const turn = (next: Step) => {
    forget();
    setOpen(null);
    setStep(next);
  };
  /** Something about the source is other than it was: what was found out about it no longer holds. */
  const askAnew = (change: Partial<ImportAsked>) => {
    setAsked((now) => ({ ...now, ...change }));
    setLaid(null);
    setPlan(null);
  };
  const openSource = () =>
    attempt(async () => {
      const found = await host.call("import_open", { kind: asked.kind });
      if (found === null) return;
      setSource(found);
      askAnew({
        layout: null,
        sheet: null,
        header_row: null,
        profile: null,
        columns: null,
        // A language that somebody chose is theirs.
        ...(asked.language === own ? { language: found.language } : {}),
      });
    });
  const toColumns = () =>
    attempt(async () => {
      if (!source) return;
      if (laid === null) {
        const found = await layOut(host, { ...asked, ...laidAs(asked, source), columns: null }, source);
        setLaid(found);
        setMapping(found.plan.mapping);
        setPlan(null);
      }
      turn("columns");
    });
  const mapped: ImportAsked = {
    ...asked,
    ...(source && !isExport ? { ...laidAs(asked, source), columns: [...mapping] } : {}),
    seen: null,
    offset: 0,
    limit: 1,
    only: null,
  };
  const toRun = () =>
    attempt(async () => {
      setPlan(await host.call("import_plan", mapped));
      setOnly(null);
      turn("run");
    });
  const apply = () =>
    attempt(async () => {
      if (!plan) return;
      const { counts } = await host.call("import_apply", {
        asked: { ...mapped, seen: plan.seen, limit: 0 },
        reason: reason.trim(),
      });
      letGo();
      sayWritten(t("importing-done", { created: counts.create, changed: counts.update }));
      go(PLACES[asked.kind]);
    });

  const place = steps.indexOf(step);
  const isMapped = isNamed(asked.kind, mapping) && doubled(mapping).size === 0;
  const writes = plan ? plan.counts.create + plan.counts.update : 0;
  const before = steps[place - 1];
  const isRefused =
    plan !== null && (plan.counts.error > 0 || plan.sentences.some(({ weight }) => weight === "error"));
  const main = {
    source: (
      <Button
        kind="primary"
        isDisabled={isBusy || source === null}
        onPress={() => void (isExport ? toRun() : toColumns())}
      >
        {t(isExport ? "importing-to-run" : "importing-to-columns")}
      </Button>
    ),
    columns: (
      <Button kind="primary" isDisabled={isBusy || !isMapped} onPress={() => void toRun()}>
        {t("importing-to-run")}
      </Button>
    ),
    run: (
      <Button kind="primary" isDisabled={isBusy || writes === 0 || isRefused} onPress={() => void apply()}>
        {t("importing-apply", { count: writes })}
      </Button>
    ),
  }[step];
  return (
    <Screen
      title={t("nav-import")}
      hasUndo={false}
      inspector={
        open && step === "run" ? (
          <PlannedInspector key={plannedId(open)} row={open} onClose={() => setOpen(null)} />
        ) : null
      }
    >
      {mayWrite ? (
        <div className="import">
          <div className="import-steps">
            <NumberedSteps
              label={t("importing-steps")}
              steps={steps.map((id, at) => ({
                id,
                title: t(`importing-step-${id}`),
                state: at < place ? "done" : at === place ? "current" : "todo",
                ...(at < place ? { onPress: () => turn(id) } : {}),
              }))}
            />
          </div>
          {error === null ? null : (
            <div className="trouble">
              <Trouble error={error} />
            </div>
          )}
          <div className="import-inside" data-step={step}>
            {step === "source" ? (
              <SourceStep
                asked={asked}
                source={source}
                isBusy={isBusy}
                onAsk={askAnew}
                onKind={(kind) => {
                  setAsked(guessed(kind, asked.language));
                  setLaid(null);
                  setPlan(null);
                }}
                onOpen={() => void openSource()}
              />
            ) : null}
            {step === "columns" && laid ? (
              <ColumnsStep
                kind={asked.kind}
                plan={laid.plan}
                mapping={mapping}
                isNamedByFirst={laid.isNamedByFirst}
                onMap={setMapping}
              />
            ) : null}
            {step === "run" && plan ? (
              <DryRunStep
                asked={mapped}
                isExport={isExport}
                plan={plan}
                only={only}
                onOnly={(next) => {
                  setOnly(next);
                  setOpen(null);
                }}
                open={open}
                onOpen={setOpen}
              />
            ) : null}
          </div>
          <div className="import-foot">
            {step === "run" ? (
              <div className="import-reason">
                <TextField
                  label={t("field-reason")}
                  isLabelHidden
                  placeholder={t("importing-reason")}
                  value={reason}
                  onChange={setReason}
                />
              </div>
            ) : null}
            {before ? <Button onPress={() => turn(before)}>{t("bulk-back")}</Button> : null}
            {main}
          </div>
        </div>
      ) : (
        <div className="lone">
          <EmptyState title={t("importing-read-only")}>{t("importing-read-only-words")}</EmptyState>
        </div>
      )}
    </Screen>
  );
}
