import { useEffect, useState } from "react";
import { Waiting } from "../../app/Answered";
import { useHost, type Progress } from "../../host";
import { Button, ProgressBar } from "../../parts";
import { useFormat, useText } from "../../text";

/** The first judging of a large register: how far it is, and a way to stop it. */
export function Judging() {
  const t = useText();
  const host = useHost();
  const { formatNumber } = useFormat();
  const [at, setAt] = useState<Progress | null>(null);
  useEffect(() => {
    const stop = host.listen<Progress>("progress", (told) => {
      if (told.task === "findings") setAt(told);
    });
    return () => void stop.then((end) => end());
  }, [host]);
  if (at === null || at.total === 0) return <Waiting />;
  const words = t("findings-search", { done: formatNumber(at.done), total: formatNumber(at.total) });
  return (
    <div className="findings-judging">
      <ProgressBar label={words} value={(100 * Math.min(at.done, at.total)) / at.total} />
      <Button onPress={() => void host.call("cancel", {})}>{t("action-cancel")}</Button>
    </div>
  );
}
