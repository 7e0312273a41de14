import { useCallback } from "react";
import { useErrorWords, useHost } from "../../host";
import { useToast } from "../../parts";
import { useText } from "../../text";

/** Keeps a file beside a case; which, the person says in a dialog of the desktop. Gives its id, or null. */
export function useAttach(owner: string): (as: { isPrivileged: boolean }) => Promise<string | null> {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  return useCallback(
    async ({ isPrivileged }) => {
      try {
        const written = await host.call("attach", {
          owner,
          class: "needed_for_decision",
          privileged: isPrivileged,
        });
        if (written) say({ text: `${t("case-trail-attachment")}: ${written.ref}`, tone: "ok" });
        return written?.id ?? null;
      } catch (thrown) {
        const { what, todo } = errorWords(thrown);
        say({ text: `${what} ${todo}`, tone: "bad" });
        return null;
      }
    },
    [host, owner, say, t, errorWords],
  );
}
