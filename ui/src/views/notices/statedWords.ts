import { useMemo } from "react";
import { useValues } from "../../app/values";
import type {
  Stated,
  StatedBasis,
  StatedChannel,
  StatedContact,
  StatedDecision,
  StatedDuty,
  StatedRecipient,
  StatedRetention,
  StatedRight,
  StatedRole,
  StatedTransfer,
  StatedVersion,
  Statement,
} from "../../host";
import { useFormat, useText } from "../../text";

const joined = (...parts: readonly (string | false | null | undefined)[]) =>
  parts.filter(Boolean).join(" · ");

/** What a statement says, in the words of the reader; which type its value has follows from its attribute. */
export function useStatedWords(): (of: Pick<Statement, "attribute" | "value" | "quote">) => string {
  const t = useText();
  const { code, period, countries } = useValues();
  const { formatDate } = useFormat();
  return useMemo(() => {
    const basis = ({ art6, art9, provision }: StatedBasis) =>
      joined(
        art6 !== null && code("basis", `${art6}-full`),
        ...art9.map((one) => code("art9", one)),
        provision,
      );
    const retention = ({ period: iso, trigger, action, max_period, criteria }: StatedRetention) => {
      const after = `trigger-${(trigger ?? "").replaceAll("_", "-")}-after`;
      const start =
        iso === null
          ? trigger !== null && t("retention-until", { trigger: code("trigger", trigger) })
          : t.has(after)
            ? t(after, { period: period(iso) })
            : period(iso);
      return joined(
        start,
        max_period !== null && t("retention-ceiling", { period: period(max_period) }),
        code("retention-action", action),
        criteria,
      );
    };
    const words = (attribute: Statement["attribute"], value: Stated): string => {
      if (typeof value === "string") return value;
      switch (attribute) {
        case "basis":
          return basis(value as StatedBasis);
        case "retention":
          return retention(value as StatedRetention);
        case "right":
          return code("right", (value as StatedRight).right);
        case "contact": {
          const { role, text } = value as StatedContact;
          return joined(code("contact-role", role), text);
        }
        case "role": {
          const { role, whose } = value as StatedRole;
          return joined(code("activity-role", role), whose);
        }
        case "channel": {
          const { channel, text, serves } = value as StatedChannel;
          return joined(code("notice-channel", channel), text, code("right", serves));
        }
        case "recipient": {
          const { recipient, text } = value as StatedRecipient;
          return joined(text, code("recipient-kind", recipient));
        }
        case "transfer": {
          const { outside_eea, countries: named, mechanism, text } = value as StatedTransfer;
          return joined(
            countries(named),
            code("mechanism", mechanism),
            named.length === 0 && outside_eea !== null && t(outside_eea ? "notice-outside" : "notice-inside"),
            named.length === 0 && text,
          );
        }
        case "adm": {
          const { automated, profiling, text } = value as StatedDecision;
          return joined(
            automated !== null && t(automated ? "notice-automated" : "notice-not-automated"),
            profiling !== null && t(profiling ? "notice-profiling" : "notice-no-profiling"),
            automated === null && profiling === null && text,
          );
        }
        case "voluntariness": {
          const { mandatory, consequence } = value as StatedDuty;
          return joined(code("mandatory", mandatory), consequence);
        }
        case "version": {
          const { date } = value as StatedVersion;
          return date === null ? "" : formatDate(date);
        }
        default:
          return "";
      }
    };
    return ({ attribute, value, quote }) => (value === null ? quote : words(attribute, value) || quote);
  }, [t, code, period, countries, formatDate]);
}
