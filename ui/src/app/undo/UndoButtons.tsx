import { IconButton, RedoIcon, UndoIcon } from "../../parts";
import { useText } from "../../text";
import { useMayWrite } from "../workspace";
import { useTakeBack } from "./useTakeBack";

/** At the head of every view: take back, do again. */
export function UndoButtons() {
  const t = useText();
  const mayWrite = useMayWrite();
  const { canUndo, canRedo, undo, redo } = useTakeBack();
  if (!mayWrite) return null;
  return (
    <span className="undo-buttons">
      <IconButton
        label={t("undo-button")}
        icon={<UndoIcon />}
        isDisabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        onPress={() => void undo()}
      />
      <IconButton
        label={t("redo-button")}
        icon={<RedoIcon />}
        isDisabled={!canRedo}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        onPress={() => void redo()}
      />
    </span>
  );
}
