import { useState, type ReactNode } from "react";
import { useExportWords } from "../../app/useExportWords";
import { useErrorWords, useHost, type ReportOrder } from "../../host";
import { Button, Card, FieldList, InlineError, ProgressBar, SelectField, useToast } from "../../parts";
import { LANGUAGES, useLanguage, useText, type Language } from "../../text";

export interface ReportCardProps {
  title: string;
  /** The article, or what makes it special. */
  law: string;
  audience: string;
  holds: string;
  leavesOut: string;
  /** What else is chosen: a format, a request. */
  children?: ReactNode;
  /** What is ordered; null while something has still to be chosen. */
  order: Pick<ReportOrder, "kind" | "format" | "subject"> | null;
  /** Says what has still to be chosen. */
  onIncomplete?: () => void;
}

/** A report that can be made: for whom, with what, without what, in which language. */
export function ReportCard(props: ReportCardProps) {
  const { title, law, audience, holds, leavesOut, children, order, onIncomplete } = props;
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const exportWords = useExportWords();
  const screenLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(screenLanguage);
  const [isBusy, setBusy] = useState(false);
  const [thrown, setThrown] = useState<unknown>(null);

  const exportReport = async () => {
    if (isBusy) return;
    if (order === null) {
      onIncomplete?.();
      return;
    }
    setBusy(true);
    setThrown(null);
    try {
      const done = await host.call("export_report", { ...order, language });
      if (done.file_name === null) return;
      say({ text: exportWords(t("reports-done", { file: done.file_name }), done), tone: "ok" });
    } catch (caught) {
      setThrown(caught);
    } finally {
      setBusy(false);
    }
  };
  const error = thrown === null ? null : errorWords(thrown);
  return (
    <Card title={title} aside={law}>
      <FieldList
        labelWidth={124}
        fields={[
          { label: t("reports-for"), value: audience },
          { label: t("reports-holds"), value: holds },
          { label: t("reports-leaves-out"), value: leavesOut },
        ]}
      />
      <div className="report-choices">
        {children}
        <SelectField
          label={t("reports-language")}
          options={LANGUAGES.map((id) => ({ id, label: t(`reports-language-${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {error === null ? null : (
        <div className="report-trouble">
          <InlineError what={error.what} todo={error.todo} />
        </div>
      )}
      <div className="report-foot">
        {isBusy ? <ProgressBar label={t("reports-busy")} /> : null}
        <Button
          kind="primary"
          aria-label={`${title}: ${t("reports-export")}`}
          onPress={() => void exportReport()}
        >
          {t("reports-export")}
        </Button>
      </div>
    </Card>
  );
}
