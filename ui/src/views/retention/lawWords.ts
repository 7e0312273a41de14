import { useCallback } from "react";
import { useValues } from "../../app/values";
import type { Retention } from "../../host";
import { useText } from "../../text";

/** What the law says of a period: no shorter than, no longer than, each with its source. */
export function useLawWords(): (rule: Retention) => string[] {
  const t = useText();
  const { period } = useValues();
  return useCallback(
    (rule) => {
      const least = rule.legal_min === null ? "" : t("law-least", { period: period(rule.legal_min) });
      const most = rule.legal_max === null ? "" : t("law-most", { period: period(rule.legal_max) });
      return [
        [least, rule.legal_min_ref].filter(Boolean).join(", "),
        [most, rule.legal_max_ref].filter(Boolean).join(", "),
      ].filter(Boolean);
    },
    [t, period],
  );
}
