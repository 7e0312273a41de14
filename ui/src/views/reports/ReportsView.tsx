import { Screen } from "../../app/Screen";
import { useText } from "../../text";
import { CaseFileCard } from "./CaseFileCard";
import { RecordCard } from "./RecordCard";
import "./reports.css";

export interface ReportsViewProps {
  /** The request whose case file is wanted. */
  subject?: string;
}

/** What can be handed to somebody outside, each with what it is for and what it leaves out. */
export function ReportsView({ subject }: ReportsViewProps) {
  const t = useText();
  return (
    <Screen title={t("reports-title")}>
      <div className="reports">
        <RecordCard />
        <CaseFileCard {...(subject === undefined ? {} : { subject })} />
      </div>
    </Screen>
  );
}
