import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../app/navigation";
import { HostError } from "../host";
import { expectNoAxeFindings } from "../testing";
import { register, registerHost, showInRegister } from "../testing/register";
import { LANGUAGES, type Language } from "../text";
import { ActivitiesView } from "./activities";
import { CategoriesView } from "./categories";
import { RetentionView } from "./retention";
import { SystemsView } from "./systems";
import { TransfersView } from "./transfers";

function Here() {
  const { view } = useNavigation();
  switch (view.name) {
    case "systems":
      return <SystemsView id={view.id ?? null} />;
    case "data":
      return <CategoriesView category={view.category ?? null} />;
    case "retention":
      return <RetentionView />;
    case "transfers":
      return <TransfersView id={view.id ?? null} tab={view.tab ?? "list"} />;
    case "activities":
      return <ActivitiesView id={view.id ?? null} filters={view.filters} />;
    default:
      return null;
  }
}
type Name = "systems" | "data" | "retention" | "transfers";
const shown = (name: Name, host = registerHost(), language: Language = "en") =>
  showInRegister(<Here />, { start: { name }, host, language });
const row = async (words: string) => (await screen.findByText(words)).closest("[role=row]");

describe("the list of systems", () => {
  it("says where the data lie, who reaches them, and what is overdue; and opens one with its activities", async () => {
    const { user, where } = shown("systems");
    expect(await row("Customer database")).toHaveTextContent(
      /^S-01.*Sales.*Norway.*Norway and India.*4.*review overdue since 1 Sept 2026$/,
    );
    await user.click(screen.getByText("Customer database"));
    expect(where()).toEqual({ name: "systems", id: "system-1" });
    expect(await screen.findByRole("region", { name: "Used by: Processing activities" })).toHaveTextContent(
      "Profiling for marketing",
    );
    await expectNoAxeFindings();
  });
});

describe("the list of categories of data", () => {
  it("says why a category is protected, how many activities have it, and how long it is kept", async () => {
    shown("data");
    expect(await row("Health information")).toHaveTextContent(/Data concerning health.*national number.*1$/);
    expect(await row("Contact details")).toHaveTextContent("Contact details21 year and 3 years");
  });

  it("asks the program to find, sort and narrow, by the names of the reader's language", async () => {
    const { user, asked } = shown("data");
    await screen.findByText("2 of 2");
    await user.click(screen.getByRole("columnheader", { name: "Used by" }));
    await waitFor(() => expect(screen.getAllByRole("rowheader")[0]).toHaveTextContent("Health"));
    await user.type(screen.getByRole("searchbox", { name: "Search in Data categories" }), "contact");
    await screen.findByText(/^1 of/);
    expect(screen.getByText("Contact details")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: /^Special categories/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: "yes" }));
    await waitFor(() => expect(screen.queryByText("Contact details")).not.toBeInTheDocument());
    expect(asked("list_data").at(-1)).toEqual({
      filters: [{ by: "special", is: true }],
      sort: "used",
      language: "en",
      descending: false,
      offset: 0,
      limit: expect.any(Number) as number,
    });
  });

  it("shows a name in the language of the screen, and says where there is none", async () => {
    showInRegister(<CategoriesView category="Health information" />, {
      start: { name: "data" },
      language: "nl",
    });
    expect(
      await screen.findByRole("rowheader", { name: /Health information \(English\)/ }),
    ).toBeInTheDocument();
    const pane = await screen.findByRole("complementary", { name: "Health information" });
    expect(await within(pane).findByText("Geen naam in")).toBeInTheDocument();
    expect(pane).toHaveTextContent("Norsk en Nederlands");
  });

  it("leads from one to the activities that have it", async () => {
    const { user, asked } = shown("data");
    await user.click(await screen.findByText("Contact details"));
    const pane = within(await screen.findByRole("complementary", { name: "Contact details" }));
    expect(await pane.findByRole("button", { name: /A-06/ })).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(pane.getByRole("button", { name: "Show these activities in the register" }));
    await waitFor(() =>
      expect(asked("list").at(-1)).toMatchObject({
        kind: "activity",
        filters: [{ by: "data_category", is: "Contact details" }],
      }),
    );
    expect(await screen.findByRole("button", { name: /^Category of data: / })).toBeInTheDocument();
  });
});

describe("the list of retention rules", () => {
  it("says each rule in words, and of an activity without one that it has none", async () => {
    const { user, asked, where } = shown("retention");
    expect(await row("Profiling for marketing")).toHaveTextContent(
      /all data.*1 year after the last registered activity.*Erase/,
    );
    expect(await row("Webinars and courses")).toHaveTextContent("A-06Webinars and coursesno rule at all");
    await user.click(screen.getByRole("columnheader", { name: "Retention" }));
    await waitFor(() => expect(asked("list_retention").at(-1)).toMatchObject({ sort: "status" }));
    await user.click(screen.getByText("Webinars and courses"));
    const pane = await screen.findByRole("complementary", { name: "Webinars and courses" });
    expect(pane).toHaveTextContent("no rule at all");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Open the activity" }));
    expect(where()).toEqual({ name: "activities", id: register.record("A-06").id });
  });

  it("says when it cannot be read", async () => {
    const host = registerHost({
      list_retention: () => {
        throw new HostError({ code: "locked", arguments: {} });
      },
    });
    shown("retention", host);
    expect(await screen.findByRole("alert")).toHaveTextContent("Another window or program");
  });
});

describe("the list of transfers", () => {
  it("says on what each rests, or that it rests on nothing", async () => {
    const { user, where } = shown("transfers");
    expect(await row("Larkenfield Models, Inc.")).toHaveTextContent(
      /^T-01.*United StatesStandard data protection clauses/,
    );
    expect(await row("Cloverbrook Post Ltd")).toHaveTextContent("United Kingdomno mechanism stated");
    await user.click(screen.getByText("Larkenfield Models, Inc."));
    expect(where()).toMatchObject({ name: "transfers", id: register.record("T-01").id });
    expect(await screen.findByRole("complementary", { name: "Larkenfield Models, Inc." })).toHaveTextContent(
      "T-01",
    );
  });
});

describe.each(["systems", "data", "retention", "transfers"] as const)("the place %s", (name) => {
  it.each(LANGUAGES)("has all its words in %s, and teaches when it is empty", async (language) => {
    const nothing = () => ({ total: 0, rows: [], withheld: "0" as const });
    const host = registerHost({ list: nothing, list_data: nothing, list_retention: nothing });
    shown(name, host, language);
    await waitFor(() => expect(document.querySelector(".empty")).toBeInTheDocument());
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
