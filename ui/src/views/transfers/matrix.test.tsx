import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import { HostError } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { TransfersView } from ".";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function Here() {
  const { view } = useNavigation();
  return view.name === "transfers" ? <TransfersView id={view.id ?? null} tab={view.tab ?? "matrix"} /> : null;
}
const shown = (handlers: Handlers = {}, language: Language = "en") =>
  showInRegister(<Here />, { start: { name: "transfers" }, host: registerHost(handlers), language });
const table = async () => within(await screen.findByRole("table"));

describe("the matrix of transfers", () => {
  it("has countries across by what the law makes of them, in words and letters", async () => {
    shown();
    const heads = (await table()).getAllByRole("columnheader");
    expect(heads.map((head) => head.textContent)).toEqual([
      "Importer",
      "IrelandEEEA",
      "United KingdomAAdequacy decisionuntil 27 Dec 2031",
      "United States3Third country",
      "International organisations",
    ]);
    expect(screen.getByText("Transfers by importer and country on 21 Nov 2026")).toBeInTheDocument();
  });

  it("says in each place on what a transfer rests, whether that holds, and why not", async () => {
    shown();
    const [, post, models] = (await table()).getAllByRole("row");
    const cells = within(models as HTMLElement).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual([
      "none",
      "none",
      "SCCT-01to be checkedThere is no assessment of the law and practice of the country." +
        "nothingT-03not soundThere is no assessment of the law and practice of the country.",
      "Art. 49(1)(b)T-04sound",
    ]);
    expect(within(post as HTMLElement).getByRole("button")).toHaveTextContent("Art. 45T-02sound");
    expect(within(models as HTMLElement).getByRole("rowheader")).toHaveTextContent(
      "Larkenfield Models, Inc.P-04",
    );
  });

  it("opens a transfer beside it, and keeps to the matrix", async () => {
    const { user, where } = shown();
    await user.click((await table()).getByRole("button", { name: /T-01/ }));
    expect(where()).toEqual({ name: "transfers", tab: "matrix", id: register.record("T-01").id });
    expect((await table()).getByRole("button", { current: true })).toHaveTextContent("T-01");
    await user.click(await screen.findByRole("button", { name: "Close" }));
    expect(where()).toEqual({ name: "transfers", tab: "matrix" });
  });

  it("moves to the day after a decision ends, and lists what it touches", async () => {
    const { user, asked, where } = shown();
    await table();
    expect(screen.queryByRole("region", { name: /limited or over/ })).not.toBeInTheDocument();
    await user.click(
      await screen.findByRole("button", { name: "United Kingdom: no decision from 28 Dec 2031" }),
    );
    await waitFor(() => expect(asked("transfer_matrix").at(-1)).toEqual({ on: "2031-12-28" }));
    const touched = within(await screen.findByRole("region", { name: "(EU) 2021/1772" }));
    expect(touched.getByText("Adequacy decision lapsed")).toBeInTheDocument();
    expect((await table()).getByRole("columnheader", { name: /United Kingdom/ })).toHaveTextContent(
      "XAdequacy decision lapsed",
    );
    await expectNoAxeFindings();
    await user.click(touched.getByRole("button", { name: /A-02/ }));
    expect(where()).toEqual({ name: "activities", id: register.record("A-02").id });
  });

  it("moves to any day by key, and back to today", async () => {
    const { user, asked } = shown();
    await table();
    const year = within(screen.getByRole("group", { name: "As of" }))
      .getAllByRole("spinbutton")
      .at(-1);
    await user.click(year as HTMLElement);
    await user.keyboard("2032");
    await waitFor(() => expect(asked("transfer_matrix").at(-1)).toEqual({ on: "2032-11-21" }));
    await user.click(await screen.findByRole("button", { name: "Today" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Today" })).not.toBeInTheDocument());
    expect(screen.getByText("Transfers by importer and country on 21 Nov 2026")).toBeInTheDocument();
  });

  it("has the list beside it", async () => {
    const { user, where } = shown();
    await table();
    await user.click(screen.getByRole("tab", { name: "List" }));
    expect(await screen.findByRole("grid", { name: "Transfers" })).toBeInTheDocument();
    expect(where()).toEqual({ name: "transfers", tab: "list" });
  });

  it("teaches when nothing leaves the EEA, and says when it cannot be read", async () => {
    let isBroken = false;
    const { unmount } = shown({
      transfer_matrix: () => {
        if (isBroken) throw new HostError({ code: "locked", arguments: {} });
        return { on: "2026-11-21", countries: [], importers: [], touched: [] };
      },
    });
    expect(await screen.findByText("No transfers outside the EEA")).toBeInTheDocument();
    unmount();
    isBroken = true;
    shown({
      transfer_matrix: () => {
        throw new HostError({ code: "locked", arguments: {} });
      },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("Another window or program");
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    shown();
    await table();
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    shown({}, language);
    await table();
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
