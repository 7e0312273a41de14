import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Factor, SecurityMeasure, System } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { openEditor } from "../../testing/editor";
import { idOf, recordView } from "../../testing/records";
import { NEW_ID, register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { FactorEditor } from "../factors/FactorEditor";
import { MeasureEditor } from "../measures/MeasureEditor";
import { newSecurityMeasure } from "../measures/draft";
import { RecordPage } from "../record/RecordPage";
import { SystemEditor } from "./SystemEditor";

const ENCRYPTION = recordView("measure", "M-01", {
  ...newSecurityMeasure(),
  name: "Disk encryption",
  kind: "encryption",
  text: { en: "Disks are encrypted.", nb: null, nl: null },
});

describe("the form of a system", () => {
  it("makes one, with who runs it, where its data are, and what protects it", async () => {
    const host = registerHost({}, [ENCRYPTION]);
    const { write, chooseAll, link, finish } = await openEditor<System>(SystemEditor, null, { host });
    await write(/^Name/, "Course booking");
    await link("Processor", "lark", "Larkenfield Models, Inc.");
    await chooseAll(/^Countries of storage/, ["Ireland"]);
    await link("Measures", "disk", "Disk encryption");
    expect((await finish()).record).toMatchObject({
      name: "Course booking",
      processor: register.record("P-04").id,
      locations: ["IE"],
      measures: [idOf("M-01")],
    });
  });

  it("makes a measure in place, when the catalogue has none", async () => {
    const { write, link, asked, finish } = await openEditor<System>(SystemEditor, null);
    await write(/^Name/, "Course booking");
    await link("Measures", "Two keys", "Make “Two keys”");
    // The system was made before it, when its name was left.
    expect(await screen.findByText("M-100")).toBeInTheDocument();
    expect(asked("put_record")).toMatchObject([
      { kind: "system", id: null },
      { kind: "measure", id: null, record: { name: "Two keys" } },
    ]);
    const { id, record } = await finish();
    expect(id).toBe(NEW_ID);
    expect(record.measures).toEqual([NEW_ID.replace(/1$/, "2")]);
  });
});

describe("the form of a measure", () => {
  it("makes one with its text per language", async () => {
    const { write, choose, finish } = await openEditor<SecurityMeasure>(MeasureEditor, null);
    await write(/^Name/, "Disk encryption");
    await choose(/^Kind/, "Encryption");
    await write("Text · Nederlands", "Schijven zijn versleuteld.");
    expect((await finish()).record).toMatchObject({
      name: "Disk encryption",
      kind: "encryption",
      text: { en: null, nb: null, nl: "Schijven zijn versleuteld." },
    });
  });
});

describe("the form of a factor", () => {
  it("asks in which part it is weighed, and to which side it tends", async () => {
    const { write, choose, finish } = await openEditor<Factor>(FactorEditor, null);
    await write(/^Title/, "Children are among them");
    await choose(/^Part of the assessment/, "Effect on data subjects");
    await choose(/^Weighs/, "For the data subject");
    expect((await finish()).record).toMatchObject({
      title: "Children are among them",
      side: "impact",
      weight: "for_person",
    });
  });
});

describe("records without a list of their own", () => {
  it("have a page that leads to their form", async () => {
    const view = { name: "record" as const, kind: "measure" as const, id: ENCRYPTION.id };
    const { user, where } = showInRegister(<RecordPage view={view} />, {
      host: registerHost({}, [ENCRYPTION]),
    });
    expect(await screen.findByRole("heading", { level: 1, name: "Disk encryption" })).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Edit" }));
    expect(where()).toMatchObject({ name: "edit", kind: "measure", id: ENCRYPTION.id });
  });
});

describe.each([
  ["system", SystemEditor],
  ["measure", MeasureEditor],
  ["factor", FactorEditor],
])("the form of a %s", (_, Editor) => {
  it("has nothing for axe to find", async () => {
    await openEditor(Editor, null);
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    await openEditor(Editor, null, { language });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
