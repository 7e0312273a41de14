import { useCallback } from "react";
import type { ErasureGround, OwnRetention } from "../../host";
import { useText } from "../../text";

export interface Words {
  label: string;
  /** The article, or how the period is counted. */
  hint: string;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A ground of erasure with its article apart: the words have it in brackets at their end. */
export function useGroundWords(): (ground: ErasureGround) => Words {
  const t = useText();
  return useCallback(
    (ground) => {
      const words = t(`erasure-ground-${ground.replaceAll("_", "-") as "unlawful"}`);
      const [, label = words, hint = ""] = /^(.*?) \((.*)\)$/.exec(words) ?? [];
      return { label: capital(label), hint: capital(hint) };
    },
    [t],
  );
}

/** A retention rule of the workbench itself, with its period apart: it stands after a colon. */
export function useRuleWords(): (rule: OwnRetention) => Words {
  const t = useText();
  return useCallback(
    (rule) => {
      const words = t(`own-retention-${rule.replaceAll("_", "-") as "rights-case"}`);
      const [, label = words, hint = ""] = /^(.*?): (.*)$/.exec(words) ?? [];
      return { label: capital(label), hint: capital(hint) };
    },
    [t],
  );
}
