import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PAUSE, RETRY } from "../../app/forms/useEditor";
import { useUndoKeys } from "../../app/undo/useUndoKeys";
import { useNavigation, type EditedKind } from "../../app/navigation";
import {
  HostError,
  type Activity,
  type Organisation,
  type PutRecord,
  type RecordView,
  type System,
} from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { openEditor } from "../../testing/editor";
import { recordView } from "../../testing/records";
import { NEW_ID, registerHost, showInRegister } from "../../testing/register";
import { ActivityEditor } from "../activities/editor/ActivityEditor";
import { newActivity, newRetention } from "../activities/editor/draft";
import { OrganisationEditor } from "../organisations/OrganisationEditor";
import { newOrganisation } from "../organisations/draft";
import { newSystem } from "../systems/draft";
import { SystemEditor } from "../systems/SystemEditor";
import { EditView } from "./EditView";

const BOOKING = recordView("system", "S-01", { ...newSystem(), name: "Booking", owner_unit: "Sales" });
const NORD = recordView("organisation", "O-07", {
  ...newOrganisation(),
  legal_name: "Nordlys AS",
  kind: "company",
});
type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

const openBooking = (handlers: Handlers = {}) =>
  openEditor<System>(SystemEditor, BOOKING.id, { host: registerHost(handlers, [BOOKING]) });

/** What the line of the form says of its saving. */
const saving = () => document.querySelector(".save-line")?.textContent ?? "";
const announced = () => document.querySelector("[data-announced]")?.textContent ?? "";

/** Clocks that go on by themselves, and further when told to. */
async function withClock(test: () => Promise<void>) {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    await test();
  } finally {
    vi.useRealTimers();
  }
}
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe("a form saves itself", () => {
  it("when a field is left, with the whole record and the version it is based on", async () => {
    const { write, user, asked, saved } = await openBooking();
    expect(saving()).toBe("saved");
    await write(/^Name/, " of courses");
    expect(saving()).toContain("Not saved yet");
    expect(asked("put_record")).toHaveLength(0);
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    expect(saved()).toMatchObject({
      kind: "system",
      id: BOOKING.id,
      based_on: 7,
      record: { name: "Booking of courses", owner_unit: "Sales" },
    });
    await waitFor(() => expect(saving()).toBe("saved"));
  });

  it("bases each save on the one before", async () => {
    const { write, user, asked, saved } = await openBooking();
    await write(/^Name/, " A");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    await write(/^Name/, "B");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(2));
    expect(saved()).toMatchObject({ based_on: 1001, record: { name: "Booking AB" } });
    await waitFor(() => expect(saving()).toBe("saved"));
  });

  it("sends nothing when a field is left as it was, or as it was again", async () => {
    const { user, field, asked } = await openBooking();
    await user.click(field(/^Name/));
    await user.tab();
    await user.click(field(/^Name/));
    await user.keyboard("x{Backspace}");
    await user.tab();
    await user.tab();
    expect(asked("put_record")).toHaveLength(0);
  });

  it("after a pause within a field, and not before", () =>
    withClock(async () => {
      const { write, field, asked, saved } = await openBooking();
      await write(/^Name/, " of");
      await pass(PAUSE - 1000);
      await write(/^Name/, " courses");
      await pass(PAUSE - 1000);
      expect(asked("put_record")).toHaveLength(0);
      await pass(2000);
      expect(asked("put_record")).toHaveLength(1);
      expect(saved().record.name).toBe("Booking of courses");
      // The person writes on where they were.
      expect(field(/^Name/)).toHaveFocus();
    }));

  it("keeps what is typed while it is being saved", async () => {
    let answer = () => {};
    const sent: PutRecord[] = [];
    const { write, user, field } = await openBooking({
      put_record: (request) => {
        sent.push(request as unknown as PutRecord);
        return new Promise((resolve) => {
          answer = () => resolve({ id: BOOKING.id, ref: "S-01", changed: [] });
        });
      },
    });
    await write(/^Name/, " of");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(sent).toHaveLength(1));
    await user.keyboard(" courses");
    await act(async () => answer());
    expect(field(/^Name/)).toHaveValue("Booking of courses");
  });

  it("when one goes elsewhere, without a question", async () => {
    function Place() {
      const { view, go } = useNavigation();
      return (
        <>
          <button onClick={() => go({ name: "overview" })}>elsewhere</button>
          {view.name === "edit" ? <EditView key={view.sitting} view={view} /> : <p>there</p>}
        </>
      );
    }
    const { user, asked } = showInRegister(<Place />, {
      host: registerHost({}, [BOOKING]),
      start: { name: "edit", kind: "system", id: BOOKING.id, sitting: 1 },
    });
    const name = await screen.findByLabelText(/^Name/);
    await user.type(name, "!");
    await user.click(screen.getByText("elsewhere"));
    expect(await screen.findByText("there")).toBeInTheDocument();
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(asked("put_record")).toMatchObject([{ record: { name: "Booking!" } }]);
  });

  it("when the window loses the focus", async () => {
    const { write, asked } = await openBooking();
    await write(/^Name/, "!");
    act(() => void window.dispatchEvent(new Event("blur")));
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
  });
});

