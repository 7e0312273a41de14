import { useMemo, useState } from "react";
import { Answered } from "../../app/Answered";
import { TourOffer } from "../../app/help/TourOffer";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useCommand, useMayWrite } from "../../app/workspace";
import type { Overview } from "../../host";
import { Button, Card, EmptyState } from "../../parts";
import { useText } from "../../text";
import { RequestDialog } from "../requests/RequestDialog";
import { BasisBars } from "./BasisBars";
import { Figures } from "./Figures";
import { Findings } from "./Findings";
import { Gaps } from "./Gaps";
import { LatestChanges } from "./LatestChanges";
import { NextDates } from "./NextDates";
import { OpenRequests } from "./OpenRequests";
import { OverviewWaiting } from "./OverviewWaiting";
import { RetentionBars } from "./RetentionBars";
import { TransferBars } from "./TransferBars";
import "./overview.css";

function Page({ overview }: { overview: Overview }) {
  const t = useText();
  const { go } = useNavigation();
  const mayWrite = useMayWrite();
  const elsewhere = useMemo(
    () => new Set([...overview.gaps, ...overview.assessments_overdue].map(({ id }) => id)),
    [overview],
  );
  const isNew = overview.activities === 0 && overview.requests_open === 0 && overview.processors === 0;
  if (isNew) {
    return (
      <EmptyState
        title={t("overview-empty")}
        actions={
          mayWrite ? (
            <Button kind="primary" onPress={() => go({ name: "activities" })}>
              {t("overview-empty-go")}
            </Button>
          ) : null
        }
      >
        {t("overview-empty-words")}
      </EmptyState>
    );
  }
  return (
    <div className="overview">
      <TourOffer />
      <Figures overview={overview} />
      <div className="overview-columns">
        <div className="overview-side">
          <OpenRequests requests={overview.open} />
          <NextDates elsewhere={elsewhere} />
          <LatestChanges />
        </div>
        <div className="overview-side">
          <Card title={t("overview-bases")} aside={t("overview-bases-aside")}>
            <BasisBars bases={overview.bases} />
            <h3 className="overview-part">{t("overview-transfers")}</h3>
            <TransferBars />
            <h3 className="overview-part">{t("overview-retention")}</h3>
            <RetentionBars />
          </Card>
          <Findings />
          <Gaps
            gaps={overview.gaps}
            count={overview.activities_with_gaps}
            overdue={overview.assessments_overdue}
          />
        </div>
      </div>
    </div>
  );
}

/** What is due, what is missing, and what the register rests on. */
export function OverviewView() {
  const t = useText();
  const { go } = useNavigation();
  const mayWrite = useMayWrite();
  const answer = useCommand("overview", {});
  const [isLogging, setLogging] = useState(false);
  return (
    <Screen
      title={t("nav-overview")}
      actions={
        mayWrite ? (
          <Button kind="primary" onPress={() => setLogging(true)}>
            {t("requests-log")}
          </Button>
        ) : null
      }
    >
      <Answered answer={answer} waiting={<OverviewWaiting />}>
        {(overview) => <Page overview={overview} />}
      </Answered>
      {isLogging ? (
        <RequestDialog
          onClose={() => setLogging(false)}
          onSaved={(written) => go({ name: "case", id: written.id })}
        />
      ) : null}
    </Screen>
  );
}
