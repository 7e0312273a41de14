import { useCallback } from "react";
import { useExportWords } from "../../app/useExportWords";
import { useErrorWords, useHost } from "../../host";
import { useToast } from "../../parts";
import { useText } from "../../text";

/** Writes an attachment where the person says, and tells how it went. */
export function useExportAttachment(): (id: string) => Promise<void> {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const exportWords = useExportWords();
  return useCallback(
    async (id) => {
      try {
        const done = await host.call("export_attachment", { id });
        if (done.file_name === null) return;
        say({ text: exportWords(t("case-trail-exported", { name: done.file_name }), done), tone: "ok" });
      } catch (thrown) {
        const { what, todo } = errorWords(thrown);
        say({ text: `${what} ${todo}`, tone: "bad" });
      }
    },
    [t, host, say, errorWords, exportWords],
  );
}
