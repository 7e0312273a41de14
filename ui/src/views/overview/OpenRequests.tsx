import { Link } from "react-aria-components";
import { useDueWords } from "../../app/days";
import { useNavigation } from "../../app/navigation";
import { PressList } from "../../app/PressList";
import { useValues } from "../../app/values";
import type { OverviewRequest } from "../../host";
import { Button, Card, Pill, Reference } from "../../parts";
import { useText } from "../../text";

/** Those without a day last. */
const byDay = (one: OverviewRequest, other: OverviewRequest) =>
  (one.row.due ?? "9999").localeCompare(other.row.due ?? "9999");

/** Open requests by the day that each shows, with its next step. */
export function OpenRequests({ requests }: { requests: readonly OverviewRequest[] }) {
  const t = useText();
  const { code } = useValues();
  const { go } = useNavigation();
  const dueWords = useDueWords();
  const lines = requests.toSorted(byDay).map(({ row, next_step }) => {
    const { words, tone } = dueWords(row.due);
    const who = [
      code("family", row.family),
      row.outside_eea ? t("overview-outside") : "",
      code("subtype", row.subtype),
    ];
    const next = next_step === null ? "" : code("step", next_step);
    return {
      id: row.id,
      mark: <Reference>{row.ref}</Reference>,
      title: <bdi>{row.title}</bdi>,
      note: (
        <>
          {who.filter(Boolean).join(", ")}
          {next ? ` · ${t("overview-next", { step: next })}` : ""}
        </>
      ),
      end: <Pill tone={tone}>{words}</Pill>,
      onPress: () => go({ name: "case", id: row.id }),
    };
  });
  return (
    <Card
      title={t("overview-requests")}
      aside={
        <>
          {t("overview-by-due")} ·{" "}
          <Link className="case-link" onPress={() => go({ name: "deadlines" })}>
            {t("due-all")}
          </Link>
        </>
      }
    >
      {lines.length === 0 ? (
        <div className="overview-none">
          <p>{t("overview-no-requests")}</p>
          <Button size="s" onPress={() => go({ name: "requests" })}>
            {t("overview-to-requests")}
          </Button>
        </div>
      ) : (
        <PressList lines={lines} markWidth="l" isRoomy />
      )}
    </Card>
  );
}
