import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { HostProvider } from "./host";
import { tauriHost } from "./host/tauriHost";
import { followSystemTheme } from "./theme/theme";

followSystemTheme();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <HostProvider host={tauriHost}>
        <App />
      </HostProvider>
    </StrictMode>,
  );
}
