import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type PutRecord, type Transfer } from "../../host";
import { GROUP, idOf, recordView } from "../../testing/records";
import { NEW_ID, register, registerHost, showInRegister } from "../../testing/register";
import { newConsentProfile } from "../../views/consents/draft";
import { EditView } from "../../views/edit/EditView";
import { newFactor } from "../../views/factors/draft";
import { newSecurityMeasure } from "../../views/measures/draft";
import { newSystem } from "../../views/systems/draft";
import { RecordMenu } from "../acts/RecordMenu";
import type { Named } from "../acts/acts";
import { useNavigation, type EditedKind } from "../navigation";
import { copyOf, type CopyWords, type EditedDocuments } from "./copy";

const words: CopyWords = (title, language) =>
  `${title} ${{ en: "(copy)", nb: "(kopi)", nl: "(kopie)" }[language]}`;

/** A copy beside what it is of; the copy is made from a document in which nothing can be changed. */
function copied<K extends EditedKind>(kind: K, of: EditedDocuments[K]) {
  Object.freeze(of);
  return copyOf(kind, of, "nb", words);
}

describe("a copy", () => {
  it("of an activity says all of it, under another name in each language, as a draft that nobody has reviewed", () => {
    const of = register.activity("A-02").record;
    const copy = copied("activity", { ...of, reviewed_by: "Ola", last_reviewed_on: "2026-01-02" });
    expect(copy).toMatchObject({
      name: { en: `${of.name.en} (copy)` },
      status: "draft",
      reviews: [],
      reviewed_by: "",
      last_reviewed_on: null,
      started_on: null,
    });
    expect(copy.purposes).toEqual(of.purposes);
    expect(copy.bases).toEqual(of.bases);
    expect(copy.retention).toEqual(of.retention);
    // A language without a name does not get one.
    expect(copyOf("activity", { ...of, name: { en: "A", nb: null, nl: null } }, "nb", words).name).toEqual({
      en: "A (copy)",
      nb: null,
      nl: null,
    });
  });

  it("of a processor keeps its service and places, and no agreement or check that was made for the other", () => {
    const of = register.record("P-04").record as EditedDocuments["processor"];
    const copy = copied("processor", of);
    expect(copy.name).toBe(`${of.name} (kopi)`);
    expect([copy.service, copy.locations, copy.sub_processors]).toEqual([
      of.service,
      of.locations,
      of.sub_processors.map((sub) => ({ ...sub, checked_on: null })),
    ]);
    expect(copy.dd_answers.map(({ item, answer, on }) => [item, answer, on])).toEqual(
      of.dd_answers.map(({ item, answer }) => [item, answer, null]),
    );
    expect([copy.dpa_ref, copy.dpa_signed_on, copy.dd_done_on, copy.end_on]).toEqual(["", null, null, null]);
  });

  it("of a transfer keeps its mechanism, not that it was signed or assessed", () => {
    const of = register.record("T-01").record as Transfer;
    const copy = copied("transfer", {
      ...of,
      scc_signed_on: "2026-02-03",
      tia_result: "essentially_equivalent" as never,
    });
    expect([copy.mechanism, copy.countries]).toEqual([of.mechanism, of.countries]);
    expect([copy.scc_signed_on, copy.tia_result]).toEqual([null, null]);
  });

  it("of an assessment keeps what is weighed, not what came of it", () => {
    const of = register.record("LIA-01").record as EditedDocuments["lia"];
    const copy = copied("lia", of);
    expect([copy.interest_text, copy.impacts]).toEqual([of.interest_text, of.impacts]);
    expect([copy.balance, copy.decided_on, copy.decided_by]).toEqual([null, null, ""]);
  });

  it("of an organisation has no registration number: that is the other's alone", () => {
    const [first] = GROUP;
    const of = { ...(first?.record as EditedDocuments["organisation"]), reg_no: "999 888 777" };
    expect(copied("organisation", of)).toEqual({ ...of, legal_name: `${of.legal_name} (kopi)`, reg_no: "" });
  });

  it("of a system, a measure, a factor and a consent has another name and the same words", () => {
    const system = { ...newSystem(), name: "Till", locations: ["NO"], in_use_from: "2020-01-01" };
    expect(copied("system", system)).toEqual({ ...system, name: "Till (kopi)", in_use_from: null });
    const measure = { ...newSecurityMeasure(), name: "Keys", last_reviewed_on: "2026-01-01" };
    expect(copied("measure", measure)).toEqual({ ...measure, name: "Keys (kopi)", last_reviewed_on: null });
    const factor = { ...newFactor(), title: "Children" };
    expect(copied("factor", factor)).toEqual({ ...factor, title: "Children (kopi)" });
    const consent = { ...newConsentProfile(), name: "News", explicit: true };
    expect(copied("consent_profile", consent)).toEqual({ ...consent, name: "News (kopi)" });
  });

  it("keeps a name that has no room for more", () => {
    const name = "x".repeat(298);
    expect(copied("system", { ...newSystem(), name }).name).toBe(name);
  });
});

