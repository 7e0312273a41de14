import { LANGUAGE_NAMES } from "../../app/values";
import type { LangText } from "../../host";
import { DateField, SelectField, TextArea, TextField } from "../../parts";
import { LANGUAGES, useText } from "../../text";
import type { Writing } from "./value";

export interface ValueInputProps {
  label: string;
  writing: NonNullable<Writing>;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Another value for a field, written as the one that is there is. */
export function ValueInput({ label, writing, value, onChange }: ValueInputProps) {
  const t = useText();
  switch (writing) {
    case "yes-no":
      return (
        <SelectField
          label={label}
          options={[
            { id: "yes", label: t("value-yes") },
            { id: "no", label: t("value-no") },
          ]}
          value={value === true ? "yes" : "no"}
          onChange={(chosen) => onChange(chosen === "yes")}
        />
      );
    case "number":
      return (
        <TextField
          label={label}
          value={typeof value === "number" ? String(value) : ""}
          onChange={(typed) => onChange(/^\d{1,15}$/.test(typed.trim()) ? Number(typed) : null)}
        />
      );
    case "day":
      return <DateField label={label} value={typeof value === "string" ? value : null} onChange={onChange} />;
    case "text":
      return (
        <TextArea
          label={label}
          value={typeof value === "string" ? value : ""}
          onChange={onChange}
          lines={2}
        />
      );
    case "lines":
      return (
        <TextArea
          label={label}
          description={t("review-lines-note")}
          value={Array.isArray(value) ? value.join("\n") : ""}
          onChange={(typed) => onChange(typed.split("\n"))}
          lines={3}
        />
      );
    case "languages": {
      const texts = (value ?? {}) as LangText;
      return (
        <>
          {LANGUAGES.map((language) => (
            <TextArea
              key={language}
              label={`${label} (${LANGUAGE_NAMES[language]})`}
              value={texts[language] ?? ""}
              onChange={(typed) => onChange({ ...texts, [language]: typed === "" ? null : typed })}
              lines={1}
            />
          ))}
        </>
      );
    }
  }
}
