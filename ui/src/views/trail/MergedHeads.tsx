import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { isGiven, ReasonField } from "../../app/acts/ReasonField";
import { useAttempt } from "../../app/useAttempt";
import { useHost, type Seal } from "../../host";
import { Button, useToast } from "../../parts";
import { useText } from "../../text";

export interface MergedHeadsProps {
  seal: Seal;
  mayAccept: boolean;
}

/** Where the heads that the file contradicts were merged into it, and the way to hold its head from now on. */
export function MergedHeads({ seal, mayAccept }: MergedHeadsProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="verdict-merged">
      <Heads seal={seal} />
      <p>{t("merged-meaning")}</p>
      {mayAccept ? (
        <Button size="s" onPress={() => setOpen(true)}>
          {t("merged-accept")}
        </Button>
      ) : null}
      {isOpen ? <AcceptDialog seal={seal} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function Heads({ seal }: Pick<MergedHeadsProps, "seal">) {
  const t = useText();
  return (
    <ul className="merged-heads" aria-label={t("merged-heads")}>
      {seal.merged.map(({ size, at }) => (
        <li key={size}>
          {t("merged-head", { size, seq: at.seq, list: at.list, present: at.present, events: at.events })}
        </li>
      ))}
    </ul>
  );
}

/** One deliberate step, with what it means: it is recorded beside the heads that are given up. */
function AcceptDialog({ seal, onClose }: { seal: Seal; onClose: () => void }) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const accept = async () => {
    setAsked(true);
    if (!isGiven(reason) || isBusy) return;
    await attempt(async () => {
      await host.call("accept_merged", { reason: reason.trim() });
      say({ text: t("merged-accepted"), tone: "ok" });
      onClose();
    });
  };
  return (
    <ActDialog
      title={t("merged-accept-title")}
      size="m"
      doLabel={t("merged-accept-do")}
      isBusy={isBusy}
      onDo={() => void accept()}
      onClose={onClose}
    >
      <Heads seal={seal} />
      <p>{t("merged-accept-words")}</p>
      <p>{t("merged-accept-kept")}</p>
      {error === null ? null : <Trouble error={error} />}
      <ReasonField
        description={t("merged-reason-note")}
        value={reason}
        onChange={setReason}
        isAsked={isAsked}
        autoFocus
      />
    </ActDialog>
  );
}
