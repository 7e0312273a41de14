import { useSyncExternalStore } from "react";

export type ThemeChoice = "light" | "dark" | "system";

const KEY = "theme";
const listeners = new Set<() => void>();

function systemIsDark(): boolean {
  return window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
}

function readChoice(): ThemeChoice {
  try {
    const kept = window.localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

function show(choice: ThemeChoice): void {
  const isDark = choice === "system" ? systemIsDark() : choice === "dark";
  document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
}

export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === "system") window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, choice);
  } catch {
    // No storage: the choice lasts as long as the window.
  }
  show(choice);
  for (const listener of listeners) listener();
}

/** Follows the system while nobody has chosen. */
export function followSystemTheme(): () => void {
  const query = window.matchMedia?.("(prefers-color-scheme: dark)");
  const onChange = () => show(readChoice());
  query?.addEventListener("change", onChange);
  return () => query?.removeEventListener("change", onChange);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, readChoice);
}
