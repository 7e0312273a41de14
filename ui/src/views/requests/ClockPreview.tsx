import { useValues } from "../../app/values";
import { useText } from "../../text";
import { clockOf, type RequestDraft } from "./requestDraft";

/** Which time limit will run, in words, while the facts are still being written. */
export function ClockPreview({ draft }: { draft: RequestDraft }) {
  const t = useText();
  const { code } = useValues();
  const clock = clockOf(draft);
  const words =
    clock === undefined
      ? t("request-clock-unknown")
      : clock === null
        ? t("request-clock-none")
        : code("clock", clock);
  return (
    <p className="clock-preview" role="status">
      <b>{t("request-clock")}</b> {words}
    </p>
  );
}
