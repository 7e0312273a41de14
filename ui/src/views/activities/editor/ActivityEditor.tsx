import { EditorPage, type EditorSection } from "../../../app/forms/EditorPage";
import { RecordEditor, type EditorProps, type FormProps } from "../../../app/forms/RecordEditor";
import { useEditor } from "../../../app/forms/useEditor";
import { Art30List, askedItems } from "../../../app/records/Art30List";
import { useValues } from "../../../app/values";
import type { Activity, Art30Item } from "../../../host";
import { Card, Pill } from "../../../parts";
import { useText } from "../../../text";
import { BasisRows } from "./BasisRows";
import { DataRows } from "./DataRows";
import { cleanActivity, gapsOf, newActivity } from "./draft";
import { GeneralFields } from "./GeneralFields";
import { PurposeRows } from "./PurposeRows";
import { RecipientRows } from "./RecipientRows";
import { RemarkFields } from "./RemarkFields";
import { RetentionRows } from "./RetentionRows";
import { MeasureRows, SubjectFields } from "./SubjectFields";

function ActivityForm({ start, ...rest }: FormProps<Activity>) {
  const t = useText();
  const { text } = useValues();
  const editing = useEditor("activity", start, cleanActivity);
  const { draft } = editing;
  const gaps = gapsOf(draft);
  const complete = (item: Art30Item) =>
    askedItems(draft.role).includes(item) ? { isComplete: !gaps.includes(item) } : {};

  const sections: EditorSection[] = [
    {
      id: "general",
      title: t("section-general"),
      fields: ["name", "role", "status", "owner_unit"],
      content: <GeneralFields editing={editing} isNew={start.id === null} />,
    },
    {
      id: "purposes",
      title: t("field-purposes"),
      words: t("section-purposes-words"),
      fields: ["purposes"],
      ...complete("purposes"),
      content: <PurposeRows editing={editing} />,
    },
    {
      id: "subjects",
      title: t("column-subjects"),
      words: t("section-subjects-words"),
      fields: ["subject_categories"],
      ...complete("subjects"),
      content: <SubjectFields editing={editing} />,
    },
    {
      id: "bases",
      title: t("field-bases"),
      words: t("section-bases-words"),
      fields: ["bases"],
      content: <BasisRows editing={editing} />,
    },
    {
      id: "data",
      title: t("tab-data"),
      words: t("section-data-words"),
      fields: ["data_items"],
      ...complete("data"),
      content: <DataRows editing={editing} />,
    },
    {
      id: "recipients",
      title: t("field-recipients"),
      words: t("section-recipients-words"),
      fields: ["recipients", "no_recipients"],
      ...complete("recipients"),
      content: <RecipientRows editing={editing} />,
    },
    {
      id: "retention",
      title: t("field-retention"),
      words: t("section-retention-words"),
      fields: ["retention"],
      ...complete("retention"),
      content: <RetentionRows editing={editing} />,
    },
    {
      id: "measures",
      title: t("section-measures"),
      words: t("section-measures-words"),
      fields: ["toms", "systems"],
      ...complete("measures"),
      content: <MeasureRows editing={editing} />,
    },
    {
      id: "remarks",
      title: t("section-remarks"),
      fields: ["review_due", "remarks"],
      content: <RemarkFields editing={editing} />,
    },
  ];
  return (
    <EditorPage
      {...rest}
      kind="activity"
      hasLanguages
      title={text(draft.name)}
      newTitle={t("activity-new")}
      editing={editing}
      sections={sections}
      aside={
        <Card
          title={t("art30-title")}
          aside={
            gaps.length === 0 ? (
              <Pill tone="ok">{t("art30-complete")}</Pill>
            ) : (
              <Pill tone="bad">{t("gaps-count", { count: gaps.length })}</Pill>
            )
          }
        >
          <Art30List role={draft.role} gaps={gaps} />
        </Card>
      }
    />
  );
}

/** An activity as a form; a new one, or one of the register with all that it holds. */
export function ActivityEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="activity" make={newActivity} Form={ActivityForm} />;
}
