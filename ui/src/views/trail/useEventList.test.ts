import { describe, expect, it } from "vitest";
import { memoryHost, type EventQuery } from "../../host";
import { trail } from "../../testing/trail";
import { endOfDay, eventLoader, startOfDay } from "./useEventList";

const shown = () => {
  const host = memoryHost({ events: trail.page });
  const asked = () => host.calls.map(({ request }) => request as EventQuery);
  return { host, asked };
};

describe("the list of events, in windows", () => {
  it("is counted whole, and any window of it is found by its number", async () => {
    const { host, asked } = shown();
    const load = eventLoader(host, {}, null);
    const first = await load(0, 20);
    expect(first).toMatchObject({ total: trail.size });
    expect(first.rows[0]?.seq).toBe(trail.size - 1);
    const later = await load(100, 20);
    expect(later.rows[0]?.seq).toBe(trail.size - 101);
    expect(asked().at(-1)).toMatchObject({ before: trail.size - 100, limit: 20 });
  });

  it("goes on from page to page where nobody has counted what fits", async () => {
    const { host, asked } = shown();
    const load = eventLoader(host, { kind: "processor" }, null);
    const first = await load(0, 4);
    expect(first).toMatchObject({ total: 5, hasMore: true });
    const third = await load(8, 4);
    // The second had to be asked for on the way.
    expect(asked()).toHaveLength(3);
    expect(third).toMatchObject({ total: 13, hasMore: true });
    const last = await load(12, 4);
    expect(last.hasMore).toBe(false);
    expect(last.total).toBe(12 + last.rows.length);
    expect(last.rows.at(-1)?.seq).toBe(10);
    expect(await load(16, 4)).toEqual({ total: last.total, rows: [] });
  });

  it("asks for days as the clock here has them, the last one included", async () => {
    const { host, asked } = shown();
    await eventLoader(host, { from: "2026-11-01", to: "2026-11-02" }, null)(0, 5);
    expect(asked()[0]).toMatchObject({
      from: startOfDay("2026-11-01", null),
      to: startOfDay("2026-11-03", null),
    });
    expect(endOfDay("2026-12-31", null)).toBe(startOfDay("2027-01-01", null));
  });

  it("asks for days as the clock of the register has them, also on the day on which it is moved", async () => {
    const { host, asked } = shown();
    await eventLoader(host, { from: "2026-10-25", to: "2026-10-25" }, "Europe/Oslo")(0, 5);
    // A day of 25 hours.
    expect(asked()[0]).toMatchObject({ from: "2026-10-24T22:00:00.000Z", to: "2026-10-25T23:00:00.000Z" });
    expect(startOfDay("2026-11-01", "Asia/Tokyo")).toBe("2026-10-31T15:00:00.000Z");
  });

  it("asks for one record, person and kind, or for erasures", async () => {
    const { host, asked } = shown();
    await eventLoader(host, { subject: { id: "r", ref: "A-01" }, actor: "p", erasures: true }, null)(0, 5);
    expect(asked()[0]).toMatchObject({ subject: "r", actor: "p", kind: null, erasures: true });
  });
});
