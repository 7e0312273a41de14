import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { HostError, type Activity, type RecordView } from "../../../host";
import { expectNoAxeFindings } from "../../../testing";
import { openEditor } from "../../../testing/editor";
import { allLabelled, labelled } from "../../../testing/labels";
import { GROUP, idOf, linkTo, recordView } from "../../../testing/records";
import { NEW_ID, register, registerHost, setTheme, THEMES } from "../../../testing/register";
import { LANGUAGES } from "../../../text";
import { newSecurityMeasure } from "../../measures/draft";
import { ActivityEditor } from "./ActivityEditor";

type Host = ReturnType<typeof registerHost>;

const edit = (ref: string | null, host: Host = registerHost()) =>
  openEditor<Activity>(ActivityEditor, ref === null ? null : register.record(ref).id, { host });
// A form is large, and asking for roles in it is slow.
vi.setConfig({ testTimeout: 90_000 });
const name = () => labelled(document.body, /^Name · English/);
const refuse = (code: string, field: string) => () => {
  throw new HostError({
    code,
    arguments: { kind: "activity", field, value: "x", detail: "x", reference: "A-02" },
  });
};
describe("the form of an activity", () => {
  it("makes a new one, by keyboard alone", async () => {
    const { user, press, field, onClose, finish, asked } = await edit(null);
    expect(name()).toHaveFocus();
    await user.keyboard("Newsletters");
    await press("Add a purpose");
    expect(document.activeElement).toHaveAccessibleName("Purpose · English");
    await user.paste("Tell the news");
    await press("Add: Categories of data subjects");
    expect(document.activeElement).toHaveAccessibleName("Categories of data subjects 1 · English");
    await user.keyboard("Readers");
    field("Categories of data subjects 1 · Norsk").focus();
    await user.paste("Lesere");
    await press("Add: Categories of data subjects");
    field(/^Reason for the change/).focus();
    await user.paste("New newsletter");
    field("Categories of data subjects 2 · English").focus();
    await user.paste("Writers");
    const put = await finish();
    expect(asked("put_record")[0]).toMatchObject({ kind: "activity", id: null, based_on: null, reason: "" });
    // It was made when it had a name; the reason goes with what followed.
    expect(put).toMatchObject({ kind: "activity", id: NEW_ID, reason: "New newsletter" });
    expect(put.record).toMatchObject({
      name: { en: "Newsletters", nb: null, nl: null },
      status: "draft",
      purposes: [{ key: "p1", text: { en: "Tell the news" } }],
      subject_categories: [
        { en: "Readers", nb: "Lesere", nl: null },
        { en: "Writers", nb: null, nl: null },
      ],
    });
    expect(onClose).toHaveBeenCalledWith(NEW_ID);
  });

  it("sends the whole document back, with what the form does not show", async () => {
    const { write, finish } = await edit("A-02");
    await write(/^Name · English/, "!");
    const before = register.activity("A-02");
    const put = await finish();
    expect(put.based_on).toBe(before.seq);
    expect(put.record).toEqual({
      ...before.record,
      name: { ...before.record.name, en: "Profiling for marketing!" },
    });
  });

  it("asks before what was typed is lost, and only then", async () => {
    const { user, onClose, write, field } = await edit(null);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(null));
    onClose.mockClear();
    await write("Remarks", "No name yet");
    await user.keyboard("{Escape}");
    const ask = await screen.findByRole("alertdialog");
    await user.click(within(ask).getByText("Cancel"));
    expect(onClose).not.toHaveBeenCalled();
    expect(field("Remarks")).toHaveValue("No name yet");
  });

  it("says beside the row what was refused in it", async () => {
    const host = registerHost({ put_record: refuse("contradiction", "bases[0]") });
    const { user, write, row } = await edit("A-06", host);
    await write("Remarks", "!");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() =>
      expect(row("Legal basis 1").place).toHaveTextContent(/“x” does not fit the rest of the record/),
    );
    expect(document.querySelector(".editor-nav")).toHaveTextContent("Legal baseslook");
    await expectNoAxeFindings();
  });

  it("shows what Article 30 lacks with its provision and the reason, while one writes", async () => {
    const { press, write } = await edit("A-06");
    const card = screen.getByText("Article 30(1)").closest("section") as HTMLElement;
    const item = (words: string) => within(card).getByText(words).closest("li");
    expect(card).toHaveTextContent("1 missing");
    expect(item("Time limits for erasure")).toHaveTextContent(
      "Time limits for erasure: missing30(1)(f)Neither a time limit nor criteria for it are stated.",
    );
    expect(item("Joint controllers")).toHaveTextContent("not asked for here");
    await press("Add a rule");
    await write(/^Criteria for the period · English/, "As long as needed");
    expect(card).toHaveTextContent("complete");
    expect(item("Time limits for erasure")).toHaveTextContent(/^Time limits for erasure: there30\(1\)\(f\)$/);
  });

  it("asks a processor for its controllers and for what is done, under Article 30(2)", async () => {
    const { press, choose, write, link, finish } = await edit("A-06", registerHost({}, GROUP));
    expect(document.getElementById("section-controllers")).toBeNull();
    await choose(/^Role/, "Processor");
    const card = screen.getByText("Article 30(2)").closest("section") as HTMLElement;
    expect(card).toHaveTextContent("2 missing");
    await press("Add: Categories of processing");
    await write("Categories of processing 1 · English", "Hosting");
    await link("Controllers acted for", "noorder", "Noorderlicht Software B.V.");
    expect(card).toHaveTextContent("complete");
    expect((await finish()).record).toMatchObject({
      role: "processor",
      controllers: [idOf("O-03")],
      processing_operations: [{ en: "Hosting", nb: null, nl: null }],
    });
  });

  it("asks joint controllers for their arrangement", async () => {
    const { choose, write, tick, finish } = await edit("A-06");
    await choose(/^Role/, "Joint controller");
    await write(/^Arrangement between joint controllers/, "Binder 4");
    await tick(/^Essence of the arrangement made available/);
    expect((await finish()).record).toMatchObject({
      role: "joint",
      joint_arrangement_ref: "Binder 4",
      joint_essence_published: true,
    });
  });
});

