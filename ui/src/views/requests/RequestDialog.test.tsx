import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { CaseView as Case } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { hands } from "../../testing/hands";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import { RequestDialog } from "./RequestDialog";
import { clockOf, draftOf, requestOf, SUBTYPES, wholeNumber } from "./requestDraft";

type Handlers = Parameters<typeof sampleHost>[0];

async function open(of?: Case, handlers: Handlers = {}) {
  const onClose = vi.fn();
  const onSaved = vi.fn();
  const host = sampleHost(handlers);
  const ui = <RequestDialog {...(of ? { of } : {})} onClose={onClose} onSaved={onSaved} />;
  const shown = showInWorkbench(ui, { host });
  const form = await screen.findByRole("dialog");
  return { ...shown, ...hands(shown.user, form), form, onClose, onSaved };
}

describe("logging a request", () => {
  it("offers all three families, and only the kinds that belong to the one chosen", async () => {
    const { form, user, field, tick } = await open();
    const families = within(form).getAllByRole("radio");
    expect(families).toHaveLength(3);
    expect(families[0]).toHaveFocus();
    expect(field(/What kind of request/u)).toBeDisabled();
    await tick(/^Public authority/u);
    expect(field("Authority")).toBeVisible();
    await user.click(field(/What kind of request/u));
    expect(screen.getAllByRole("option")).toHaveLength(SUBTYPES.pa.length);
  });

  it("says which time limit will run while one chooses", async () => {
    const { form, tick, choose } = await open();
    const [clock] = within(form).getAllByRole("status");
    expect(clock).toHaveTextContent("Shown once you have chosen");
    await tick(/^Data subject/u);
    await choose(/What kind of request/u, "Access");
    expect(clock).toHaveTextContent("Answer to a rights request: one month");
    await tick(/^Public authority/u);
    await choose(/What kind of request/u, /^European Production Order/u);
    expect(clock).toHaveTextContent("European Production Order: ten days");
    await choose(/Urgency/u, "Emergency");
    expect(clock).toHaveTextContent("eight hours");
  });

  it("is written with what was entered, in the zone of the desk", async () => {
    const { user, tick, choose, write, press, enterMoment, written, onSaved, onClose } = await open();
    await tick(/^Third party/u);
    await choose(/What kind of request/u, "Insurer");
    await write(/^Title/u, "Insurer asks");
    await write(/^Organisation/u, "Example");
    await write(/^Categories of data asked for/u, "Support tickets");
    await user.keyboard("{Enter}");
    await user.paste("E-mail");
    await enterMoment("Received at", "17112026", "0912");
    await press("Log the request");
    expect(written()).toMatchObject([
      {
        kind: "request",
        id: null,
        based_on: null,
        reason: "",
        record: {
          family: "tp",
          subtype: "insurer",
          title: "Insurer asks",
          requester: { organisation: "Example", country: null },
          data_requested: ["Support tickets", "E-mail"],
          assigned_to: "Ingrid Solvang",
          status: null,
        },
      },
    ]);
    const [{ record }] = written() as unknown as [{ record: { received_at: { at: string; zone: string } } }];
    const { at, zone } = record.received_at;
    expect(
      new Intl.DateTimeFormat("sv-SE", { timeZone: zone, timeStyle: "short" }).format(new Date(at)),
    ).toBe("09:12");
    expect(onSaved).toHaveBeenCalledTimes(1);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("says beside each field what is needed, and leads to the first", async () => {
    const { form, press, written } = await open();
    await press("Log the request");
    expect(within(form).getAllByText("This is needed.").length).toBeGreaterThanOrEqual(2);
    expect(within(form).getAllByText("Enter a day and a time.").length).toBeGreaterThan(0);
    expect(within(form).getAllByRole("radio")[0]).toHaveFocus();
    expect(written()).toEqual([]);
    await expectNoAxeFindings(form);
  });
});

describe("editing the facts", () => {
  it("keeps all that the form does not show, on the version that was read, with a reason", async () => {
    const of = sample.subpoena();
    const { field, write, user, press, written } = await open(of);
    await user.clear(field(/^Title/u));
    await write(/^Title/u, "Subpoena");
    await press("Save");
    expect(written()).toEqual([]);
    await write(/^Why it is changed/u, "Narrowed");
    await press("Save");
    expect(written()).toEqual([
      {
        kind: "request",
        id: of.id,
        based_on: of.seq,
        reason: "Narrowed",
        record: { ...of.request, title: "Subpoena" },
      },
    ]);
  });

  it("shows an error of the core beside its field, and loses nothing", async () => {
    const { form, field, write, press } = await open(sample.access(), {
      put_record: () => {
        throw {
          code: "contradiction",
          arguments: {
            kind: { type: "text", value: "request" },
            field: { type: "text", value: "subtype" },
            value: { type: "text", value: "access" },
          },
          details: [],
        };
      },
    });
    await write(/^Why it is changed/u, "A try.");
    await press("Save");
    const subtype = await within(form).findByLabelText(/What kind of request/u, { selector: "button" });
    expect(subtype.closest(".field")).toHaveTextContent(
      "In the field “What kind of request” (Request), “Access” does not fit the rest of the record.",
    );
    expect(field(/^Why it is changed/u)).toHaveValue("A try.");
  });
});

describe("the draft of a request", () => {
  it("gives back the document it was made from", () => {
    for (const of of [sample.closed(), sample.access(), sample.subpoena()]) {
      expect(requestOf(draftOf(of.request), of.request)).toEqual(of.request);
    }
  });

  it.each([
    ["an order with a date", { family: "pa", subtype: "dom_crim", orderedBy: "2026-12-01" }, "ORD"],
    ["a preservation order", { family: "pa", subtype: "epoc_pr" }, "EPR60"],
    ["a third party", { family: "tp", subtype: "heir" }, "TPI"],
    ["an informal question of the police", { family: "pa", subtype: "informal" }, null],
  ] as const)("knows the clock of %s", (_, facts, clock) => {
    expect(clockOf({ ...draftOf(), ...facts })).toBe(clock);
  });

  it.each([
    ["38", 38],
    ["1 284", 1284],
    ["1.284", 1284],
    ["-3", null],
    ["some", null],
    ["", null],
  ])("reads %j as a whole number: %j", (typed, number) => {
    expect(wholeNumber(typed)).toBe(number);
  });
});

describe("a legal hold", () => {
  it("asks for its reason and for the day on which it is looked at again", async () => {
    const { user, form, field, tick, write, press, written } = await open(sample.access());
    await write(/^Why it is changed/u, "A suit was brought");
    await tick(/^Erase nothing of this case/u);
    await press("Save");
    expect(written()).toEqual([]);
    expect(field(/^Reason of the legal hold/u)).toBeInvalid();
    await write(/^Reason of the legal hold/u, "Suit 12/2026");
    const review = within(form).getByRole("group", { name: /^Review of the legal hold/u });
    await user.click(review.querySelector('[data-type="day"]') as Element);
    await user.keyboard("10012027");
    await press("Save");
    expect(written()).toMatchObject([
      { record: { legal_hold: true, hold_reason: "Suit 12/2026", hold_review: "2027-01-10" } },
    ]);
  });

  it("takes its reason and its day with it when it is lifted", () => {
    const held = {
      ...sample.access().request,
      legal_hold: true,
      hold_reason: "Suit",
      hold_review: "2027-01-10",
    };
    const lifted = requestOf({ ...draftOf(held), legalHold: false }, held);
    expect(lifted).toMatchObject({ legal_hold: false, hold_reason: "", hold_review: null });
    expect(requestOf(draftOf(held), held)).toEqual(held);
  });
});
