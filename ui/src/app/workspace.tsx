import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { HostProvider, useHost, type Changed, type Commands, type Host, type SealChanged } from "../host";
import type { Status, WorkspaceStatus } from "../host";

interface Workbench {
  status: Status | null;
  error: unknown;
  revision: number;
  /** Grows when another file came into this window. */
  opening: number;
  refresh: () => Promise<void>;
}

const WorkbenchContext = createContext<Workbench | null>(null);

const WRITES: ReadonlySet<keyof Commands> = new Set([
  "put_record",
  "attach",
  "add_person",
  "act_as",
] as const satisfies (keyof Commands)[]);
const OPENINGS: ReadonlySet<keyof Commands> = new Set([
  "open_file",
  "open_recent",
  "open_sample",
  "new_workspace",
] as const satisfies (keyof Commands)[]);

/** The host, telling when a command has changed something. */
function watched(host: Host, onDone: (name: keyof Commands) => void): Host {
  return {
    call: async (name, request) => {
      const answer = await host.call(name, request);
      onDone(name);
      return answer;
    },
    listen: (event, handler) => host.listen(event, handler),
  };
}

/** Asks where the program stands, and keeps it up to date. */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const host = useHost();
  const [status, setStatus] = useState<Status | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [revision, setRevision] = useState(0);
  const [opening, setOpening] = useState(0);
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    asked.current += 1;
    const question = asked.current;
    try {
      const answer = await host.call("status", {});
      if (asked.current !== question) return;
      setStatus(answer);
      setError(null);
    } catch (thrown) {
      if (asked.current === question) setError(thrown);
    }
  }, [host]);

  const onDone = useCallback(
    (name: keyof Commands) => {
      if (WRITES.has(name)) setRevision((now) => now + 1);
      else if (OPENINGS.has(name)) {
        setOpening((now) => now + 1);
        setRevision((now) => now + 1);
      } else if (name !== "set_preferences" && name !== "verify") return;
      void refresh();
    },
    [refresh],
  );

  useEffect(() => {
    let isGone = false;
    void refresh();
    const stops = [
      host.listen<Changed>("changed", () => {
        if (isGone) return;
        setRevision((now) => now + 1);
        void refresh();
      }),
      host.listen<SealChanged>("seal", ({ seal }) => {
        if (isGone) return;
        setStatus((now) =>
          now?.workspace ? { ...now, workspace: { ...now.workspace, seal } } : now,
        );
      }),
    ];
    return () => {
      isGone = true;
      for (const stop of stops) void stop.then((end) => end());
    };
  }, [host, refresh]);

  const watching = useMemo(() => watched(host, onDone), [host, onDone]);
  const workbench = useMemo(
    () => ({ status, error, revision, opening, refresh }),
    [status, error, revision, opening, refresh],
  );
  return (
    <WorkbenchContext value={workbench}>
      <HostProvider host={watching}>{children}</HostProvider>
    </WorkbenchContext>
  );
}

/** Also before the program has answered: for the outermost page only. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("WorkspaceProvider is missing");
  return workbench;
}

export function useStatus(): Status {
  const { status } = useWorkbench();
  if (!status) throw new Error("the program has not answered yet");
  return status;
}

/** The open workspace: inside the workbench there always is one. */
export function useWorkspace(): WorkspaceStatus {
  const { workspace } = useStatus();
  if (!workspace) throw new Error("no workspace is open");
  return workspace;
}

/** Grows whenever something in the workspace may have changed. */
export function useRevision(): number {
  return useWorkbench().revision;
}

export function useRefresh(): () => Promise<void> {
  return useWorkbench().refresh;
}

/** Whether this window may write, and somebody who can sign is at the keyboard. */
export function useMayWrite(): boolean {
  const { read_only, author } = useWorkspace();
  return !read_only && author !== null;
}

interface Answer<T> {
  question: string;
  data: T | null;
  error: unknown;
}

export interface CommandAnswer<T> {
  data: T | null;
  error: unknown;
  again(): void;
}

/**
 * Reads, and reads again on every revision; the older answer stays on show meanwhile, unless the question is another.
 * A request of null asks nothing.
 */
export function useCommand<C extends keyof Commands>(
  name: C,
  request: Commands[C][0] | null,
  deps: readonly unknown[] = [],
): CommandAnswer<Commands[C][1]> {
  const host = useHost();
  const revision = useRevision();
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer<Commands[C][1]>>({ question: "", data: null, error: null });
  const question = request === null ? "" : JSON.stringify([name, request, deps]);
  const asking = useRef(request);
  asking.current = request;

  useEffect(() => {
    const wanted = asking.current;
    if (question === "" || wanted === null) return;
    let isGone = false;
    host.call(name, wanted).then(
      (data) => {
        if (!isGone) setAnswer({ question, data, error: null });
      },
      (error: unknown) => {
        if (isGone) return;
        setAnswer((before) => ({ question, data: before.question === question ? before.data : null, error }));
      },
    );
    return () => {
      isGone = true;
    };
  }, [host, name, question, revision, turn]);

  const again = useCallback(() => setTurn((now) => now + 1), []);
  const isCurrent = question !== "" && answer.question === question;
  return { data: isCurrent ? answer.data : null, error: isCurrent ? answer.error : null, again };
}
