import { invoke } from "@tauri-apps/api/core";
import { getCurrentWebviewWindow } from "@tauri-apps/api/webviewWindow";
import { asHostError, type Host } from "./host";

/** The shell. Only this file speaks to it. */
export const tauriHost: Host = {
  // The shell gives rights by the label; whoever lied here would be refused there.
  get window() {
    return getCurrentWebviewWindow().label.startsWith("review-") ? "review" : "workbench";
  },
  async call(name, request) {
    try {
      return await invoke(name, { request });
    } catch (thrown) {
      throw asHostError(thrown);
    }
  },
  listen(event, handler) {
    // What is said to one window is heard in it alone; what is said to all, in each.
    return getCurrentWebviewWindow().listen(event, ({ payload }) =>
      handler(payload as Parameters<typeof handler>[0]),
    );
  },
};
