import { useState, type ComponentType } from "react";
import { SoughtContext } from "../../app/forms/sought";
import type { EditorProps } from "../../app/forms/RecordEditor";
import { useNavigation, type EditedKind, type EditPlace } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { viewOf } from "../../app/useOpenRecord";
import { useMayWrite } from "../../app/workspace";
import type { RecordId } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText, type TextKey } from "../../text";
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

/** In place of a form, where nothing can be written. */
function OnlyRead({ kind, id }: Pick<EditPlace, "kind" | "id">) {
  const t = useText();
  const { turn } = useNavigation();
  return (
    <Screen title={t(`kind-${kind.replaceAll("_", "-")}` as TextKey)}>
      <div className="lone">
        <EmptyState
          title={t("form-read-only")}
          actions={
            id === null ? null : (
              <Button onPress={() => turn(viewOf(kind, id, "") ?? { name: "overview" })}>
                {t("form-read-only-show")}
              </Button>
            )
          }
        >
          {t("form-read-only-words")}
        </EmptyState>
      </div>
    </Screen>
  );
}

/** The form of a record as a place to go to, and to come back from. */
export function EditView({ view }: { view: EditPlace }) {
  const { before, turn, back } = useNavigation();
  const { kind, id, seed, origin, at } = view;
  const Editor = EDITORS[kind];
  // It gets its id while it is written.
  const [isNew] = useState(id === null);
  const mayWrite = useMayWrite();
  // A form that is open stays, with all that was typed in it: why it cannot be saved is said there.
  const [isBarred] = useState(!mayWrite);
  const close = (saved: RecordId | null) => {
    // What is new is looked at where it now stands, unless another form waits for it.
    if (saved !== null && isNew && before?.name !== "edit") {
      turn(viewOf(kind, saved, "") ?? { name: "overview" });
    } else if (before === null) turn({ name: "overview" });
    else back();
  };
  if (isBarred) return <OnlyRead kind={kind} id={id} />;
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
