import { useCallback, useState } from "react";
import { asHostError, useHost, type Commands, type FileDone } from "../../host";

type FileCommand =
  | "open_file"
  | "open_bundle"
  | "open_recent"
  | "open_sample"
  | "take_over"
  | "new_workspace"
  | "save_copy"
  | "export_register";

export interface FileNamed extends FileDone {
  file_name: string;
}

export interface Files {
  isBusy: boolean;
  error: unknown;
  clear: () => void;
  /** Asks with a native dialog where it must; null when it failed or the person changed their mind. */
  run<C extends FileCommand>(name: C, request: Commands[C][0]): Promise<FileNamed | null>;
}

/** The commands on files: one at a time, and their trouble kept until the next. */
export function useFiles(): Files {
  const host = useHost();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback(
    async <C extends FileCommand>(name: C, request: Commands[C][0]) => {
      setBusy(true);
      setError(null);
      try {
        const done: FileDone = await host.call(name, request);
        const { file_name } = done;
        return file_name === null ? null : { ...done, file_name };
      } catch (thrown) {
        // Whoever did not choose a passphrase changed their mind.
        if (asHostError(thrown).code !== "cancelled") setError(thrown);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [host],
  );
  const clear = useCallback(() => setError(null), []);
  return { isBusy, error, clear, run };
}
