import { cleanLines, trimmed } from "../../app/forms/clean";
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
    is_public_authority: false,
    subject_to_laws: [],
    contacts: [],
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
