import { useState } from "react";
import type { EventsWanted } from "../../app/navigation";
import { useRevision, useWorkspace } from "../../app/workspace";
import { DataGrid } from "../../grid";
import type { EventView } from "../../host";
import { Toolbar } from "../../layout";
import { Button, EmptyState } from "../../parts";
import { useFormat, useText } from "../../text";
import { useEventColumns } from "./eventColumns";
import { EventFilters } from "./EventFilters";
import { useEventList } from "./useEventList";

const rowId = ({ seq }: EventView) => String(seq);

export interface EventsPaneProps {
  wanted: EventsWanted;
  onWanted: (wanted: EventsWanted) => void;
  /** The event in the inspector. */
  seq: number | null;
  onOpen: (seq: number) => void;
}

/** Every event of the log, newest first. */
export function EventsPane({ wanted, onWanted, seq, onOpen }: EventsPaneProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const revision = useRevision();
  const { seal } = useWorkspace();
  const columns = useEventColumns(seq !== null);
  const loadWindow = useEventList(wanted);
  const [total, setTotal] = useState<number | null>(null);
  const isFiltered = Object.keys(wanted).length > 0;
  return (
    <>
      <Toolbar
        end={
          isFiltered && total !== null
            ? t("grid-rows-of", { shown: formatNumber(total), total: formatNumber(seal.size) })
            : t("seal-events", { count: seal.size })
        }
      >
        <EventFilters wanted={wanted} onChange={onWanted} />
      </Toolbar>
      <DataGrid
        label={t("trail-events")}
        columns={columns}
        rowId={rowId}
        loadWindow={loadWindow}
        revision={revision}
        openId={seq === null ? null : String(seq)}
        onOpen={(event) => onOpen(event.seq)}
        onTotal={setTotal}
        empty={
          <EmptyState
            title={t("list-nothing")}
            actions={<Button onPress={() => onWanted({})}>{t("list-clear")}</Button>}
          >
            {t("list-nothing-words")}
          </EmptyState>
        }
      />
    </>
  );
}
