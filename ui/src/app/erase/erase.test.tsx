import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type ErasurePlan } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { registerHost, showInRegister } from "../../testing/register";
import { trail } from "../../testing/trail";
import { LANGUAGES, type Language } from "../../text";
import { useActs, type Act } from "../acts/acts";
import { erasable, ownName, scopeOf, sumOf } from "./erasing";

const OF = { id: "R-2026-002", kind: "request" as const, ref: "R-2026-002", title: "Access request" };
type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function Start({ doing }: { doing: Act }) {
  const act = useActs();
  return <button onClick={() => act(doing)}>start</button>;
}

async function begin(
  doing: Act = { what: "erase", of: OF },
  handlers: Handlers = {},
  language: Language = "en",
) {
  const host = registerHost({ erase: trail.erased, ...handlers });
  const shown = showInRegister(<Start doing={doing} />, { host, language });
  await shown.user.click(await screen.findByText("start"));
  const dialog = await screen.findByRole("dialog");
  const at = within(dialog);
  const goOn = async () => shown.user.click(await at.findByRole("button", { name: "Continue" }));
  return { ...shown, dialog, at, goOn };
}

describe("an erasure", () => {
  it("goes from what to what that comes to, a ground and a reason, and a word that is typed", async () => {
    const { user, at, dialog, goOn, asked } = await begin();
    await at.findByRole("radio", { name: /^All of it/ });
    expect(dialog).toHaveTextContent("with 1 entry or attachment that belongs to it");
    await expectNoAxeFindings();
    await goOn();

    await at.findByText("What goes");
    expect(dialog).toHaveTextContent("24 values · 6 events · 2 records · 214 kB");
    expect(dialog).toHaveTextContent("Requester, Title and Reasons given with changes");
    expect(dialog).toHaveTextContent("R-2026-005it is under a legal hold.");
    expect(dialog).toHaveTextContent("Codes that stand in the trail itself: Who asks and Status.");
    expect(dialog).toHaveTextContent("Links from other records: A-02");
    expect(dialog).toHaveTextContent(/X-01District court.*case\.pdf · 1 Oct 2026/);
    await expectNoAxeFindings();
    await goOn();

    expect(at.getAllByRole("radio")).toHaveLength(8);
    await goOn();
    expect(await at.findByText("Choose the ground.")).toBeInTheDocument();
    expect(at.getByText("Fill this in.")).toBeInTheDocument();
    await user.click(at.getByRole("radio", { name: /^Unlawfully processed/ }));
    await user.type(at.getByLabelText(/^Reason/), "No basis was found");
    await expectNoAxeFindings();
    await goOn();

    const cancel = await at.findByRole("button", { name: "Cancel" });
    expect(cancel).toHaveFocus();
    expect(dialog).toHaveTextContent("GroundUnlawfully processedArt 17(1)(d)");
    const erase = at.getByRole("button", { name: "Erase for good" });
    expect(erase).toBeDisabled();
    await user.type(at.getByLabelText("Type R-2026-002 to confirm"), "R-2026-00");
    expect(erase).toBeDisabled();
    await user.type(at.getByLabelText("Type R-2026-002 to confirm"), "2");
    await expectNoAxeFindings();
    expect(asked("erase")).toEqual([]);
    await user.click(erase);

    expect(await at.findByText("Looked for 24 values and salts in the file; found 0.")).toBeInTheDocument();
    expect(asked("erase")).toEqual([
      { scope: { record: { id: OF.id } }, ground: "unlawful", reason: "No basis was found" },
    ]);
    expect(dialog).toHaveTextContent("The trail says so in events #158#159");
    expect(dialog).toHaveTextContent("stand in other records too, because somebody wrote them there.A-02");
    expect(dialog).toHaveTextContent("To be told (Article 19)");
    await expectNoAxeFindings();
  });

  it("leads from its result to the event that says it", async () => {
    const { user, at, goOn, where } = await begin();
    await at.findByRole("radio", { name: /^All of it/ });
    await goOn();
    await at.findByText("What goes");
    await goOn();
    await user.click(at.getByRole("radio", { name: /^Objection/ }));
    await user.type(at.getByLabelText(/^Reason/), "Upheld");
    await goOn();
    await user.type(await at.findByLabelText(/^Type/), "R-2026-002{Enter}");
    await user.click(await at.findByRole("link", { name: "#159" }));
    expect(where()).toEqual({ name: "trail", seq: 159 });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("can be of some fields only, and gives back what was chosen", async () => {
    const { user, at, goOn, asked } = await begin();
    await user.click(await at.findByRole("radio", { name: /^Some fields/ }));
    expect(at.getByRole("button", { name: "Continue" })).toBeDisabled();
    await user.click(at.getByRole("checkbox", { name: "Requester" }));
    await user.click(at.getByRole("checkbox", { name: "Reasons given with changes" }));
    await goOn();
    await at.findByText("What goes");
    expect(asked("erasure_plan").at(-1)).toEqual({
      scope: { fields: { id: OF.id, fields: ["requester", "reason"] } },
    });
    await user.click(at.getByRole("button", { name: "Back" }));
    expect(await at.findByRole("checkbox", { name: "Requester" })).toBeChecked();
    expect(at.getByRole("checkbox", { name: "Title" })).not.toBeChecked();
  });

  it("is refused where something stands against it, with why", async () => {
    const held: ErasurePlan = {
      items: [],
      held: [{ id: OF.id, ref: OF.ref, by: "open_request" }],
      copies: [],
      linked_from: [],
    };
    const { at, goOn } = await begin(undefined, { erasure_plan: () => held });
    expect(
      await at.findByText("the request is open, and its file is needed to answer it."),
    ).toBeInTheDocument();
    await goOn();
    expect(await at.findByText("There is nothing to erase")).toBeInTheDocument();
    expect(at.getByRole("button", { name: "Continue" })).toBeDisabled();
  });

  it("says why it was refused at the last moment, and keeps all that was written", async () => {
    const { user, at, goOn } = await begin(undefined, {
      erase: () => {
        throw new HostError({
          code: "held",
          arguments: {
            reference: "R-2026-002",
            why: { type: "list", value: [{ key: "hold-legal-hold", arguments: {} }] },
          },
        });
      },
    });
    await at.findByRole("radio", { name: /^All of it/ });
    await goOn();
    await at.findByText("What goes");
    await goOn();
    await user.click(at.getByRole("radio", { name: /^Objection/ }));
    await user.type(at.getByLabelText(/^Reason/), "Upheld");
    await goOn();
    await user.type(await at.findByLabelText(/^Type/), "R-2026-002");
    await user.click(at.getByRole("button", { name: "Erase for good" }));
    expect(await at.findByRole("alert")).toHaveTextContent(
      "R-2026-002 may not be erased now: it is under a legal hold.Resolve that first, or leave it out.",
    );
    await user.click(at.getByRole("button", { name: "Back" }));
    expect(at.getByLabelText(/^Reason/)).toHaveValue("Upheld");
  });

  it("says loudly when a value is still in the file", async () => {
    const { user, at, dialog, goOn } = await begin(undefined, {
      erase: () => ({ ...trail.erased(), found: 1 }),
    });
    await at.findByRole("radio", { name: /^All of it/ });
    await goOn();
    await at.findByText("What goes");
    await goOn();
    await user.click(at.getByRole("radio", { name: /^Objection/ }));
    await user.type(at.getByLabelText(/^Reason/), "Upheld");
    await goOn();
    await user.type(await at.findByLabelText(/^Type/), "R-2026-002{Enter}");
    expect(await at.findByText(/Do not rely on this erasure/)).toBeInTheDocument();
    expect(dialog.querySelector(".notice")).toHaveAttribute("data-tone", "bad");
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { at, user, dialog } = await begin(undefined, {}, language);
    await at.findAllByRole("radio");
    await user.click(dialog.querySelector("button[type=submit]") as HTMLElement);
    await at.findAllByText(/214/);
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("what is erased", () => {
  it("names fields as the record has them, and knows the word that confirms it", () => {
    expect(["d.title", "reason", "after"].map(ownName)).toEqual(["title", "reason", null]);
    expect(erasable(trail.plan(), OF.id)).toEqual(["requester", "title", "reason"]);
    expect(erasable(trail.plan(), "other")).toEqual([]);
    expect(scopeOf("x", { whole: true })).toEqual({ record: { id: "x" } });
    expect(sumOf(trail.plan().items)).toEqual({ records: 2, events: 6, values: 24, bytes: 214_000 });
  });
});
