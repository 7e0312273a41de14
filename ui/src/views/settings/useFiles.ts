import { useCallback, useState } from "react";
import { useHost, type Commands, type FileDone } from "../../host";

type FileCommand = "open_file" | "open_recent" | "open_sample" | "new_workspace" | "save_copy";

export interface Files {
  isBusy: boolean;
  error: unknown;
  clear: () => void;
  /** Asks with a native dialog where it must; null when it failed or the person changed their mind. */
  run<C extends FileCommand>(name: C, request: Commands[C][0]): Promise<string | null>;
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
        return done.file_name;
      } catch (thrown) {
        setError(thrown);
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
