import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { App } from "../../App";
import { HostProvider, type Op, type SuggestibleColumn, type SuggestibleField } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { exchange } from "../../testing/exchange";
import { register, registerHost } from "../../testing/register";

const column = (
  field: string,
  shape: SuggestibleColumn["shape"],
  codes: string[] = [],
): SuggestibleColumn => ({
  field,
  shape,
  codes,
  kind: null,
});
const FIELDS: SuggestibleField[] = [
  {
    ...column("bases", "rows"),
    rows: {
      several: true,
      named_by: ["purpose", "art6", "subject_category"],
      told_by: ["purpose", "art6", "subject_category"],
      columns: [
        column("art6", "code", ["a", "f"]),
        column("art9", "codes", ["a", "e"]),
        column("hedge_text", "line"),
        column("valid_to", "date"),
      ],
    },
  },
  {
    ...column("dpia", "rows"),
    rows: {
      several: false,
      named_by: [],
      told_by: [],
      columns: [column("document_ref", "line"), column("reason", "prose")],
    },
  },
];
const PURPOSES = [
  { key: "p1", text: { en: "Send the newsletter" } },
  { key: "p2", text: { en: "Count readers" } },
];
const BASES = [
  { purpose: "p1", art6: "a" },
  { purpose: "p2", art6: "a", hedge_text: "mainly" },
];

function opened(language: "en" | "nl" = "en") {
  let said = 10;
  const state = exchange.state({ said: [] });
  const [first] = state.bundle?.records ?? [];
  if (first)
    Object.assign(first.fields, {
      purposes: PURPOSES,
      bases: BASES,
      subjects_number: "up_to_100000",
      name: { en: "Profiling", nb: null, nl: "Profilering" },
    });
  const memory = registerHost({
    status: () => ({ ...register.status(), workspace: null, language, theme: "light" }),
    review: () => state,
    review_fields: ({ kind }) => (kind === "activity" ? FIELDS : []),
    review_say: ({ op, target, field, row, column: of, text, new: value }): Op => {
      said += 1;
      const named = typeof row === "number" ? { purpose: BASES[row - 1]?.purpose, art6: "a" } : null;
      return exchange.op(`op-${said}`, {
        op: op ?? "comment",
        target,
        field,
        text,
        ...(named ? { row: { ...named, subject_category: null } } : {}),
        ...(of === "" ? {} : { column: of }),
        new: value,
      });
    },
  });
  render(
    <HostProvider host={{ ...memory, window: "review" as const }}>
      <App />
    </HostProvider>,
  );
  const asked = () =>
    memory.calls
      .filter(({ name }) => name === "review_say")
      .map(({ request }) => request as Record<string, unknown>);
  return { user: userEvent.setup(), asked };
}
type User = ReturnType<typeof userEvent.setup>;

async function begin(user: User, field: string) {
  await user.click(await screen.findByRole("button", { name: field, pressed: false }));
  await user.click(screen.getByRole("radio", { name: "Suggestion" }));
}
async function choose(user: User, label: RegExp, option: string) {
  await user.click(await screen.findByRole("button", { name: label }));
  await user.click(await screen.findByRole("option", { name: option }));
}

describe("a record in a bundle", () => {
  beforeEach(() => window.localStorage.clear());

  it("names the purpose of each basis by its words, and has its fields in the order of the form", async () => {
    opened();
    const bases = (await screen.findByRole("button", { name: "Legal bases" })).closest("div");
    expect(bases).toHaveTextContent("Send the newsletter · Consent");
    expect(bases).toHaveTextContent("Count readers · Consent · mainly");
    expect(document.body).not.toHaveTextContent(/\bp[12]\b/);
    const number = screen.getByRole("button", { name: "Number of data subjects" }).closest("div");
    expect(number).toHaveTextContent("Up to 100,000");
    const names = screen.getAllByRole("term").map((term) => term.textContent);
    const order = ["Name", "Purposes", "Categories of personal data", "Legal bases"].map((name) =>
      names.indexOf(name),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("is called as it is called in the language of the window", async () => {
    opened("nl");
    expect(await screen.findByRole("heading", { name: /Profilering/ })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^A-02.*Profilering/ })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });
});

describe("a suggestion within a row", () => {
  beforeEach(() => window.localStorage.clear());

  it("chooses the row by its words and the column, and shows which one it is about", async () => {
    const { user, asked } = opened();
    await begin(user, "Legal bases");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.getAllByText("Choose the row and the column.").length).toBeGreaterThan(0);
    expect(asked()).toEqual([]);
    await choose(user, /Row/, "2. Count readers · Consent");
    await choose(user, /Column/, "Legal basis (Article 6(1))");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Write another value");
    await choose(user, /Suggested/, "Legitimate interests");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await waitFor(() =>
      expect(asked()).toEqual([
        expect.objectContaining({ op: "suggestion", field: "bases", row: 2, column: "art6", new: "f" }),
      ]),
    );
    const said = await screen.findByRole("article", {
      name: "Suggestion: A-02 · Legal bases · Count readers · Consent · Legal basis (Article 6(1))",
    });
    expect(said).toHaveTextContent("NowConsentSuggestedLegitimate interests");
  });

  it("begins anew at another place, and takes a value for a column in which nothing stands", async () => {
    const { user, asked } = opened();
    await begin(user, "Legal bases");
    await choose(user, /Row/, "2. Count readers · Consent");
    await choose(user, /Column/, "Qualifying words in the notice");
    expect(screen.getByRole("textbox", { name: "Suggested" })).toHaveValue("mainly");
    await user.type(screen.getByRole("textbox", { name: "Suggested" }), " so");
    await choose(user, /Row/, "1. Send the newsletter · Consent");
    expect(screen.getByRole("textbox", { name: "Suggested" })).toHaveValue("");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Write the value that you suggest.");
    await user.type(screen.getByRole("textbox", { name: "Suggested" }), "usually");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await waitFor(() =>
      expect(asked()).toEqual([
        expect.objectContaining({ field: "bases", row: 1, column: "hedge_text", new: "usually" }),
      ]),
    );
  });

  it("needs no row for a field that is one, also where it is empty", async () => {
    const { user, asked } = opened();
    await user.click(await screen.findByText("Suggest for an empty field…"));
    const list = screen.getByRole("list", { name: "Suggest for an empty field…" });
    await user.click(within(list).getByRole("button"));
    expect(screen.getByRole("radio", { name: "Suggestion" })).toBeChecked();
    expect(within(list).queryByText("Only in a comment")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Row/ })).not.toBeInTheDocument();
    await choose(user, /Column/, "Where the document is");
    await user.type(screen.getByRole("textbox", { name: "Suggested" }), "DPIA 7");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await waitFor(() =>
      expect(asked()).toEqual([
        expect.objectContaining({ field: "dpia", row: null, column: "document_ref", new: "DPIA 7" }),
      ]),
    );
  });
});
