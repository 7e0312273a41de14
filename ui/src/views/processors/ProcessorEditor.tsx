import { Answered } from "../../app/Answered";
import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { useEditor, type Start } from "../../app/forms/useEditor";
import { useRecord } from "../../app/records/useRecord";
import { Screen } from "../../app/Screen";
import type { Processor, RecordId } from "../../host";
import { useText } from "../../text";
import { useValues } from "../../app/values";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { AgreementFields, EngagementFields, GuaranteeFields, SubProcessorRows } from "./ProcessorFields";
import { cleanProcessor, newProcessor } from "./draft";

export interface ProcessorEditorProps {
  /** None makes a new one. */
  id: RecordId | null;
  /** The id of what was saved; null when the person left. */
  onClose: (saved: RecordId | null) => void;
}

interface FormProps {
  start: Start<Processor>;
  reference: string | null;
  onClose: (saved: RecordId | null) => void;
}

function ProcessorForm({ start, reference, onClose }: FormProps) {
  const t = useText();
  const sayWritten = useSayWritten();
  const { field } = useValues();
  const editing = useEditor("processor", start, cleanProcessor);
  const { name } = editing.draft;
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
      title={start.id === null ? t("processor-new") : name || t("kind-processor")}
      {...(reference ? { reference } : {})}
      editing={editing}
      sections={sections}
      onCancel={() => onClose(null)}
      onSaved={(id) => {
        sayWritten(t("activity-saved", { name }));
        onClose(id);
      }}
    />
  );
}

/** A processor as a form. */
export function ProcessorEditor({ id, onClose }: ProcessorEditorProps) {
  const t = useText();
  const answer = useRecord("processor", id);
  if (id === null) {
    return (
      <ProcessorForm
        start={{ id: null, seq: null, record: newProcessor() }}
        reference={null}
        onClose={onClose}
      />
    );
  }
  if (answer.data === null) {
    return (
      <Screen title={t("kind-processor")}>
        <Answered answer={answer}>{() => null}</Answered>
      </Screen>
    );
  }
  const { data } = answer;
  return (
    <ProcessorForm
      start={{ id: data.id, seq: data.seq, record: data.record }}
      reference={data.ref}
      onClose={onClose}
    />
  );
}
