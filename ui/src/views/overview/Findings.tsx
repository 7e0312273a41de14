import { Link } from "react-aria-components";
import { useOpenFinding } from "../../app/findings/useOpenFinding";
import { endOfLastMonth, findingKey, SERIOUS, SEVERITY_TONES, useRowWords } from "../../app/findings/words";
import { useNavigation } from "../../app/navigation";
import { LinesWaiting, PressList } from "../../app/PressList";
import { useValues } from "../../app/values";
import { useCommand, useStatus } from "../../app/workspace";
import { Card, Pill } from "../../parts";
import { useFormat, useSentence, useText } from "../../text";

const MOST = 5;
const NONE = { counts: { new: 0 }, since: null, total: 0, rows: [] };

/** What is serious of what the rules find, and how much is new. */
export function Findings() {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const say = useSentence();
  const rowWords = useRowWords();
  const { go } = useNavigation();
  const { today } = useStatus();
  const open = useOpenFinding();
  const { data, error } = useCommand("findings", {
    group: "severity",
    statuses: [],
    severities: [...SERIOUS],
    areas: [],
    owners: [],
    rules: [],
    record: null,
    since: endOfLastMonth(today),
    offset: 0,
    limit: MOST,
  });
  if (data === null && error !== null) return null;
  const { counts, since, total, rows } = data ?? NONE;
  return (
    <Card
      title={t("findings-overview")}
      aside={
        <>
          {since === null || counts.new === 0 ? null : (
            <>
              <Link className="case-link" onPress={() => go({ name: "findings", statuses: ["new"] })}>
                {t("findings-overview-new", { count: counts.new, day: formatDate(since) })}
              </Link>
              {" · "}
            </>
          )}
          <Link className="case-link" onPress={() => go({ name: "findings" })}>
            {t("findings-overview-all")}
          </Link>
        </>
      }
    >
      {data === null ? (
        <LinesWaiting count={MOST} markWidth="m" />
      ) : rows.length === 0 ? (
        <p className="quiet">{t("findings-overview-calm")}</p>
      ) : (
        <>
          <PressList
            markWidth="m"
            lines={rows.map((of) => ({
              id: findingKey(of.identity),
              mark: (
                <Pill tone={SEVERITY_TONES[of.finding.severity]}>
                  {code("severity", of.finding.severity)}
                </Pill>
              ),
              title: say(of.finding.message),
              note: [of.ref, ...rowWords(of.finding), of.finding.citation].join(" · "),
              ...(of.status === "new"
                ? { end: <Pill tone="warn">{code("finding-status", "new")}</Pill> }
                : {}),
              onPress: () => open(of),
            }))}
          />
          {total > rows.length ? (
            <p className="overview-more">
              <Link className="case-link" onPress={() => go({ name: "findings", severities: SERIOUS })}>
                {t("findings-overview-serious", { count: total })}
              </Link>
            </p>
          ) : null}
        </>
      )}
    </Card>
  );
}
