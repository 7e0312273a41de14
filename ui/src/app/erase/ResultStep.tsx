import { Link } from "react-aria-components";
import type { Erased } from "../../host";
import { Card, Notice, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { useNavigation } from "../navigation";
import { CopyLines, ItemLines, useSumWords } from "./PlanStep";

export interface ResultStepProps {
  result: Erased;
  onClose: () => void;
}

/** What went, what says so, and what is still to be done outside this file. */
export function ResultStep({ result, onClose }: ResultStepProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const { go } = useNavigation();
  const sumWords = useSumWords();
  const { items, events, copies, elsewhere, rewritten, sought, found } = result;
  return (
    <>
      <Notice
        tone={found > 0 ? "bad" : rewritten ? "ok" : "warn"}
        role="status"
        what={t(found === 0 ? "erase-done" : "erase-done-found")}
        todo={
          rewritten
            ? t("erase-sought", { sought: formatNumber(sought), found: formatNumber(found) })
            : t("erase-not-rewritten")
        }
      />
      <Card tone="sunken" level={3} title={t("erase-went")} aside={sumWords(items)}>
        <ItemLines items={items} />
      </Card>
      <p className="erase-events">
        {t("erase-said-by", { count: events.length })}{" "}
        {events.map((seq) => (
          <Link
            key={seq}
            className="case-link"
            onPress={() => {
              onClose();
              go({ name: "trail", seq });
            }}
          >
            <Reference>{`#${seq}`}</Reference>
          </Link>
        ))}
      </p>
      {elsewhere.length > 0 ? (
        <Notice tone="warn" what={t("erase-elsewhere")} todo={elsewhere.join(", ")} />
      ) : null}
      {copies.length > 0 ? (
        <Card tone="sunken" level={3} title={t("erase-notify")} aside={`${copies.length}`}>
          <p className="erase-lead">{t("erase-copies-words")}</p>
          <CopyLines copies={copies} />
        </Card>
      ) : null}
    </>
  );
}
