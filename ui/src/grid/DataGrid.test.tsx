import { act, screen, waitFor, within } from "@testing-library/react";
import { useCallback, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { expectNoAxeFindings, show } from "../testing";
import { DataGrid, type DataGridProps, type GridColumn, type LoadWindow, type SortOrder } from ".";

interface Activity {
  id: string;
  name: string;
  owner: string;
}

const NAMES = ["Newsletters", "Profiling", "Recruitment", "Security", "Delivery", "Webinars"];
const make = (count: number): Activity[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `A-${place + 1}`,
    name: `${NAMES[place % NAMES.length]} ${place + 1}`,
    owner: `Owner ${count - place}`,
  }));

const COLUMNS: readonly GridColumn<Activity>[] = [
  { key: "ref", header: "Ref", width: 60, text: ({ id }) => id, isSortable: true },
  { key: "name", header: "Activity", text: ({ name }) => name, isRowHeader: true, isSortable: true },
  { key: "owner", header: "Owner", text: ({ owner }) => owner },
];

const loadFrom =
  (rows: readonly Activity[]): LoadWindow<Activity> =>
  async (offset, limit) => ({ total: rows.length, rows: rows.slice(offset, offset + limit) });

type Props = Partial<DataGridProps<Activity>>;
const grid = (rows: readonly Activity[], props: Props = {}) => <Grid rows={rows} {...props} />;

function Grid({ rows, ...props }: Props & { rows: readonly Activity[] }) {
  const loadWindow = useCallback<LoadWindow<Activity>>(
    (offset, limit) => loadFrom(rows)(offset, limit),
    [rows],
  );
  return (
    <>
      <button>before</button>
      <DataGrid
        label="Activities"
        columns={COLUMNS}
        rowId={({ id }) => id}
        loadWindow={loadWindow}
        {...props}
      />
      <button>after</button>
    </>
  );
}

const cell = (name: string) =>
  screen.findByText(
    (_, element) => element?.textContent === name && element.role !== null && element.matches("[data-place]"),
  );
const focused = () => document.activeElement?.textContent;

async function enter(count = 6, props: Props = {}) {
  const shown = show(grid(make(count), props));
  await cell("A-1");
  await shown.user.tab();
  await shown.user.tab();
  return shown;
}

describe("a grid that has no room for all its columns", () => {
  const YIELDING: readonly GridColumn<Activity>[] = [
    { key: "ref", header: "Ref", width: 60, text: ({ id }) => id, isSortable: true },
    { key: "name", header: "Activity", minWidth: 150, text: ({ name }) => name, isRowHeader: true },
    { key: "owner", header: "Owner", minWidth: 100, text: ({ owner }) => owner, yields: 1 },
    { key: "due", header: "Due", width: 100, text: () => "soon", isSortable: true, yields: 2 },
  ];
  const headers = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  const roomOf = (room: number) =>
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(room);

  it.each([
    [500, ["Ref", "Activity", "Owner", "Due"]],
    [410, ["Ref", "Activity", "Owner", "Due"]],
    [400, ["Ref", "Activity", "Owner"]],
    [300, ["Ref", "Activity"]],
    [100, ["Ref", "Activity"]],
  ])("of %d keeps what matters most", async (room, kept) => {
    const spy = roomOf(room);
    show(grid(make(3), { columns: YIELDING }));
    await cell("A-1");
    expect(headers()).toEqual(kept);
    expect(screen.getByRole("grid")).toHaveAttribute("aria-colcount", String(kept.length));
    spy.mockRestore();
  });

  it("keeps the one by which it is sorted", async () => {
    const spy = roomOf(330);
    show(grid(make(3), { columns: YIELDING, sort: { column: "due", direction: "ascending" } }));
    await cell("A-1");
    expect(headers()).toEqual(["Ref", "Activity", "Due"]);
    spy.mockRestore();
  });

  it("shows them again when there is room", async () => {
    const rooms: (() => void)[] = [];
    const Before = globalThis.ResizeObserver;
    globalThis.ResizeObserver = class extends Before {
      constructor(heard: ResizeObserverCallback) {
        super(heard);
        rooms.push(() => heard([], this));
      }
    };
    const spy = roomOf(300);
    show(grid(make(3), { columns: YIELDING }));
    await cell("A-1");
    expect(headers()).toHaveLength(2);
    spy.mockReturnValue(500);
    act(() => {
      for (const measure of rooms) measure();
    });
    expect(headers()).toHaveLength(4);
    spy.mockRestore();
    globalThis.ResizeObserver = Before;
  });
});

