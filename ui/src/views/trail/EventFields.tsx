import { useState } from "react";
import type { ProvenField } from "../../host";
import { Button, CopyButton, Pill } from "../../parts";
import { useText } from "../../text";
import { useFieldValue, useFieldWords } from "./fieldWords";

/** A hash or a salt, with a way to take it along. */
export function Bytes({ label, hex }: { label: string; hex: string }) {
  const t = useText();
  return (
    <div className="bytes">
      <span className="bytes-label">{label}</span>
      <span className="bytes-hex mono">{hex}</span>
      <CopyButton text={hex} label={t("trail-copy", { what: label })} />
    </div>
  );
}

function FieldRow({ field }: { field: ProvenField }) {
  const t = useText();
  const fieldWords = useFieldWords();
  const valueOf = useFieldValue();
  const [isOpen, setOpen] = useState(false);
  const name = fieldWords(field.name);
  const { words, isMono } = valueOf(field);
  return (
    <tr>
      <th scope="row">
        <span className="event-field">{name}</span>
        <Pill tone={field.state === "absent" ? "warn" : "neutral"}>{t(`field-state-${field.state}`)}</Pill>
      </th>
      <td>
        {field.state === "absent" ? (
          <span className="quiet">{t("field-state-absent-words")}</span>
        ) : (
          <bdi className={isMono ? "event-value mono" : "event-value"}>{words}</bdi>
        )}
        {field.commitment === null ? null : (
          <div className="event-proof">
            <Button
              size="s"
              kind="quiet"
              aria-expanded={isOpen}
              aria-label={t("trail-commitment-of", { name })}
              onPress={() => setOpen(!isOpen)}
            >
              {t("trail-commitment")}
            </Button>
            {isOpen ? (
              <>
                <Bytes label={t("trail-commitment-hash")} hex={field.commitment} />
                {field.salt === null ? null : <Bytes label={t("trail-salt")} hex={field.salt} />}
              </>
            ) : null}
          </div>
        )}
      </td>
    </tr>
  );
}

/** Every field of an event: what is known of it, and what proves it. */
export function EventFields({ fields }: { fields: readonly ProvenField[] }) {
  const t = useText();
  return (
    <table className="event-fields">
      <caption className="unseen">{t("trail-fields")}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t("trail-field-name")}</th>
          <th scope="col">{t("trail-field-value")}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <FieldRow key={field.name} field={field} />
        ))}
      </tbody>
    </table>
  );
}
