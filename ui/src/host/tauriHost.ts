import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { asHostError, type Host } from "./host";

/** The shell. Only this file speaks to it. */
export const tauriHost: Host = {
  async call(name, request) {
    try {
      return await invoke(name, { request });
    } catch (thrown) {
      throw asHostError(thrown);
    }
  },
  listen(event, handler) {
    return listen(event, ({ payload }) => handler(payload as Parameters<typeof handler>[0]));
  },
};
