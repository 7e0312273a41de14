import { useState } from "react";
import { useExportWords } from "../../app/useExportWords";
import { useValues } from "../../app/values";
import { useStatus } from "../../app/workspace";
import {
  useErrorWords,
  useHost,
  type RecordId,
  type ReportFavourite,
  type ReportMade,
  type ReportOffer,
  type ReportPreview,
} from "../../host";
import { Button, Card, CopyButton, FieldList, InlineError, ProgressBar, useToast } from "../../parts";
import { useLanguage, useText } from "../../text";
import { ChoiceFields } from "./ChoiceFields";
import { begun, chosenAs, ordered, wrongIn, type Choices } from "./choices";
import { favoured, favouriteOf } from "./favourites";
import { KeepDialog } from "./KeepDialog";
import { PreviewCard } from "./PreviewCard";
import { ReportCopies } from "./ReportCopies";
import { useReportTask } from "./useReportTask";

export interface ReportPaneProps {
  offer: ReportOffer;
  /** The record that another view chose. */
  subject?: RecordId;
  /** The favourite that it begins as. */
  favourite?: ReportFavourite | null;
  onKeep?: (favourite: ReportFavourite) => Promise<void>;
}

/** One report: what is chosen for it, what was made, what was given out. */
export function ReportPane({ offer, subject, favourite = null, onKeep }: ReportPaneProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const exportWords = useExportWords();
  const language = useLanguage();
  const { code } = useValues();
  const { today } = useStatus();
  const [choices, setChoices] = useState<Choices>(() => ({
    ...(favourite === null
      ? begun(offer, language, today)
      : favoured(offer, begun(offer, language, today), favourite)),
    subject: subject ?? null,
  }));
  /** How often an earlier order was taken over: the fields begin anew with it. */
  const [taken, setTaken] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const task = useReportTask();
  const { isBusy } = task;
  const [made, setMade] = useState<ReportMade | null>(null);
  /** The first pages, for the choices that stand. */
  const [preview, setPreview] = useState<{ of: ReportPreview; for: string } | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const wrong = wrongIn(offer, choices);

  const make = async () => {
    if (isBusy) return;
    setAsked(true);
    if (wrong.length > 0) return;
    const done = await task.run(() => host.call("export_report", ordered(offer, choices)));
    const first = done?.files[0];
    if (done === null || first === undefined) return;
    setMade(done);
    const words =
      done.files.length === 1
        ? t("reports-done", { file: first.file_name })
        : t("reports-done-volumes", { file: first.file_name, count: done.files.length });
    say({ text: exportWords(words, first), tone: "ok" });
  };
  const ordering = JSON.stringify(ordered(offer, choices));
  const look = async () => {
    if (isBusy) return;
    setAsked(true);
    if (wrong.length > 0) return;
    const pages = await task.run(() => host.call("preview_report", ordered(offer, choices)));
    if (pages !== null) setPreview({ of: pages, for: ordering });
  };
  const error = task.error === null ? null : errorWords(task.error);
  const name = code("report-kind", offer.kind);
  return (
    <div className="report-pane">
      <Card title={name}>
        <p className="quiet report-lead">{code("report-for", offer.kind)}</p>
        <ChoiceFields
          key={taken}
          offer={offer}
          choices={choices}
          onChange={setChoices}
          wrong={isAsked ? wrong : []}
        />
        {error === null ? null : (
          <div className="report-trouble">
            <InlineError what={error.what} todo={error.todo} />
          </div>
        )}
        <div className="report-foot">
          {isBusy ? (
            <>
              <ProgressBar
                label={t("reports-busy")}
                {...(task.percent === null ? {} : { value: task.percent })}
              />
              <Button onPress={task.cancel}>{t("action-cancel")}</Button>
            </>
          ) : (
            <>
              {onKeep ? <Button onPress={() => setKeeping(true)}>{t("report-favourite-keep")}</Button> : null}
              {offer.formats.includes("pdf") ? (
                <Button onPress={() => void look()}>{t("report-preview-show")}</Button>
              ) : null}
            </>
          )}
          <Button kind="primary" onPress={() => void make()}>
            {t("report-view-make")}
          </Button>
        </div>
      </Card>
      {preview !== null && preview.for === ordering ? <PreviewCard of={preview.of} /> : null}
      {isKeeping ? (
        <KeepDialog
          name={favourite?.name ?? name}
          onClose={() => setKeeping(false)}
          onKeep={(kept) => {
            void onKeep?.(favouriteOf(kept, offer, choices)).then(() =>
              say({ text: t("report-favourite-kept", { name: kept }), tone: "ok" }),
            );
            setKeeping(false);
          }}
        />
      ) : null}
      {made === null ? null : <Made of={made} />}
      <ReportCopies
        kind={offer.kind}
        onAgain={(order, ref) => {
          setChoices(chosenAs(offer, order, language, today));
          setTaken(taken + 1);
          setAsked(false);
          say({ text: t("report-view-set", { ref }), tone: "ok" });
        }}
      />
    </div>
  );
}

/** What was made, under which name, and how it is known again. */
function Made({ of }: { of: ReportMade }) {
  const t = useText();
  const host = useHost();
  const task = useReportTask();
  const errorWords = useErrorWords();
  const error = task.error === null ? null : errorWords(task.error);
  return (
    <Card title={t("report-view-made")}>
      {of.files.map((file) => (
        <FieldList
          key={file.file_name}
          labelWidth={124}
          fields={[
            { label: t("report-view-file"), value: <bdi>{file.file_name}</bdi> },
            { label: t("report-view-recorded"), value: file.recorded ?? t("report-view-unrecorded") },
            {
              label: t("report-view-sum"),
              value: (
                <span className="mono report-sum">
                  {file.sha256}
                  <CopyButton text={file.sha256} label={t("report-view-copy-sum")} />
                </span>
              ),
            },
          ]}
        />
      ))}
      {error === null ? null : <InlineError what={error.what} todo={error.todo} />}
      <div className="report-foot">
        <Button onPress={() => void task.run(() => host.call("show_written", {}))}>
          {t("report-view-folder")}
        </Button>
      </div>
    </Card>
  );
}
