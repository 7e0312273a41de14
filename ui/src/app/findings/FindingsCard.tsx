import type { FindingView } from "../../host";
import { Card, Pill } from "../../parts";
import { useSentence, useText } from "../../text";
import { PressList } from "../PressList";
import { useValues } from "../values";
import { useFindingsAbout } from "./about";
import { useOpenFinding } from "./useOpenFinding";
import { findingKey, isOpenFinding, SEVERITY_TONES, useWhereWords } from "./words";

/** The findings about the record on show, each leading to its field; nothing while there is none. */
export function FindingsCard() {
  const t = useText();
  const { code } = useValues();
  const say = useSentence();
  const whereWords = useWhereWords();
  const open = useOpenFinding();
  const rows = useFindingsAbout()?.page?.rows ?? [];
  if (rows.length === 0) return null;
  const openOnes = rows.filter(isOpenFinding).length;
  const line = (of: FindingView) => ({
    id: findingKey(of.identity),
    mark: (
      <Pill tone={isOpenFinding(of) ? SEVERITY_TONES[of.finding.severity] : "neutral"}>
        {code("severity", of.finding.severity)}
      </Pill>
    ),
    title: say(of.finding.message),
    note: (
      <>
        {whereWords(of.finding)} · {of.finding.citation}
      </>
    ),
    ...(of.status === "open"
      ? {}
      : {
          end: (
            <Pill tone={of.status === "new" ? "warn" : "neutral"}>{code("finding-status", of.status)}</Pill>
          ),
        }),
    onPress: () => open(of),
  });
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("nav-findings")}
      {...(openOnes > 0 ? { aside: t("findings-marked", { count: openOnes }) } : {})}
    >
      <PressList lines={rows.map(line)} markWidth="m" label={t("nav-findings")} />
    </Card>
  );
}
