import type { ReactNode } from "react";
import { Keycap } from "../../parts";
import { useText } from "../../text";

/** "Ctrl Enter saves · Esc leaves", with the keys drawn. */
export function useShortcutWords(): ReactNode {
  const t = useText();
  return (
    <>
      <Keycap>Ctrl</Keycap> <Keycap>Enter</Keycap> {t("form-key-save")} · <Keycap>Esc</Keycap>{" "}
      {t("form-key-leave")}
    </>
  );
}
