import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { FindingsPage, RecordId } from "../../host";
import { FieldMarksContext } from "../../parts/fieldMarks";
import { useText } from "../../text";
import { SaidAbout } from "../../views/sharing/SaidAbout";
import { readPath } from "../forms/fieldAt";
import { useValues } from "../values";
import { useCommand, useStatus } from "../workspace";
import { endOfLastMonth, isOpenFinding } from "./words";

const MOST = 50;

const AboutContext = createContext<{ id: RecordId; page: FindingsPage | null } | null>(null);

/** What the rules find about the record that is shown within. */
export const useFindingsAbout = () => useContext(AboutContext);

export interface FindingsAboutProps {
  id: RecordId;
  children: ReactNode;
}

/** Asks once what the rules find about a record; its card tells it, and each field it concerns is marked. */
export function FindingsAbout({ id, children }: FindingsAboutProps) {
  const t = useText();
  const { field } = useValues();
  const { today } = useStatus();
  const { data } = useCommand("findings", {
    group: "severity",
    statuses: ["new", "open", "accepted", "false_positive"],
    severities: [],
    areas: [],
    owners: [],
    rules: [],
    record: id,
    since: endOfLastMonth(today),
    offset: 0,
    limit: MOST,
  });
  const about = useMemo(() => ({ id, page: data }), [id, data]);
  const marks = useMemo(() => {
    const counts = new Map<string, number>();
    for (const one of (data?.rows ?? []).filter(isOpenFinding)) {
      const words = field(readPath(one.finding.path).field);
      if (words) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return new Map([...counts].map(([words, count]) => [words, t("findings-marked", { count })]));
  }, [data, field, t]);
  return (
    <AboutContext value={about}>
      <FieldMarksContext value={marks}>
        <SaidAbout id={id}>{children}</SaidAbout>
      </FieldMarksContext>
    </AboutContext>
  );
}
