import { describe, expect, it } from "vitest";
import type { ComponentType } from "react";
import type { EditorProps } from "../../app/forms/RecordEditor";
import type { EditedKind } from "../../app/navigation";
import { openEditor } from "../../testing/editor";
import { recordView } from "../../testing/records";
import { registerHost } from "../../testing/register";
import { ActivityEditor } from "../activities/editor/ActivityEditor";
import { newActivity, newBasis, newPurpose } from "../activities/editor/draft";
import { newAssessment } from "../assessments/draft";
import { AssessmentEditor } from "../assessments/AssessmentEditor";
import { ConsentEditor } from "../consents/ConsentEditor";
import { newConsentProfile } from "../consents/draft";
import { newFactor } from "../factors/draft";
import { FactorEditor } from "../factors/FactorEditor";
import { newSecurityMeasure } from "../measures/draft";
import { MeasureEditor } from "../measures/MeasureEditor";
import { newOrganisation } from "../organisations/draft";
import { OrganisationEditor } from "../organisations/OrganisationEditor";
import { newProcessor } from "../processors/draft";
import { ProcessorEditor } from "../processors/ProcessorEditor";
import { newSystem } from "../systems/draft";
import { SystemEditor } from "../systems/SystemEditor";
import { newTransfer } from "../transfers/draft";
import { TransferEditor } from "../transfers/TransferEditor";

const text = (en: string) => ({ en, nb: null, nl: null });

/** Of each kind one with every text that can be written per language. */
const FORMS: Readonly<Record<EditedKind, readonly [ComponentType<EditorProps>, object]>> = {
  activity: [
    ActivityEditor,
    {
      ...newActivity(),
      name: text("Payroll"),
      purposes: [{ ...newPurpose("p1"), text: text("Pay") }],
      bases: [{ ...newBasis("p1"), art6: "f", interest: text("To be paid") }],
    },
  ],
  measure: [MeasureEditor, { ...newSecurityMeasure(), name: "Keys", text: text("Two of them") }],
  factor: [FactorEditor, { ...newFactor(), title: "Children", text: text("They are weighed more") }],
  consent_profile: [ConsentEditor, { ...newConsentProfile(), name: "News", wording: text("I agree") }],
  organisation: [OrganisationEditor, newOrganisation()],
  processor: [ProcessorEditor, newProcessor()],
  transfer: [TransferEditor, newTransfer()],
  lia: [AssessmentEditor, newAssessment()],
  system: [SystemEditor, newSystem()],
};

/**
 * The texts of a document that are written per language, as they stand in English. A name that nobody gave is none: the
 * category of a basis is chosen among those of its activity.
 */
function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "nb" in value && "nl" in value) return value.en === null ? [] : [String(value.en)];
  return Object.values(value).flatMap(textsIn);
}

describe("every text that goes into notices and reports per language", () => {
  it.each(Object.keys(FORMS) as EditedKind[])("stands side by side in the form: %s", async (kind) => {
    const [Editor, record] = FORMS[kind];
    const view = recordView(kind, "X-01", record);
    await openEditor(Editor, view.id, { host: registerHost({}, [view]) });
    const shown = [...document.querySelectorAll(".editor-sections .lang-field")].map((field) => {
      expect([...field.querySelectorAll("[lang]")].map((pane) => pane.getAttribute("lang"))).toEqual([
        "en",
        "nb",
        "nl",
      ]);
      return field.querySelector<HTMLInputElement>("input, textarea")?.value;
    });
    expect(shown.toSorted()).toEqual(textsIn(record).toSorted());
    // Where there are texts per language, one chooses which of them are shown.
    const choice = document.querySelector(".editor-aside [role=radiogroup]");
    expect(choice !== null).toBe(shown.length > 0);
  });
});
