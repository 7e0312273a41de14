import { FluentDateTime, type FluentVariable, type Scope } from "@fluent/bundle";
import { useMemo } from "react";
import type { Argument, LangText, Sentence } from "../host/wire";
import { LANGUAGES, LOCALES, type Language } from "./language";
import { useLanguage, useText, type Text } from "./TextProvider";

/** Written in full unless the words say how: `{ $date }` is 27 November 2026, as in the core. */
class Written extends FluentDateTime {
  readonly #plain: Intl.DateTimeFormatOptions;

  constructor(date: Date, timeZone: string, plain: Intl.DateTimeFormatOptions) {
    super(date, { timeZone });
    this.#plain = plain;
  }

  override toString(scope?: Scope): string {
    // Given to DATETIME it becomes a plain FluentDateTime with nothing but the style that the words ask for.
    return new FluentDateTime(this, this.#plain).toString(scope);
  }
}

/** A text of the register in this language, or in the first one that has it. */
export const inLanguage = (text: LangText, language: Language): string =>
  [language, ...LANGUAGES].map((one) => text[one]).find(Boolean) ?? "";

function valueOf(argument: Argument, t: Text, language: Language): FluentVariable {
  switch (argument.type) {
    case "text":
    case "number":
      return argument.value;
    case "words":
      return inLanguage(argument.value, language);
    case "date":
      return new Written(new Date(`${argument.value}T00:00:00Z`), "UTC", { dateStyle: "long" });
    case "instant": {
      const { at, zone } = argument.value;
      return new Written(new Date(at), zone, { dateStyle: "long", timeStyle: "long" });
    }
    case "list": {
      const said = argument.value.map((one) => saySentence(one, t, language));
      return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(said);
    }
  }
}

/** Without a second full stop behind a name that ends with one («Inc.»), as in the core; an ellipsis stays. */
const withOneStop = (said: string) => said.replaceAll(/(?<=[\p{L}\p{N}])\.\.(?=\s|$)/gu, ".");

export function saySentence({ key, arguments: given }: Sentence, t: Text, language: Language): string {
  const values = Object.entries(given).map(([name, argument]) => [name, valueOf(argument, t, language)]);
  return t.has(key) ? withOneStop(t(key, Object.fromEntries(values))) : key;
}

/** Says sentences that the core has made: a key with arguments. */
export function useSentence(): (sentence: Sentence) => string {
  const t = useText();
  const language = useLanguage();
  return useMemo(() => (sentence) => saySentence(sentence, t, language), [t, language]);
}
