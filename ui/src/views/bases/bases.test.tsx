import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import type { BasisRow } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { DIFFERING, standingOf } from "./rightsMatrix";
import { BasesView } from ".";

const start = { name: "bases" } as const;
const rows = () => screen.getAllByRole("row").slice(1);

describe("the list of legal bases", () => {
  it("has one row per basis, by letter, with what shows it", async () => {
    showInRegister(<BasesView />, { start });
    expect(await screen.findByText("22 of 22")).toBeInTheDocument();
    await waitFor(() => expect(rows()[0]).toHaveTextContent("Consent"));
    const profiling = screen.getAllByText("Profiling for marketing")[0]?.closest("[role=row]");
    expect(profiling).toHaveTextContent("Assessment passed with safeguards");
    expect(profiling).toHaveTextContent("review overdue since 17 Sept 2026");
    expect(screen.getAllByText("no assessment").length).toBeGreaterThan(0);
  });

  it("keeps to one letter when asked, and sorts", async () => {
    const { user } = showInRegister(<BasesView />, { start });
    await screen.findByText("22 of 22");
    await user.click(screen.getByRole("button", { name: /^Basis:/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: /Contract/ }));
    await waitFor(() => expect(screen.getByText(/of 22$/).textContent).toBe("3 of 22"));
    await user.click(screen.getByRole("button", { name: "Clear filter Basis" }));
    await screen.findByText("22 of 22");
    await user.click(screen.getByRole("columnheader", { name: /Legal basis/ }));
    await waitFor(() => expect(rows()[0]).toHaveTextContent("Legitimate interests"));
    await user.click(screen.getByRole("button", { name: /^Basis:/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: /Vital interests/ }));
    await user.click(await screen.findByRole("button", { name: "Clear the filters" }));
    await screen.findByText("22 of 22");
  });

  it("reads what is seen of many, and has the program sort and count", async () => {
    const [first] = register.bases().rows;
    const many = 40_000;
    const host = registerHost({
      list_bases: ({ offset, limit }) => ({
        total: many,
        rows: Array.from({ length: limit }, (_, place) => ({
          ...(first as BasisRow),
          place: offset + place,
        })),
        withheld: "0",
      }),
      groups: () => [{ key: "a", label: { en: null, nb: null, nl: null }, count: many }],
    });
    const { user, asked } = showInRegister(<BasesView />, { start, host });
    await screen.findByText(/^40.000 of/);
    expect(asked("list_bases").every(({ offset, sort }) => Number(offset) < 400 && sort === "art6")).toBe(
      true,
    );
    await user.click(screen.getByRole("button", { name: /^Group by/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Basis" }));
    await waitFor(() =>
      expect(asked("groups").at(-1)).toEqual({ kind: "activity", by: "basis", filters: [], rows: "bases" }),
    );
  });

  it("shows the assessment in three parts, and the rights that follow", async () => {
    const { user, where } = showInRegister(<BasesView />, { start });
    await user.click((await screen.findAllByText("Profiling for marketing"))[0] as HTMLElement);
    expect(await screen.findByRole("region", { name: "Rights under this basis" })).toHaveTextContent(
      "Right to objectapplies",
    );
    expect(await screen.findByText("Less intrusive ways considered")).toBeInTheDocument();
    expect(screen.getByText("Opinion of the data protection officer")).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Open the activity" }));
    expect(where()).toEqual({ name: "activities", id: register.record("A-02").id });
  });

  it("opens an assessment by itself, with what rests on it", async () => {
    const { user, where } = showInRegister(<BasesView id={register.record("LIA-01").id} />, { start });
    expect(await screen.findByRole("heading", { name: "Activities that rest on it" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /A-02\s*Profiling for marketing/ }));
    expect(where()).toEqual({ name: "activities", id: register.record("A-02").id });
  });

  it("has the history of the activity it stands in", async () => {
    const { user, asked } = showInRegister(<BasesView />, { start });
    await user.click((await screen.findAllByText("Profiling for marketing"))[0] as HTMLElement);
    await user.click(await screen.findByRole("tab", { name: "History" }));
    expect(await screen.findByRole("list", { name: "History" })).toBeInTheDocument();
    expect(asked("history")).toEqual([{ id: register.record("A-02").id }]);
  });

  it("offers to take out an assessment, and shows its history", async () => {
    const { user } = showInRegister(<BasesView id={register.record("LIA-01").id} />, { start });
    await user.click(await screen.findByRole("button", { name: "More for LIA-01" }));
    expect((await screen.findAllByRole("menuitem")).map((item) => item.textContent)).toEqual([
      "Edit…",
      "Copy…",
      "History…",
      "Show in the trail",
      "Compare…",
      "Share…",
      "Approve…",
      "Take out…",
      "Erase…",
    ]);
  });

  it("opens a consent profile by itself", async () => {
    showInRegister(<BasesView id={register.record("C-01").id} />, { start });
    expect(await screen.findByText(/Yes, I would like news/)).toBeInTheDocument();
  });

  it("teaches when there are none", async () => {
    showInRegister(<BasesView />, {
      start,
      host: registerHost({ list_bases: () => ({ total: 0, rows: [], withheld: "0" }) }),
    });
    expect(await screen.findByText("No legal bases yet")).toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    showInRegister(<BasesView id={register.record("C-01").id} />, { start });
    await screen.findByText(/Yes, I would like news/);
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = showInRegister(<BasesView />, { start, language });
    await user.click((await screen.findAllByRole("rowheader"))[0] as HTMLElement);
    await screen.findAllByRole("list");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("what shows the legal bases", () => {
  function Here() {
    const { view } = useNavigation();
    return view.name === "bases" ? <BasesView id={view.id ?? null} tab={view.tab ?? "bases"} /> : null;
  }
  const consents = {
    total: 1,
    withheld: "0" as const,
    rows: [
      {
        id: register.record("C-01").id,
        ref: "C-01",
        name: "Newsletter",
        explicit: false,
        withdrawal_effort: "harder" as const,
        refresh_months: 24,
        used: 3,
      },
    ],
  };

  it("lists the assessments by their next review, with how they came out, and opens one", async () => {
    const { user, asked, where } = showInRegister(<Here />, { start });
    await user.click(await screen.findByRole("tab", { name: "Legitimate interest assessments" }));
    const found = (await screen.findByText("Profiling for relevant marketing")).closest("[role=row]");
    expect(found).toHaveTextContent(/^LIA-01.*passed with safeguards1.*review overdue since 17 Sept 2026$/);
    expect(asked("list").at(-1)).toMatchObject({ kind: "lia", sort: "due" });
    await user.click(screen.getByText("Profiling for relevant marketing"));
    expect(where()).toEqual({ name: "bases", tab: "assessments", id: register.record("LIA-01").id });
    expect(await screen.findByRole("heading", { name: "Activities that rest on it" })).toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("lists the consents with how hard withdrawing is, and opens one", async () => {
    const { user, where } = showInRegister(<Here />, {
      start,
      host: registerHost({ list: () => consents }),
    });
    await user.click(await screen.findByRole("tab", { name: "Consent profiles" }));
    const found = (await screen.findByText("Newsletter")).closest("[role=row]");
    expect(found).toHaveTextContent(/^C-01.*no.*24 months.*harder to withdraw3$/);
    await user.click(screen.getByText("Newsletter"));
    expect(where()).toEqual({ name: "bases", tab: "consents", id: register.record("C-01").id });
    expect(await screen.findByText(/Yes, I would like news/)).toBeInTheDocument();
  });

  it("groups the bases by letter, rows as the program counts them", async () => {
    const host = registerHost({
      groups: () => [{ key: "b", label: { en: null, nb: null, nl: null }, count: 3 }],
    });
    const { user, asked } = showInRegister(<Here />, { start, host });
    await screen.findByText("22 of 22");
    await user.click(screen.getByRole("button", { name: "Group by: nothing" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Basis" }));
    await user.click(await screen.findByRole("button", { name: /Contract\s*3/ }));
    expect(await screen.findByText("3 of 22")).toBeInTheDocument();
    expect(asked("groups")[0]).toEqual({ kind: "activity", by: "basis", filters: [], rows: "bases" });
  });
});

it("knows where the bases differ in the rights they give", () => {
  const table = DIFFERING.map(
    (right) => `${right}: ${[..."abcdef"].map((letter) => standingOf(right, letter as "a")).join(" ")}`,
  );
  expect(table).toEqual([
    "withdraw: yes no no no no no",
    "erasure: yes conditional conditional conditional conditional yes",
    "portability: conditional conditional no no no no",
    "objection: no no no no yes yes",
  ]);
});
