import { describe, expect, it } from "vitest";
import type { ComponentType } from "react";
import type { Flaw } from "../../app/forms/flaws";
import type { EditorProps } from "../../app/forms/RecordEditor";
import type { EditedKind } from "../../app/navigation";
import { openEditor } from "../../testing/editor";
import { recordView } from "../../testing/records";
import { registerHost } from "../../testing/register";
import { bundleFor } from "../../text/bundles";
import { ActivityEditor } from "../activities/editor/ActivityEditor";
import {
  activityRules,
  newActivity,
  newBasis,
  newDataItem,
  newPurpose,
  newRecipient,
  newRetention,
} from "../activities/editor/draft";
import { assessmentRules, newAssessment } from "../assessments/draft";
import { AssessmentEditor } from "../assessments/AssessmentEditor";
import { ConsentEditor } from "../consents/ConsentEditor";
import { consentRules, newConsentProfile } from "../consents/draft";
import { factorRules, newFactor } from "../factors/draft";
import { FactorEditor } from "../factors/FactorEditor";
import { measureRules, newSecurityMeasure } from "../measures/draft";
import { MeasureEditor } from "../measures/MeasureEditor";
import { newContact, newOrganisation, organisationRules } from "../organisations/draft";
import { OrganisationEditor } from "../organisations/OrganisationEditor";
import { newProcessor, newSubProcessor, processorRules } from "../processors/draft";
import { ProcessorEditor } from "../processors/ProcessorEditor";
import { newSystem, systemRules } from "../systems/draft";
import { SystemEditor } from "../systems/SystemEditor";
import { newTransfer, NO_TIA, transferRules } from "../transfers/draft";
import { TransferEditor } from "../transfers/TransferEditor";

const LONG = "x".repeat(301);
const [EARLY, LATE] = ["2026-01-01", "2026-02-01"];

/** Every text in it too long for one line. */
function swollen<T extends object>(document: T): T {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, value === "" ? LONG : value]),
  ) as T;
}

interface Wrong {
  Editor: ComponentType<EditorProps>;
  check: (draft: never) => readonly Flaw[];
  /** Together they have every flaw that the form knows. */
  documents: readonly object[];
}

const WRONG: Readonly<Record<EditedKind, Wrong>> = {
  organisation: {
    Editor: OrganisationEditor,
    check: organisationRules.check,
    documents: [
      { ...newOrganisation(), region: "Oslo", email: "nobody", contacts: [{ ...newContact(), email: "no" }] },
      { ...swollen(newOrganisation()), kind: "processor", contacts: [swollen(newContact())] },
    ],
  },
  activity: {
    Editor: ActivityEditor,
    check: activityRules.check,
    documents: [
      {
        ...newActivity(),
        started_on: LATE,
        ended_on: EARLY,
        purposes: [newPurpose("p1")],
        bases: [
          { ...newBasis("p9"), valid_from: LATE, valid_to: EARLY },
          {
            ...newBasis("p1"),
            art6: "c",
            law_ref: { text: "", provision: "", url: "not here", country: null },
          },
        ],
        retention: [
          {
            ...newRetention(),
            period: "P3Y",
            max_period: "P1Y",
            trigger: "collection",
            legal_min: "P5Y",
            legal_max: "P2Y",
          },
        ],
        reviews: [{ on: null, by: "Ola", outcome: null, remarks: "" }],
      },
      {
        ...newActivity(),
        data_items: [swollen(newDataItem())],
        recipients: [swollen(newRecipient())],
        retention: [swollen(newRetention())],
      },
    ],
  },
  processor: {
    Editor: ProcessorEditor,
    check: processorRules.check,
    documents: [
      {
        ...newProcessor(),
        dpa_signed_on: LATE,
        dpa_review_due: EARLY,
        dd_done_on: LATE,
        dd_review_due: EARLY,
        end_on: LATE,
        return_delete_confirmed_on: EARLY,
      },
      { ...swollen(newProcessor()), sub_processors: [swollen(newSubProcessor())] },
    ],
  },
  transfer: {
    Editor: TransferEditor,
    check: transferRules.check,
    documents: [
      {
        ...newTransfer(),
        mechanism: "scc_c",
        tia: { ...NO_TIA, assessed_on: LATE },
        tia_review_due: EARLY,
      },
      { ...swollen(newTransfer()), mechanism: "scc_c", tia: NO_TIA },
    ],
  },
  lia: {
    Editor: AssessmentEditor,
    check: assessmentRules.check,
    documents: [{ ...newAssessment(), decided_on: LATE, review_due: EARLY }, swollen(newAssessment())],
  },
  consent_profile: {
    Editor: ConsentEditor,
    check: consentRules.check,
    documents: [
      { ...newConsentProfile(), age_gate: true, min_age: 9 },
      { ...swollen(newConsentProfile()), age_gate: true },
    ],
  },
  system: {
    Editor: SystemEditor,
    check: systemRules.check,
    documents: [{ ...newSystem(), in_use_from: LATE, in_use_to: EARLY }, swollen(newSystem())],
  },
  measure: {
    Editor: MeasureEditor,
    check: measureRules.check,
    documents: [
      { ...newSecurityMeasure(), last_reviewed_on: LATE, review_due: EARLY },
      swollen(newSecurityMeasure()),
    ],
  },
  factor: { Editor: FactorEditor, check: factorRules.check, documents: [newFactor(), swollen(newFactor())] },
};

function wordsOf({ key, arguments: given }: Flaw): string {
  const bundle = bundleFor("en");
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, given) : key;
}

/** The sentences beside fields and rows, each as often as it stands there. */
const sentences = () =>
  [...document.querySelectorAll(".editor-sections .field-error, .editor-sections .row-problem")].map(
    ({ textContent }) => textContent ?? "",
  );

describe("what is wrong in a form stands beside its field", { timeout: 60_000 }, () => {
  const cases = (Object.keys(WRONG) as EditedKind[]).flatMap((kind) =>
    WRONG[kind].documents.map((record, place) => [kind, place + 1, record] as const),
  );
  it.each(cases)("%s %i", async (kind, _, record) => {
    const { Editor, check } = WRONG[kind];
    // A field says one thing at a time.
    const flaws = check(record as never).filter(
      ({ path }, at, all) => all.findIndex((other) => other.path === path) === at,
    );
    expect(flaws.length).toBeGreaterThan(0);
    const view = recordView(kind, "X-01", record);
    await openEditor(Editor, view.id, { host: registerHost({}, [view]) });
    const shown = sentences();
    const unsaid = flaws.filter((flaw) => {
      const at = shown.indexOf(wordsOf(flaw));
      if (at >= 0) shown.splice(at, 1);
      return at < 0;
    });
    expect(unsaid.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });
});
