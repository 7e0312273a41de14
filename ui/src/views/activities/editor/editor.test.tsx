import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { HostError, type Activity, type PutRecord } from "../../../host";
import { expectNoAxeFindings } from "../../../testing";
import { NEW_ID, register, registerHost, setTheme, showInRegister, THEMES } from "../../../testing/register";
import { LANGUAGES } from "../../../text";
import { ActivityEditor } from "./ActivityEditor";
import {
  cleanActivity,
  gapsOf,
  newActivity,
  newBasis,
  newPurpose,
  newRecipient,
  newRetention,
  nextKey,
} from "./draft";

type Host = ReturnType<typeof registerHost>;

function edit(ref: string | null, host: Host = registerHost()) {
  const onClose = vi.fn();
  const id = ref === null ? null : register.record(ref).id;
  const shown = showInRegister(<ActivityEditor id={id} onClose={onClose} />, { host });
  const saved = () => shown.asked("put_record").at(-1) as unknown as PutRecord & { record: Activity };
  return { ...shown, onClose, saved };
}
// A form is large, and asking for roles in it is slow.
vi.setConfig({ testTimeout: 90_000 });
const name = () => screen.findByLabelText(/^Name · English/);
const button = (words: string) => screen.findByText(words, { selector: "button, button *" });
const basisField = async () =>
  (await screen.findAllByText("Legal basis (Article 6(1))"))[0]?.nextElementSibling as HTMLElement;
const refuse = (code: string, field: string) => () => {
  throw new HostError({
    code,
    arguments: { kind: "activity", field, value: "x", detail: "x", reference: "A-02" },
  });
};

