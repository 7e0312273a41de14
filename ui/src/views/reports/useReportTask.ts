import { useCallback, useEffect, useState } from "react";
import { asHostError, useHost, type Progress } from "../../host";

export interface ReportTask {
  isBusy: boolean;
  /** From 0 to 100; null until the first word of it. */
  percent: number | null;
  error: unknown;
  /** Does something that makes a report; null when it failed or was ended. */
  run: <Done>(work: () => Promise<Done>) => Promise<Done | null>;
  cancel: () => void;
}

/** Making a report or its first pages: how far it is, and a way to end it. */
export function useReportTask(): ReportTask {
  const host = useHost();
  const [isBusy, setBusy] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const stop = host.listen<Progress>("progress", ({ task, done, total }) => {
      if (task === "report" && total > 0) setPercent((100 * Math.min(done, total)) / total);
    });
    return () => void stop.then((end) => end());
  }, [host]);
  const run = useCallback(async <Done>(work: () => Promise<Done>) => {
    setBusy(true);
    setPercent(null);
    setError(null);
    try {
      return await work();
    } catch (thrown) {
      // Whoever ended it knows.
      if (asHostError(thrown).code !== "cancelled") setError(thrown);
      return null;
    } finally {
      setBusy(false);
      setPercent(null);
    }
  }, []);
  const cancel = useCallback(() => {
    host.call("cancel", {}).catch(setError);
  }, [host]);
  return { isBusy, percent, error, run, cancel };
}
