import { DateField, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { useStatus } from "../../app/workspace";
import { StepHeading } from "../../app/steps/StepList";
import { ChoiceField } from "./ChoiceField";

export const SEALS = ["passphrase", "keys", "open"] as const;
export type Sealing = (typeof SEALS)[number];

/** For whom, what for, how long, and how it is closed. */
export interface Sending {
  recipient: string;
  purpose: string;
  expires: string | null;
  sealing: Sealing;
  /** age keys, one on each line. */
  keys: string;
}

export const keysOf = ({ keys }: Sending): string[] =>
  keys
    .split(/\s+/)
    .map((key) => key.trim())
    .filter(Boolean);

const AGE_KEY = /^age1[0-9a-z]{50,}$/;

/** What is not right yet, by field. */
export function wrongIn(sending: Sending): ReadonlySet<"recipient" | "purpose" | "keys"> {
  const keys = keysOf(sending);
  return new Set([
    ...(sending.recipient.trim() === "" ? (["recipient"] as const) : []),
    ...(sending.purpose.trim() === "" ? (["purpose"] as const) : []),
    ...(sending.sealing === "keys" && (keys.length === 0 || !keys.every((key) => AGE_KEY.test(key)))
      ? (["keys"] as const)
      : []),
  ]);
}

export interface RecipientStepProps {
  sending: Sending;
  onChange: (sending: Sending) => void;
  isAsked: boolean;
}

export function RecipientStep({ sending, onChange, isAsked }: RecipientStepProps) {
  const t = useText();
  const { today } = useStatus();
  const wrong = isAsked ? wrongIn(sending) : new Set<string>();
  return (
    <>
      <StepHeading>{t("share-recipient-title")}</StepHeading>
      <TextField
        label={t("share-recipient")}
        description={t("share-recipient-note")}
        value={sending.recipient}
        onChange={(recipient) => onChange({ ...sending, recipient })}
        isRequired
        error={wrong.has("recipient") ? t("form-needed") : null}
      />
      <TextArea
        label={t("share-purpose")}
        value={sending.purpose}
        onChange={(purpose) => onChange({ ...sending, purpose })}
        isRequired
        lines={2}
        error={wrong.has("purpose") ? t("form-needed") : null}
      />
      <div className="share-day">
        <DateField
          label={t("share-expires")}
          description={t("share-expires-note")}
          value={sending.expires}
          onChange={(expires) => onChange({ ...sending, expires })}
          earliest={today}
        />
      </div>
      <ChoiceField
        label={t("share-sealing")}
        options={SEALS.map((id) => ({
          id,
          label: t(`share-sealing-${id}`),
          hint: t(`share-sealing-${id}-note`),
        }))}
        value={sending.sealing}
        onChange={(sealing) => onChange({ ...sending, sealing })}
      />
      {sending.sealing === "keys" ? (
        <TextArea
          label={t("share-keys")}
          description={t("share-keys-note")}
          value={sending.keys}
          onChange={(keys) => onChange({ ...sending, keys })}
          isRequired
          lines={2}
          error={wrong.has("keys") ? t("share-keys-wrong") : null}
        />
      ) : null}
    </>
  );
}
