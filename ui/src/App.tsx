import { AppFrame, HeaderBar, Sidebar } from "./layout";

/** The views come here. */
export function App() {
  return (
    <AppFrame
      sidebar={
        <Sidebar
          organisation=""
          fileName=""
          saveState="saved"
          sections={[]}
          current={null}
          onGo={() => {}}
          seal={null}
        />
      }
      header={<HeaderBar title="Tilsyn" />}
    >
      {null}
    </AppFrame>
  );
}
