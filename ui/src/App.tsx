import { useEffect } from "react";
import { Trouble } from "./app/Answered";
import { KeyGate } from "./app/keys/KeyGate";
import { NavigationProvider } from "./app/navigation";
import { SavingProvider } from "./app/saving";
import { Workbench } from "./app/Workbench";
import { useWorkbench, WorkspaceProvider } from "./app/workspace";
import { ToastProvider } from "./parts";
import { chooseLanguage, TextProvider } from "./text";
import { chooseTheme } from "./theme/theme";
import { Welcome } from "./views/welcome";

/** The words and the colours this person chose, then the open file, or the ways to one. */
function Window() {
  const { status, error, opening, refresh } = useWorkbench();
  const theme = status?.theme;
  useEffect(() => {
    if (theme) chooseTheme(theme);
  }, [theme]);
  const inside =
    status === null ? (
      error === null ? null : (
        <main className="lone">
          <Trouble error={error} onRetry={() => void refresh()} />
        </main>
      )
    ) : status.workspace === null ? (
      <Welcome />
    ) : (
      // Another file begins at its overview.
      <NavigationProvider key={`${opening} ${status.workspace.file_name}`}>
        <SavingProvider>
          <Workbench />
        </SavingProvider>
      </NavigationProvider>
    );
  return (
    <TextProvider language={status?.language ?? chooseLanguage(navigator.languages)}>
      <ToastProvider>
        <KeyGate>{inside}</KeyGate>
      </ToastProvider>
    </TextProvider>
  );
}

export function App() {
  return (
    <WorkspaceProvider>
      <Window />
    </WorkspaceProvider>
  );
}
