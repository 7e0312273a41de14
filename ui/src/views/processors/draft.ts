import type { Processor, SubProcessor } from "../../host";

export function newProcessor(): Processor {
  return {
    name: "",
    organisation: null,
    country: null,
    parent_company: "",
    service: "",
    activities: [],
    dpa_ref: "",
    dpa_signed_on: null,
    dpa_review_due: null,
    dpa_check: [],
    breach_notice_hours: null,
    instructions_ref: "",
    instructions: [],
    dd_done_on: null,
    dd_answers: [],
    dd_result: null,
    dd_review_due: null,
    locations: [],
    access_countries: [],
    subs_authorisation: null,
    subs_notice_days: null,
    subs_list_checked_on: null,
    sub_processors: [],
    subject_to_laws: [],
    audit_right_used_on: null,
    end_on: null,
    return_delete_confirmed_on: null,
    remarks: "",
  };
}

export const newSubProcessor = (): SubProcessor => ({
  name: "",
  organisation: null,
  service: "",
  country: null,
  level: null,
  engaged_by: "",
  checked_on: null,
});

/** Without rows in which nothing was written, and without spaces around words. */
export function cleanProcessor(draft: Processor): Processor {
  return {
    ...draft,
    name: draft.name.trim(),
    service: draft.service.trim(),
    sub_processors: draft.sub_processors.filter(({ name, service }) => name.trim() || service.trim()),
    remarks: draft.remarks.trim(),
  };
}
