import type { Kind, LinkView, Organisation, RecordView } from "../host";
import { newOrganisation } from "../views/organisations/draft";

/** A record for a test, with links to it and from it. */
export function recordView(
  kind: Kind,
  ref: string,
  record: object,
  links: readonly LinkView[] = [],
  linked_from: readonly LinkView[] = [],
): RecordView {
  return {
    id: idOf(ref),
    kind,
    ref,
    seq: 7,
    record: record as RecordView["record"],
    links: [...links],
    linked_from: [...linked_from],
    rights: [],
    gaps: [],
    completeness: null,
    touched_by: [],
    outdated: [],
    frozen_by: null,
  };
}

/** An id of its own for every reference. */
export function idOf(ref: string): string {
  const digits = [...ref].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join("");
  return `019e1111-0000-7000-8000-${digits.padStart(12, "0").slice(-12)}`;
}

export function linkTo(kind: Kind, field: string, ref: string, title: string): LinkView {
  return { field, id: idOf(ref), kind, ref, title: { en: title, nb: null, nl: null } };
}

function organisation(ref: string, patch: Partial<Organisation>, from: readonly LinkView[] = []) {
  const { group_id } = patch;
  const above =
    group_id === idOf("O-02") ? [linkTo("organisation", "group_id", "O-02", "Nordlys Gruppen AS")] : [];
  return recordView("organisation", ref, { ...newOrganisation(), country: "NO", ...patch }, above, from);
}

/** A group of three: its head, and two below it. */
export const GROUP: readonly RecordView[] = [
  organisation(
    "O-01",
    {
      legal_name: "Fjordlys Programvare AS",
      kind: "own",
      group_id: idOf("O-02"),
      address: "Fjordlyskaia 1, 0000 Oslo",
      email: "personvern@fjordlys.example",
      contacts: [
        {
          role: "dpo",
          name: "Ingrid Solvang",
          address: "",
          email: "personvernombud@fjordlys.example",
          phone: "",
          published: true,
          notified_to_sa_on: "2024-06-01",
        },
      ],
    },
    [linkTo("activity", "controllers", "A-01", "Newsletters")],
  ),
  organisation("O-02", { legal_name: "Nordlys Gruppen AS", kind: "group" }, [
    linkTo("organisation", "group_id", "O-01", "Fjordlys Programvare AS"),
    linkTo("organisation", "group_id", "O-03", "Noorderlicht Software B.V."),
  ]),
  organisation("O-03", { legal_name: "Noorderlicht Software B.V.", kind: "group", group_id: idOf("O-02") }),
];
