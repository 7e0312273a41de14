import type { CaseView } from "../../host";
import { Button, PlusIcon } from "../../parts";
import { useText } from "../../text";
import { ChoiceField } from "./form/ChoiceField";
import { useSize } from "./trailWords";
import { useAttach } from "./useAttach";

export interface EvidenceFieldProps {
  of: CaseView;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  isPrivileged: boolean;
}

/** What shows it: files of the case, or one more. */
export function EvidenceField({ of, value, onChange, isPrivileged }: EvidenceFieldProps) {
  const t = useText();
  const sizeWords = useSize();
  const attach = useAttach(of.id);
  const add = async () => {
    const id = await attach({ isPrivileged });
    if (id !== null) onChange([...value, id]);
  };
  return (
    <div className="evidence">
      <ChoiceField
        label={t("step-evidence")}
        description={t("step-evidence-kept")}
        choices={of.attachments.map((file) => ({
          id: file.id,
          label: file.name,
          hint: `${file.ref} · ${sizeWords(file.size)}`,
        }))}
        value={value}
        // A file just attached is named when the case has been read again.
        nameOf={() => "…"}
        onChange={onChange}
        empty={t("step-evidence-none")}
      />
      <Button size="s" icon={<PlusIcon />} onPress={() => void add()}>
        {t("case-attach")}
      </Button>
    </div>
  );
}
