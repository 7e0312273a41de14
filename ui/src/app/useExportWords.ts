import { useCallback } from "react";
import type { FileDone } from "../host";
import { useText } from "../text";

/** Adds to the words about a copy that was written whether the trail says that it went out. */
export function useExportWords(): (words: string, done: FileDone) => string {
  const t = useText();
  return useCallback(
    (words, { recorded }) =>
      `${words.replace(/\.$/, "")} · ${recorded === null ? t("export-unrecorded") : t("export-recorded", { ref: recorded })}`,
    [t],
  );
}
