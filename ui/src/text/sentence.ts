import { FluentDateTime, type FluentVariable, type Scope } from "@fluent/bundle";
import { useCallback } from "react";
import type { Argument, Sentence } from "../host/wire";
import { textOf, type TextArguments } from "./bundles";
import { LOCALES, type Language } from "./language";
import { useLanguage } from "./TextProvider";

/** Written in full unless the words say how: `{ $date }` is 27 November 2026, as in the core. */
class Written extends FluentDateTime {
  readonly #plain: Intl.DateTimeFormatOptions;

  constructor(date: Date, timeZone: string, plain: Intl.DateTimeFormatOptions) {
    super(date, { timeZone });
    this.#plain = plain;
  }

  override toString(scope?: Scope): string {
    // Given to DATETIME it becomes a plain FluentDateTime with the style that the words ask for.
    return new FluentDateTime(this, this.#plain).toString(scope);
  }
}

/** What a sentence speaks about, as Fluent takes it. */
function variableOf(language: Language, argument: Argument): FluentVariable {
  switch (argument.type) {
    case "text":
    case "number":
      return argument.value;
    case "date":
      return new Written(new Date(`${argument.value}T00:00:00Z`), "UTC", { dateStyle: "long" });
    case "instant":
      return new Written(new Date(argument.value.at), argument.value.zone, {
        dateStyle: "long",
        timeStyle: "long",
      });
    case "list": {
      const said = argument.value.map((sentence) => sayIn(language, sentence));
      return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(said);
    }
  }
}

export function argumentsIn(language: Language, args: { readonly [name: string]: Argument }): TextArguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, argument]) => [name, variableOf(language, argument)]),
  );
}

/** Says in a language what the core has made: a key and what it speaks about. */
export function sayIn(language: Language, sentence: Sentence): string {
  return textOf(language, sentence.key, argumentsIn(language, sentence.arguments));
}

/** `const say = useSentence(); say(clock.explanation[0])` */
export function useSentence(): (sentence: Sentence) => string {
  const language = useLanguage();
  return useCallback((sentence) => sayIn(language, sentence), [language]);
}
