import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { HostError, type ListQuery, type ListRows, type PutRecord, type SavedView } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister, type ShowInRegisterOptions } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { KeptLists, ListFrame, useAskKind, useList, type FilterBy } from ".";
import { folded, hasWords, isSameView, type Wanted } from "./question";

type Row = { id: string; ref: string; name: string };
const ROWS: Row[] = ["Newsletters", "Recruitment", "Security"].map((name, place) => ({
  id: `id-${place}`,
  ref: `A-0${place + 1}`,
  name,
}));
const MORE: readonly FilterBy[] = ["unit", "due_before", "trigger"];

function Shown({ parts }: { parts?: ListRows }) {
  const list = useList<Row>({
    name: "some",
    kind: parts ? null : "activity",
    rows: parts ?? null,
    sort: { column: "ref", direction: "ascending" },
    ask: useAskKind("activity") as never,
  });
  return (
    <ListFrame
      list={list}
      label="Activities"
      kind="activity"
      columns={[
        { key: "ref", header: "Ref", text: ({ ref }) => ref },
        { key: "title", header: "Name", text: ({ name }) => name, isRowHeader: true, isSortable: true },
      ]}
      rowId={({ id }) => id}
      filters={["status"]}
      moreFilters={MORE}
      groups={["unit", "basis"]}
      empty={<p>nothing at all</p>}
    />
  );
}

const label = (en: string) => ({ en, nb: null, nl: null });
const UNITS = [
  { key: "Marketing", label: label("Marketing"), count: 7 },
  { key: "People", label: label("People"), count: 2 },
];

/** A host that keeps the views that are saved in it, and finds one row for every word that is looked for. */
function listHost(handlers: Parameters<typeof registerHost>[0] = {}) {
  const saved = new Map<string, SavedView>();
  const host = registerHost({
    list: ({ kind, filters }: ListQuery) => {
      if (kind === "view") {
        const rows = [...saved].map(([id, { name }]) => ({
          id,
          ref: "W-01",
          kind: "request",
          title: name,
          due: null,
        }));
        return { total: rows.length, rows: rows as never, withheld: "0" };
      }
      const rows = filters.some(({ by }) => by !== "status") ? ROWS.slice(0, 1) : ROWS;
      return { total: rows.length, rows: rows as never, withheld: "0" };
    },
    groups: () => UNITS,
    record: ({ id }) => ({ ...register.record("A-01"), id, seq: 41, record: saved.get(id) as SavedView }),
    put_record: ({ id, record }: PutRecord) => {
      const key = id ?? `view-${saved.size + 1}`;
      saved.set(key, record as SavedView);
      return { id: key, ref: "W-01", changed: [] };
    },
    remove_record: ({ id }) => {
      saved.delete(id);
      return [];
    },
    ...handlers,
  });
  return { host, saved };
}

const shown = (options: ShowInRegisterOptions = {}) =>
  showInRegister(<Shown />, { host: listHost().host, ...options });
const rows = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);
const filtersAsked = (asked: ReturnType<typeof shown>["asked"]) =>
  asked("list").findLast(({ limit }) => limit === 200)?.["filters"];

describe("the search of a list", () => {
  it("is reached with Ctrl F, asks the program when the writing pauses, and says how many are left of all", async () => {
    const { user, asked } = shown();
    await screen.findByText("3 of 3");
    await user.keyboard("{Control>}f{/Control}");
    expect(screen.getByRole("searchbox", { name: "Search in Activities" })).toHaveFocus();
    await user.keyboard("newsl");
    await screen.findByText("1 of 3");
    expect(rows()).toEqual(["A-01Newsletters"]);
    // Five letters, one question.
    expect(asked("list").filter(({ limit }) => limit === 200)).toHaveLength(2);
    expect(filtersAsked(asked)).toEqual([{ by: "text", is: "newsl" }]);
    await user.keyboard("{Escape}");
    await screen.findByText("3 of 3");
  });
});

