import { Button, Dialog, KeyTable } from "../../parts";
import { useText, type TextKey } from "../../text";
import { FORM_KEYS } from "../forms/FormKeys";
import "./help.css";

type Line = readonly [keys: readonly string[], words: TextKey];

const EVERYWHERE: readonly Line[] = [
  [["Ctrl", "K"], "keys-search"],
  [["/"], "keys-slash"],
  [["F1"], "keys-help"],
  [["?"], "keys-sheet"],
  [["Ctrl", "N"], "keys-main"],
  [["Alt", "1…8"], "keys-places"],
  [["Alt", "←"], "keys-back"],
  [["F6"], "keys-panes"],
  [["Ctrl", "Z"], "keys-undo"],
  [["Ctrl", "Y"], "keys-redo"],
];
const LISTS: readonly Line[] = [
  [["↑", "↓", "←", "→"], "keys-move"],
  [["Home", "End"], "keys-edges"],
  [["A…Z"], "keys-letters"],
  [["Enter"], "keys-open"],
  [["Space"], "keys-select"],
  [["Ctrl", "A"], "keys-all"],
  [["Ctrl", "F"], "keys-find"],
];
const NOTICES: readonly Line[] = [
  [["Enter"], "keys-accept"],
  [["Del"], "keys-reject"],
  [["E"], "keys-correct"],
  [["T"], "keys-tie"],
];

const GROUPS: readonly [title: TextKey, lines: readonly Line[]][] = [
  ["keys-everywhere", EVERYWHERE],
  ["keys-lists", LISTS],
  ["keys-forms", FORM_KEYS],
  ["keys-notices", NOTICES],
];

/** All keys with what they do, on one sheet. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Dialog
      title={t("keys-title")}
      isOpen
      onClose={onClose}
      size="l"
      closesOutside
      actions={
        <Button kind="primary" onPress={onClose} autoFocus>
          {t("action-close")}
        </Button>
      }
    >
      <div className="key-sheet">
        {GROUPS.map(([title, lines]) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <KeyTable lines={lines.map(([keys, words]) => [keys, t(words)])} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
