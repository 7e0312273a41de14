import { useCallback } from "react";
import { useValues } from "../../app/values";
import type { DataRow } from "../../host";
import { useText } from "../../text";

/** In words why the law protects a category more: Articles 9, 10 and 87. */
export function useProtection(): (row: DataRow) => string[] {
  const t = useText();
  const { code } = useValues();
  return useCallback(
    (row) => [
      ...row.special.map((special) => code("special-category", special)),
      ...(row.criminal ? [t("data-criminal")] : []),
      ...(row.national_id ? [t("data-national-id")] : []),
    ],
    [t, code],
  );
}
