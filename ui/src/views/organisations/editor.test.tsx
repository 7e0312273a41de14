import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Organisation } from "../../host";
import { RecordPane } from "../../app/records/RecordPane";
import { expectNoAxeFindings } from "../../testing";
import { openEditor } from "../../testing/editor";
import { GROUP, idOf } from "../../testing/records";
import { registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { OrganisationEditor } from "./OrganisationEditor";

const host = () => registerHost({}, GROUP);
const edit = (ref: string | null) =>
  openEditor<Organisation>(OrganisationEditor, ref === null ? null : idOf(ref), { host: host() });

describe("the form of an organisation", () => {
  it("makes one with a contact, by keyboard alone", async () => {
    const { user, finish } = await edit(null);
    expect(await screen.findByLabelText(/^Registered name/)).toHaveFocus();
    await user.keyboard("Havbris AS{Tab}");
    expect(document.activeElement).toHaveAccessibleName(/^What it is to us/);
    await user.keyboard("{Enter}");
    await screen.findByRole("listbox");
    await user.keyboard("joint{Enter}");
    screen.getByText("Add a contact").closest("button")?.focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toHaveAccessibleName(/^For what/);
    await user.keyboard("{Tab}");
    await user.paste("Ingrid");
    expect((await finish()).record).toMatchObject({
      legal_name: "Havbris AS",
      kind: "joint_controller",
      contacts: [{ name: "Ingrid", role: null }],
    });
  });

  it("drops a contact of whom nothing was written, and spaces around words", async () => {
    const { write, press, finish } = await edit("O-03");
    await press("Add a contact");
    await write(/^Registration number/, " NL 3 ");
    expect((await finish()).record).toMatchObject({ reg_no: "NL 3", contacts: [] });
  });

  it("says what Article 30 wants of a controller, while it is written", async () => {
    const { write } = await edit("O-02");
    const card = (await screen.findByText("In the record, Article 30(1)(a)")).closest("section");
    const item = () =>
      within(card as HTMLElement)
        .getByText(/^Postal address/)
        .closest("li");
    expect(item()).toHaveAttribute("data-there", "no");
    await write(/^Postal address/, "Nordlyskaia 2");
    expect(item()).toHaveAttribute("data-there", "yes");
  });

  it("asks for the notice to the authority of a data protection officer only", async () => {
    const { press, choose } = await edit("O-03");
    await press("Add a contact");
    expect(screen.queryByText("Notified to the supervisory authority on")).toBeNull();
    await choose(/^For what/, "Data protection officer");
    expect(screen.getByText("Notified to the supervisory authority on")).toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await edit("O-01");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    await openEditor(OrganisationEditor, idOf("O-01"), { host: host(), language });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("an organisation", () => {
  const look = () =>
    showInRegister(<RecordPane id={idOf("O-01")} onClose={() => {}} />, {
      host: host(),
    });

  it("shows whom to address, the group from its head down, and where it is used", async () => {
    const { user, where } = look();
    expect(await screen.findByText("Ingrid Solvang")).toBeInTheDocument();
    expect(screen.getByText("details published")).toBeInTheDocument();
    const tree = await screen.findByRole("list", { name: "Group of undertakings" });
    expect(await within(tree).findByText("Noorderlicht Software B.V.")).toBeInTheDocument();
    expect(within(tree).getByText("Fjordlys Programvare AS").closest("[aria-current]")).not.toBeNull();
    expect(screen.getByText("Newsletters")).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(within(tree).getByText("Nordlys Gruppen AS"));
    expect(where()).toEqual({ name: "organisations", id: idOf("O-02") });
  });

  it("leads to its form", async () => {
    const { user, where } = look();
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    expect(where()).toMatchObject({ name: "edit", kind: "organisation", id: idOf("O-01") });
  });

  it("ends a group that leads back to itself", async () => {
    const [own, head] = structuredClone(GROUP);
    if (!own || !head) throw new Error("the group has a head");
    (head.record as Organisation).group_id = own.id;
    showInRegister(<RecordPane id={own.id} onClose={() => {}} />, {
      host: registerHost({}, [own, head]),
    });
    const tree = await screen.findByRole("list", { name: "Group of undertakings" });
    expect(await within(tree).findByText("Nordlys Gruppen AS")).toBeInTheDocument();
  });
});