describe("the conditions of a list", () => {
  it("are added by keyboard from what the records have, with how many of each", async () => {
    const { user, asked } = shown();
    await screen.findByText("3 of 3");
    screen.getByRole("button", { name: "Filter" }).focus();
    await user.keyboard("{Enter}");
    expect((await screen.findAllByRole("menuitem")).map((item) => item.textContent)).toEqual([
      "Status",
      "Responsible unit",
      "Review due before",
      "Period starts with",
      "Findings",
    ]);
    await user.keyboard("{ArrowDown}{Enter}");
    const people = await screen.findByRole("menuitemradio", { name: "People" });
    expect(people).toHaveAccessibleDescription("2");
    await user.keyboard("p{Enter}");
    await screen.findByText("1 of 3");
    expect(filtersAsked(asked)).toEqual([{ by: "unit", is: "People" }]);
    expect(screen.getByRole("button", { name: "Responsible unit: People" })).toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("are taken away with Delete, and a guest goes with its condition", async () => {
    const { user, asked } = shown();
    await screen.findByText("3 of 3");
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("menuitem", { name: "Responsible unit" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Marketing" }));
    const chip = await screen.findByRole("button", { name: "Responsible unit: Marketing" });
    chip.focus();
    await user.keyboard("{Delete}");
    await waitFor(() => expect(filtersAsked(asked)).toEqual([]));
    expect(screen.queryByRole("button", { name: /^Responsible unit/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Status: any" })).toBeInTheDocument();
  });

  it("search in long lists of choices", async () => {
    const { user, asked } = shown();
    await screen.findByText("3 of 3");
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("menuitem", { name: "Period starts with" }));
    expect(await screen.findByRole("searchbox", { name: "Search: Period starts with" })).toHaveFocus();
    await user.keyboard("withdr");
    expect((await screen.findAllByRole("menuitemradio")).map((item) => item.textContent)).toEqual([
      "withdrawal of consent",
    ]);
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(filtersAsked(asked)).toEqual([{ by: "trigger", is: "consent_withdrawn" }]));
  });

  it("take a day", async () => {
    const { user, asked } = shown();
    await screen.findByText("3 of 3");
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("menuitem", { name: "Review due before" }));
    const box = within(await screen.findByRole("dialog", { name: "Review due before" }));
    const [day] = box.getAllByRole("spinbutton");
    await user.click(day as HTMLElement);
    await user.keyboard("01012027");
    await waitFor(() => expect(filtersAsked(asked)).toEqual([{ by: "due_before", is: "2027-01-01" }]));
    await user.click(box.getByRole("button", { name: "Close" }));
    expect(await screen.findByRole("button", { name: "Review due before: 1 Jan 2027" })).toBeInTheDocument();
  });

  it("teach when nothing fits, and are all cleared at once", async () => {
    const { host } = listHost({
      list: ({ filters }) => ({
        total: filters.length > 0 ? 0 : 3,
        rows: (filters.length > 0 ? [] : ROWS) as never,
        withheld: "0",
      }),
    });
    const { user } = shown({ host });
    await screen.findByText("3 of 3");
    await user.type(screen.getByRole("searchbox"), "zz");
    await user.click(await screen.findByRole("button", { name: "Clear the filters" }));
    await screen.findByText("3 of 3");
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });
});

describe("the groups of a list", () => {
  it("count what the other conditions leave, and one of them becomes a condition and is let go again", async () => {
    const { user, asked } = shown();
    await screen.findByText("3 of 3");
    await user.click(screen.getByRole("button", { name: "Group by: nothing" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Responsible unit" }));
    const rail = within(await screen.findByRole("navigation", { name: "Groups: Responsible unit" }));
    const people = await rail.findByRole("button", { name: /People/ });
    expect(people).toHaveTextContent("People2");
    expect(people).toHaveAttribute("aria-pressed", "false");
    await user.click(people);
    await waitFor(() => expect(filtersAsked(asked)).toEqual([{ by: "unit", is: "People" }]));
    expect(people).toHaveAttribute("aria-pressed", "true");
    // The other groups stay on show: the group's own condition does not count.
    expect(asked("groups").every(({ filters }) => (filters as unknown[]).length === 0)).toBe(true);
    await expectNoAxeFindings();
    await user.click(people);
    await waitFor(() => expect(filtersAsked(asked)).toEqual([]));
    await user.click(rail.getByRole("button", { name: "Close the groups" }));
    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
  });

  it("say why when they could not be counted", async () => {
    const { host } = listHost({
      groups: () => {
        throw new HostError({ code: "locked", arguments: {} });
      },
    });
    const { user } = shown({ host });
    await user.click(await screen.findByRole("button", { name: "Group by: nothing" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Basis" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Another window or program is using the file.",
    );
  });
});

describe("the views of a list", () => {
  const menu = async (user: ReturnType<typeof shown>["user"], item: string) => {
    await user.click(screen.getByRole("button", { name: /^View/ }));
    await user.click(await screen.findByRole("menuitem", { name: item }));
  };
  const name = async (user: ReturnType<typeof shown>["user"], words: string, action: string) => {
    const field = await screen.findByLabelText(/^Name/);
    await user.clear(field);
    await user.paste(words);
    await user.click(screen.getByRole("button", { name: action }));
  };

  it("are saved in the file with conditions, order and groups, and looked at again", async () => {
    const { host, saved } = listHost();
    const { user, asked } = shown({ host });
    await screen.findByText("3 of 3");
    await user.type(screen.getByRole("searchbox"), "news");
    await screen.findByText("1 of 3");
    await user.click(screen.getByRole("columnheader", { name: "Name" }));
    await menu(user, "Save as a view…");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Fill this in.")).toBeInTheDocument();
    await name(user, "Only news", "Save");
    expect(await screen.findByText("The view Only news was saved.")).toBeInTheDocument();
    expect([...saved.values()]).toEqual([
      {
        name: "Only news",
        list: "activity",
        rows: null,
        filters: [{ by: "text", is: "news" }],
        sort: "title",
        column: "",
        descending: false,
        group: null,
      },
    ]);
    await menu(user, "As it begins");
    await screen.findByText("3 of 3");
    expect(asked("list").at(-1)).toMatchObject({ filters: [], sort: "ref" });
    await menu(user, "Only news");
    await screen.findByText("1 of 3");
    expect(screen.getByRole("searchbox")).toHaveValue("news");
    expect(screen.getByRole("button", { name: "View: Only news" })).toBeInTheDocument();
  });

  it("say when the list is no longer as they say, and are written anew, renamed and removed", async () => {
    const { host, saved } = listHost();
    const { user, asked } = shown({ host });
    await screen.findByText("3 of 3");
    await menu(user, "Save as a view…");
    await name(user, "All", "Save");
    await screen.findByRole("button", { name: "View: All" });
    await user.click(screen.getByRole("columnheader", { name: "Name" }));
    expect(await screen.findByRole("button", { name: "View: All, changed" })).toBeInTheDocument();
    await menu(user, "Save the change to All");
    await screen.findByRole("button", { name: "View: All" });
    expect([...saved.values()].at(-1)).toMatchObject({ name: "All", sort: "title" });
    expect(asked("put_record").at(-1)).toMatchObject({ kind: "view", id: "view-1", based_on: 41 });
    await menu(user, "Rename All…");
    await name(user, "By name", "Rename");
    await screen.findByRole("button", { name: "View: By name" });
    await menu(user, "Remove By name…");
    await user.click(await screen.findByRole("button", { name: "Remove" }));
    await screen.findByRole("button", { name: "Views" });
    expect(saved.size).toBe(0);
  });

  it("of rows that are parts of activities are saved with their own column, and shown with no other list", async () => {
    const { host, saved } = listHost();
    const { user } = showInRegister(<Shown parts="retention" />, { host });
    await user.click(await screen.findByRole("columnheader", { name: "Name" }));
    await user.click(screen.getByRole("button", { name: "Views" }));
    await user.click(await screen.findByRole("menuitem", { name: "Save as a view…" }));
    await user.keyboard("By name{Enter}");
    await screen.findByRole("button", { name: /By name/ });
    expect([...saved.values()]).toMatchObject([
      { name: "By name", list: "activity", rows: "retention", sort: null, column: "title" },
    ]);
    showInRegister(<Shown />, { host });
    const menus = await screen.findAllByRole("button", { name: "Views" });
    await user.click(menus.at(-1) as HTMLElement);
    await screen.findByRole("menuitem", { name: "Save as a view…" });
    expect(screen.queryByRole("menuitem", { name: "By name" })).toBeNull();
  });

  it("have a name each", async () => {
    const { host } = listHost();
    const { user, asked } = shown({ host });
    await screen.findByText("3 of 3");
    await menu(user, "Save as a view…");
    await name(user, "All", "Save");
    await screen.findByRole("button", { name: "View: All" });
    await menu(user, "Save as a view…");
    await name(user, "All", "Save");
    expect(await screen.findByText("There is a view of this name already.")).toBeInTheDocument();
    expect(asked("put_record")).toHaveLength(1);
  });

  it("can be looked at but not saved where one may only read", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const { user } = shown({ host: listHost({ status: () => status }).host });
    await user.click(await screen.findByRole("button", { name: "Views" }));
    expect((await screen.findAllByRole("menuitem")).map((item) => item.textContent)).toEqual([
      "As it begins",
    ]);
  });
});

it("a list is found as it was left, for as long as the file is open", async () => {
  function Places() {
    const [isThere, setThere] = useState(true);
    return (
      <KeptLists>
        <button onClick={() => setThere(!isThere)}>elsewhere</button>
        {isThere ? <Shown /> : null}
      </KeptLists>
    );
  }
  const { user, asked } = showInRegister(<Places />, { host: listHost().host });
  await user.type(await screen.findByRole("searchbox"), "news");
  await screen.findByText("1 of 3");
  await user.click(screen.getByRole("columnheader", { name: "Name" }));
  await user.click(screen.getByRole("button", { name: "Group by: nothing" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "Basis" }));
  await user.click(screen.getByText("elsewhere"));
  expect(screen.queryByRole("grid")).not.toBeInTheDocument();
  await user.click(screen.getByText("elsewhere"));
  await screen.findByText("1 of 3");
  expect(screen.getByRole("searchbox")).toHaveValue("news");
  expect(screen.getByRole("navigation", { name: "Groups: Basis" })).toBeInTheDocument();
  expect(asked("list").findLast(({ limit }) => limit === 200)).toMatchObject({ sort: "title" });
});

it.each(LANGUAGES)("a list has all its words in %s", async (language) => {
  const { user } = shown({ language });
  await screen.findByText("A-01");
  await user.click(screen.getAllByRole("button").at(-1) as HTMLElement);
  await screen.findAllByRole("menuitem");
  expect(document.body).not.toHaveTextContent("⟨");
});

describe("what is looked for in rows that are read whole", () => {
  it("are words by their beginnings, without accents", () => {
    expect(folded("Ærø Café STRASSE ß")).toBe("aero cafe strasse ss");
    expect(hasWords("A-02 Profilering for markedsføring", "markedsfor prof")).toBe(true);
    expect(hasWords("A-02 Profilering", "a-02")).toBe(true);
    expect(hasWords("Profilering", "filering")).toBe(false);
  });

  it("know a view again in whatever order its conditions were given", () => {
    const one: Wanted = {
      filters: [
        { by: "special", is: true },
        { by: "basis", is: "f" },
      ],
      text: " news ",
      sort: { column: "ref", direction: "ascending" },
      group: null,
    };
    expect(isSameView(one, { ...one, filters: one.filters.toReversed(), text: "news" })).toBe(true);
    expect(isSameView(one, { ...one, group: "basis" })).toBe(false);
    expect(isSameView(one, { ...one, filters: one.filters.slice(1) })).toBe(false);
  });
});
