import { useCallback } from "react";
import { ownName } from "../../app/erase/erasing";
import { useDescribe } from "../../app/history/describe";
import { useValues } from "../../app/values";
import type { ProvenField } from "../../host";
import { useText } from "../../text";

/** The name of a field of an event in words: one of the document, or one that every event may have. */
export function useFieldWords(): (name: string) => string {
  const t = useText();
  const { field } = useValues();
  return useCallback(
    (name) => {
      const own = name === "reason" ? null : ownName(name);
      if (own !== null) return field(own);
      const key = `leaf-field-${name.replaceAll("_", "-")}`;
      return t.has(key) ? t(key) : name;
    },
    [t, field],
  );
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

export interface FieldValue {
  words: string;
  /** Bytes, numbers and codes rather than words. */
  isMono: boolean;
}

/** What a field of an event holds, in words where there are any. */
export function useFieldValue(): (field: ProvenField) => FieldValue {
  const t = useText();
  const { code, list } = useValues();
  const describe = useDescribe();
  const fieldWords = useFieldWords();
  return useCallback(
    ({ name, value }) => {
      if (value === null) return { words: t("value-nothing"), isMono: false };
      if (name.startsWith("d.")) return { words: describe(name.slice(2), parsed(value)), isMono: false };
      switch (name) {
        case "reason":
          return { words: value, isMono: false };
        case "ground":
          return { words: code("erasure-ground", value), isMono: false };
        case "rule":
          return { words: code("own-retention", value), isMono: false };
        case "fields":
          return { words: list(value.split(" ").map(fieldWords)), isMono: false };
        case "self_asserted":
          return { words: t(value === "true" ? "value-yes" : "value-no"), isMono: false };
        default:
          return { words: value, isMono: true };
      }
    },
    [t, code, list, describe, fieldWords],
  );
}
