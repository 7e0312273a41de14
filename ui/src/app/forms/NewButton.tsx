import { Button } from "../../parts";
import { useText, type TextKey } from "../../text";
import type { EditedKind } from "../navigation";
import { useEdit } from "./useEdit";

/** What a new record of each kind is called. */
export const NEW_WORDS = {
  activity: "activity-new",
  processor: "processor-new",
  organisation: "org-new",
  transfer: "transfer-new",
  lia: "lia-new",
  consent_profile: "consent-new",
  system: "system-new",
  measure: "measure-new",
  factor: "factor-new",
} as const satisfies Record<EditedKind, TextKey>;

/** At the head of a list: an empty form for one more. Nothing where one may only read. */
export function NewButton({ kind }: { kind: EditedKind }) {
  const t = useText();
  const edit = useEdit();
  if (!edit) return null;
  return (
    <Button kind="primary" onPress={() => edit(kind)}>
      {t(NEW_WORDS[kind])}
    </Button>
  );
}
