import { useState } from "react";
import type { LangText } from "../../host";
import { Button, TextArea, TextField } from "../../parts";
import { LANGUAGES, useLanguage, useText } from "../../text";
import { useValues } from "../values";
import { LANGUAGE_NAMES, missingIn, useShownLanguages } from "./languages";
import "./forms.css";

export interface LangFieldProps {
  label: string;
  value: LangText;
  onChange: (value: LangText) => void;
  isLong?: boolean;
  description?: string;
  error?: string | null;
  isRequired?: boolean;
  autoFocus?: boolean;
}

/**
 * One text in three languages: side by side, that of the screen first; or in one, with what the others lack beneath it.
 * What goes into notices and reports is written in all of them.
 */
export function LangField(props: LangFieldProps) {
  const { label, value, onChange, isLong = false, description, error = null } = props;
  const { isRequired = false, autoFocus = false } = props;
  const t = useText();
  const { list } = useValues();
  const own = useLanguage();
  const shown = useShownLanguages();
  /** Opened here although the form shows one language. */
  const [isOpened, setOpened] = useState(false);
  const missing = missingIn(value);
  const isAll = shown === "all" || isOpened;
  const order = isAll ? [own, ...LANGUAGES.filter((one) => one !== own)] : [shown];
  const hidden = missing.filter((language) => !order.includes(language));
  const Writing = isLong ? TextArea : TextField;
  const noteOf = (language: (typeof order)[number], place: number) =>
    missing.includes(language) ? t("lang-missing") : place === 0 ? (description ?? "") : "";
  return (
    <div className="lang-field" role="group" aria-label={label} data-panes={order.length}>
      {order.map((language, place) => {
        const note = noteOf(language, place);
        return (
          <div
            key={language}
            lang={language}
            className="lang-pane"
            {...(missing.includes(language) ? { "data-missing": "" } : {})}
          >
            <Writing
              label={`${label} · ${LANGUAGE_NAMES[language]}`}
              value={value[language] ?? ""}
              onChange={(typed) => onChange({ ...value, [language]: typed })}
              error={place === 0 ? error : null}
              isRequired={isRequired && place === 0}
              autoFocus={autoFocus && place === 0}
              description={note}
            />
          </div>
        );
      })}
      {shown === "all" ? null : (
        <p className="lang-foot">
          {hidden.length > 0 && !isOpened ? (
            <span className="lang-lack">
              {t("lang-missing-in", { languages: list(hidden.map((one) => LANGUAGE_NAMES[one])) })}
            </span>
          ) : null}
          <Button size="s" kind="quiet" aria-expanded={isOpened} onPress={() => setOpened((now) => !now)}>
            {t(isOpened ? "lang-only-one" : "lang-all", { language: LANGUAGE_NAMES[shown] })}
          </Button>
        </p>
      )}
    </div>
  );
}
