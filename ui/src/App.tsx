import { useEffect, useState } from "react";
import { Trouble } from "./app/Answered";
import { KeyGate } from "./app/keys/KeyGate";
import { useHost } from "./host";
import { NavigationProvider, type View } from "./app/navigation";
import { SavingProvider } from "./app/saving";
import { Workbench } from "./app/Workbench";
import { useWorkbench, WorkspaceProvider } from "./app/workspace";
import { ToastProvider } from "./parts";
import { chooseLanguage, TextProvider } from "./text";
import { chooseTheme } from "./theme/theme";
import { ReviewingProvider } from "./app/reviewing";
import { ReviewWindow } from "./views/review";
import { Welcome } from "./views/welcome";

/** The words and the colours this person chose, then the open file, or the ways to one. */
function Window() {
  const { status, error, opening, refresh } = useWorkbench();
  const { window: kind } = useHost();
  const theme = status?.theme;
  /** Where the next file begins, and after which opening that was said. */
  const [begun, setBegun] = useState<{ at: View; after: number } | null>(null);
  useEffect(() => {
    if (theme) chooseTheme(theme);
  }, [theme]);
  const start: View = begun !== null && begun.after === opening - 1 ? begun.at : { name: "overview" };
  const inside =
    status === null ? (
      error === null ? null : (
        <main className="lone">
          <Trouble error={error} onRetry={() => void refresh()} />
        </main>
      )
    ) : status.workspace === null && kind === "review" ? (
      <ReviewWindow trouble={error} />
    ) : status.workspace === null ? (
      <Welcome trouble={error} onStart={(at) => setBegun({ at, after: opening })} />
    ) : (
      // Another file begins anew.
      <NavigationProvider start={start} key={`${opening} ${status.workspace.file_name}`}>
        <SavingProvider>
          <ReviewingProvider renderReview={(reviewing) => <ReviewWindow {...reviewing} />}>
            <Workbench />
          </ReviewingProvider>
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
