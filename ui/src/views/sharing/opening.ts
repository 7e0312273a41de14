import { useCallback } from "react";
import { useActs } from "../../app/acts/acts";
import { useErrorWords, useHost } from "../../host";
import { useToast } from "../../parts";
import { useText } from "../../text";

/** Asks for a return and shows what merging it would do; nothing when the person changed their mind. */
export function useOpenReturn(): () => Promise<void> {
  const host = useHost();
  const act = useActs();
  return useCallback(async () => {
    try {
      const plan = await host.call("return_open", {});
      if (plan !== null) act({ what: "return", opened: { plan } });
    } catch (refused) {
      act({ what: "return", opened: { refused } });
    }
  }, [host, act]);
}

/** Asks for a bundle from somebody else; it opens in a window of its own. */
export function useOpenBundle(): () => Promise<void> {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  return useCallback(async () => {
    try {
      const { file_name } = await host.call("open_bundle", {});
      if (file_name !== null) say(t("review-opened", { name: file_name }));
    } catch (thrown) {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
    }
  }, [host, say, errorWords, t]);
}
