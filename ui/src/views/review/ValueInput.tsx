import { NO_TEXT } from "../../app/forms/clean";
import { PeriodField } from "../../app/forms/PeriodField";
import { LANGUAGE_NAMES } from "../../app/values";
import type { LangText } from "../../host";
import { ComboField, CrossIcon, DateField, IconButton, SelectField, TextArea, TextField } from "../../parts";
import { LANGUAGES, useLanguage, useText } from "../../text";
import type { Chosen, Writing } from "./value";

export interface ValueInputProps {
  label: string;
  writing: NonNullable<Writing>;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Another value for a field, written as the one that is there is. */
export function ValueInput({ label, writing, value, onChange }: ValueInputProps) {
  const t = useText();
  const own = useLanguage();
  if (typeof writing === "object") {
    const chosen = { label, writing, onChange };
    return writing.isMany ? (
      <Several {...chosen} value={Array.isArray(value) ? value.map(String) : []} />
    ) : (
      <One {...chosen} value={typeof value === "string" ? value : null} />
    );
  }
  switch (writing) {
    case "yes-no":
      return (
        <SelectField
          label={label}
          options={[
            { id: "yes", label: t("value-yes") },
            { id: "no", label: t("value-no") },
          ]}
          value={value === true ? "yes" : value === false ? "no" : null}
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
    case "period":
      return (
        <PeriodField label={label} value={typeof value === "string" ? value : null} onChange={onChange} />
      );
    case "line":
      return <TextField label={label} value={typeof value === "string" ? value : ""} onChange={onChange} />;
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
    case "things":
      return (
        <TextArea
          // Things are entered by their names in the language of the screen.
          label={`${label} (${LANGUAGE_NAMES[own]})`}
          description={t("review-lines-note")}
          value={Array.isArray(value) ? value.map((one: LangText) => one[own] ?? "").join("\n") : ""}
          onChange={(typed) =>
            onChange(typed.split("\n").map((name): LangText => ({ ...NO_TEXT, [own]: name })))
          }
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

interface ChosenProps<T> extends Pick<ValueInputProps, "label" | "onChange"> {
  writing: Chosen;
  value: T;
}

/** From so many on one types to find it. */
const FEW = 12;

function One({ label, writing, value, onChange }: ChosenProps<string | null>) {
  const Field = writing.options.length > FEW ? ComboField : SelectField;
  return <Field label={label} options={writing.options} value={value} onChange={onChange} />;
}

/** Those that are proposed, each to be let go, and a field that adds another. */
function Several({ label, writing, value, onChange }: ChosenProps<readonly string[]>) {
  const t = useText();
  const nameOf = (id: string) => writing.options.find((one) => one.id === id)?.label ?? t("read-elsewhere");
  return (
    <div className="review-several">
      <ul className="review-chosen" aria-label={label}>
        {value.map((id) => (
          <li key={id} className="chip" data-active="">
            <bdi>{nameOf(id)}</bdi>
            <IconButton
              label={t("form-remove", { row: nameOf(id) })}
              icon={<CrossIcon />}
              size="s"
              hasTooltip={false}
              onPress={() => onChange(value.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      <ComboField
        // Empty again for the next one.
        key={value.length}
        label={t("review-value-add")}
        options={writing.options.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(id) => (id === null ? undefined : onChange([...value, id]))}
      />
    </div>
  );
}