describe("what cannot be saved", () => {
  it("stays, says why, and asks before it is lost", async () => {
    const { write, user, field, asked, onClose } = await openBooking();
    await user.clear(field(/^Name/));
    await write(/^Responsible unit/, " and service");
    await user.tab();
    expect(asked("put_record")).toHaveLength(0);
    expect(saving()).toMatch(/not saved.*Name: Fill this in/);
    expect(field(/^Name/)).toBeInvalid();
    await user.keyboard("{Escape}");
    const question = await screen.findByRole("alertdialog");
    expect(question).toHaveTextContent(/Name: /);
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(field(/^Responsible unit/)).toHaveValue("Sales and service");
    await write(/^Name/, "Booking");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    await waitFor(() => expect(saving()).toBe("saved"));
  });

  it("is said beside the field while one types, and to those who listen, without being in the way", () =>
    withClock(async () => {
      const { user, write, field } = await openEditor<Organisation>(OrganisationEditor, NORD.id, {
        host: registerHost({}, [NORD]),
      });
      await write(/^E-mail/, "post at nordlys");
      await pass(1000);
      expect(field(/^E-mail/)).toBeInvalid();
      expect(field(/^E-mail/)).toHaveAccessibleDescription(/does not read as an e-mail address/);
      expect(announced()).toMatch(/does not read as an e-mail address/);
      expect(field(/^E-mail/)).toHaveFocus();
      await user.keyboard("!");
      expect(field(/^E-mail/)).toHaveValue("post at nordlys!");
      await user.clear(field(/^E-mail/));
      await user.paste("post@nordlys.example");
      await pass(1000);
      expect(field(/^E-mail/)).toBeValid();
      expect(announced()).toBe("");
    }));

  it("is also what is no value of its field: it is neither lost nor taken for none", async () => {
    const { user, write, field, asked, saved } = await openEditor<Organisation>(OrganisationEditor, NORD.id, {
      host: registerHost({}, [{ ...NORD, record: { ...NORD.record, employees: 40 } } as RecordView]),
    });
    await write(/^Number of employees/, "x");
    await user.tab();
    await write(/^Postal address/, "Storgata 1");
    await user.tab();
    expect(saving()).toMatch(/Number of employees: /);
    expect(asked("put_record")).toHaveLength(0);
    expect(field(/^Number of employees/)).toHaveValue("40x");
    await user.click(field(/^Number of employees/));
    await user.keyboard("{Backspace}1");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    expect(saved().record).toMatchObject({ employees: 401, address: "Storgata 1" });
  });

  it("is also a day of which a part is missing", async () => {
    const reviewed = { ...BOOKING, record: { ...(BOOKING.record as System), review_due: "2026-05-17" } };
    const { user, write, asked, saved } = await openEditor<System>(SystemEditor, BOOKING.id, {
      host: registerHost({}, [reviewed as RecordView]),
    });
    const place = document.querySelector<HTMLElement>("#section-remarks, #section-review") ?? document.body;
    const month = [...place.querySelectorAll<HTMLElement>("[data-type=month]")].at(-1) as HTMLElement;
    await user.click(month);
    await user.keyboard("{Backspace}{Backspace}");
    await write(/^Responsible unit/, " and service");
    await user.tab();
    expect(saving()).toMatch(/This date is not whole/);
    expect(asked("put_record")).toHaveLength(0);
    await user.click(month);
    await user.keyboard("11");
    await write(/^Name/, "!");
    await user.tab();
    await waitFor(() => expect(asked("put_record").length).toBeGreaterThan(0));
    await waitFor(() =>
      expect(saved().record).toMatchObject({
        name: "Booking!",
        owner_unit: "Sales and service",
        review_due: "2026-11-17",
      }),
    );
  });

  it("is tried again by itself when another program held the file", () =>
    withClock(async () => {
      let isLocked = true;
      const { write, user, asked } = await openBooking({
        put_record: () => {
          if (isLocked) throw new HostError({ code: "locked", arguments: {} });
          return { id: BOOKING.id, ref: "S-01", changed: [] };
        },
      });
      await write(/^Name/, "!");
      await user.tab();
      await waitFor(() => expect(saving()).toMatch(/not saved/));
      isLocked = false;
      const before = asked("put_record").length;
      await pass(RETRY + 1000);
      expect(asked("put_record").length).toBe(before + 1);
      await waitFor(() => expect(saving()).toBe("saved"));
    }));

  it("because it was changed elsewhere says so, and both changes can be had", async () => {
    const theirs: RecordView = {
      ...BOOKING,
      seq: 900,
      record: { ...(BOOKING.record as System), owner_unit: "Service" },
    };
    let isOutrun = false;
    const sent: PutRecord[] = [];
    const { write, user, field } = await openBooking({
      record: () => (isOutrun ? theirs : BOOKING),
      put_record: (request) => {
        const asked = request as unknown as PutRecord;
        sent.push(asked);
        if (asked.based_on !== 900) {
          isOutrun = true;
          throw new HostError({ code: "changed-meanwhile", arguments: { reference: "S-01" } });
        }
        return { id: BOOKING.id, ref: "S-01", changed: [] };
      },
    });
    await write(/^Name/, "!");
    await user.tab();
    await user.click(await screen.findByRole("button", { name: /Take in/ }));
    await waitFor(() => expect(field(/^Responsible unit/)).toHaveValue("Service"));
    expect(field(/^Name/)).toHaveValue("Booking!");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ based_on: 900, record: { name: "Booking!" } }));
    expect(sent.at(-1)).toMatchObject({ record: { owner_unit: "Service" } });
  });

  it("because an approved version holds it says which, and is not tried at each key", async () => {
    const { write, user, asked } = await openBooking({
      put_record: () => {
        throw new HostError({
          code: "frozen",
          arguments: { version: "V-01", name: "Autumn", reference: "S-01" },
        });
      },
    });
    await write(/^Name/, "!");
    await user.tab();
    await waitFor(() => expect(saving()).toMatch(/Autumn/));
    const before = asked("put_record").length;
    await write(/^Responsible unit/, "!");
    await user.tab();
    expect(asked("put_record")).toHaveLength(before);
    await expectNoAxeFindings();
  });
});

