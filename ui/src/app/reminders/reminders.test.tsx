import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HostError, type DueItem, type DueList } from "../../host";
import { register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES, useFormat } from "../../text";
import { useDueNow } from "./due";
import { DueProvider } from "./DueProvider";
import { remind } from "./remembered";

const standing = () => register.due().items.filter(({ alarm }) => alarm !== null);
const listOf = (items: DueItem[]): DueList => {
  const count = (state: DueItem["state"]) => items.filter((item) => item.state === state).length;
  const counts = { late: count("late"), today: count("today"), soon: count("soon") };
  return { ...register.due(), ...counts, items, total: items.length };
};

function Badge() {
  const { late, today } = useDueNow();
  return <output>{`${late} late ${today} today`}</output>;
}
function Clock() {
  const { formatDateTime } = useFormat();
  return <time>{formatDateTime("2026-11-17T23:30:00Z")}</time>;
}
const shown = (host = registerHost({ due: () => listOf(standing()) })) =>
  showInRegister(
    <DueProvider>
      <Badge />
    </DueProvider>,
    { host },
  );
const toasts = () => screen.queryAllByText(/^Due: /).map((one) => one.textContent);

afterEach(() => vi.useRealTimers());

describe("what there is to be reminded of", () => {
  it("is said once for each alarm, and again when a later one is reached or the day moves", () => {
    const said = new Set<string>();
    const [one, ...others] = standing();
    if (!one) throw new Error("the sample reminds of something");
    expect(remind(listOf([one, ...others]), said, "2026-11-22")).toEqual({ late: 3, today: 0, soon: 2 });
    expect(remind(listOf([one, ...others]), said, "2026-11-22")).toBeNull();
    expect(remind(listOf([{ ...one, alarm: "half" }]), said, "2026-11-22")).not.toBeNull();
    expect(remind(listOf([{ ...one, safe: "2026-11-30" }]), said, "2026-11-22")).not.toBeNull();
  });

  it("is said again on another day only if something is late or due", () => {
    const said = new Set<string>();
    const soon = standing().filter(({ state }) => state === "soon");
    expect(remind(listOf(soon), said, "2026-11-22")).toEqual({ late: 0, today: 0, soon: 2 });
    expect(remind(listOf(soon), said, "2026-11-23")).toBeNull();
    const late = standing().filter(({ state }) => state === "late");
    expect(remind(listOf(late), said, "2026-11-23")).not.toBeNull();
    expect(remind(listOf(late), said, "2026-11-24")).toEqual({ late: 3, today: 0, soon: 0 });
  });
});

describe("the clock of the window", () => {
  it.each([
    ["Asia/Tokyo", "18 Nov 2026, 08:30"],
    ["America/New_York", "17 Nov 2026, 18:30"],
  ])("is that of the organisation whose register is open: %s", async (zone, words) => {
    showInRegister(
      <DueProvider>
        <Clock />
      </DueProvider>,
      { host: registerHost({ due: () => ({ ...listOf([]), zone }) }) },
    );
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

describe("reminders in the window", () => {
  it("come once when a file is opened, and lead to what is due", async () => {
    const { user, where, asked } = shown();
    expect(await screen.findByText("Due: 3 are late and 2 come near")).toBeInTheDocument();
    expect(await screen.findByText("3 late 0 today")).toBeInTheDocument();
    expect(asked("dues").flatMap(({ of }) => of)).toContainEqual({
      until: "2027-01-20",
      reminders: true,
      without_clocks: false,
      limit: 500,
    });
    await user.click(screen.getByRole("button", { name: "Show" }));
    expect(where()).toEqual({ name: "deadlines" });
  });

  it("do not come again when something is written", async () => {
    let items = standing();
    const { host, asked } = shown(registerHost({ due: () => listOf(items) }));
    await screen.findByText(/^Due: /);
    const before = asked("dues").length;
    items = [...standing(), ...standing().map((item) => ({ ...item, what: "another" }))];
    act(() => host.emit("changed", { changed: [] }));
    await vi.waitFor(() => expect(asked("dues").length).toBeGreaterThan(before));
    expect(await screen.findByText("6 late 0 today")).toBeInTheDocument();
    expect(toasts()).toHaveLength(1);
    expect(toasts()).toEqual(["Due: 3 are late and 2 come near"]);
  });

  it("come when an alarm is reached while the window is open, and when a day begins", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let items = standing().filter(({ state }) => state === "soon");
    const status = register.status();
    shown(registerHost({ due: () => listOf(items), status: () => ({ ...status }) }));
    expect(await screen.findByText("Due: 2 come near")).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(20 * 60 * 1000));
    expect(toasts()).toEqual([]);
    const [one, ...others] = items;
    if (one) items = [{ ...one, alarm: "due", state: "today" }, ...others];
    await act(() => vi.advanceTimersByTimeAsync(5 * 60 * 1000 + 100));
    expect(await screen.findByText("Due: 1 falls due today and 1 comes near")).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(12 * 60 * 1000));
    expect(toasts()).toEqual([]);
    status.today = "2026-11-23";
    await act(() => vi.advanceTimersByTimeAsync(5 * 60 * 1000 + 100));
    expect(await screen.findByText("Due: 1 falls due today and 1 comes near")).toBeInTheDocument();
  });

  it("are silent when nothing presses, or when it could not be read", async () => {
    const { unmount, asked } = shown(registerHost({ due: () => listOf([]) }));
    await vi.waitFor(() => expect(asked("dues").length).toBe(1));
    expect(toasts()).toEqual([]);
    unmount();
    const due = () => {
      throw new HostError({ code: "io", arguments: { detail: "gone" } });
    };
    shown(registerHost({ due }));
    expect(await screen.findByText("0 late 0 today")).toBeInTheDocument();
    expect(toasts()).toEqual([]);
  });

  it.each(LANGUAGES)("have their words in %s", async (language) => {
    showInRegister(
      <DueProvider>
        <Badge />
      </DueProvider>,
      { language, host: registerHost({ due: () => listOf(standing()) }) },
    );
    expect(await screen.findByText(/: 3 .* 2 /)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