describe("the rows of legal basis", () => {
  const SIXTH = /^Legal basis \(Article 6\(1\)\)/;

  it("ask each basis for its proof", async () => {
    const { row } = await edit("A-01");
    const { field, choose, place } = row("Legal basis 1");
    expect(field("Consent profile")).toHaveAttribute("role", "combobox");
    await choose(SIXTH, "Contract");
    expect(place).toHaveTextContent("Data subject is party to the contract");
    await choose(SIXTH, "Legal obligation");
    expect(field("Act and provision")).toHaveValue("");
    await choose(SIXTH, "Vital interests");
    expect(place).toHaveTextContent("why no other basis would do");
    await choose(SIXTH, "Legitimate interests");
    expect(field("Legitimate interest assessment")).toHaveAttribute("role", "combobox");
    expect(field("Interest as stated to the data subject · English")).toHaveValue("");
  });

  it("say that the law of a third country is no legal obligation", async () => {
    const { row } = await edit("A-01");
    const { choose, place } = row("Legal basis 1");
    await choose(SIXTH, "Legal obligation");
    await choose(/^Country/, "United States");
    expect(place).toHaveTextContent("law of a third country is no such basis");
    await choose(/^Country/, "Norway");
    expect(place).not.toHaveTextContent("law of a third country is no such basis");
  });

  it("ask for Articles 9, 10 and 22 where the data and decisions bring them in", async () => {
    const { user, press, row, part, finish } = await edit("A-01");
    const basis = row("Legal basis 1");
    expect(basis.place).not.toHaveTextContent("Condition for special categories");
    await press("Add a category of data");
    const data = row(`Data ${register.activity("A-01").record.data_items.length + 1}`);
    await data.write("Category of personal data · English", "Health");
    await data.choose(/^Special category/, "Data concerning health");
    await data.tick("Criminal convictions and offences");
    const decisions = part("decisions");
    await decisions.tick(/^Solely automated decision/);
    await decisions.tick(/^Legal or similarly significant effect/);
    expect(decisions.place).toHaveTextContent("needs a ground of Article 22(2)");

    await basis.chooseAll(/^Condition for special categories/, [/^\(b\) Employment/]);
    await basis.write("Act and provision", "Act 1 § 2");
    await basis.write(/^Law that allows data on convictions/, "Act 3");
    await basis.choose(/^Ground for the automated decision/, "Explicit consent");
    expect(decisions.place).not.toHaveTextContent("needs a ground of Article 22(2)");
    await user.keyboard("{Escape}");
    const { record } = await finish();
    expect(record.bases[0]).toMatchObject({
      art9: ["b"],
      art9_law: [{ condition: "b", provision: "Act 1 § 2", country: null, safeguards: "" }],
      art10_law: "Act 3",
      art22_ground: "c",
    });
    expect(record.adm).toMatchObject({ solely_automated: true, significant_effect: true });
  });

  it("say when two name different bases for the same purpose and persons", async () => {
    const record = structuredClone(register.record("A-06"));
    const [first] = (record.record as Activity).bases;
    if (!first) throw new Error("A-06 has a basis");
    (record.record as Activity).bases = [first, { ...first, art6: null }];
    const { row, part } = await edit("A-06", registerHost({}, [record]));
    expect(part("bases").place).not.toHaveTextContent("name different bases");
    await row("Legal basis 2").choose(SIXTH, "Vital interests");
    expect(part("bases").place).toHaveTextContent(
      "Legal basis 1 and Legal basis 2 name different bases for the same purpose and the same data subjects.",
    );
  });
});

