import { NEW_WORDS } from "../../app/forms/NewButton";
import type { EditedKind, View } from "../../app/navigation";
import { NUMBERED } from "../../app/useShortcuts";
import type { Hit, Kind } from "../../host";
import type { Text } from "../../text";

/** Something to choose in the list under the search. */
export type Choice = { id: string } & (
  | { type: "hit"; hit: Hit }
  | { type: "view"; view: View; label: string; shortcut: string }
  | { type: "new"; kind: EditedKind; label: string }
  | { type: "templates"; label: string }
  | { type: "do"; label: string; note: string; shortcut: string; run: () => void }
);

export interface Group {
  id: string;
  title: string;
  choices: readonly Choice[];
}

const PLACES = [
  "overview",
  "activities",
  "bases",
  "processors",
  "organisations",
  "systems",
  "data",
  "retention",
  "transfers",
  "notices",
  "deadlines",
  "requests",
  "figures",
  "erasure",
  "versions",
  "import",
  "reports",
  "sharing",
  "trail",
] as const;

/** The key of a place that has one. */
function keyOf(name: (typeof PLACES)[number]): string {
  const number = NUMBERED.findIndex((one) => one === name);
  return number < 0 ? "" : `Alt ${number + 1}`;
}

function placesFor(typed: string, t: Text): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return PLACES.map((name) => ({
    id: `view-${name}`,
    type: "view" as const,
    view: { name },
    label: t(`nav-${name}`),
    shortcut: keyOf(name),
  })).filter(({ label }) =>
    label
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(wanted)),
  );
}

/** Records that can be made, when the words begin with that of a kind, or with "new". */
function newFor(typed: string, t: Text): Choice[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return [];
  return (Object.keys(NEW_WORDS) as EditedKind[])
    .map((kind): Choice & { label: string } => ({
      id: `new-${kind}`,
      type: "new",
      kind,
      label: t(NEW_WORDS[kind]),
    }))
    .concat({ id: "new-templates", type: "templates", label: t("template-new") })
    .filter(({ label }) => {
      const words = label.toLowerCase();
      return words.startsWith(wanted) || words.split(/\s+/).some((word) => word.startsWith(wanted));
    });
}

/** What stands by itself before what belongs to a case. */
const ORDER: readonly Kind[] = [
  "activity",
  "processor",
  "request",
  "lia",
  "consent_profile",
  "transfer",
  "organisation",
  "system",
  "measure",
  "factor",
  "notice",
  "version",
  "decision",
  "legal_document",
  "disclosure",
  "notification",
  "step",
  "attachment",
  "export",
  "actor",
];
const rank = (kind: Kind) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

/** Found records by their kind, the best first within each; then the places that fit the words. */
export function groupsOf(
  typed: string,
  hits: readonly Hit[] | null,
  t: Text,
  /** Whether records may be made here. */
  mayMake = false,
): Group[] {
  const kinds = new Map<Kind, Hit[]>();
  for (const hit of hits ?? []) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  const found = [...kinds]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([kind, those]) => {
      const key = `kind-${kind.replaceAll("_", "-")}-plural`;
      return {
        id: kind,
        title: t.has(key) ? t(key) : kind,
        choices: those.map((hit) => ({ id: hit.id, type: "hit" as const, hit })),
      };
    });
  const places = placesFor(typed, t);
  const made = mayMake ? newFor(typed, t) : [];
  return [
    ...found,
    ...(places.length === 0 ? [] : [{ id: "places", title: t("search-places"), choices: places }]),
    ...(made.length === 0 ? [] : [{ id: "new", title: t("search-make"), choices: made }]),
  ];
}

/** Where one goes and what one does is meant when its name begins as typed: it then stands before what was found. */
export function meantFirst(typed: string, groups: readonly Group[]): Group[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const isMeant = (choice: Choice) =>
    wanted.length > 1 && "label" in choice && choice.label.toLocaleLowerCase().startsWith(wanted);
  const leads = ({ id, choices }: Group) => (id === "places" || id === "commands") && choices.some(isMeant);
  return [
    ...groups.filter(leads).map((group) => ({
      ...group,
      choices: [...group.choices].sort((one, other) => Number(isMeant(other)) - Number(isMeant(one))),
    })),
    ...groups.filter((group) => !leads(group)),
  ];
}
