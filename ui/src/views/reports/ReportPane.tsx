import { useState } from "react";
import { useExportWords } from "../../app/useExportWords";
import { useValues } from "../../app/values";
import { useStatus } from "../../app/workspace";
import { useErrorWords, useHost, type RecordId, type ReportMade, type ReportOffer } from "../../host";
import { Button, Card, CopyButton, FieldList, InlineError, ProgressBar, useToast } from "../../parts";
import { useLanguage, useText } from "../../text";
import { ChoiceFields } from "./ChoiceFields";
import { begun, chosenAs, ordered, wrongIn, type Choices } from "./choices";
import { ReportCopies } from "./ReportCopies";

export interface ReportPaneProps {
  offer: ReportOffer;
  /** The record that another view chose. */
  subject?: RecordId;
}

/** One report: what is chosen for it, what was made, what was given out. */
export function ReportPane({ offer, subject }: ReportPaneProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const exportWords = useExportWords();
  const language = useLanguage();
  const { code } = useValues();
  const { today } = useStatus();
  const [choices, setChoices] = useState<Choices>(() => ({
    ...begun(offer, language, today),
    subject: subject ?? null,
  }));
  /** How often an earlier order was taken over: the fields begin anew with it. */
  const [taken, setTaken] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<ReportMade | null>(null);
  const [thrown, setThrown] = useState<unknown>(null);
  const wrong = wrongIn(offer, choices);

  const make = async () => {
    if (isBusy) return;
    setAsked(true);
    if (wrong.length > 0) return;
    setBusy(true);
    setThrown(null);
    try {
      const done = await host.call("export_report", ordered(offer, choices));
      if (done.file_name === null) return;
      setMade(done);
      say({ text: exportWords(t("reports-done", { file: done.file_name }), done), tone: "ok" });
    } catch (caught) {
      setThrown(caught);
    } finally {
      setBusy(false);
    }
  };
  const error = thrown === null ? null : errorWords(thrown);
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
          {isBusy ? <ProgressBar label={t("reports-busy")} /> : null}
          <Button kind="primary" onPress={() => void make()}>
            {t("report-view-make")}
          </Button>
        </div>
      </Card>
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
  return (
    <Card title={t("report-view-made")}>
      <FieldList
        labelWidth={124}
        fields={[
          { label: t("report-view-file"), value: <bdi>{of.file_name}</bdi> },
          { label: t("report-view-recorded"), value: of.recorded ?? t("report-view-unrecorded") },
          ...(of.sha256 === null
            ? []
            : [
                {
                  label: t("report-view-sum"),
                  value: (
                    <span className="mono report-sum">
                      {of.sha256}
                      <CopyButton text={of.sha256} label={t("report-view-copy-sum")} />
                    </span>
                  ),
                },
              ]),
        ]}
      />
    </Card>
  );
}
