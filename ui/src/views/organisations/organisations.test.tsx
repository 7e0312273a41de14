import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import { expectNoAxeFindings } from "../../testing";
import {
  registerHost,
  setTheme,
  showInRegister,
  THEMES,
  type ShowInRegisterOptions,
} from "../../testing/register";
import { LANGUAGES } from "../../text";
import { OrganisationsView } from ".";

function Here() {
  const { view } = useNavigation();
  return <OrganisationsView id={view.name === "organisations" ? (view.id ?? null) : null} />;
}
const shown = (options: ShowInRegisterOptions = {}) =>
  showInRegister(<Here />, { start: { name: "organisations" }, ...options });
const open = (options: ShowInRegisterOptions = {}) =>
  shown({ start: { name: "organisations", id: "organisation-2" }, ...options });

describe("the list of organisations", () => {
  it("says of each what it is to us, where it is, and how often it is named", async () => {
    const { asked } = shown();
    const row = (await screen.findByText("Larkenfield Models, Inc.")).closest("[role=row]");
    expect(row).toHaveTextContent(/^O-02.*Recipient.*United States, outside the EEA2$/);
    expect(screen.getByText("Nordlys Gruppen AS").closest("[role=row]")).toHaveTextContent(
      "O-01Nordlys Gruppen ASGroup companyNorway900 000 0013",
    );
    expect(asked("list")[0]).toMatchObject({ kind: "organisation", sort: "title" });
  });

  it("opens one with where it is used, each record once and by kind", async () => {
    const { user, where } = shown();
    await user.click(await screen.findByText("Larkenfield Models, Inc."));
    const pane = within(await screen.findByRole("complementary", { name: "Larkenfield Models, Inc." }));
    expect(await pane.findByRole("region", { name: "Used by: Processors" })).toHaveTextContent("P-04");
    const activities = within(pane.getByRole("region", { name: "Used by: Processing activities" }));
    expect(activities.getAllByRole("button")).toHaveLength(1);
    await user.click(activities.getByRole("button", { name: /A-02/ }));
    expect(where()?.name).toBe("activities");
  });

  it("closes it again", async () => {
    const { user, where } = open();
    await user.click(await screen.findByRole("button", { name: "Close" }));
    expect(where()).toEqual({ name: "organisations" });
  });

  it("teaches when there are none", async () => {
    shown({ host: registerHost({ list: () => ({ total: 0, rows: [], withheld: "0" }) }) });
    expect(await screen.findByText("No organisations yet")).toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    open();
    await screen.findByRole("region", { name: "Used by: Processors" });
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    open({ language });
    await screen.findAllByRole("region");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
