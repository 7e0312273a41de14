import { asHostError, HostError, type Host, type WindowKind } from "./host";
import type { Commands } from "./wire";

type Handlers = {
  [C in keyof Commands]?: (request: Commands[C][0]) => Commands[C][1] | Promise<Commands[C][1]>;
};

export interface MemoryHost extends Host {
  /** What was called, in order. */
  readonly calls: readonly { name: string; request: unknown }[];
  emit(event: string, payload: unknown): void;
}

/** A host without a shell: the whole screen runs on it in tests and in a browser. */
export function memoryHost(handlers: Handlers, window: WindowKind = "workbench"): MemoryHost {
  const calls: { name: string; request: unknown }[] = [];
  const listeners = new Map<string, Set<(payload: never) => void>>();
  return {
    window,
    calls,
    async call(name, request) {
      calls.push({ name: String(name), request });
      const handler = handlers[name];
      if (!handler) throw new HostError({ code: "unknown_command", arguments: { name: String(name) } });
      try {
        return await handler(request);
      } catch (thrown) {
        throw asHostError(thrown);
      }
    },
    async listen(event, handler) {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(handler));
      return () => {
        known.delete(handler);
      };
    },
    emit(event, payload) {
      for (const listener of listeners.get(event) ?? []) listener(payload as never);
    },
  };
}
