import { useMemo } from "react";
import type { GridColumn } from "../../grid";
import type { Kind } from "../../host";
import { useText } from "../../text";
import { FindingMark } from "./counts";

/** Kinds of records that rules are about. */
export const JUDGED: ReadonlySet<Kind> = new Set([
  "activity",
  "processor",
  "transfer",
  "organisation",
  "request",
  "lia",
  "consent_profile",
] as const satisfies readonly Kind[]);

/** The columns of a list with one more, that says what the rules find about each of its records; none without a kind. */
export function useWithFindings<Row>(
  kind: Kind | null,
  columns: readonly GridColumn<Row>[],
  rowId: (row: Row) => string,
): readonly GridColumn<Row>[] {
  const t = useText();
  return useMemo(
    () =>
      kind === null || !JUDGED.has(kind)
        ? columns
        : [
            ...columns,
            {
              key: "findings",
              header: t("nav-findings"),
              width: 104,
              isSortable: true,
              // The mark comes after its row: nothing to find by typing.
              text: () => "",
              render: (row) => <FindingMark id={rowId(row)} />,
            },
          ],
    [kind, columns, rowId, t],
  );
}
