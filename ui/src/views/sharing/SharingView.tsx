import { useActs } from "../../app/acts/acts";
import { useNavigation, type SharingTab } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useCommand, useMayWrite } from "../../app/workspace";
import { Button, Tabs } from "../../parts";
import { useText } from "../../text";
import { CopiesPane } from "./CopiesPane";
import { useBundleCopies, useReturns } from "./copies";
import { useOpenBundle, useOpenReturn } from "./opening";
import { ReturnsPane } from "./ReturnsPane";
import { isOpenSaid } from "./said";
import { SaidPane } from "./SaidPane";
import "../deadlines/deadlines.css";
import "./sharing.css";

export interface SharingViewProps {
  tab: SharingTab;
}

/** What went out for review, what came back, and what reviewers said that somebody has to decide. */
export function SharingView({ tab }: SharingViewProps) {
  const t = useText();
  const act = useActs();
  const mayWrite = useMayWrite();
  const { turn } = useNavigation();
  const openReturn = useOpenReturn();
  const openBundle = useOpenBundle();
  const said = useCommand("review_comments", { target: null });
  const returns = useReturns();
  const copies = useBundleCopies();
  const share = () => act({ what: "share", of: [] });
  return (
    <Screen
      title={t("nav-sharing")}
      actions={
        <>
          <Button onPress={() => void openBundle()}>{t("review-begin")}</Button>
          {mayWrite ? (
            <>
              <Button onPress={() => void openReturn()}>{t("return-begin")}</Button>
              <Button kind="primary" onPress={share}>
                {t("share-begin")}
              </Button>
            </>
          ) : null}
        </>
      }
    >
      <div className="pane-tabs">
        <Tabs<SharingTab>
          label={t("nav-sharing")}
          selected={tab}
          onChange={(next) => turn({ name: "sharing", tab: next })}
          tabs={[
            {
              id: "said",
              label: t("sharing-tab-said"),
              ...(said.data ? { count: said.data.filter(isOpenSaid).length } : {}),
              content: <SaidPane answer={said} onMerge={mayWrite ? () => void openReturn() : null} />,
            },
            {
              id: "returns",
              label: t("kind-review-plural"),
              ...(returns.data ? { count: returns.data.length } : {}),
              content: <ReturnsPane answer={returns} onMerge={mayWrite ? () => void openReturn() : null} />,
            },
            {
              id: "copies",
              label: t("sharing-tab-copies"),
              ...(copies.data ? { count: copies.data.length } : {}),
              content: (
                <CopiesPane
                  answer={copies}
                  returns={returns.data ?? []}
                  onShare={mayWrite ? share : null}
                  onAgain={
                    mayWrite ? ({ copy }) => act({ what: "share", of: copy.subjects, like: copy }) : null
                  }
                />
              ),
            },
          ]}
        />
      </div>
    </Screen>
  );
}
