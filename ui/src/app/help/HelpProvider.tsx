import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from "react";
import { isBehindDialog, isWriting } from "../useShortcuts";
import { HelpContext, type Help, type Term } from "./help";
import { HelpPane } from "./HelpPane";
import { KeySheet } from "./KeySheet";
import { Tour } from "./Tour";

type Shown = { what: "help"; term: Term | null } | { what: "keys" } | { what: "tour" };

/** Help beside whatever is shown: F1 opens its pane, `?` the sheet of keys. */
export function HelpProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  const help = useMemo<Help>(
    () => ({
      open: (term) => setShown({ what: "help", term: term ?? null }),
      showKeys: () => setShown({ what: "keys" }),
      startTour: () => setShown({ what: "tour" }),
    }),
    [],
  );
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "F1") {
      // Nothing opens behind a dialog; one with fields has its own words for them.
      if (isBehindDialog()) return;
      event.preventDefault();
      if (shown?.what === "help") close();
      else help.open();
    } else if (event.key === "?" && !isWriting(event.target) && !isBehindDialog()) {
      event.preventDefault();
      help.showKeys();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <HelpContext value={help}>
      {children}
      {shown?.what === "help" ? <HelpPane key={shown.term} term={shown.term} onClose={close} /> : null}
      {shown?.what === "keys" ? <KeySheet onClose={close} /> : null}
      {shown?.what === "tour" ? <Tour onClose={close} /> : null}
    </HelpContext>
  );
}
