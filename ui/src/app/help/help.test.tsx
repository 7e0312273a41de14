import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectNoAxeFindings } from "../../testing";
import { setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { hasText } from "../../text/bundles";
import { SearchBox } from "../../views/search";
import { SCREENS, TERMS } from "./help";
import { HelpProvider } from "./HelpProvider";
import { TourOffer } from "./TourOffer";

const shown = () =>
  showInRegister(
    <HelpProvider>
      <SearchBox />
      <TourOffer />
      <button>before</button>
    </HelpProvider>,
    { start: { name: "retention" } },
  );
const pane = () => screen.findByRole("complementary", { name: "Help" });

beforeEach(() => window.localStorage.clear());
afterEach(() => window.localStorage.clear());

describe("help", () => {
  it("says with F1 what the screen is for and what its terms mean, and gives the focus back", async () => {
    const { user } = shown();
    const before = await screen.findByRole("button", { name: "before" });
    before.focus();
    await user.keyboard("{F1}");
    const help = await pane();
    expect(help).toHaveFocus();
    expect(help).toHaveTextContent("How long data are kept, from what on, and what happens then.");
    const here = within(help).getByRole("heading", { name: "Terms used here" }).closest("section");
    expect(here).toHaveTextContent("Storage limitation");
    expect(here).not.toHaveTextContent("Adequacy decision");
    await expectNoAxeFindings();
    await user.keyboard("{Escape}");
    expect(before).toHaveFocus();
    expect(screen.queryByRole("complementary", { name: "Help" })).not.toBeInTheDocument();
  });

  it("finds a term by its words", async () => {
    const { user } = shown();
    await screen.findByRole("button", { name: "before" });
    await user.keyboard("{F1}");
    const help = await pane();
    await user.type(within(help).getByRole("searchbox"), "72 hours");
    expect(
      within(help)
        .getAllByRole("term")
        .map((one) => one.textContent),
    ).toEqual(["Personal data breach"]);
    await user.type(within(help).getByRole("searchbox"), "zzz");
    expect(await within(help).findByText("No term has these words.")).toBeInTheDocument();
  });

  it("has its words for each screen and each term, in every language", () => {
    const keys = [
      ...Object.entries(SCREENS).flatMap(([name, { title }]) => [
        title,
        `help-screen-${name}`,
        `help-screen-${name}-do`,
      ]),
      ...TERMS.flatMap((term) => [`help-term-${term}`, `help-term-${term}-is`]),
    ];
    expect(
      keys.flatMap((key) => LANGUAGES.filter((one) => !hasText(one, key)).map((one) => `${one}: ${key}`)),
    ).toEqual([]);
  });

  it("is reached from the search: a term, a command", async () => {
    const { user } = shown();
    const field = await screen.findByRole("combobox", { name: "Search register and log" });
    await user.type(field, "adequacy");
    const option = await screen.findByRole("option", { name: /^Adequacy decision/ });
    expect(option.closest("[role=group]")).toHaveAccessibleName("Help");
    await user.click(option);
    const help = await pane();
    expect(help.querySelector("[data-asked]")).toHaveTextContent("Adequacy decision");
  });
});

describe("the sheet of keys", () => {
  it("opens with ? where nobody is writing", async () => {
    const { user } = shown();
    const field = await screen.findByRole("combobox", { name: "Search register and log" });
    await user.type(field, "?");
    expect(screen.queryByRole("dialog", { name: "Keys" })).not.toBeInTheDocument();
    await user.clear(field);
    (await screen.findByRole("button", { name: "before" })).focus();
    await user.keyboard("?");
    const sheet = await screen.findByRole("dialog", { name: "Keys" });
    expect(sheet).toHaveTextContent("Find a record, a command, a report or help");
    await expectNoAxeFindings(sheet);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog", { name: "Keys" })).not.toBeInTheDocument();
  });
});

describe("the tour", () => {
  it("is offered once, goes through five screens, and ends", async () => {
    const { user, where } = shown();
    await user.click(await screen.findByRole("button", { name: "Take the tour" }));
    const seen = [];
    for (let step = 1; step <= 5; step += 1) {
      // One step after the other, as a person goes.
      // oxlint-disable-next-line no-await-in-loop
      await screen.findByText(`Step ${step} of 5`);
      seen.push(where()?.name);
      // oxlint-disable-next-line no-await-in-loop
      await user.keyboard("{Enter}");
    }
    expect(seen).toEqual(["overview", "activities", "requests", "findings", "trail"]);
    expect(screen.queryByText(/^Step/)).not.toBeInTheDocument();
    expect(screen.queryByText("New here?")).not.toBeInTheDocument();
  });

  it.each(THEMES)("can be left at any step, and is not offered again, %s", async (theme) => {
    setTheme(theme);
    const { user, unmount } = shown();
    await user.click(await screen.findByRole("button", { name: "Take the tour" }));
    await screen.findByText("Step 1 of 5");
    await expectNoAxeFindings();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Step 1 of 5")).not.toBeInTheDocument();
    unmount();
    shown();
    await screen.findByRole("button", { name: "before" });
    expect(screen.queryByText("New here?")).not.toBeInTheDocument();
  });
});