describe("the other rows of an activity", () => {
  it("write a period as number and unit, with the limits of the law and what suspends it", async () => {
    const { user, press, row, finish } = await edit("A-06");
    await press("Add a rule");
    const rule = row("Rule 1");
    await rule.write("Retention period", "x");
    expect(rule.place).toHaveTextContent("Write a whole number, such as 3.");
    await user.clear(rule.field("Retention period"));
    await user.paste("18");
    expect(rule.place).toHaveTextContent("Reads: 18 months");
    await rule.write("Shortest period asked for by law", "12");
    await rule.write("Law that sets the minimum", "Bookkeeping Act § 13");
    await rule.chooseAll(/^What suspends the period/, ["Legal hold", "Dispute"]);
    expect((await finish()).record.retention).toMatchObject([
      {
        period: "P18M",
        action: "delete",
        legal_min: "P12M",
        legal_min_ref: "Bookkeeping Act § 13",
        exceptions: ["legal_hold", "dispute"],
      },
    ]);
  });

  it("take a measure from the catalogue, and systems as links", async () => {
    const measure = recordView("measure", "M-01", { ...newSecurityMeasure(), name: "Disk encryption" });
    const { press, row, part, finish } = await edit("A-06", registerHost({}, [measure]));
    await press("Add a measure");
    const added = row(`Measure ${register.activity("A-06").record.toms.length + 1}`);
    await added.link(/^Measure of the catalogue/, "disk", "Disk encryption");
    // What it is, the catalogue says.
    expect(() => added.field(/^Kind/)).toThrow("nothing is labelled");
    expect(added.field("What is particular here · English")).toHaveValue("");
    await part("measures").link("Systems", "Course booking", "Make “Course booking”");
    expect(await screen.findByText("S-99")).toBeInTheDocument();
    const { record } = await finish();
    expect(record.toms.at(-1)).toEqual({
      measure: idOf("M-01"),
      kind: null,
      text: { en: null, nb: null, nl: null },
    });
    expect(record.systems).toEqual([NEW_ID]);
  });

  it("weigh the criteria of an impact assessment, and its outcome", async () => {
    const record = structuredClone(register.record("A-06"));
    (record.record as Activity).dpia = null;
    const { part, finish } = await edit("A-06", registerHost({}, [record]));
    const { tick, choose, place } = part("dpia");
    await tick("Evaluation or scoring");
    await tick("Data sets matched or combined");
    expect(place).not.toHaveTextContent("of the criteria are met");
    await choose(/^Status/, "Considered, not required");
    expect(place).toHaveTextContent("2 of the criteria are met; an assessment is then usually required.");
    expect(place).toHaveTextContent("WP248 rev.01. From knowledge of the law, still to be checked");
    await choose(/^Status/, "Done");
    expect(place).not.toHaveTextContent("of the criteria are met");
    await choose(/^Residual risk/, "High");
    expect(place).toHaveTextContent("A high risk remains");
    expect((await finish()).record.dpia).toMatchObject({
      criteria: ["scoring", "matching"],
      status: "done",
      residual_risk: "high",
    });
  });

  it("record a review with today and who is at the keyboard, and keep it as the last one", async () => {
    const { press, row, finish } = await edit("A-06");
    await press("Record a review");
    await row("Review 1").choose(/^Outcome/, "Brought up to date");
    const { today, workspace } = register.status();
    const by = workspace?.author?.name ?? "";
    expect((await finish()).record).toMatchObject({
      reviews: [{ on: today, by, outcome: "updated", remarks: "" }],
      last_reviewed_on: today,
      reviewed_by: by,
    });
  });

  it("take a row away with a way back", async () => {
    const { press, part } = await edit("A-02");
    const { place } = part("purposes");
    const texts = () => allLabelled(place, "Purpose · English").filter((one) => one.matches("textarea"));
    await press("Remove Purpose 1");
    expect(texts()).toHaveLength(1);
    expect(screen.getByText("Add a purpose").closest("button")).toHaveFocus();
    await press(/^Undo$/);
    const [first] = texts();
    expect(first).toHaveValue(register.activity("A-02").record.purposes[0]?.text.en);
    await waitFor(() => expect(first).toHaveFocus());
  });

  it("name a recipient with its organisation and several countries", async () => {
    const { press, row, finish } = await edit("A-06", registerHost({}, GROUP));
    await press("Add a recipient");
    const added = row(`Recipient ${register.activity("A-06").record.recipients.length + 1}`);
    await added.write("Who · English", "The group");
    await added.link(/^Organisation/, "noorder", "Noorderlicht Software B.V.");
    await added.chooseAll(/^Countries/, ["Norway", "Sweden"]);
    expect((await finish()).record.recipients.at(-1)).toMatchObject({
      name: { en: "The group", nb: null, nl: null },
      organisation: idOf("O-03"),
      countries: ["NO", "SE"],
    });
  });
});

