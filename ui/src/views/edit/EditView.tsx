import { useState, type ComponentType } from "react";
import { SoughtContext } from "../../app/forms/sought";
import type { EditorProps } from "../../app/forms/RecordEditor";
import { useNavigation, type EditedKind, type EditPlace } from "../../app/navigation";
import { viewOf } from "../../app/useOpenRecord";
import type { RecordId } from "../../host";
import { ActivityEditor } from "../activities/editor/ActivityEditor";
import { AssessmentEditor } from "../assessments/AssessmentEditor";
import { ConsentEditor } from "../consents/ConsentEditor";
import { FactorEditor } from "../factors/FactorEditor";
import { MeasureEditor } from "../measures/MeasureEditor";
import { OrganisationEditor } from "../organisations/OrganisationEditor";
import { ProcessorEditor } from "../processors/ProcessorEditor";
import { SystemEditor } from "../systems/SystemEditor";
import { TransferEditor } from "../transfers/TransferEditor";

const EDITORS: Readonly<Record<EditedKind, ComponentType<EditorProps>>> = {
  organisation: OrganisationEditor,
  activity: ActivityEditor,
  processor: ProcessorEditor,
  transfer: TransferEditor,
  lia: AssessmentEditor,
  consent_profile: ConsentEditor,
  system: SystemEditor,
  measure: MeasureEditor,
  factor: FactorEditor,
};

/** The form of a record as a place to go to, and to come back from. */
export function EditView({ view }: { view: EditPlace }) {
  const { before, turn, back } = useNavigation();
  const { kind, id, seed, origin, at } = view;
  const Editor = EDITORS[kind];
  // It gets its id while it is written.
  const [isNew] = useState(id === null);
  const close = (saved: RecordId | null) => {
    // What is new is looked at where it now stands, unless another form waits for it.
    if (saved !== null && isNew && before?.name !== "edit") {
      turn(viewOf(kind, saved, "") ?? { name: "overview" });
    } else if (before === null) turn({ name: "overview" });
    else back();
  };
  return (
    <SoughtContext value={at ?? null}>
      <Editor
        id={id}
        onClose={close}
        onMade={(made) => turn({ ...view, id: made })}
        {...(seed ? { seed } : {})}
        {...(origin ? { origin } : {})}
      />
    </SoughtContext>
  );
}
