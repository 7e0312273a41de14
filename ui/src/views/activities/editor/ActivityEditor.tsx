import { EditorPage, type EditorSection } from "../../../app/forms/EditorPage";
import { RecordEditor, type EditorProps, type FormProps } from "../../../app/forms/RecordEditor";
import { useEditor } from "../../../app/forms/useEditor";
import { CompletenessCard, useAskedItems } from "../../../app/records/CompletenessCard";
import { useValues } from "../../../app/values";
import type { Activity, Art30Item } from "../../../host";
import { useText } from "../../../text";
import { BasisRows } from "./BasisRows";
import { ControllerFields } from "./ControllerFields";
import { DataRows } from "./DataRows";
import { DecisionFields } from "./DecisionFields";
import { DpiaFields } from "./DpiaFields";
import { askedNow, activityRules, newActivity, partOf } from "./draft";
import { FlowFields } from "./FlowFields";
import { GeneralFields } from "./GeneralFields";
import { MeasureRows } from "./MeasureRows";
import { PurposeRows } from "./PurposeRows";
import { RecipientRows } from "./RecipientRows";
import { RetentionRows } from "./RetentionRows";
import { ReviewFields } from "./ReviewFields";
import { RightsFields } from "./RightsFields";
import { SubjectFields } from "./SubjectFields";

function ActivityForm(props: FormProps<Activity>) {
  const { start, view, onClose } = props;
  const t = useText();
  const { text, field } = useValues();
  const editing = useEditor("activity", props, activityRules);
  const { draft } = editing;
  const items = askedNow(draft, useAskedItems(view?.completeness ?? null), editing.hasUnsaved);
  const complete = (...names: readonly Art30Item[]) => {
    const asked = items.filter(({ item, standing }) => names.includes(item) && standing !== "not_applicable");
    return asked.length === 0 ? {} : { isComplete: asked.every(({ standing }) => standing === "there") };
  };
  const isShared = draft.role === "joint" || draft.role === "processor" || draft.controllers.length > 0;
  const controllers: EditorSection = {
    id: "controllers",
    title: t(draft.role === "processor" ? "section-acted-for" : "section-joint"),
    words: t(draft.role === "processor" ? "section-acted-for-words" : "section-joint-words"),
    fields: ["controllers", "processing_operations", "joint_arrangement_ref", "joint_essence_published"],
    ...complete("joint", "controllers", "operations"),
    content: <ControllerFields editing={editing} />,
  };
  const sections: EditorSection[] = [
    {
      id: "general",
      title: t("section-general"),
      fields: [
        "name",
        "role",
        "status",
        "owner_unit",
        "business_function",
        "started_on",
        "ended_on",
        "data_deleted_on",
        "successor",
        "parent_activity",
      ],
      content: <GeneralFields editing={editing} isNew={start.id === null} />,
    },
    ...(isShared ? [controllers] : []),
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
      fields: [
        "subject_categories",
        "subjects_number",
        "children",
        "vulnerable",
        "employees_affected",
        "large_scale",
        "systematic_monitoring",
      ],
      ...complete("subjects"),
      content: <SubjectFields editing={editing} />,
    },
    {
      id: "data",
      title: t("tab-data"),
      words: t("section-data-words"),
      fields: ["data_items", "sources"],
      ...complete("data"),
      content: <DataRows editing={editing} />,
    },
    {
      id: "bases",
      title: t("field-bases"),
      words: t("section-bases-words"),
      fields: ["bases"],
      content: <BasisRows editing={editing} />,
    },
    {
      id: "decisions",
      title: t("section-decisions"),
      words: t("section-decisions-words"),
      fields: ["adm", "automated"],
      content: <DecisionFields editing={editing} />,
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
      id: "flow",
      title: t("section-flow"),
      words: t("section-flow-words"),
      fields: [],
      ...complete("transfers"),
      content: <FlowFields view={view} />,
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
      fields: ["toms", "systems", "data_location"],
      ...complete("measures"),
      content: <MeasureRows editing={editing} />,
    },
    {
      id: "dpia",
      title: field("dpia"),
      words: t("section-dpia-words"),
      fields: ["dpia"],
      content: <DpiaFields editing={editing} />,
    },
    {
      id: "rights",
      title: t("fact-rights"),
      words: t("section-rights-words"),
      fields: ["rights_channels", "notice_refs"],
      content: <RightsFields editing={editing} rights={view?.rights ?? null} />,
    },
    {
      id: "remarks",
      title: t("section-remarks"),
      fields: ["review_due", "reviews", "last_reviewed_on", "reviewed_by", "remarks"],
      content: <ReviewFields editing={editing} />,
    },
  ];
  return (
    <EditorPage
      view={view}
      onClose={onClose}
      kind="activity"
      hasLanguages
      title={text(draft.name)}
      newTitle={t("activity-new")}
      editing={editing}
      sections={sections}
      aside={<CompletenessCard part={partOf(draft)} items={items} />}
    />
  );
}

/** An activity as a form; a new one, or one of the register with all that it holds. */
export function ActivityEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="activity" make={newActivity} Form={ActivityForm} />;
}
