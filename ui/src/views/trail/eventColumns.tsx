import { useMemo } from "react";
import { useEventWords } from "../../app/history/eventWords";
import type { GridColumn } from "../../grid";
import type { EventView } from "../../host";
import { Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";

/** Beside the inspector, which says more, the list keeps to what tells the rows apart. */
export function useEventColumns(isBeside: boolean): readonly GridColumn<EventView>[] {
  const t = useText();
  const { formatDateTime } = useFormat();
  const eventWords = useEventWords();
  return useMemo<GridColumn<EventView>[]>(() => {
    const columns: GridColumn<EventView>[] = [
      {
        key: "seq",
        header: t("trail-column-seq"),
        width: 62,
        align: "end",
        isRowHeader: true,
        text: ({ seq }) => String(seq),
        render: ({ seq }) => <Reference>{String(seq)}</Reference>,
      },
      {
        key: "at",
        header: t("trail-column-at"),
        width: 160,
        isQuiet: true,
        text: ({ at }) => formatDateTime(at),
        render: ({ at }) => <span className="grid-words figures">{formatDateTime(at)}</span>,
      },
      {
        key: "actor",
        header: t("trail-column-actor"),
        grow: 0.8,
        minWidth: 118,
        text: ({ actor }) => actor ?? t("history-nobody"),
      },
      {
        key: "what",
        header: t("trail-column-what"),
        grow: 1,
        minWidth: 150,
        text: (event) => {
          const { verb, noun } = eventWords(event);
          return [verb, noun].filter(Boolean).join(" · ");
        },
        render: (event) => {
          const { verb, noun } = eventWords(event);
          return (
            <>
              {event.erased ? <Pill tone="warn">{verb}</Pill> : <span className="trail-verb">{verb}</span>}
              <span className="grid-words quiet">{noun}</span>
              {event.undoes === null ? null : <Pill>{t("trail-undo")}</Pill>}
            </>
          );
        },
      },
      {
        key: "record",
        header: t("trail-column-record"),
        grow: 1.3,
        minWidth: 150,
        text: ({ ref, title }) => [ref, title].filter(Boolean).join(" "),
        render: ({ ref, title, subject }) =>
          ref ? (
            <>
              <Reference>{ref}</Reference>
              <bdi className="grid-words">{title || t("record-erased")}</bdi>
            </>
          ) : (
            <span className="grid-words quiet">{subject === null ? "" : t("trail-gone")}</span>
          ),
      },
      {
        key: "reason",
        header: t("field-reason"),
        grow: 1.2,
        minWidth: 110,
        isQuiet: true,
        text: ({ reason }) => reason ?? "",
        render: ({ reason }) => <bdi className="grid-words">{reason}</bdi>,
      },
    ];
    return isBeside ? columns.filter(({ key }) => key !== "reason" && key !== "actor") : columns;
  }, [t, formatDateTime, eventWords, isBeside]);
}
