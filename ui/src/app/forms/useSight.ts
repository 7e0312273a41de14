import { useEffect } from "react";
import { firstField } from "./firstField";

/** Brings the first thing that is wrong into sight, and under the fingers, each time `asked` grows. */
export function useSight(asked: number): void {
  useEffect(() => {
    if (asked === 0) return;
    // What the field that is left has to say to that is said first.
    const shortly = setTimeout(() => {
      const place = document.querySelector<HTMLElement>(
        "[data-form] [data-invalid], [data-form] [data-problem], [data-form] [role=alert]",
      );
      place?.scrollIntoView({ block: "center" });
      (firstField(place) ?? firstField(place?.closest("section")) ?? place)?.focus();
    });
    return () => clearTimeout(shortly);
  }, [asked]);
}
