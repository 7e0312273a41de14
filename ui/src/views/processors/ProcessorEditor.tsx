import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { useEditor } from "../../app/forms/useEditor";
import { useValues } from "../../app/values";
import type { Processor } from "../../host";
import { useText } from "../../text";
import { AgreementFields, EngagementFields, GuaranteeFields, SubProcessorRows } from "./ProcessorFields";
import { cleanProcessor, newProcessor } from "./draft";

function ProcessorForm({ start, ...rest }: FormProps<Processor>) {
  const t = useText();
  const { field } = useValues();
  const editing = useEditor("processor", start, cleanProcessor);
  const sections: EditorSection[] = [
    {
      id: "engagement",
      title: t("section-engagement"),
      fields: ["name", "service", "country", "locations", "access_countries", "activities"],
      content: <EngagementFields editing={editing} isNew={start.id === null} />,
    },
    {
      id: "agreement",
      title: t("tab-agreement"),
      words: t("section-agreement-words"),
      fields: ["dpa_ref", "dpa_signed_on", "dpa_review_due", "dpa_check", "instructions_ref"],
      content: <AgreementFields editing={editing} />,
    },
    {
      id: "guarantees",
      title: t("section-guarantees"),
      words: t("section-guarantees-words"),
      fields: ["dd_done_on", "dd_result", "dd_review_due", "audit_right_used_on"],
      content: <GuaranteeFields editing={editing} />,
    },
    {
      id: "subs",
      title: field("sub_processors"),
      words: t("section-subs-words"),
      fields: ["sub_processors", "subs_authorisation", "subs_notice_days", "remarks"],
      content: <SubProcessorRows editing={editing} />,
    },
  ];
  return (
    <EditorPage
      {...rest}
      kind="processor"
      title={editing.draft.name}
      newTitle={t("processor-new")}
      editing={editing}
      sections={sections}
    />
  );
}

/** A processor as a form. */
export function ProcessorEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="processor" make={newProcessor} Form={ProcessorForm} />;
}
