import { useState } from "react";
import { useCommand } from "../../app/workspace";
import type { RequestRow } from "../../host";
import { ComboField } from "../../parts";
import { useText } from "../../text";
import { ReportCard } from "./ReportCard";

const SHOWN = 200;

/** The file of one request. */
export function CaseFileCard({ subject }: { subject?: string }) {
  const t = useText();
  const [chosen, setChosen] = useState<string | null>(subject ?? null);
  const [isAsked, setAsked] = useState(false);
  const { data } = useCommand("list", {
    kind: "request",
    filters: [],
    sort: "ref",
    descending: true,
    offset: 0,
    limit: SHOWN,
  });
  const rows = (data?.rows ?? []) as readonly RequestRow[];
  return (
    <ReportCard
      title={t("reports-case")}
      law={t("reports-case-law")}
      audience={t("reports-case-for")}
      holds={t("reports-case-holds")}
      leavesOut={t("reports-case-leaves-out")}
      order={chosen === null ? null : { kind: "case", format: "pdf", subject: chosen }}
      onIncomplete={() => setAsked(true)}
    >
      <ComboField
        // The list comes after the choice that another view made: the field then begins anew with its words.
        key={data === null ? "waiting" : "ready"}
        label={t("reports-case-request")}
        options={rows.map((row) => ({ id: row.id, label: `${row.ref} ${row.title}` }))}
        value={chosen}
        onChange={setChosen}
        placeholder={t("reports-case-choose")}
        error={isAsked && chosen === null ? t("reports-choose-request") : null}
        {...(data !== null && rows.length === 0
          ? { isDisabled: true, description: t("reports-case-none") }
          : {})}
      />
    </ReportCard>
  );
}
