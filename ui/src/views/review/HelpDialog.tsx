import { Button, Dialog, KeyTable } from "../../parts";
import { useText } from "../../text";

const KEYS = [
  [["C"], "review-key-comment"],
  [["N"], "review-key-next"],
  [["P"], "review-key-before"],
  [["↑", "↓"], "review-key-fields"],
  [["Ctrl", "Enter"], "review-key-say"],
  [["F6"], "keys-panes"],
  [["F1"], "keys-help"],
] as const;

/** What the window is for, and its keys. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Dialog
      title={t("review-help-title")}
      isOpen
      onClose={onClose}
      closesOutside
      actions={
        <Button kind="primary" onPress={onClose} autoFocus>
          {t("action-close")}
        </Button>
      }
    >
      <p>{t("review-help-words")}</p>
      <p>{t("review-help-kept")}</p>
      <p>{t("review-help-safe")}</p>
      <section className="review-keys">
        <h3>{t("help-keys")}</h3>
        <KeyTable lines={KEYS.map(([keys, words]) => [keys, t(words)])} />
      </section>
    </Dialog>
  );
}
