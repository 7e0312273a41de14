import { createContext, useContext } from "react";
import type { TextKey } from "../../text";
import type { View } from "../navigation";

/** The terms of the law that the help explains, in the order of the Regulation. */
export const TERMS = [
  "personal-data",
  "processing",
  "data-subject",
  "controller",
  "joint-controllers",
  "processor",
  "recipient",
  "record",
  "legal-basis",
  "consent",
  "legitimate-interests",
  "special-categories",
  "profiling",
  "pseudonymisation",
  "retention",
  "information",
  "access",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "automated-decisions",
  "breach",
  "dpia",
  "dpo",
  "third-country",
  "adequacy",
  "clauses",
  "authority-request",
  "authority",
] as const;
export type Term = (typeof TERMS)[number];

type Screen = View["name"];

/** The screens in help: what each is for, its title, and the terms that stand on it. */
export const SCREENS: Readonly<Record<Screen, { title: TextKey; terms: readonly Term[] }>> = {
  overview: { title: "nav-overview", terms: ["record", "legal-basis", "retention", "third-country"] },
  activities: {
    title: "nav-activities",
    terms: ["record", "processing", "legal-basis", "retention", "recipient", "profiling", "dpia"],
  },
  bases: {
    title: "nav-bases",
    terms: ["legal-basis", "consent", "legitimate-interests", "special-categories"],
  },
  processors: { title: "nav-processors", terms: ["processor", "controller", "third-country", "clauses"] },
  organisations: {
    title: "nav-organisations",
    terms: ["controller", "joint-controllers", "processor", "recipient", "dpo", "authority"],
  },
  systems: { title: "nav-systems", terms: ["processing", "pseudonymisation", "breach"] },
  data: { title: "nav-data", terms: ["personal-data", "special-categories", "pseudonymisation"] },
  retention: { title: "nav-retention", terms: ["retention", "erasure"] },
  transfers: { title: "nav-transfers", terms: ["third-country", "adequacy", "clauses"] },
  notices: {
    title: "nav-notices",
    terms: ["information", "legal-basis", "retention", "recipient", "objection", "consent"],
  },
  versions: { title: "nav-versions", terms: ["record"] },
  import: { title: "nav-import", terms: ["record", "controller", "processor"] },
  deadlines: { title: "nav-deadlines", terms: ["access", "breach", "dpia"] },
  requests: { title: "nav-requests", terms: ["access", "erasure", "objection", "authority-request"] },
  case: {
    title: "nav-requests",
    terms: ["access", "erasure", "restriction", "portability", "objection", "authority-request"],
  },
  figures: { title: "nav-figures", terms: ["access", "authority-request"] },
  findings: { title: "nav-findings", terms: ["record", "legal-basis", "information", "authority"] },
  erasure: { title: "nav-erasure", terms: ["retention", "erasure"] },
  reports: { title: "nav-reports", terms: ["record", "authority", "dpo"] },
  sharing: { title: "nav-sharing", terms: ["recipient", "personal-data"] },
  trail: { title: "nav-trail", terms: [] },
  record: { title: "help-this", terms: ["record"] },
  edit: {
    title: "help-this",
    terms: [
      "controller",
      "legal-basis",
      "consent",
      "legitimate-interests",
      "special-categories",
      "retention",
      "recipient",
      "third-country",
      "automated-decisions",
      "dpia",
    ],
  },
};

export interface Help {
  /** Opens the pane; at a term, where one is named. */
  open: (term?: Term) => void;
  showKeys: () => void;
  startTour: () => void;
}

export const HelpContext = createContext<Help | null>(null);

/** Null outside an open workspace. */
export function useHelp(): Help | null {
  return useContext(HelpContext);
}