describe("copying", () => {
  function Place({ of }: { of: Named }) {
    const { view } = useNavigation();
    if (view.name === "edit") return <EditView key={view.sitting} view={view} />;
    return <RecordMenu of={of} />;
  }
  const TILL = recordView("system", "S-01", { ...newSystem(), name: "Till", locations: ["NO"] });
  const named: Named = { id: TILL.id, kind: "system", ref: "S-01", title: "Till" };

  async function copying(handlers: Parameters<typeof registerHost>[0] = {}) {
    const shown = showInRegister(<Place of={named} />, { host: registerHost(handlers, [TILL]) });
    const menu = await screen.findByRole("button", { name: "More for S-01" });
    menu.focus();
    await shown.user.keyboard("{Enter}");
    const item = await screen.findByRole("menuitem", { name: "Copy…" });
    await shown.user.click(item);
    return shown;
  }

  it("opens a new form that is marked as a copy, and makes another record, with the reason in its history", async () => {
    const { user, where, asked } = await copying();
    expect(await screen.findByText("This is a copy of S-01 Till.")).toBeInTheDocument();
    expect(where()).toMatchObject({ name: "edit", kind: "system", id: null });
    const name = screen.getByLabelText(/^Name/);
    expect(name).toHaveValue("Till (copy)");
    expect(asked("put_record")).toHaveLength(0);
    await user.clear(name);
    await user.type(name, "Till at the back");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    expect(asked("put_record")[0]).toMatchObject({
      id: null,
      based_on: null,
      reason: "Copy of S-01",
      record: { name: "Till at the back", locations: ["NO"] },
    });
    // Said once: what follows is a change like any other.
    await waitFor(() => expect(screen.getByLabelText(/^Reason for the change/)).toHaveValue(""));
    await user.click(name);
    await user.keyboard("!");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(2));
    expect(asked("put_record")[1] as unknown as PutRecord).toMatchObject({ id: NEW_ID, reason: "" });
  });

  it("is given up without a trace", async () => {
    const { user, asked } = await copying();
    await screen.findByText("This is a copy of S-01 Till.");
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: "More for S-01" })).toBeInTheDocument();
    expect(asked("put_record")).toHaveLength(0);
  });

  it("says why it cannot be done", async () => {
    await copying({
      record: () => {
        throw new HostError({ code: "no-such-record", arguments: { reference: "S-01" } });
      },
    });
    expect(await screen.findByText(/S-01/, { selector: ".toast *" })).toBeInTheDocument();
  });

  it("is not offered for what has no form, or where one may only read", async () => {
    const of = { id: idOf("R-01"), kind: "request" as const, ref: "R-01", title: "Access" };
    const { user, unmount } = showInRegister(<RecordMenu of={of} />);
    await user.click(await screen.findByRole("button", { name: "More for R-01" }));
    await screen.findAllByRole("menuitem");
    expect(screen.queryByRole("menuitem", { name: "Copy…" })).toBeNull();
    unmount();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const read = showInRegister(<RecordMenu of={named} />, { host: registerHost({ status: () => status }) });
    await read.user.click(await screen.findByRole("button", { name: "More for S-01" }));
    await screen.findAllByRole("menuitem");
    expect(screen.queryByRole("menuitem", { name: "Copy…" })).toBeNull();
  });
});
