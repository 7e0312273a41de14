import { useMemo } from "react";
import { useActs } from "../../app/acts/acts";
import { TERMS, useHelp } from "../../app/help/help";
import { useNavigation } from "../../app/navigation";
import { useValues } from "../../app/values";
import { useCommand, useMayWrite, useRefresh, useStatus } from "../../app/workspace";
import { useHost, type Theme } from "../../host";
import { LANGUAGES, useText, type Language } from "../../text";
import { useOpenBundle, useOpenReturn } from "../sharing/opening";
import type { Choice, Group } from "./choices";

/** Of a group at most so many: who wants others writes on. */
const MOST = 6;

type Done = Extract<Choice, { type: "do" }>;

/** Whether each word that was typed begins a word of these. */
export function fits(typed: string, words: string): boolean {
  const own = words.toLocaleLowerCase().split(/[\s,.()–-]+/);
  return typed
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((wanted) => own.some((word) => word.startsWith(wanted)));
}

/** What can be done from the search beside opening something that was found: commands, reports, help. */
export function usePalette(typed: string): readonly Group[] {
  const t = useText();
  const host = useHost();
  const help = useHelp();
  const refresh = useRefresh();
  const mayWrite = useMayWrite();
  const { go } = useNavigation();
  const { code } = useValues();
  const { language, theme } = useStatus();
  const act = useActs();
  const openReturn = useOpenReturn();
  const openBundle = useOpenBundle();
  const isAsked = typed.trim() !== "";
  const { data: offers } = useCommand("reports", isAsked ? {} : null);

  return useMemo<readonly Group[]>(() => {
    if (!isAsked) return [];
    const one = (id: string, label: string, run: () => void, more: Partial<Done> = {}): Done => ({
      type: "do",
      id,
      label,
      note: "",
      shortcut: "",
      run,
      ...more,
    });
    const prefer = (wanted: { language: Language; theme: Theme }) =>
      void host.call("set_preferences", wanted).then(refresh);
    const commands: Done[] = [
      ...(mayWrite
        ? [
            one("do-log", t("palette-log"), () => go({ name: "requests", log: true })),
            one("do-import", t("importing-begin"), () => go({ name: "import" })),
            one("do-share", t("share-begin"), () => act({ what: "share", of: [] })),
            one("do-merge", t("return-begin"), () => void openReturn()),
          ]
        : []),
      one("do-review", t("review-begin"), () => void openBundle()),
      ...(help
        ? [
            one("do-keys", t("help-keys"), help.showKeys, { shortcut: "?" }),
            one("do-help", t("help-open"), () => help.open(), { shortcut: "F1" }),
            one("do-tour", t("help-tour"), help.startTour),
          ]
        : []),
      ...(["light", "dark"] as const)
        .filter((wanted) => wanted !== theme)
        .map((wanted) =>
          one(`do-${wanted}`, t(`palette-${wanted}`), () => prefer({ language, theme: wanted })),
        ),
      ...LANGUAGES.filter((wanted) => wanted !== language).map((wanted) =>
        one(`do-${wanted}`, t(`palette-language-${wanted}`), () => prefer({ language: wanted, theme })),
      ),
    ];
    const reports = (offers ?? []).map(({ kind }) =>
      one(`report-${kind}`, code("report-kind", kind), () => go({ name: "reports", kind }), {
        note: code("report-for", kind),
      }),
    );
    const explained = help
      ? TERMS.map((term) =>
          one(`help-${term}`, t(`help-term-${term}`), () => help.open(term), {
            note: t(`help-term-${term}-is`),
          }),
        )
      : [];
    const named = (choices: readonly Done[]) =>
      choices.filter(({ label }) => fits(typed, label)).slice(0, MOST);
    // A report is also found by what it is for, and a term only by its name: its words hold half of the law.
    const groups: Group[] = [
      { id: "commands", title: t("palette-commands"), choices: named(commands) },
      {
        id: "reports",
        title: t("palette-reports"),
        choices: reports.filter(({ label, note }) => fits(typed, `${label} ${note}`)).slice(0, MOST),
      },
      { id: "help", title: t("palette-help"), choices: named(explained) },
    ];
    return groups.filter(({ choices }) => choices.length > 0);
  }, [
    isAsked,
    typed,
    t,
    host,
    help,
    refresh,
    mayWrite,
    go,
    act,
    openReturn,
    openBundle,
    code,
    language,
    theme,
    offers,
  ]);
}
