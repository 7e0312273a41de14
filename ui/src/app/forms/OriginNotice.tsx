import { Notice } from "../../parts";
import { useText } from "../../text";
import type { Origin } from "./origin";

/** At the head of a form: what it was begun from, and what that leaves to do. */
export function OriginNotice({ origin }: { origin: Origin }) {
  const t = useText();
  return origin.from === "copy" ? (
    <Notice what={t("copy-mark", { ref: origin.ref, title: origin.title })} todo={t("copy-mark-do")} />
  ) : (
    <Notice
      what={t("template-mark", { name: origin.name })}
      todo={`${origin.words} ${t(`source-status-${origin.source}`)}.`}
    />
  );
}