describe("what the core refuses in rows", () => {
  const PAYROLL = recordView("activity", "A-44", {
    ...newActivity(),
    name: { en: "Payroll", nb: null, nl: null },
    retention: [
      {
        ...newRetention(),
        data_category: { en: "Name", nb: null, nl: null },
        period: "P1Y",
        trigger: "collection",
      },
      {
        ...newRetention(),
        data_category: { en: "Name", nb: null, nl: null },
        period: "P3Y",
        trigger: "collection",
      },
    ],
  });
  it.each([
    ["overlap", { category: "Name", one: "P1Y", other: "P3Y" }, "retention", /Keep one of the two rules/],
    ["contradiction", { kind: "activity", field: "retention.period", value: "P3Y" }, "retention", /P3Y/],
  ] as const)("is said in their part when it does not say in which: %s", async (code, given, part, words) => {
    const host = registerHost(
      {
        put_record: () => {
          throw new HostError({ code, arguments: given });
        },
      },
      [PAYROLL],
    );
    const { write, user } = await openEditor<Activity>(ActivityEditor, PAYROLL.id, { host });
    await write(/^Responsible unit/, "Personnel");
    await user.keyboard("{Control>}s{/Control}");
    const place = document.querySelector<HTMLElement>(`#section-${part}`);
    await waitFor(() => expect(place).toHaveTextContent(words));
    expect(place?.querySelector("[role=alert]")).toHaveTextContent(words);
    // It was asked for: the person is brought there.
    await waitFor(() => expect(place).toContainElement(document.activeElement as HTMLElement));
  });
});

describe("a new record", () => {
  it("is made once it can be, when a field is left, and then goes on as the same", async () => {
    const { write, choose, user, asked, saved, onClose } = await openEditor<Organisation>(
      OrganisationEditor,
      null,
    );
    expect(saving()).toContain("Nothing to save yet");
    await write(/^Registered name/, "Nordlys AS");
    await user.tab();
    expect(asked("put_record")).toHaveLength(0);
    await choose(/^What it is to us/, "Processor");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    expect(asked("put_record")[0]).toMatchObject({ id: null, based_on: null });
    await write(/^Postal address/, "Storgata 1");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(2));
    expect(saved()).toMatchObject({ id: NEW_ID, based_on: 1001 });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(NEW_ID));
  });

  it("in which nothing was written is left without a trace", async () => {
    const { user, asked, onClose } = await openEditor<System>(SystemEditor, null);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(null));
    expect(asked("put_record")).toHaveLength(0);
  });
});