describe("a grid whose rows nobody has counted", () => {
  it("says so, and learns of more as it is scrolled", async () => {
    const rows = make(450);
    const onTotal = vi.fn();
    const loadWindow: LoadWindow<Activity> = async (offset, limit) => {
      const page = rows.slice(offset, offset + limit);
      const known = offset + page.length;
      return known < rows.length
        ? { total: known + 1, rows: page, hasMore: true }
        : { total: known, rows: page };
    };
    const { user } = show(
      <DataGrid
        label="Events"
        columns={COLUMNS}
        rowId={({ id }) => id}
        loadWindow={loadWindow}
        onTotal={onTotal}
      />,
    );
    await cell("A-1");
    const found = screen.getByRole("grid");
    expect(found).toHaveAttribute("aria-rowcount", "-1");
    expect(onTotal).toHaveBeenLastCalledWith(null);
    await user.tab();
    await user.keyboard("{Control>}{End}{/Control}");
    await cell("A-201");
    await user.keyboard("{Control>}{End}{/Control}");
    await cell("A-401");
    await waitFor(() => expect(found).toHaveAttribute("aria-rowcount", "451"));
    expect(onTotal).toHaveBeenLastCalledWith(450);
  });
});

describe("the keys of the grid", () => {
  it("is one stop for Tab", async () => {
    const { user } = await enter();
    expect(focused()).toBe("Newsletters 1");
    await user.tab();
    expect(focused()).toBe("after");
    await user.tab({ shift: true });
    expect(focused()).toBe("Newsletters 1");
  });

  it("goes from cell to cell with the arrows, and stays at the edges", async () => {
    const { user } = await enter();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(focused()).toBe("Owner 5");
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowUp}");
    expect(focused()).toBe("Owner 6");
    await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(focused()).toBe("A-1");
  });

  it("goes up into the headers, and down out of them", async () => {
    const { user } = await enter();
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("Activity");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("Activity");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Newsletters 1");
  });

  it("goes to the ends of the row with Home and End", async () => {
    const { user } = await enter();
    await user.keyboard("{End}");
    expect(focused()).toBe("Owner 6");
    await user.keyboard("{Home}");
    expect(focused()).toBe("A-1");
  });

  it("goes to the ends of the list with Ctrl Home and Ctrl End, far beyond what is mounted", async () => {
    const { user } = await enter(5000);
    await user.keyboard("{Control>}{End}{/Control}");
    await waitFor(() => expect(focused()).toBe("Owner 1"));
    expect(document.activeElement?.closest("[role=row]")).toHaveAttribute("aria-rowindex", "5001");
    await user.keyboard("{Control>}{Home}{/Control}");
    await waitFor(() => expect(focused()).toBe("A-1"));
  });

  it("goes a page at a time with Page Down and Page Up", async () => {
    const { user } = await enter(100);
    await user.keyboard("{PageDown}");
    const far = Number(document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex"));
    expect(far).toBeGreaterThan(10);
    await user.keyboard("{PageUp}");
    expect(focused()).toBe("Newsletters 1");
  });

  it("finds a row by the letters that are typed, and goes on to the next one with the same letter", async () => {
    const { user } = await enter(12);
    await user.keyboard("rec");
    expect(focused()).toBe("Recruitment 3");
    await new Promise((done) => setTimeout(done, 850));
    await user.keyboard("r");
    expect(focused()).toBe("Recruitment 9");
  });

  it("asks for a row that is not loaded when nothing loaded begins with the letters", async () => {
    const findRow = vi.fn(async () => 450);
    const { user } = await enter(500, { findRow });
    await user.keyboard("x");
    await waitFor(() => expect(focused()).toContain("451"));
    expect(findRow).toHaveBeenCalledWith("x");
  });

  it("leaves the slash to the search field", async () => {
    const onKeyDown = vi.fn();
    document.addEventListener("keydown", onKeyDown);
    const { user } = await enter();
    await user.keyboard("/");
    document.removeEventListener("keydown", onKeyDown);
    expect(onKeyDown.mock.lastCall?.[0]).toHaveProperty("defaultPrevented", false);
  });

  it("opens the row with Enter, and with a press", async () => {
    const onOpen = vi.fn();
    const { user } = await enter(6, { onOpen });
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onOpen).toHaveBeenLastCalledWith(expect.objectContaining({ id: "A-2" }), "keyboard");
    await user.click(await cell("Security 4"));
    expect(onOpen).toHaveBeenLastCalledWith(expect.objectContaining({ id: "A-4" }), "pointer");
    expect(focused()).toBe("Security 4");
  });

  it("tells which row is in focus, once per row", async () => {
    const onFocusRow = vi.fn();
    const { user } = await enter(6, { onFocusRow });
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowDown}");
    expect(onFocusRow.mock.calls.map(([row]) => row.id)).toEqual(["A-2", "A-3"]);
  });
});

