import { useState } from "react";
import { useNavigation, type View } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useExportWords } from "../../app/useExportWords";
import { useErrorWords, useHost, type ReportVerdict } from "../../host";
import { Button, Tabs, useToast } from "../../parts";
import { useText } from "../../text";
import { ComparePane } from "./ComparePane";
import { EventInspector } from "./EventInspector";
import { EventsPane } from "./EventsPane";
import { HeadsPane } from "./HeadsPane";
import { ReportCheck } from "./ReportCheck";
import { useVerify } from "./useVerify";
import { VerdictBand } from "./VerdictBand";
import "./trail.css";

export interface TrailViewProps {
  view: Extract<View, { name: "trail" }>;
}

/** The trail with its verdict: every event, the heads, and what differs between two days. */
export function TrailView({ view }: TrailViewProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const exportWords = useExportWords();
  const { turn } = useNavigation();
  const verifying = useVerify();
  const [found, setFound] = useState<ReportVerdict | null>(null);
  const { tab = "events", seq = null, wanted = {} } = view;

  const turnTo = (change: Partial<Omit<typeof view, "name">>) => turn({ ...view, ...change });
  const openEvent = (next: number | null) => {
    const { seq: _, ...rest } = view;
    turn(next === null ? rest : { ...rest, tab: "events", seq: next });
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (thrown) {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
    }
  };
  const exportTrail = () =>
    attempt(async () => {
      const done = await host.call("export_trail", {});
      if (done.file_name === null) return;
      say({ text: exportWords(t("trail-exported", { name: done.file_name }), done), tone: "ok" });
    });
  const checkReport = () =>
    attempt(async () => {
      const verdict = await host.call("verify_report", {});
      if (verdict.file_name !== null) setFound(verdict);
    });
  return (
    <Screen
      title={t("seal")}
      actions={
        <>
          <Button onPress={() => void checkReport()}>{t("trail-check-report")}</Button>
          <Button onPress={() => void exportTrail()}>{t("trail-export")}</Button>
          <Button kind="primary" isDisabled={verifying.isChecking} onPress={() => void verifying.verify()}>
            {t("seal-verify")}
          </Button>
        </>
      }
      inspector={
        tab === "events" && seq !== null ? (
          <EventInspector key={seq} seq={seq} onEvent={openEvent} onClose={() => openEvent(null)} />
        ) : null
      }
    >
      <VerdictBand verifying={verifying} />
      <div className="trail-tabs">
        <Tabs
          label={t("tabs-trail")}
          selected={tab}
          onChange={(id) => turnTo({ tab: id })}
          tabs={[
            {
              id: "events",
              label: t("trail-events"),
              content: (
                <EventsPane
                  wanted={wanted}
                  onWanted={(next) => turnTo({ wanted: next })}
                  seq={seq}
                  onOpen={openEvent}
                />
              ),
            },
            { id: "heads", label: t("trail-heads"), content: <HeadsPane /> },
            { id: "compare", label: t("trail-compare"), content: <ComparePane /> },
          ]}
        />
      </div>
      {found ? <ReportCheck found={found} onClose={() => setFound(null)} /> : null}
    </Screen>
  );
}
