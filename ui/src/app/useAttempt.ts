import { useState } from "react";
import { asHostError } from "../host";

export interface Attempt {
  isBusy: boolean;
  /** What came of the last one, where it was refused; null otherwise. */
  error: unknown;
  /** Asks something of the program, unless something is under way. */
  attempt: (work: () => Promise<unknown>) => Promise<void>;
  /** What was refused is over. */
  forget: () => void;
}

/** What a dialog asks of the program: one thing at a time, and in its words why it was not done. */
export function useAttempt(): Attempt {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const attempt: Attempt["attempt"] = async (work) => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      // Whoever was asked for a passphrase and said no knows.
      if (asHostError(thrown).code !== "cancelled") setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, error, attempt, forget: () => setError(null) };
}
