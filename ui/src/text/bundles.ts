import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { LANGUAGES, LOCALES, type Language } from "./language";

export type TextArguments = Readonly<Record<string, FluentVariable>>;

const SOURCES: Record<string, string> = import.meta.glob("../../../src-tauri/text/{en,nb,nl}/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface TextFile {
  language: Language;
  name: string;
  source: string;
}

export const TEXT_FILES: readonly TextFile[] = Object.entries(SOURCES).flatMap(([path, source]) => {
  const [, folder, name] = /\/(\w+)\/([\w-]+)\.ftl$/.exec(path) ?? [];
  const language = LANGUAGES.find((known) => known === folder);
  return language && name ? [{ language, name, source }] : [];
});

function makeBundle(language: Language): FluentBundle {
  // No isolation marks: every language here is written left to right.
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const file of TEXT_FILES) {
    if (file.language === language) bundle.addResource(new FluentResource(file.source));
  }
  return bundle;
}

const bundles = new Map<Language, FluentBundle>();

export function bundleFor(language: Language): FluentBundle {
  let bundle = bundles.get(language);
  if (!bundle) {
    bundle = makeBundle(language);
    bundles.set(language, bundle);
  }
  return bundle;
}

type TroubleListener = (trouble: string) => void;
let onTrouble: TroubleListener = () => {};

/** Tests listen, and fail on any key that is missing or cannot be written out. */
export function onTextTrouble(listener: TroubleListener): void {
  onTrouble = listener;
}

/** `key`, or `key.attribute` for an attribute of a message. */
function patternOf(bundle: FluentBundle, key: string) {
  const dot = key.indexOf(".");
  if (dot < 0) return bundle.getMessage(key)?.value ?? null;
  return bundle.getMessage(key.slice(0, dot))?.attributes[key.slice(dot + 1)] ?? null;
}

type Pseudo = (text: string) => string;
let pseudo: Pseudo = (text) => text;

/** A language for tests: every text as it says. Gives back the way to the real ones. */
export function speakPseudo(makes: Pseudo): () => void {
  pseudo = makes;
  return () => {
    pseudo = (text) => text;
  };
}

export function hasText(language: Language, key: string): boolean {
  return patternOf(bundleFor(language), key) !== null;
}

export function textOf(language: Language, key: string, args?: TextArguments): string {
  const bundle = bundleFor(language);
  const pattern = patternOf(bundle, key);
  if (pattern === null) {
    onTrouble(`no text for ${key} in ${language}`);
    return `⟨${key}⟩`;
  }
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args, errors);
  for (const error of errors) onTrouble(`${key} in ${language}: ${error.message}`);
  return pseudo(text);
}
