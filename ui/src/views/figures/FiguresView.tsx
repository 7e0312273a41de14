import { useState } from "react";
import { useNavigation, type FiguresTab } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useStatus } from "../../app/workspace";
import { Toolbar } from "../../layout";
import { CheckField, InlineError, Tabs } from "../../parts";
import { useText } from "../../text";
import { isPeriod, periodAt } from "./period";
import { PeriodBar, type Chosen } from "./PeriodBar";
import { RightsPane } from "./RightsPane";
import { TransparencyPane } from "./TransparencyPane";
import "../deadlines/deadlines.css";
import "../erasure/erasure.css";
import "./figures.css";

/** What is counted of the log over a period, and by which rules. */
export function FiguresView({ tab = "rights" }: { tab?: FiguresTab }) {
  const t = useText();
  const { turn } = useNavigation();
  const { today } = useStatus();
  const [chosen, setChosen] = useState<Chosen>(() => ({ span: "year", period: periodAt("year", today) }));
  const [isPublic, setPublic] = useState(false);
  const period = isPeriod(chosen.period) ? chosen.period : null;
  const wrong =
    period === null ? (
      <div className="trouble">
        <InlineError what={t("figures-order")} todo={t("figures-order-do")} />
      </div>
    ) : null;
  return (
    <Screen title={t("nav-figures")}>
      <div className="pane-tabs">
        <Tabs<FiguresTab>
          label={t("nav-figures")}
          selected={tab}
          onChange={(next) => turn({ name: "figures", tab: next })}
          tabs={[
            {
              id: "rights",
              label: t("figures-tab-rights"),
              content: (
                <>
                  <Toolbar>
                    <PeriodBar chosen={chosen} onChange={setChosen} />
                  </Toolbar>
                  <div className="due-scroller due-page">
                    {wrong}
                    <RightsPane period={period} />
                  </div>
                </>
              ),
            },
            {
              id: "transparency",
              label: t("figures-tab-transparency"),
              content: (
                <>
                  <Toolbar
                    end={<CheckField label={t("figures-public")} isChecked={isPublic} onChange={setPublic} />}
                  >
                    <PeriodBar chosen={chosen} onChange={setChosen} />
                  </Toolbar>
                  <div className="due-scroller due-page">
                    {wrong}
                    <TransparencyPane period={period} isPublic={isPublic} />
                  </div>
                </>
              ),
            },
          ]}
        />
      </div>
    </Screen>
  );
}
