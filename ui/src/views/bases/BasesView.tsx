import { useState } from "react";
import { NewButton } from "../../app/forms/NewButton";
import { useNavigation, type BasesTab } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import type { BasisRow, RecordId } from "../../host";
import { Tabs } from "../../parts";
import { useText } from "../../text";
import { BasesPane, basisId } from "./BasesPane";
import { BasisInspector } from "./BasisInspector";
import { AssessmentsPane, ConsentsPane } from "./ProofPanes";
import "./bases.css";

export interface BasesViewProps {
  /** An assessment or a consent profile, in the inspector. */
  id?: RecordId | null;
  tab?: BasesTab;
}

/** On what each purpose rests; the assessments and consents that show it. */
export function BasesView({ id = null, tab = "bases" }: BasesViewProps) {
  const t = useText();
  const { go, turn } = useNavigation();
  /** The row of legal basis in the inspector, as long as nothing else was opened since. */
  const [opened, setOpened] = useState<{ row: BasisRow; over: RecordId | null } | null>(null);
  const open = opened && opened.over === id && tab === "bases" ? opened.row : null;
  const isBeside = open !== null || id !== null;
  return (
    <Screen
      title={t("nav-bases")}
      actions={
        tab === "assessments" ? (
          <NewButton kind="lia" />
        ) : tab === "consents" ? (
          <NewButton kind="consent_profile" />
        ) : null
      }
      inspector={
        isBeside ? (
          <BasisInspector
            key={open ? basisId(open) : id}
            row={open}
            proof={id}
            onClose={() => {
              setOpened(null);
              if (id !== null) go({ name: "bases", tab });
            }}
          />
        ) : null
      }
    >
      <div className="pane-tabs">
        <Tabs<BasesTab>
          label={t("tabs-bases")}
          selected={tab}
          onChange={(next) => turn({ name: "bases", tab: next })}
          tabs={[
            {
              id: "bases",
              label: t("bases-by-purpose"),
              content: (
                <BasesPane open={open} isBeside={isBeside} onOpen={(row) => setOpened({ row, over: id })} />
              ),
            },
            { id: "assessments", label: t("kind-lia-plural"), content: <AssessmentsPane id={id} /> },
            { id: "consents", label: t("kind-consent-profile-plural"), content: <ConsentsPane id={id} /> },
          ]}
        />
      </div>
    </Screen>
  );
}
