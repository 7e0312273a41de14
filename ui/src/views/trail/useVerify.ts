import { useCallback, useEffect, useState } from "react";
import { useRefresh } from "../../app/workspace";
import { asHostError, useHost, type Progress } from "../../host";

export interface Verifying {
  isChecking: boolean;
  /** From 0 to 100; null until the first word of it. */
  percent: number | null;
  error: unknown;
  verify: () => Promise<void>;
  cancel: () => void;
}

/** Checks the trail when asked, tells how far it is, and can be stopped. */
export function useVerify(): Verifying {
  const host = useHost();
  const refresh = useRefresh();
  const [isChecking, setChecking] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    const stop = host.listen<Progress>("progress", ({ task, done, total }) => {
      if (task === "verify" && total > 0) setPercent((100 * Math.min(done, total)) / total);
    });
    return () => void stop.then((end) => end());
  }, [host]);

  const verify = useCallback(async () => {
    setChecking(true);
    setPercent(null);
    setError(null);
    try {
      await host.call("verify", {});
      await refresh();
    } catch (thrown) {
      // Whoever stopped it knows.
      if (asHostError(thrown).code !== "cancelled") setError(thrown);
    } finally {
      setChecking(false);
      setPercent(null);
    }
  }, [host, refresh]);
  const cancel = useCallback(() => {
    host.call("cancel", {}).catch(setError);
  }, [host]);
  return { isChecking, percent, error, verify, cancel };
}
