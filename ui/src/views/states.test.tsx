import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { View } from "../app/navigation";
import { HostError, type Commands } from "../host";
import { expectNoAxeFindings } from "../testing";
import { EVERY_PLACE, galleryHost, settled, showInGallery } from "../testing/gallery";
import { register } from "../testing/register";

type Host = ReturnType<typeof galleryHost>;
type Answer = (name: keyof Commands, real: () => Promise<unknown>) => Promise<unknown>;

/** The gallery, with other answers to everything but where the program stands. */
function answering(answer: Answer): Host {
  const host = galleryHost();
  const call: Host["call"] = (name, request) => {
    const real = () => host.call(name, request);
    return (name === "status" ? real() : answer(name, real)) as ReturnType<typeof real>;
  };
  return { ...host, call };
}
const unanswered = () => answering(() => new Promise(() => {}));
/** An import begins with a file, and a new record with an empty form: nothing is asked before. */
const asksNothing = (view: View) =>
  view.name === "import" ||
  (view.name === "edit" && view.id === null) ||
  (view.name === "requests" && view.log);
const ASKING = EVERY_PLACE.filter(([, view]) => !asksNothing(view));

const there = async () =>
  waitFor(() => {
    if (document.querySelectorAll("h1").length !== 1) throw new Error("the place is not there yet");
  });

describe("every place, while its answer is on the way", () => {
  it.each(ASKING)("%s has the shape it will have, and nothing that is wrong", async (_, view) => {
    showInGallery(view, { host: unanswered() });
    await there();
    expect(document.querySelectorAll(".waiting, .skeleton, [aria-busy=true]").length).toBeGreaterThan(0);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(document.querySelector(".empty")).not.toBeInTheDocument();
  });
});

describe("every place, when the program gives no answer", () => {
  it.each(ASKING)("%s says why in two sentences, and asks again", async (_, view) => {
    let isBroken = true;
    const host = answering((_name, real) =>
      isBroken ? Promise.reject(new HostError({ code: "io", arguments: { detail: "gone" } })) : real(),
    );
    const { user } = showInGallery(view, { host });
    await there();
    const [trouble] = await screen.findAllByRole("alert");
    expect(trouble).toHaveTextContent("The file could not be read or written (gone).");
    expect(document.querySelector(".waiting, .empty")).not.toBeInTheDocument();
    await expectNoAxeFindings();
    isBroken = false;
    for (const again of screen.getAllByRole("button", { name: "Try again" })) {
      // One after the other, as a person does.
      // oxlint-disable-next-line no-await-in-loop
      await user.click(again);
    }
    await settled();
    expect(screen.queryByText(/could not be read or written/)).not.toBeInTheDocument();
  });
});

/** Nothing of anything: lists are empty, and what counts them says so. */
function emptied(of: unknown): unknown {
  if (Array.isArray(of)) return [];
  if (typeof of !== "object" || of === null) return of;
  const isList = ["rows", "items", "events", "transfers", "countries"].some((name) => name in of);
  if (!isList) return of;
  return Object.fromEntries(
    Object.entries(of).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? []
        : name === "total" || name === "late" || name === "today" || name === "soon"
          ? 0
          : value,
    ]),
  );
}
const LISTS = EVERY_PLACE.filter(
  ([, view]) =>
    !["overview", "import", "case", "record", "edit", "reports", "figures", "trail"].includes(view.name) &&
    !("id" in view && view.name === "notices") &&
    !("log" in view) &&
    !("tab" in view && ["calendar", "holidays", "compare", "periods"].includes(view.tab ?? "")),
).map(([name, view]) => [name, { ...view, id: undefined } as View] as const);

describe("every list, while there is nothing in it", () => {
  it.each(LISTS)("%s teaches what belongs there", async (_, view) => {
    const host = answering(async (name, real) => (name === "people" ? real() : emptied(await real())));
    showInGallery(view, { host });
    await settled();
    const [empty] = document.querySelectorAll(".empty");
    expect(empty?.querySelector("h2")?.textContent).not.toBe("");
    expect(empty?.querySelector(".empty-sentence")?.textContent).toMatch(/\S+ \S+ \S+/u);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await expectNoAxeFindings();
  });
});

describe("every place, where one may only read", () => {
  const readOnly = () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    return galleryHost({ status: () => status });
  };
  /** What goes out, or is asked of the program, and changes nothing in the file. */
  const HARMLESS = /^(?:Make and save…|Verify now|Review a bundle…|Calendar file…|Compare)$/u;

  it.each(EVERY_PLACE)("%s offers nothing that writes, and has nothing to write in", async (_, view) => {
    const host = readOnly();
    showInGallery(view, { host });
    await settled();
    const main = [...document.querySelectorAll('.button[data-kind="primary"], .button[data-kind="danger"]')];
    expect(main.map((one) => one.textContent ?? "").filter((words) => !HARMLESS.test(words))).toEqual([]);
    expect(
      document.querySelector("[data-form], form:not(.paper-form), [role=dialog]"),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole("button", { name: /^(?:Edit|New(?! since)|Add|Remove|Move|Undo)/u }),
    ).not.toBeInTheDocument();
    expect(host.calls.filter(({ name }) => name === "put_record")).toEqual([]);
  });
});
