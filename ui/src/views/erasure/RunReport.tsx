import { Link } from "react-aria-components";
import { useNavigation } from "../../app/navigation";
import type { DeletionReport } from "../../host";
import { Card, CopyButton, FieldList, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { useSize } from "../requests/trailWords";

/** Events named one by one; the others are counted, and are in the copy. */
const MOST = 40;

export interface ReportFactsProps {
  report: DeletionReport;
  /** Before going to the trail. */
  onLeave?: () => void;
}

/** What a run did, without a word about anybody: numbers, events, and the hashes by which each can be checked. */
export function ReportFacts({ report, onLeave }: ReportFactsProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const { go } = useNavigation();
  const sizeWords = useSize();
  const rows = report.events.map((seq, place) => `#${seq}\t${report.leaf_hashes[place] ?? ""}`);
  const text = [...rows, "", ...report.erased].join("\n");
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("run-report")}
      aside={<CopyButton text={text} label={t("run-report-copy")} />}
    >
      <FieldList
        labelWidth={132}
        fields={[
          { label: t("run-cases"), value: formatNumber(report.cases), note: t("run-report-cases-note") },
          { label: t("run-report-entries"), value: formatNumber(report.entries) },
          {
            label: t("run-report-files"),
            value: `${formatNumber(report.files)}${report.bytes > 0 ? `, ${sizeWords(report.bytes)}` : ""}`,
          },
          { label: t("run-report-values"), value: formatNumber(report.values) },
          { label: t("run-report-records"), value: formatNumber(report.erased.length) },
        ]}
      />
      <table className="plain-table run-hashes">
        <caption className="unseen">{t("run-report-events")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("run-report-event")}</th>
            <th scope="col">{t("run-report-hash")}</th>
          </tr>
        </thead>
        <tbody>
          {report.events.slice(0, MOST).map((seq, place) => (
            <tr key={seq}>
              <th scope="row" aria-label={`#${seq}`}>
                <Link
                  className="case-link"
                  onPress={() => {
                    onLeave?.();
                    go({ name: "trail", seq });
                  }}
                >
                  <Reference>{`#${seq}`}</Reference>
                </Link>
              </th>
              <td className="run-hash">
                <Reference>{report.leaf_hashes[place] ?? ""}</Reference>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.events.length > MOST ? (
        <p className="due-note">{t("run-report-more", { count: report.events.length - MOST })}</p>
      ) : null}
    </Card>
  );
}
