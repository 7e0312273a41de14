import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { useEditor } from "../../app/forms/useEditor";
import { useValues } from "../../app/values";
import type { Processor } from "../../host";
import { useText } from "../../text";
import { processorRules, newProcessor } from "./draft";
import { AgreementFields, InstructionRows } from "./fields/AgreementFields";
import { EndFields } from "./fields/EndFields";
import { EngagementFields } from "./fields/EngagementFields";
import { GuaranteeFields } from "./fields/GuaranteeFields";
import { SubProcessorRows } from "./fields/SubProcessorRows";

function ProcessorForm(props: FormProps<Processor>) {
  const { start, view, onClose } = props;
  const t = useText();
  const { field } = useValues();
  const editing = useEditor("processor", props, processorRules);
  const sections: EditorSection[] = [
    {
      id: "engagement",
      title: t("section-engagement"),
      fields: [
        "name",
        "service",
        "organisation",
        "country",
        "parent_company",
        "subject_to_laws",
        "locations",
        "access_countries",
        "activities",
      ],
      content: <EngagementFields editing={editing} isNew={start.id === null} />,
    },
    {
      id: "guarantees",
      title: t("section-guarantees"),
      words: t("section-guarantees-words"),
      fields: ["dd_answers", "dd_done_on", "dd_result", "dd_review_due"],
      content: <GuaranteeFields editing={editing} />,
    },
    {
      id: "agreement",
      title: t("tab-agreement"),
      words: t("section-agreement-words"),
      fields: ["dpa_ref", "dpa_signed_on", "dpa_review_due", "dpa_check", "breach_notice_hours"],
      content: <AgreementFields editing={editing} />,
    },
    {
      id: "instructions",
      title: field("instructions"),
      words: t("section-instructions-words"),
      fields: ["instructions_ref", "instructions"],
      content: <InstructionRows editing={editing} />,
    },
    {
      id: "subs",
      title: field("sub_processors"),
      words: t("section-subs-words"),
      fields: ["sub_processors", "subs_authorisation", "subs_notice_days", "subs_list_checked_on"],
      content: <SubProcessorRows editing={editing} />,
    },
    {
      id: "end",
      title: t("section-end"),
      words: t("section-end-words"),
      fields: ["audit_right_used_on", "end_on", "return_delete_confirmed_on", "remarks"],
      content: <EndFields editing={editing} />,
    },
  ];
  return (
    <EditorPage
      view={view}
      onClose={onClose}
      kind="processor"
      title={editing.draft.name}
      newTitle={t("processor-new")}
      editing={editing}
      sections={sections}
    />
  );
}

/** A processor as a form: what it does, what it guarantees, under which agreement, with whose help. */
export function ProcessorEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="processor" make={newProcessor} Form={ProcessorForm} />;
}