describe("the focus of the grid", () => {
  it("stays on its row while it scrolls out of sight", async () => {
    const { user } = await enter(1000);
    await user.keyboard("{ArrowDown}");
    act(() => screen.getByRole("grid").scrollTo({ top: 20000 }));
    await waitFor(() => expect(screen.queryByText("Recruitment 3")).not.toBeInTheDocument());
    expect(focused()).toBe("Profiling 2");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Recruitment 3");
  });

  it("follows its row when the order changes", async () => {
    const rows = make(6);
    const { user, rerender } = show(grid(rows));
    await cell("A-1");
    await user.click(await cell("Profiling 2"));
    rerender(grid(rows.toReversed()));
    await waitFor(() => expect(screen.getAllByRole("row")[1]).toHaveTextContent("A-6"));
    expect(focused()).toBe("Profiling 2");
    expect(document.activeElement?.closest("[role=row]")).toHaveAttribute("aria-rowindex", "6");
  });

  it("follows its row beyond the loaded ones, when the host can say where it is", async () => {
    const rows = make(600);
    const locateRow = vi.fn(async (id: string) => 600 - Number(id.slice(2)));
    const { user, rerender } = show(grid(rows, { locateRow }));
    await cell("A-1");
    await user.click(await cell("Profiling 2"));
    rerender(grid(rows.toReversed(), { locateRow }));
    await waitFor(() => expect(locateRow).toHaveBeenCalledWith("A-2"));
    await waitFor(() =>
      expect(document.activeElement?.closest("[role=row]")).toHaveAttribute("aria-rowindex", "600"),
    );
    await waitFor(() => expect(focused()).toBe("Profiling 2"));
  });

  it("goes to the neighbour when its row is gone, and never to nothing", async () => {
    const rows = make(6);
    const { user, rerender } = show(grid(rows));
    await cell("A-1");
    await user.click(await cell("Webinars 6"));
    rerender(grid(rows.slice(0, 5)));
    await waitFor(() => expect(screen.queryByText("Webinars 6")).not.toBeInTheDocument());
    await waitFor(() => expect(focused()).toBe("Delivery 5"));
    rerender(grid([]));
    await waitFor(() => expect(focused()).toBe("Activity"));
  });

  it("takes no focus that it did not have", async () => {
    const rows = make(6);
    const { rerender } = show(grid(rows));
    await cell("A-1");
    rerender(grid(rows.toReversed()));
    await waitFor(() => expect(screen.getAllByRole("row")[1]).toHaveTextContent("A-6"));
    expect(document.body).toHaveFocus();
  });
});

