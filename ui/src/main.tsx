import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { HostProvider } from "./host";
import { tauriHost } from "./host/tauriHost";
import { ToastProvider } from "./parts";
import { chooseLanguage, TextProvider } from "./text";
import { followSystemTheme } from "./theme/theme";

followSystemTheme();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <HostProvider host={tauriHost}>
        <TextProvider language={chooseLanguage(navigator.languages)}>
          <ToastProvider>
            <App />
          </ToastProvider>
        </TextProvider>
      </HostProvider>
    </StrictMode>,
  );
}
