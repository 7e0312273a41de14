import type { ReactNode } from "react";
import { Keycap } from "../../parts";
import { useText } from "../../text";

/** "Ctrl S saves · Ctrl Enter saves and closes · Esc leaves", with the keys drawn. */
export function useShortcutWords(): ReactNode {
  const t = useText();
  return (
    <>
      <Keycap>Ctrl</Keycap> <Keycap>S</Keycap> {t("form-key-save")} · <Keycap>Ctrl</Keycap>{" "}
      <Keycap>Enter</Keycap> {t("form-key-finish")} · <Keycap>Esc</Keycap> {t("form-key-leave")}
    </>
  );
}