describe("the sort of the grid", () => {
  function Sorted() {
    const [sort, setSort] = useState<SortOrder | null>(null);
    return grid(make(3), { sort, onSortChange: setSort });
  }

  it("goes from ascending to descending and back, by press and by key, and says so", async () => {
    const { user } = show(<Sorted />);
    await cell("A-1");
    const header = screen.getByRole("columnheader", { name: "Activity" });
    expect(header).toHaveAttribute("aria-sort", "none");
    await user.click(header);
    expect(header).toHaveAttribute("aria-sort", "ascending");
    await waitFor(() =>
      expect(screen.getByText("3 rows. Sorted by Activity, ascending")).toBeInTheDocument(),
    );
    await user.keyboard("{Enter}");
    expect(header).toHaveAttribute("aria-sort", "descending");
    await user.keyboard(" ");
    expect(header).toHaveAttribute("aria-sort", "ascending");
  });

  it("is not offered where a column has none", async () => {
    show(<Sorted />);
    expect(screen.getByRole("columnheader", { name: "Owner" })).not.toHaveAttribute("aria-sort");
    await cell("A-1");
  });
});

describe("the selection of the grid", () => {
  const rows = make(6);
  function Selecting({ onSelectAll }: { onSelectAll?: () => void }) {
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
    const selection = { selected, onChange: setSelected, ...(onSelectAll ? { onSelectAll } : {}) };
    return (
      <>
        {grid(rows, { selection })}
        <output>{[...selected].sort().join(" ")}</output>
      </>
    );
  }
  const selected = () => document.querySelector("output")?.textContent;

  it("takes a row with Space, lets it go with Space, and says how many", async () => {
    const { user } = show(<Selecting />);
    await user.click(await cell("Profiling 2"));
    await user.keyboard(" ");
    expect(selected()).toBe("A-2");
    expect(screen.getByText("1 row selected")).toBeInTheDocument();
    expect(document.activeElement?.closest("[role=row]")).toHaveAttribute("aria-selected", "true");
    await user.keyboard(" ");
    expect(selected()).toBe("");
  });

  it("grows with Shift and the arrows, and with Shift and a press", async () => {
    const { user } = show(<Selecting />);
    await user.click(await cell("Profiling 2"));
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect(selected()).toBe("A-2 A-3");
    await user.keyboard("{Shift>}");
    await user.click(await cell("Delivery 5"));
    await user.keyboard("{/Shift}");
    expect(selected()).toBe("A-2 A-3 A-4 A-5");
  });

  it("shrinks again when the range does, and keeps what was selected besides", async () => {
    const { user } = show(<Selecting />);
    await user.click(await cell("Webinars 6"));
    await user.keyboard(" ");
    await user.click(await cell("Profiling 2"));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(selected()).toBe("A-2 A-3 A-4 A-6");
    await user.keyboard("{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}");
    expect(selected()).toBe("A-1 A-2 A-6");
  });

  it("asks for the ids of a range of which not every row is loaded", async () => {
    const many = make(600);
    const idsBetween = vi.fn(async (first: number, last: number) =>
      many.slice(first, last + 1).map(({ id }) => id),
    );
    function Ranging() {
      const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
      return (
        <>
          {grid(many, { selection: { selected: own, onChange: setOwn, idsBetween } })}
          <output>{own.size}</output>
        </>
      );
    }
    const { user } = show(<Ranging />);
    await user.click(await cell("Profiling 2"));
    await user.keyboard("{Control>}{Shift>}{End}{/Shift}{/Control}");
    await waitFor(() => expect(selected()).toBe("599"));
    expect(idsBetween).toHaveBeenCalledWith(1, 599);
  });

  it("asks the view for all rows with Ctrl A, and from the header", async () => {
    const onSelectAll = vi.fn();
    const { user } = show(<Selecting onSelectAll={onSelectAll} />);
    await user.click(await cell("Profiling 2"));
    await user.keyboard("{Control>}a{/Control}");
    await user.click(screen.getByRole("columnheader", { name: "Select all rows" }));
    expect(onSelectAll).toHaveBeenCalledTimes(2);
  });
});

