import { useState } from "react";
import type { Kind, RecordId } from "../../host";
import { Button } from "../../parts";
import { useText } from "../../text";
import { useActs } from "../acts/acts";
import { SHARED } from "../acts/RecordMenu";
import { useMayApprove } from "../versions/useMayApprove";
import { BulkDialog } from "./BulkDialog";
import "./bulk.css";

export interface BulkBarProps {
  kind: Kind;
  selected: ReadonlySet<RecordId>;
  onClear: () => void;
}

/** Under a list of which records are selected: how many, and what can be done with them. */
export function BulkBar({ kind, selected, onClear }: BulkBarProps) {
  const t = useText();
  const act = useActs();
  const mayApprove = useMayApprove();
  const [isEditing, setEditing] = useState(false);
  if (selected.size === 0) return null;
  return (
    <div className="bulk-bar" role="group" aria-label={t("grid-selection")}>
      <span className="bulk-bar-count">{t("grid-selected", { count: selected.size })}</span>
      <Button size="s" kind="quiet" onPress={onClear}>
        {t("bulk-none")}
      </Button>
      {mayApprove ? (
        <Button size="s" onPress={() => act({ what: "approve", of: [...selected] })}>
          {t("record-approve")}
        </Button>
      ) : null}
      {SHARED.has(kind) ? (
        <Button size="s" onPress={() => act({ what: "share", of: [...selected] })}>
          {t("share-record")}
        </Button>
      ) : null}
      <Button size="s" kind="primary" onPress={() => setEditing(true)}>
        {t("bulk-edit")}
      </Button>
      {isEditing ? <BulkDialog kind={kind} ids={[...selected]} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}
