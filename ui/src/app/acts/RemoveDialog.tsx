import { useState } from "react";
import { useHost, type RecordId } from "../../host";
import { Card, Reference } from "../../parts";
import { useText } from "../../text";
import { Trouble } from "../Answered";
import { useNavigation, type View } from "../navigation";
import { LinkLines } from "../records/LinkLines";
import { onceEach } from "../records/onceEach";
import { useSayWritten } from "../undo/useTakeBack";
import { useAttempt } from "../useAttempt";
import { useCommand } from "../workspace";
import { ActDialog } from "./ActDialog";
import { ReasonField } from "./ReasonField";
import type { Named } from "./acts";
import "../merge/merge.css";
import "./acts.css";

/** Where one is left when the record on show is there no more. */
function without(view: View, id: string): View | null {
  if (!("id" in view) || view.id !== id) return null;
  if (view.name === "record" || view.name === "edit") return { name: "overview" };
  return view.name === "case" ? { name: "requests" } : { name: view.name };
}

/** What refers to the record, before one tries: it is taken out when nothing does. */
function StillUsed({ id }: { id: RecordId }) {
  const t = useText();
  const { data } = useCommand("record", { id });
  const links = onceEach(data?.linked_from ?? []);
  if (data === null) return null;
  return links.length === 0 ? (
    <p className="quiet">{t("used-none")}</p>
  ) : (
    <Card tone="sunken" level={3} title={t("remove-used")} aside={`${links.length}`}>
      <div className="used-list">
        <LinkLines links={links} />
      </div>
    </Card>
  );
}

export interface RemoveDialogProps {
  of: Named;
  onClose: () => void;
}

/** Takes a record out of the register; why, stands in the trail. */
export function RemoveDialog({ of, onClose }: RemoveDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const { view, turn } = useNavigation();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();

  const remove = async () => {
    setAsked(true);
    if (reason.trim() === "" || isBusy) return;
    await attempt(async () => {
      await host.call("remove_record", { id: of.id, reason: reason.trim() });
      const left = without(view, of.id);
      if (left) turn(left);
      sayWritten(t("remove-done", { ref: of.ref }));
      onClose();
    });
  };
  return (
    <ActDialog
      title={t("remove-title", { ref: of.ref })}
      doLabel={t("remove-do")}
      isDangerous
      isBusy={isBusy}
      onDo={() => void remove()}
      onClose={onClose}
    >
      <p className="act-subject">
        <Reference>{of.ref}</Reference> <bdi>{of.title || t("record-erased")}</bdi>
      </p>
      <p>{t("remove-words")}</p>
      {error === null ? null : <Trouble error={error} />}
      <StillUsed id={of.id} />
      <ReasonField value={reason} onChange={setReason} isAsked={isAsked} autoFocus />
    </ActDialog>
  );
}
