import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { ReviewCommentView } from "../../host";
import { exchange } from "../../testing/exchange";
import { registerHost, setTheme, showInRegister } from "../../testing/register";
import { useNavigation } from "../../app/navigation";
import { rowNamed } from "./rows";
import { SharingView } from ".";

function Here() {
  const { view } = useNavigation();
  return view.name === "sharing" ? <SharingView tab={view.tab ?? "said"} /> : null;
}

const NAME = { purpose: "p2", art6: "a", subject_category: null };
const BASES = [
  { purpose: "p1", art6: "a", subject_category: {} },
  { purpose: "p2", art6: "a", subject_category: {} },
];

/** A suggestion in a row, as it waits. */
function inRow(more: Partial<ReviewCommentView>): ReviewCommentView {
  const of = exchange.comments()[1];
  if (!of) throw new Error("no suggestion");
  return {
    ...of,
    comment: {
      ...of.comment,
      target_field: "bases",
      target_row: JSON.stringify(NAME),
      target_column: "art6",
      suggested: '"f"',
    },
    row: { purpose: { en: "Count readers" }, art6: "a" },
    current: "a",
    field_changed: false,
    ...more,
  };
}

function shown(view: ReviewCommentView) {
  const activity = exchange.activity();
  const host = registerHost(
    {
      ...exchange.handlers(),
      review_comments: () => [view],
      as_of: ({ id }) => ({
        id,
        kind: "activity",
        ref: "A-02",
        seq: 200,
        record: { ...activity.record, bases: BASES as never },
        erased: [],
      }),
    },
    exchange.listed(),
  );
  return showInRegister(<Here />, { host, start: { name: "sharing" } });
}
const said = async () =>
  (await screen.findByText("It reaches every customer.")).closest("article") as HTMLElement;

describe("a suggestion within a row", () => {
  beforeEach(() => setTheme("light"));

  it("says which row and column it is about, what stands there, and is taken into it", async () => {
    const { user, asked } = shown(inRow({}));
    const article = await said();
    expect(article).toHaveTextContent("Legal bases · Count readers · Consent · Legal basis (Article 6(1))");
    expect(article).toHaveTextContent("NowConsentSuggestedLegitimate interests");
    await user.click(within(article).getByRole("button", { name: "Take theirs" }));
    const dialog = await screen.findByRole("dialog", { name: "Take the suggested value into A-02?" });
    expect(dialog).toHaveTextContent("Count readers · Consent · Legal basis (Article 6(1))");
    await user.click(within(dialog).getByRole("button", { name: "Take theirs" }));
    await waitFor(() => expect(asked("decide_comment")).toHaveLength(1));
  });

  it("shows what the reviewer saw in the row where it changed since", async () => {
    shown(inRow({ current: "c", field_changed: true }));
    await waitFor(async () =>
      expect(await said()).toHaveTextContent("When reviewedConsentNowLegal obligationSuggestedLegitimate"),
    );
  });

  it("says that the row is gone, and does not offer to take what has no place", async () => {
    const { user } = shown(inRow({ row: NAME, row_gone: true, current: null, field_changed: true }));
    const article = await said();
    expect(article).toHaveTextContent("The row is gone");
    expect(article).toHaveTextContent("cannot be taken: write it yourself where it belongs");
    expect(within(article).queryByRole("button", { name: "Take theirs" })).not.toBeInTheDocument();
    await user.click(within(article).getByRole("button", { name: "Keep ours" }));
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
  });

  it("says that nothing stood there, where it is listed and where it is decided", async () => {
    const { user } = shown(inRow({ was_empty: true, current: null }));
    const article = await said();
    expect(article).toHaveTextContent("The field was empty");
    await user.click(within(article).getByRole("button", { name: "Take theirs" }));
    expect(await screen.findByRole("dialog")).toHaveTextContent("The field was empty");
  });

  it("finds a row by its name wherever it stands, and none where two have it", () => {
    expect(rowNamed(BASES, NAME)).toBe(BASES[1]);
    expect(rowNamed([...BASES, { ...BASES[1] }], NAME)).toBeNull();
    const items = [{ category: { en: "Address", nb: "Adresse", nl: null } }];
    expect(rowNamed(items, { category: { en: "Address" } })).toBe(items[0]);
    expect(rowNamed({ status: "done" }, null)).toEqual({ status: "done" });
    expect(rowNamed([], null)).toBeNull();
  });
});
