import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ReactNode } from "react";
import { HostProvider, useHost, type Changed, type Commands, type Host, type SealChanged } from "../host";
import type { FileDone, Status, WorkspaceStatus } from "../host";
import { WRITES } from "./writes";

interface Workbench {
  status: Status | null;
  error: unknown;
  revision: number;
  /** Grows when another file came into this window. */
  opening: number;
  refresh: () => Promise<void>;
}

const WorkbenchContext = createContext<Workbench | null>(null);

const OPENINGS: ReadonlySet<keyof Commands> = new Set([
  "open_file",
  "open_recent",
  "open_sample",
  "take_over",
  "new_workspace",
] as const satisfies (keyof Commands)[]);

type Done = (name: keyof Commands, answer: unknown) => void;

/** The host, telling when a command has done something. */
interface WatchedHost extends Host {
  watch(onDone: Done): () => void;
}

function watched(host: Host): WatchedHost {
  const watchers = new Set<Done>();
  return {
    window: host.window ?? "workbench",
    call: async (name, request) => {
      const answer = await host.call(name, request);
      for (const onDone of watchers) onDone(name, answer);
      return answer;
    },
    listen: (event, handler) => host.listen(event, handler),
    watch: (onDone) => {
      watchers.add(onDone);
      return () => watchers.delete(onDone);
    },
  };
}

/** Asks where the program stands, and keeps it up to date. */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const outer = useHost();
  const host = useMemo(() => watched(outer), [outer]);
  const [status, setStatus] = useState<Status | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [revision, setRevision] = useState(0);
  const [opening, setOpening] = useState(0);
  const asked = useRef(0);
  const isAnswered = useRef(false);

  const refresh = useCallback(async () => {
    asked.current += 1;
    const question = asked.current;
    const ask = async () => {
      const answer = await host.call("status", {});
      if (asked.current !== question) return;
      isAnswered.current = true;
      setStatus(answer);
    };
    try {
      await ask();
      if (asked.current === question) setError(null);
    } catch (thrown) {
      // The first answer stands for the file with which the window began. Without that file there is still a person, whose
      // language and colours the trouble is told in, and who opens another.
      if (!isAnswered.current) await ask().catch(() => undefined);
      if (asked.current === question) setError(thrown);
    }
  }, [host]);

  useEffect(() => {
    let isGone = false;
    const onChanged = () => {
      if (isGone) return;
      setRevision((now) => now + 1);
      void refresh();
    };
    const onDone: Done = (name, answer) => {
      if (WRITES.has(name)) onChanged();
      else if (OPENINGS.has(name)) {
        // No name when the person changed their mind.
        if ((answer as FileDone).file_name === null) return;
        setOpening((now) => now + 1);
        onChanged();
      } else if (name === "set_preferences" || name === "verify") void refresh();
    };
    // Asked anew rather than taken from the event: an answer under way may be older, and the event another window's.
    const onSeal = () => {
      if (!isGone) void refresh();
    };
    const stops = [host.listen<Changed>("changed", onChanged), host.listen<SealChanged>("seal", onSeal)];
    const unwatch = host.watch(onDone);
    // The first question, once it is heard what changes meanwhile.
    void Promise.all(stops).then(refresh, refresh);
    return () => {
      isGone = true;
      unwatch();
      for (const stop of stops) void stop.then((end) => end());
    };
  }, [host, refresh]);

  const workbench = useMemo(
    () => ({ status, error, revision, opening, refresh }),
    [status, error, revision, opening, refresh],
  );
  return (
    <WorkbenchContext value={workbench}>
      <HostProvider host={host}>{children}</HostProvider>
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
  return !read_only && author?.can_sign === true;
}

interface Answer<T> {
  question: string;
  /** Of the same question: grows with the revision and with each new try. */
  round: string;
  data: T | null;
  error: unknown;
}

export interface CommandAnswer<T> {
  data: T | null;
  error: unknown;
  again(): void;
}

/**
 * Asks, and asks again on every revision; the older answer stays on show meanwhile, unless the question is another. The
 * question in words says when it is; an empty one asks nothing.
 */
export function useAnswer<T>(question: string, ask: () => Promise<T>): CommandAnswer<T> {
  const revision = useRevision();
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>({ question: "", round: "", data: null, error: null });
  const round = `${revision} ${turn}`;
  const asking = useEffectEvent(ask);

  useEffect(() => {
    if (question === "") return;
    let isGone = false;
    asking().then(
      (data) => {
        if (!isGone) setAnswer({ question, round, data, error: null });
      },
      (error: unknown) => {
        if (isGone) return;
        setAnswer((before) => ({
          question,
          round,
          data: before.question === question ? before.data : null,
          error,
        }));
      },
    );
    return () => {
      isGone = true;
    };
  }, [question, round]);

  const again = useCallback(() => setTurn((now) => now + 1), []);
  const isCurrent = question !== "" && answer.question === question;
  return { data: isCurrent ? answer.data : null, error: isCurrent ? answer.error : null, again };
}

/** The answer of a command, as `useAnswer` asks for it. A request of null asks nothing. */
export function useCommand<C extends keyof Commands>(
  name: C,
  request: Commands[C][0] | null,
  deps: readonly unknown[] = [],
): CommandAnswer<Commands[C][1]> {
  const host = useHost();
  const question = request === null ? "" : JSON.stringify([name, request, deps]);
  return useAnswer(question, async () => host.call(name, request as Commands[C][0]));
}
