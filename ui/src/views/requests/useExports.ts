import { useCallback } from "react";
import { useErrorWords, useHost } from "../../host";
import { useToast } from "../../parts";
import { useText } from "../../text";

/** Writes an attachment where the person says, and tells how it went. */
export function useExportAttachment(): (id: string) => Promise<void> {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  return useCallback(
    async (id) => {
      try {
        const { file_name } = await host.call("export_attachment", { id });
        if (file_name !== null) say({ text: t("case-trail-exported", { name: file_name }), tone: "ok" });
      } catch (thrown) {
        const { what, todo } = errorWords(thrown);
        say({ text: `${what} ${todo}`, tone: "bad" });
      }
    },
    [t, host, say, errorWords],
  );
}
