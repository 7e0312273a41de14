import { SaidCard } from "../sharing/SaidCard";
import { FindingsCard } from "../../app/findings/FindingsCard";
import { AssessmentCard } from "../../app/records/AssessmentCard";
import { CompletenessCard, useAskedItems } from "../../app/records/CompletenessCard";
import { ErasedNotice } from "../../app/records/ErasedNotice";
import { RecordNotices } from "../../app/records/RecordNotices";
import type { ViewOf } from "../../app/records/useRecord";
import { useValues } from "../../app/values";
import type { RecordId, RecordView } from "../../host";
import { FieldList } from "../../parts";
import { useActivityFacts } from "./ActivityFacts";

export function OverviewTab({ view }: { view: ViewOf<"activity"> }) {
  const { text } = useValues();
  const fields = useActivityFacts(view);
  const items = useAskedItems(view.completeness);
  const assessments = [
    ...new Set(view.record.bases.flatMap(({ lia }): RecordId[] => (lia === null ? [] : [lia]))),
  ];
  if (!text(view.record.name)) return <ErasedNotice id={view.id} of={view.ref} />;
  return (
    <div className="tab-stack">
      <RecordNotices view={view as RecordView} />
      <FindingsCard />
      <SaidCard />
      <FieldList fields={fields} />
      {view.completeness ? (
        <CompletenessCard part={view.completeness.part} items={items} tone="sunken" level={3} />
      ) : null}
      {assessments.map((id) => (
        <AssessmentCard key={id} id={id} />
      ))}
    </div>
  );
}
