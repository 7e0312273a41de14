import { Art30List } from "../../app/records/Art30List";
import { AssessmentCard } from "../../app/records/AssessmentCard";
import { ErasedNotice } from "../../app/records/ErasedNotice";
import type { ViewOf } from "../../app/records/useRecord";
import { useValues } from "../../app/values";
import type { RecordId } from "../../host";
import { Card, FieldList, Pill } from "../../parts";
import { useText } from "../../text";
import { useActivityFacts } from "./ActivityFacts";

export function OverviewTab({ view }: { view: ViewOf<"activity"> }) {
  const t = useText();
  const { text } = useValues();
  const fields = useActivityFacts(view);
  const assessments = [
    ...new Set(view.record.bases.flatMap(({ lia }): RecordId[] => (lia === null ? [] : [lia]))),
  ];
  if (!text(view.record.name)) return <ErasedNotice id={view.id} of={view.ref} />;
  return (
    <div className="tab-stack">
      <FieldList fields={fields} />
      {view.gaps.length > 0 ? (
        <Card
          tone="sunken"
          level={3}
          title={t("art30-title")}
          aside={<Pill tone="bad">{t("gaps-count", { count: view.gaps.length })}</Pill>}
        >
          <Art30List role={view.record.role} gaps={view.gaps} />
        </Card>
      ) : null}
      {assessments.map((id) => (
        <AssessmentCard key={id} id={id} />
      ))}
    </div>
  );
}
