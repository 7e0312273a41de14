import { advise, emailAddress, lines, need, within, type Flaw } from "../../app/forms/flaws";
import type { Rules } from "../../app/forms/useEditor";
import { cleanLines, NO_TEXT, trimmed } from "../../app/forms/clean";
import type { Contact, Organisation } from "../../host";

export function newOrganisation(): Organisation {
  return {
    legal_name: "",
    reg_no: "",
    address: "",
    country: null,
    region: "",
    tz: null,
    email: "",
    phone: "",
    kind: null,
    group_id: null,
    employees: null,
    second_approver_above: null,
    is_public_authority: false,
    subject_to_laws: [],
    contacts: [],
    calendar_days: [],
    own_retention: [],
    report_cover: NO_TEXT,
    report_introduction: NO_TEXT,
    report_glossary: [],
    remarks: "",
  };
}

export const newContact = (): Contact => ({
  role: null,
  name: "",
  address: "",
  email: "",
  phone: "",
  published: false,
  notified_to_sa_on: null,
});

const isWritten = ({ role, name, address, email, phone }: Contact) =>
  role !== null || [name, address, email, phone].some((words) => words.trim() !== "");

export function cleanOrganisation(draft: Organisation): Organisation {
  return {
    ...trimmed(draft),
    subject_to_laws: cleanLines(draft.subject_to_laws),
    contacts: draft.contacts.filter(isWritten).map(trimmed),
  };
}

/** ISO 3166-2: the country, and the letters or digits of the region. */
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

function check(draft: Organisation): readonly Flaw[] {
  const region = draft.region.trim();
  const isForeign = draft.country !== null && !region.startsWith(`${draft.country}-`);
  return [
    ...need(draft.legal_name.trim() !== "", "legal_name"),
    ...need(draft.kind !== null, "kind"),
    ...lines(draft, ["remarks"]),
    ...advise(region !== "" && (!REGION.test(region) || isForeign), "region", "form-region"),
    ...emailAddress(draft.email, "email"),
    ...draft.contacts.flatMap((contact, place) =>
      within(`contacts[${place}]`, [...lines(contact, []), ...emailAddress(contact.email, "email")]),
    ),
  ];
}

export const organisationRules: Rules<Organisation> = { clean: cleanOrganisation, check };
