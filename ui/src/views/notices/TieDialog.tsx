import { useState } from "react";
import { ActDialog } from "../../app/acts/ActDialog";
import { LinkField } from "../../app/forms/LinkField";
import type { RecordId, Statement } from "../../host";
import { CheckField } from "../../parts";
import { useText } from "../../text";

export interface TieDialogProps {
  of: Statement;
  /** How many others name the same activity. */
  others: number;
  onTie: (activity: RecordId | null, withOthers: boolean) => void;
  onClose: () => void;
}

/** Which activity of the register a statement speaks of; the text names it, a person ties it. */
export function TieDialog({ of, others, onTie, onClose }: TieDialogProps) {
  const t = useText();
  const [activity, setActivity] = useState(of.activity);
  const [withOthers, setWithOthers] = useState(true);
  return (
    <ActDialog
      title={t("notice-tie-title")}
      doLabel={t("notice-tie-do")}
      onDo={() => onTie(activity, withOthers && others > 0)}
      onClose={onClose}
    >
      <blockquote className="notice-quote">{of.quote}</blockquote>
      <p className="quiet">
        {of.activity_label === "" ? t("notice-of-all") : t("notice-named", { name: of.activity_label })}
      </p>
      <LinkField kind="activity" label={t("notice-tie-to")} value={activity} onChange={setActivity} />
      {others === 0 || of.activity_label === "" ? null : (
        <CheckField
          label={t("notice-tie-others", { count: others, name: of.activity_label })}
          isChecked={withOthers}
          onChange={setWithOthers}
        />
      )}
    </ActDialog>
  );
}
