import { EditorPage, type EditorSection } from "../../app/forms/EditorPage";
import { RecordEditor, type EditorProps, type FormProps } from "../../app/forms/RecordEditor";
import { useEditor } from "../../app/forms/useEditor";
import type { Transfer } from "../../host";
import { useText } from "../../text";
import { transferRules, newTransfer } from "./draft";
import { ImpactFields } from "./fields/ImpactFields";
import { MechanismFields } from "./fields/MechanismFields";
import { PartiesFields, PlaceFields } from "./fields/PartiesFields";
import { VerdictCard } from "./VerdictCard";

function TransferForm(props: FormProps<Transfer>) {
  const { start, view, onClose } = props;
  const t = useText();
  const editing = useEditor("transfer", props, transferRules);
  const sections: EditorSection[] = [
    {
      id: "parties",
      title: t("section-parties"),
      words: t("section-parties-words"),
      fields: [
        "importer",
        "importer_role",
        "importer_organisation",
        "processor",
        "exporter",
        "exporter_organisation",
        "activity",
        "data_categories",
      ],
      content: <PartiesFields editing={editing} isNew={start.id === null} />,
    },
    {
      id: "place",
      title: t("section-place"),
      words: t("section-place-words"),
      fields: ["countries", "onward_to", "international_organisation", "repetitive"],
      content: <PlaceFields editing={editing} />,
    },
    {
      id: "mechanism",
      title: t("section-mechanism"),
      words: t("section-mechanism-words"),
      fields: [
        "mechanism",
        "mechanism_ref",
        "dpf_active_checked_on",
        "scc_module",
        "scc_version",
        "scc_signed_on",
        "scc_options",
        "art49",
        "subjects_limited",
        "sa_informed_on",
        "subjects_informed_on",
      ],
      content: <MechanismFields editing={editing} />,
    },
    {
      id: "impact",
      title: t("section-tia"),
      words: t("section-tia-words"),
      fields: ["tia", "tia_ref", "tia_result", "tia_review_due", "supplementary"],
      content: <ImpactFields editing={editing} />,
    },
  ];
  return (
    <EditorPage
      view={view}
      onClose={onClose}
      kind="transfer"
      title={editing.draft.importer}
      newTitle={t("transfer-new")}
      editing={editing}
      sections={sections}
      aside={<VerdictCard id={editing.id} draft={editing.draft} />}
    />
  );
}

/** A transfer as a form: who, where to, on which ground of Chapter V. */
export function TransferEditor(props: EditorProps) {
  return <RecordEditor {...props} kind="transfer" make={newTransfer} Form={TransferForm} />;
}