describe("the form of an activity", () => {
  it("makes a new one, by keyboard alone", async () => {
    const { user, onClose, saved } = edit(null);
    expect(await name()).toHaveFocus();
    await user.keyboard("Newsletters");
    (await button("Add a purpose")).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByLabelText("Purpose · English")).toHaveFocus();
    await user.keyboard("Tell the news");
    screen.getByLabelText("Categories of data subjects").focus();
    await user.keyboard("Readers{Enter}Writers{Enter}");
    screen.getByLabelText("Reason for the change").focus();
    await user.keyboard("New newsletter");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(NEW_ID));
    expect(saved()).toMatchObject({ kind: "activity", id: null, based_on: null, reason: "New newsletter" });
    expect(saved().record).toMatchObject({
      name: { en: "Newsletters", nb: null, nl: null },
      status: "draft",
      purposes: [{ key: "p1", text: { en: "Tell the news" } }],
      subject_categories: ["Readers", "Writers"],
    });
  });

  it("sends the whole document back, with what the form does not show", async () => {
    const { user, saved, onClose } = edit("A-02");
    await user.type(await name(), "!");
    await user.click(await button("Save"));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const before = register.activity("A-02");
    expect(saved().based_on).toBe(before.seq);
    expect(saved().record).toEqual({
      ...before.record,
      name: { ...before.record.name, en: "Profiling for marketing!" },
    });
  });

  it("asks before what was typed is lost, and only then", async () => {
    const { user, onClose } = edit("A-02");
    await name();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledWith(null);
    onClose.mockClear();
    await user.type(await name(), "!");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("alertdialog")).toBeInTheDocument();
    await user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Cancel" }));
    expect(onClose).not.toHaveBeenCalled();
    expect(await name()).toHaveValue("Profiling for marketing!");
  });

  it("keeps all when it is refused, and says why beside the field", async () => {
    const host = registerHost({ put_record: refuse("missing", "name") });
    const { user, onClose } = edit("A-02", host);
    await user.clear(await name());
    await user.click(await button("Save"));
    await waitFor(() =>
      expect(screen.getByLabelText(/^Name · English/)).toHaveAccessibleDescription(
        /“Name” \(Processing activity\) is empty, and it is needed\. Fill it in, and save again\./,
      ),
    );
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByLabelText(/^Name · English/)).toHaveValue("");
    await expectNoAxeFindings();
  });

  it("says beside the row what was refused in it", async () => {
    const host = registerHost({ put_record: refuse("missing", "bases.art6") });
    const { user } = edit("A-06", host);
    await user.click(await button("Add a legal basis"));
    await user.click(await button("Save"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("“Legal basis (Article 6(1))” (Processing activity) is empty");
    expect(alert.closest("li")).toHaveAccessibleName("Legal basis 3");
    expect(screen.getByRole("navigation", { name: "Parts of the form" })).toHaveTextContent(
      "Legal baseslook",
    );
  });

  it("says at the top what belongs to no field", async () => {
    const host = registerHost({ put_record: refuse("disk-full", "") });
    const { user } = edit("A-06", host);
    await user.type(await name(), "!");
    await user.click(await button("Save"));
    expect(await screen.findByRole("alert")).toHaveTextContent("The disk is full, so nothing was saved.");
  });

  it("takes in what somebody else changed meanwhile, and keeps ours", async () => {
    let isOutrun = true;
    let isAnswered = false;
    const theirs = register.activity("A-02");
    theirs.seq = 999;
    theirs.record.owner_unit = "Their unit";
    theirs.record.remarks = "Theirs";
    const host = registerHost({
      record: ({ id }) => {
        if (id !== theirs.id) return register.record("LIA-01");
        if (!isAnswered) {
          isAnswered = true;
          return register.record("A-02");
        }
        return theirs;
      },
      put_record: () => {
        if (isOutrun) return refuse("changed-meanwhile", "")();
        return { id: theirs.id, ref: "A-02", changed: [] };
      },
    });
    const { user, saved, onClose } = edit("A-02", host);
    await user.type(await name(), "!");
    await user.type(screen.getByLabelText("Remarks"), " Ours");
    await user.click(await button("Save"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Somebody else changed A-02");
    await user.click(await button("Take in the other change"));
    expect(await screen.findByText(/Both of you changed: Remarks/)).toBeInTheDocument();
    expect(screen.getByLabelText("Responsible unit")).toHaveValue("Their unit");
    isOutrun = false;
    await user.click(await button("Save"));
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(theirs.id));
    expect(saved().based_on).toBe(999);
    expect(saved().record.owner_unit).toBe("Their unit");
    expect(saved().record.remarks).toMatch(/Ours$/);
  });

  it("shows what Article 30 lacks, while one writes", async () => {
    const { user } = edit("A-06");
    const card = async () => (await screen.findByRole("heading", { name: "Article 30" })).closest("section");
    expect(await card()).toHaveTextContent("1 missing");
    await user.click(await button("Add a rule"));
    await user.type(screen.getByLabelText("Criteria for the period"), "As long as needed");
    expect(await card()).toHaveTextContent("complete");
  });

  it("writes a period as number and unit, and says how it reads", async () => {
    const { user, saved, onClose } = edit("A-06");
    await user.click(await button("Add a rule"));
    const period = screen.getByRole("group", { name: "Retention period" });
    await user.type(within(period).getByLabelText("Retention period"), "x");
    expect(within(period).getByText("Write a whole number, such as 3.")).toBeInTheDocument();
    await user.clear(within(period).getByLabelText("Retention period"));
    await user.type(within(period).getByLabelText("Retention period"), "18");
    expect(screen.getByText("Reads: 18 months")).toBeInTheDocument();
    await user.click(await button("Save"));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(saved().record.retention).toMatchObject([{ period: "P18M", action: "delete" }]);
  });

  it("asks for the proof of each basis", async () => {
    const { user } = edit("A-01");
    await screen.findByRole("combobox", { name: "Consent profile" });
    const choose = async (basis: string) => {
      await user.click(await basisField());
      await user.click(await screen.findByRole("option", { name: basis }));
    };
    await choose("Contract");
    expect(screen.getByRole("textbox", { name: "Contract" })).toBeInTheDocument();
    await choose("Legal obligation");
    expect(screen.getByLabelText("Act and provision")).toBeInTheDocument();
    await choose("Legitimate interests");
    expect(
      await screen.findByRole("combobox", { name: "Legitimate interest assessment" }),
    ).toBeInTheDocument();
    expect(screen.getByLabelText("Interest as stated to the data subject · English")).toBeInTheDocument();
  });

  it("takes a row away with a way back", async () => {
    const { user } = edit("A-02");
    await user.click(await screen.findByRole("button", { name: "Remove Purpose 1" }));
    expect(screen.getAllByLabelText("Purpose · English")).toHaveLength(1);
    expect((await button("Add a purpose")).closest("button")).toHaveFocus();
    await user.click(await button("Undo"));
    const [first] = screen.getAllByLabelText("Purpose · English");
    expect(first).toHaveValue(register.activity("A-02").record.purposes[0]?.text.en);
    await waitFor(() => expect(first).toHaveFocus());
  });

  it("lets several countries be chosen", async () => {
    const { user, saved, onClose } = edit("A-06");
    await user.click(await button("Add a recipient"));
    const rows = screen.getAllByRole("listitem", { name: /^Recipient/ });
    const fields = within(rows.at(-1) as HTMLElement);
    await user.type(fields.getByLabelText("Who"), "Somebody");
    await user.click(fields.getByRole("button", { name: /Countries/ }));
    fireEvent.click(await screen.findByRole("option", { name: "Norway" }));
    fireEvent.click(await screen.findByRole("option", { name: "Sweden" }));
    await user.keyboard("{Escape}");
    await user.click(await button("Save"));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(saved().record.recipients.at(-1)).toMatchObject({ name: "Somebody", countries: ["NO", "SE"] });
  });

  it("jumps to a part", async () => {
    const { user } = edit("A-02");
    await name();
    await screen.findByLabelText("Remarks");
    await user.click(await button("Review and remarks"));
    expect(document.activeElement?.closest("section")).toHaveAccessibleName("Review and remarks");
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    edit("A-01");
    await screen.findByRole("combobox", { name: "Consent profile" });
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    showInRegister(<ActivityEditor id={register.record("A-02").id} onClose={() => {}} />, { language });
    await screen.findAllByRole("group");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("the draft of an activity", () => {
  it("never gives a key twice", () => {
    expect(nextKey([])).toBe("p1");
    expect(nextKey([newPurpose("p2")])).toBe("p3");
    expect(nextKey([newPurpose("p1"), newPurpose("p3")])).toBe("p4");
  });

  it("drops rows in which nothing was written, and keeps the rest as it is", () => {
    const draft: Activity = {
      ...newActivity(),
      name: { en: " A ", nb: "", nl: null },
      purposes: [newPurpose("p1"), newPurpose("p2")],
      bases: [{ ...newBasis("p2"), art6: "c", law_ref: { text: "", provision: "", url: "", country: null } }],
      recipients: [newRecipient()],
      no_recipients: true,
      retention: [newRetention()],
      systems: [" one ", ""],
    };
    const clean = cleanActivity(draft);
    expect(clean.name).toEqual({ en: "A", nb: null, nl: null });
    expect(clean.purposes.map(({ key }) => key)).toEqual(["p2"]);
    expect(clean.bases[0]?.law_ref).toBeNull();
    expect(clean.recipients).toEqual([]);
    expect(clean.retention).toEqual([]);
    expect(clean.systems).toEqual(["one"]);
  });

  it("lacks what the core says it lacks", () => {
    expect(gapsOf(newActivity())).toEqual([
      "purposes",
      "subjects",
      "data",
      "recipients",
      "retention",
      "measures",
    ]);
    expect(gapsOf({ ...newActivity(), role: "processor" })).toEqual(["measures"]);
    for (const ref of ["A-01", "A-02", "A-06"]) {
      const { record, gaps } = register.activity(ref);
      expect(gapsOf(record)).toEqual(gaps);
    }
  });
});
