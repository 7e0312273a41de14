import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { useActs } from "../../app/acts/acts";
import { HostError, type ReturnPlan } from "../../host";
import { Button } from "../../parts";
import { expectNoAxeFindings } from "../../testing";
import { exchange, WORDS } from "../../testing/exchange";
import { registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { useOpenReturn } from "./opening";

const MERGED = {
  merged: { review: "RV-02", added: ["RC-01", "RC-03", "RC-02"], present: 1, opinions: ["R-2026-006/9"] },
  changed: [],
};
type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function Opener() {
  useActs();
  const open = useOpenReturn();
  return <Button onPress={() => void open()}>open</Button>;
}

async function shown(
  handlers: Handlers = {},
  plan: ReturnPlan | null = exchange.plan(),
  language: Language = "en",
) {
  const host = registerHost({
    return_open: () => plan,
    return_merge: () => MERGED,
    ...exchange.handlers(),
    ...handlers,
  });
  const rest = showInRegister(<Opener />, { host, language });
  await rest.user.click(await screen.findByRole("button", { name: "open" }));
  return rest;
}
type User = Awaited<ReturnType<typeof shown>>["user"];
const on = (user: User) => user.click(screen.getByRole("button", { name: "Continue" }));
async function toItems(user: User) {
  await user.click(await screen.findByRole("checkbox", { name: /^Advokat Berg read these words/ }));
  await on(user);
  await screen.findByText("What Advokat Berg said");
}
const item = (words: RegExp) => screen.getByText(words).closest("article") as HTMLElement;

describe("merging a return", () => {
  beforeEach(() => setTheme("light"));

  it("says who it is from, and goes no further before the words of an unknown key are confirmed", async () => {
    const { user, asked } = await shown();
    const dialog = await screen.findByRole("dialog", { name: "Return of Advokat Berg" });
    expect(dialog).toHaveTextContent(WORDS);
    expect(dialog).toHaveTextContent("E-03");
    await on(user);
    expect(screen.getByRole("alert")).toHaveTextContent("Confirm the words first.");
    await toItems(user);
    expect(asked("return_merge")).toEqual([]);
  });

  it("does not ask for the words of a key that was confirmed before", async () => {
    const { user } = await shown({}, exchange.plan({ key_known: true }));
    await screen.findByText("This key was confirmed here before.");
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
    await on(user);
    expect(await screen.findByText("What Advokat Berg said")).toHaveFocus();
  });

  it("shows what is stale, what changed with all three values, and what is there already", async () => {
    const { user, asked } = await shown();
    await toItems(user);
    expect(item(/needs a basis/)).toHaveTextContent("Made on an earlier version");
    const suggestion = item(/every customer/);
    expect(suggestion).toHaveTextContent("The field changed since");
    expect(
      await within(suggestion).findByText("yes", { selector: "div:first-child > dd > *" }),
    ).toBeVisible();
    expect(suggestion).toHaveTextContent("When reviewedyesNownoSuggestedyes");
    expect(asked("as_of")).toEqual([{ id: exchange.activity().id, size: 261, at: null }]);
    expect(item(/Which court/)).toHaveTextContent("Becomes an opinion in the case");
    expect(screen.getByText(/One thing is there already/)).toBeInTheDocument();
    expect(screen.queryByText("There already.")).not.toBeInTheDocument();
  });

  it("wants each conflict decided, then merges, keeps ours with a reason and takes theirs", async () => {
    const { user, asked } = await shown();
    await toItems(user);
    await on(user);
    expect(screen.getByText("Decide whether it is kept or left.")).toBeInTheDocument();
    await user.click(within(item(/in other words/)).getByRole("radio", { name: "Leave it" }));
    await user.click(within(item(/every customer/)).getByRole("radio", { name: "Keep ours" }));
    await on(user);
    const preview = await screen.findByText("What will be done");
    expect(preview).toHaveFocus();
    expect(screen.getByText("3 things are added")).toBeInTheDocument();
    expect(screen.getByText("1 left, and recorded as left")).toBeInTheDocument();
    expect(screen.getByRole("row", { name: /A-02 Large scale Keep ours/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Merge" }));
    expect(screen.getByText("Fill this in.")).toBeInTheDocument();
    expect(asked("return_merge")).toEqual([]);
    await user.type(screen.getByLabelText(/^Reason/), "Not on a large scale");
    await user.click(screen.getByRole("button", { name: "Merge" }));
    expect(await screen.findByText("Merged as RV-02")).toHaveFocus();
    expect(asked("return_merge")).toEqual([{ confirmed: WORDS, conflicts: { "op-4": "leave" } }]);
    expect(asked("decide_comment")).toEqual([
      {
        id: exchange.comments()[1]?.id,
        accept: false,
        reason: "Not on a large scale",
        although_changed: false,
      },
    ]);
    const list = await screen.findByRole("list", { name: "What was merged" });
    expect(within(list).getAllByRole("article")).toHaveLength(3);
  });

  it("says that a changed field was meant when theirs is taken, and which decision was refused", async () => {
    const { user, asked } = await shown({
      decide_comment: () => {
        throw new HostError({ code: "share-decided", arguments: { reference: "RC-03" } });
      },
    });
    await toItems(user);
    await user.click(screen.getByRole("radio", { name: "Keep beside the other" }));
    await user.click(within(item(/every customer/)).getByRole("radio", { name: "Take theirs" }));
    await on(user);
    await user.click(await screen.findByRole("button", { name: "Merge" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The suggestion for A-02 waits: RC-03 was decided already.",
    );
    expect(asked("decide_comment")).toEqual([
      expect.objectContaining({ accept: true, although_changed: true }),
    ]);
    expect(screen.getByText("Merged as RV-02")).toBeInTheDocument();
  });

  it("says that the field of a suggestion was empty, and that it was filled meanwhile", async () => {
    const plan = exchange.plan();
    const was = { op: "suggestion" as const, field: "owner_unit", suggested: "Sales", was_empty: true };
    plan.items = plan.items
      .slice(0, 2)
      .map((one, place) =>
        place === 0
          ? { ...one, ...was, text: "Nobody owns it.", current: null, stale: false }
          : { ...one, ...was, text: "Still nobody?", current: "Finance", field_changed: true },
      );
    const as_of = ({ id }: { id: string }) => ({
      id,
      kind: "activity" as const,
      ref: "A-02",
      seq: 200,
      record: { ...exchange.activity().record, owner_unit: "" },
      erased: [],
    });
    const { user } = await shown({ as_of }, plan);
    await toItems(user);
    const empty = item(/Nobody owns it/);
    expect(empty).toHaveTextContent("The field was empty");
    expect(empty).toHaveTextContent("NownothingSuggestedSales");
    expect(empty).not.toHaveTextContent("The field changed since");
    const filled = item(/Still nobody/);
    expect(filled).toHaveTextContent("The field was empty");
    expect(filled).toHaveTextContent("The field changed since");
    await waitFor(() => expect(filled).toHaveTextContent("When reviewednothingNowFinanceSuggestedSales"));
  });

  it("decides nothing that was left for later", async () => {
    const plan = exchange.plan();
    plan.items = plan.items.filter(({ state }) => state === "new");
    const { user, asked } = await shown({}, plan);
    await toItems(user);
    await on(user);
    await user.click(await screen.findByRole("button", { name: "Merge" }));
    await screen.findByText("Merged as RV-02");
    expect(asked("decide_comment")).toEqual([]);
  });

  it("stays with what was chosen when merging is refused", async () => {
    const { user } = await shown({
      return_merge: () => {
        throw new HostError({ code: "share-key-other", arguments: { name: WORDS } });
      },
    });
    await toItems(user);
    await user.click(screen.getByRole("radio", { name: "Leave it" }));
    await on(user);
    await user.click(await screen.findByRole("button", { name: "Merge" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Nothing was merged.");
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole("radio", { name: "Leave it" })).toBeChecked();
  });

  it("says in its sentence why a return was refused", async () => {
    await shown({
      return_open: () => {
        throw new HostError({ code: "share-other-history", arguments: {} });
      },
    });
    expect(await screen.findByRole("alertdialog", { name: "This return was not opened" })).toHaveTextContent(
      "A different history was reviewed",
    );
  });

  it("does nothing when the person chose no file", async () => {
    const { asked } = await shown({}, null);
    await waitFor(() => expect(asked("return_open")).toHaveLength(1));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    const { user } = await shown();
    await screen.findByText("Who says this?");
    await expectNoAxeFindings();
    await toItems(user);
    await expectNoAxeFindings();
    await user.click(screen.getByRole("radio", { name: "Leave it" }));
    await on(user);
    await screen.findByText("What will be done");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = await shown({}, exchange.plan(), language);
    const next = () => user.click(screen.getByRole("button", { name: /^(Continue|Fortsett|Verder)$/ }));
    await user.click(await screen.findByRole("checkbox"));
    await next();
    await user.click(screen.getAllByRole("radio")[0] as HTMLElement);
    for (const radio of screen.getAllByRole("radio", { name: /^(Leave it|La det ligge|Laten liggen)$/ })) {
      // oxlint-disable-next-line no-await-in-loop
      await user.click(radio);
    }
    await next();
    await user.click(screen.getByRole("button", { name: /^(Merge|Flett inn|Samenvoegen)$/ }));
    await screen.findByText(/RV-02/);
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