describe("taking back in a form", () => {
  /** A host that takes back the last save, as the core does. */
  function opened(of: RecordView = BOOKING) {
    const states: (RecordView | null)[] = [];
    let now = of;
    const host = registerHost({
      record: () => now,
      put_record: (request) => {
        const { record } = request as unknown as PutRecord;
        states.push(now);
        now = { ...now, seq: now.seq + 1, record: record as RecordView["record"] };
        return { id: of.id, ref: of.ref, changed: [] };
      },
      undo: () => {
        const before = states.pop();
        if (!before) return { changed: [] };
        now = { ...before, seq: now.seq + 1 };
        return { changed: [{ id: of.id, kind: of.kind, ref: of.ref }] };
      },
    });
    function Bench() {
      useUndoKeys();
      return <EditView view={{ name: "edit", kind: of.kind as EditedKind, id: of.id, sitting: 1 }} />;
    }
    return showInRegister(<Bench />, { host });
  }

  it("goes save by save, from a field in which nothing was typed", async () => {
    const { user, asked } = opened();
    const name = await screen.findByLabelText(/^Name/);
    const unit = screen.getByLabelText(/^Responsible unit/);
    await user.type(name, "!");
    await user.click(unit);
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(name).toHaveValue("Booking"));
    expect(unit).toHaveFocus();
    expect(asked("undo")).toHaveLength(1);
  });

  it("takes back a box that was ticked, from that very box", async () => {
    const { user, asked } = opened(NORD);
    const box = await screen.findByRole("checkbox", { name: /^Public authority/ });
    await user.click(box);
    expect(box).toBeChecked();
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
    expect(asked("put_record")).toMatchObject([{ record: { is_public_authority: true } }]);
    await waitFor(() => expect(box).not.toBeChecked());
  });

  it("is the field's own where something was typed in it", async () => {
    const { user, asked } = opened();
    const name = await screen.findByLabelText(/^Name/);
    await user.type(name, "!");
    await user.keyboard("{Control>}z{/Control}");
    expect(asked("undo")).toHaveLength(0);
  });

  it("saves what is typed first, so that it is that which is taken back", async () => {
    const { user, asked } = opened();
    const name = await screen.findByLabelText(/^Name/);
    await user.type(name, "!");
    await user.click(screen.getByRole("button", { name: /^Undo/ }));
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
    expect(asked("put_record")).toMatchObject([{ record: { name: "Booking!" } }]);
    await waitFor(() => expect(name).toHaveValue("Booking"));
  });

  it("of a record made here keeps what was written, to be made anew", async () => {
    const till = { ...newSystem(), name: "Till" };
    const first = recordView("system", "S-09", till);
    const second = recordView("system", "S-10", till);
    const there = new Map<string, RecordView>();
    let made = 0;
    const host = registerHost({
      put_record: () => {
        made += 1;
        const view = made === 1 ? first : second;
        there.set(view.id, view);
        return { id: view.id, ref: view.ref, changed: [] };
      },
      record: ({ id }) => {
        const found = there.get(id);
        if (!found) throw new HostError({ code: "no-such-record", arguments: {} });
        return found;
      },
      undo: () => {
        there.delete(first.id);
        return { changed: [{ id: first.id, kind: "system" as const, ref: first.ref }] };
      },
    });
    const { write, user, asked, field, onClose } = await openEditor<System>(SystemEditor, null, { host });
    await write(/^Name/, "Till");
    await user.tab();
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    await waitFor(() => expect(saving()).toBe("saved"));
    await user.click(screen.getByRole("button", { name: /^Undo/ }));
    expect(await screen.findByText(/Save to make it anew/)).toBeInTheDocument();
    expect(field(/^Name/)).toHaveValue("Till");
    expect(onClose).not.toHaveBeenCalled();
    // Asked for twice, it is made once.
    act(() => {
      fireEvent.keyDown(document.body, { key: "s", ctrlKey: true });
      fireEvent.keyDown(document.body, { key: "s", ctrlKey: true });
    });
    await waitFor(() => expect(saving()).toBe("saved"));
    expect(asked("put_record")).toHaveLength(2);
    expect(asked("put_record")[1]).toMatchObject({ id: null, record: { name: "Till" } });
  });
});

describe("the parts of a form", () => {
  it("are gone through by key, from the first to the last and back", async () => {
    const { user } = await openEditor<Organisation>(OrganisationEditor, NORD.id, {
      host: registerHost({}, [NORD]),
    });
    const part = () => document.activeElement?.closest("section[id]")?.id;
    const parts = [...document.querySelectorAll("section[id^=section-]")].map(({ id }) => id);
    (document.activeElement as HTMLElement).blur();
    const seen: (string | undefined)[] = [];
    for (const _ of parts) {
      // One after the other, as a person does.
      // oxlint-disable-next-line no-await-in-loop
      await user.keyboard("{Alt>}{PageDown}{/Alt}");
      seen.push(part());
    }
    expect(seen).toEqual(parts);
    await user.keyboard("{Alt>}{PageDown}{/Alt}");
    expect(part()).toBe(parts.at(-1));
    await user.keyboard("{Alt>}{PageUp}{/Alt}");
    expect(part()).toBe(parts.at(-2));
  });
});
