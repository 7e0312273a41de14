import { useState } from "react";
import { useRowWords } from "../../app/findings/words";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useStatus } from "../../app/workspace";
import { useHost, type AcceptedAs, type FindingView } from "../../host";
import { DateField, Notice, TextArea } from "../../parts";
import { useSentence, useText } from "../../text";
import { useValues } from "../../app/values";
import { FormDialog } from "../requests/form/FormDialog";
import { RadioCards } from "../requests/form/RadioCards";
import { useTrouble, type Troubles } from "../requests/form/troubles";

const AS = ["accepted_risk", "false_positive"] as const satisfies readonly AcceptedAs[];

interface Draft {
  as: AcceptedAs | null;
  reason: string;
  until: string | null;
}

export interface AcceptDialogProps {
  of: FindingView;
  onClose: () => void;
}

/** Living with a finding, or saying that it is none: why, and until when. */
export function AcceptDialog({ of, onClose }: AcceptDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useSentence();
  const rowWords = useRowWords();
  const sayWritten = useSayWritten();
  const { today } = useStatus();
  const { identity, acceptance } = of;
  const first: Draft = {
    as: acceptance?.accepted_as ?? null,
    reason: acceptance?.reason ?? "",
    until: acceptance?.until ?? null,
  };
  const [draft, setDraft] = useState<Draft>(first);
  const change = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const check = (): Troubles => ({
    ...(draft.as === null ? { accepted_as: t("fill-needed") } : {}),
    ...(draft.reason.trim() === "" ? { reason: t("fill-needed") } : {}),
    ...(draft.until !== null && draft.until < today ? { until: t("findings-accept-past") } : {}),
  });
  const save = async () => {
    if (draft.as === null) return;
    await host.call("accept_finding", {
      ...identity,
      accepted_as: draft.as,
      reason: draft.reason.trim(),
      until: draft.until,
    });
    sayWritten(t("findings-accepted-done", { rule: of.finding.rule, ref: of.ref }));
    onClose();
  };
  return (
    <FormDialog
      title={t("findings-accept-title")}
      saveLabel={t("findings-accept-save")}
      isDirty={JSON.stringify(draft) !== JSON.stringify(first)}
      check={check}
      onSave={save}
      onClose={onClose}
    >
      <Notice
        what={[of.ref, ...rowWords(of.finding), say(of.finding.message)].join(" · ")}
        todo={t("findings-accept-note")}
      />
      <AcceptFields draft={draft} change={change} />
    </FormDialog>
  );
}

interface AcceptFieldsProps {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
}

function AcceptFields({ draft, change }: AcceptFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  return (
    <>
      <RadioCards
        label={t("findings-accept-what")}
        isRequired
        across={2}
        options={AS.map((id) => ({
          id,
          label: code("accepted-as", id),
          hint: code("accepted-as", `${id}-means`),
        }))}
        value={draft.as}
        onChange={(as) => change({ as })}
        error={trouble("accepted_as")}
      />
      <TextArea
        label={t("findings-accept-why")}
        description={t("findings-accept-why-hint")}
        isRequired
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        lines={3}
        error={trouble("reason")}
      />
      <DateField
        label={t("findings-accept-until")}
        description={t("findings-accept-until-hint")}
        value={draft.until}
        onChange={(until) => change({ until })}
        error={trouble("until")}
      />
    </>
  );
}
