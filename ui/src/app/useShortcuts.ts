import { useEffect, useEffectEvent } from "react";
import { useNavigation, type View } from "./navigation";

/** In the order of the sidebar: Alt 1 to Alt 6. */
export const NUMBERED = ["overview", "activities", "bases", "processors", "requests", "reports"] as const;

export function isBehindDialog(): boolean {
  return document.querySelector("[role=dialog][aria-modal=true], .veil") !== null;
}

export function useShortcuts(): void {
  const { go } = useNavigation();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const name = NUMBERED[Number(/^Digit([1-9])$/.exec(event.code)?.[1] ?? 0) - 1];
    if (name === undefined || isBehindDialog()) return;
    event.preventDefault();
    go({ name } satisfies View);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
