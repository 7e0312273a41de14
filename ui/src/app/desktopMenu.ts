import { useEffect, useEffectEvent } from "react";
import { useHost, type MenuChosen } from "../host";
import { isWriting } from "./useShortcuts";

const digits = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The keys of the page that do what a line of the menu of the desktop says. */
const KEYS: Readonly<Record<string, KeyboardEventInit>> = {
  undo: { key: "z", ctrlKey: true },
  redo: { key: "y", ctrlKey: true },
  search: { key: "k", ctrlKey: true },
  keys: { key: "?" },
  help: { key: "F1" },
  ...Object.fromEntries(
    digits.map((digit) => [`place-${digit}`, { key: `${digit}`, code: `Digit${digit}`, altKey: true }]),
  ),
};

/** Does what somebody chose in the menu of the desktop; acts that are named in no place are done by nobody. */
export function useDesktopMenu(acts: Readonly<Record<string, () => void>>): void {
  const host = useHost();
  const onChosen = useEffectEvent(({ act }: MenuChosen) => acts[act]?.());
  useEffect(() => {
    const stop = host.listen<MenuChosen>("menu", (chosen) => onChosen(chosen));
    return () => void stop.then((end) => end());
  }, [host]);
}

/** Lines for which the page has a key press that key, so that menu and keys never differ. */
export function useDesktopMenuKeys(): void {
  const press = (act: string, keys: KeyboardEventInit) => {
    const there = document.activeElement ?? document.body;
    const isTaken = !there.dispatchEvent(
      new KeyboardEvent("keydown", { ...keys, bubbles: true, cancelable: true }),
    );
    // What is typed in a field is the field's to take back, and a pressed key that nobody typed does not reach it.
    if (!isTaken && (act === "undo" || act === "redo") && isWriting(there)) document.execCommand(act);
  };
  useDesktopMenu(
    Object.fromEntries(Object.entries(KEYS).map(([act, keys]) => [act, () => press(act, keys)])),
  );
}
