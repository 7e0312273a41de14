export { TextProvider, useFormat, useLanguage, useText, useZone, ZoneProvider } from "./TextProvider";
export type { Format, Text, TextProviderProps, ZoneProviderProps } from "./TextProvider";
export { chooseLanguage, isLanguage, LANGUAGES, LOCALES } from "./language";
export type { Language } from "./language";
export type { TextArguments } from "./bundles";
export type { TextKey } from "./keys";
export type { DateLike, Lived, Zone } from "./format";
export { saySentence, useSentence } from "./sentence";