describe("the rows of the grid", () => {
  it("are asked for two hundred at a time, as they come into sight", async () => {
    const loadWindow = vi.fn(loadFrom(make(5000)));
    show(grid([], { loadWindow }));
    await cell("A-1");
    expect(loadWindow.mock.calls).toEqual([[0, 200]]);
    act(() => screen.getByRole("grid").scrollTo({ top: 34 * 1000 }));
    await cell("A-1001");
    expect(loadWindow.mock.calls.map(([offset]) => offset)).toEqual(expect.arrayContaining([0, 800, 1000]));
    expect(screen.getAllByRole("row").length).toBeLessThan(60);
  });

  it("show where they will be while they load, and count as busy", async () => {
    let answer: ((rows: readonly Activity[]) => void) | undefined;
    const rows = new Promise<readonly Activity[]>((resolve) => {
      answer = resolve;
    });
    const loadWindow = vi.fn(async () => ({ total: 2, rows: await rows }));
    show(grid([], { loadWindow }));
    expect(screen.getByRole("grid")).toHaveAttribute("aria-busy", "true");
    expect(screen.getAllByText("Loading").length).toBeGreaterThan(0);
    await act(async () => answer?.(make(2)));
    expect(screen.getByRole("grid")).toHaveAttribute("aria-busy", "false");
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "3");
    expect(screen.queryByText("Loading")).not.toBeInTheDocument();
  });

  it("are never those of an older question", async () => {
    const answers: (() => void)[] = [];
    const slow = (rows: readonly Activity[]) =>
      vi.fn<LoadWindow<Activity>>(
        () => new Promise((resolve) => answers.push(() => resolve({ total: rows.length, rows }))),
      );
    const older = slow(make(3));
    const newer = slow(make(1));
    const { rerender } = show(grid([], { loadWindow: older }));
    rerender(grid([], { loadWindow: newer }));
    await act(async () => answers[1]?.());
    await act(async () => answers[0]?.());
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "2");
  });

  it("are asked for again when the revision changes, and stay on show meanwhile", async () => {
    let rows = make(3);
    const loadWindow: LoadWindow<Activity> = async () => ({ total: rows.length, rows });
    const { rerender } = show(grid([], { loadWindow, revision: 1 }));
    await cell("A-1");
    rows = rows.map((row) => ({ ...row, name: `${row.name}, changed` }));
    rerender(grid([], { loadWindow, revision: 2 }));
    expect(screen.getByText("Newsletters 1")).toBeInTheDocument();
    await cell("Newsletters 1, changed");
  });

  it("can fail to come, and be asked for again", async () => {
    let isBroken = true;
    const loadWindow: LoadWindow<Activity> = async () => {
      if (isBroken) throw new Error("broken");
      return { total: 1, rows: make(1) };
    };
    const { user } = show(grid([], { loadWindow }));
    expect(await screen.findByRole("alert")).toHaveTextContent("(unexpected: broken)");
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await cell("A-1");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("give way to a teaching page when there are none, and tell their total", async () => {
    const onTotal = vi.fn();
    show(grid([], { empty: <p>No activities yet</p>, onTotal }));
    expect(await screen.findByText("No activities yet")).toBeInTheDocument();
    expect(await screen.findByText("No rows")).toBeInTheDocument();
    expect(onTotal).toHaveBeenCalledWith(0);
  });

  it("have their places said, and nothing for axe to find", async () => {
    show(
      grid(make(30), {
        openId: "A-2",
        selection: { selected: new Set(["A-3"]), onChange: () => {}, onSelectAll: () => {} },
      }),
    );
    await cell("A-1");
    const table = screen.getByRole("grid", { name: "Activities" });
    expect(table).toHaveAttribute("aria-rowcount", "31");
    expect(table).toHaveAttribute("aria-colcount", "4");
    const second = within(table).getAllByRole("row")[2];
    expect(second).toHaveAttribute("aria-rowindex", "3");
    expect(second).toHaveAttribute("aria-current", "true");
    expect(within(second as HTMLElement).getByRole("rowheader")).toHaveAttribute("aria-colindex", "3");
    await expectNoAxeFindings();
  });
});