describe("what belongs to an activity", () => {
  it("leads to a new transfer of its data, and to those there are", async () => {
    const view = { ...register.record("A-06") } as RecordView;
    view.linked_from = [
      linkTo("processor", "activities", "P-90", "Mail Ltd"),
      { ...linkTo("transfer", "activity", "T-01", "Larkenfield"), id: register.record("T-01").id },
    ];
    const { where, part } = await edit("A-06", registerHost({}, [view]));
    const { place, press } = part("flow");
    expect(place).toHaveTextContent("Mail Ltd");
    await waitFor(() => expect(place).toHaveTextContent("Larkenfield Models, Inc."));
    await press("New transfer");
    expect(where()).toMatchObject({ name: "edit", kind: "transfer", seed: { activity: view.id } });
  });

  it("shows the rights with why they apply", async () => {
    const { part } = await edit("A-02");
    const right = within(part("rights").place).getByText("Right to lodge a complaint").closest("li");
    expect(right).toHaveTextContent("A complaint and a judicial remedy are open on every legal basis");
  });

  it("jumps to a part", async () => {
    const { press } = await edit("A-02");
    await press("Review and remarks");
    expect(document.activeElement?.closest("section")?.id).toBe("section-remarks");
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await edit("A-01");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    await openEditor(ActivityEditor, register.record("A-02").id, { language });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
