import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { App } from "../../App";
import {
  HostError,
  HostProvider,
  type BundleView,
  type Language,
  type Op,
  type ReviewState,
  type SuggestibleField,
} from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { exchange, WORDS } from "../../testing/exchange";
import { register, registerHost, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;
const A02 = exchange.activity().id;

function opened(
  handlers: Handlers = {},
  state: ReviewState | null = exchange.state(),
  { language = "en", theme = "light" }: { language?: Language; theme?: "light" | "dark" } = {},
) {
  let said = 10;
  const memory = registerHost({
    status: () => ({ ...register.status(), workspace: null, language, theme }),
    review: () => state,
    review_say: ({ op, target, field, text, new: value, verdict, in_reply_to }): Op => {
      said += 1;
      return exchange.op(`op-${said}`, {
        op: op ?? "comment",
        target: target === "" ? null : target,
        field,
        text,
        verdict,
        in_reply_to,
        ...(value === null ? {} : { new: value }),
      });
    },
    review_fields: () => [],
    review_take_back: () => null,
    review_return: () => ({ file_name: "return.tilsyn-return", fingerprint: WORDS }),
    ...handlers,
  });
  const host = { ...memory, window: "review" as const };
  render(
    <HostProvider host={host}>
      <App />
    </HostProvider>,
  );
  const asked = (command: string) =>
    memory.calls
      .filter(({ name }) => name === command)
      .map(({ request }) => request as Record<string, unknown>);
  return { user: userEvent.setup(), asked };
}
/** The register, as it is read in the window of somebody else. */
function strangers() {
  const status = register.status();
  if (status.workspace) Object.assign(status.workspace, { stranger: true, read_only: true, author: null });
  return status;
}
const whole = (more: Partial<BundleView> = {}) =>
  exchange.bundle({
    whole: true,
    from: { name: "", organisation: "Fjordlys Programvare AS" },
    fingerprint: "",
    purpose: "",
    ...more,
  });
const fresh = () => exchange.state({ said: [] });
const field = (name: string) => screen.findByRole("button", { name, pressed: false });

describe("the window of a reviewer", () => {
  beforeEach(() => window.localStorage.clear());

  it("says from whom it is, what is withheld, how long it may be kept, and what was found of the trail", async () => {
    opened();
    const banner = await screen.findByRole("region", { name: "About this bundle" });
    expect(banner).toHaveTextContent("From Ingrid Solvang, Fjordlys Programvare AS");
    expect(banner).toHaveTextContent(
      "withheld: free text, personal data, content of files and privileged advice",
    );
    expect(banner).toHaveTextContent("may be kept until 31 Dec 2026");
    expect(within(banner).getByRole("group", { name: "Trail" })).toHaveTextContent(
      "Trail sound, not anchored",
    );
    expect(banner).toHaveTextContent("amber field river stone cloud");
    expect(screen.queryByRole("navigation", { name: "Sections" })).not.toBeInTheDocument();
  });

  it("says that the time is over, and what a trail is that contradicts another", async () => {
    opened({}, exchange.state({ bundle: exchange.bundle({ expired: true, verdict: "DIVERGED" }) }));
    expect(await screen.findByText(/That day is over/)).toBeInTheDocument();
    expect(screen.getByText(/contradicts a head that you saw before/)).toBeInTheDocument();
  });

  it("reads records and cases with their entries, and marks what was withheld", async () => {
    const { user } = opened();
    const large = await field("Large scale");
    expect(large.closest("div")).toHaveTextContent("Large scaleyes");
    expect((await field("Remarks")).closest("div")).toHaveTextContent("RemarksWithheld");
    await user.click(
      within(screen.getByRole("navigation", { name: "Records in the bundle" })).getByRole("button", {
        name: /R-2026-006/,
      }),
    );
    expect(await screen.findByRole("heading", { name: "Subpoena for log-in records" })).toBeInTheDocument();
    const step = screen.getByRole("region", { name: /^Step/ });
    expect(step).toHaveTextContent("Is the authority who it says it is?");
    expect(within(step).getByText("Reason").closest("div")).toHaveTextContent("Withheld");
  });

  it("comments on the field in focus with the key C, and keeps it with Ctrl Enter", async () => {
    const { user, asked } = opened({}, fresh());
    (await field("Large scale")).focus();
    await user.keyboard("c");
    const words = screen.getByLabelText(/^What you want to say/);
    expect(words).toHaveFocus();
    expect(screen.getByRole("form", { name: "Say something about A-02 · Large scale" })).toBeInTheDocument();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(asked("review_say")).toEqual([]);
    expect(screen.getByText("Fill this in.")).toBeInTheDocument();
    await user.type(words, "How many?");
    await user.keyboard("{Control>}{Enter}{/Control}");
    const said = await screen.findByRole("list", { name: "What you said" });
    expect(said).toHaveTextContent("How many?");
    expect(words).toHaveValue("");
    expect(asked("review_say")).toEqual([
      {
        op: "comment",
        target: A02,
        field: "large_scale",
        row: null,
        column: "",
        text: "How many?",
        in_reply_to: null,
        new: null,
        verdict: null,
        name: "",
      },
    ]);
    expect(screen.getByRole("button", { name: /^Large scale/, pressed: true })).toHaveTextContent(
      "one thing said",
    );
  });

  it("goes from field to field with the arrows", async () => {
    const { user } = opened();
    (await field("Name")).focus();
    await user.keyboard("{ArrowDown}");
    expect(await field("Role")).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(screen.getByRole("button", { name: "A-02 as a whole", pressed: true })).toHaveFocus();
  });

  it("goes to the next and the previous thing said, across records, by key", async () => {
    const { user } = opened();
    await field("Name");
    await user.keyboard("n");
    expect(screen.getByRole("article", { name: "Comment: A-02 · Purposes" })).toHaveFocus();
    await user.keyboard("n");
    expect(await screen.findByRole("article", { name: "Verdict: R-2026-006" })).toHaveFocus();
    await user.keyboard("p");
    expect(await screen.findByRole("article", { name: "Comment: A-02 · Purposes" })).toHaveFocus();
  });

  it("suggests another value for a field, but not the one that is there", async () => {
    const { user, asked } = opened({}, fresh());
    await user.click(await field("Large scale"));
    await user.click(screen.getByRole("radio", { name: "Suggestion" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Write another value");
    await user.click(screen.getByRole("button", { name: /Suggested/ }));
    await user.click(await screen.findByRole("option", { name: "no" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await waitFor(() =>
      expect(asked("review_say")).toEqual([
        expect.objectContaining({ op: "suggestion", field: "large_scale", new: false }),
      ]),
    );
    expect(await screen.findByRole("list", { name: "What you said" })).toHaveTextContent("NowyesSuggestedno");
  });

  it("says that a value which was withheld, or is made of rows, is spoken of in a comment", async () => {
    const { user } = opened();
    await user.click(await field("Remarks"));
    await user.click(screen.getByRole("radio", { name: "Suggestion" }));
    expect(screen.getByText("The value of this field was withheld from you.")).toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: /^Categories of personal data/ }));
    expect(screen.getByText(/^No row stands here yet/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Keep it" })).not.toBeInTheDocument();
  });

  it("gives a verdict on a record, and one on the whole where none is given yet", async () => {
    const { user, asked } = opened({}, fresh());
    await user.click(await screen.findByRole("radio", { name: "Verdict" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.getByText("Choose a verdict.")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "May stand" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await screen.findByRole("article", { name: "Verdict: A-02" });
    await user.click(screen.getByRole("button", { name: "Verdict on the whole…" }));
    const dialog = await screen.findByRole("dialog", { name: "Verdict on the whole" });
    await user.click(within(dialog).getByRole("radio", { name: "May not stand" }));
    await user.click(within(dialog).getByRole("checkbox", { name: /has none yet: R-2026-006/ }));
    await user.click(within(dialog).getByRole("button", { name: "Keep it" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(asked("review_say").map(({ target, verdict }) => [target, verdict])).toEqual([
      [A02, "approve"],
      ["", "reject"],
      [exchange.CASE.id, "reject"],
    ]);
    // It stands by whatever record one reads, is given once, and can be taken back.
    const onAll = screen.getByRole("article", { name: "Verdict: All that was reviewed" });
    expect(onAll).toHaveTextContent("May not stand");
    expect(screen.getByRole("button", { name: "Verdict on the whole…" })).toBeDisabled();
    await user.click(within(onAll).getByRole("button", { name: /^Take back/ }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Verdict on the whole…" })).toBeEnabled());
  });

  it("suggests another code from those there are, and other records from those that are there to be named", async () => {
    const fields = [
      {
        field: "status",
        shape: "code" as const,
        codes: ["draft", "active", "retired"],
        kind: null,
        rows: null,
      },
      { field: "systems", shape: "links" as const, codes: [], kind: "system" as const, rows: null },
    ];
    const system = (place: number, title: string) => ({
      ...exchange
        .bundle()
        .records.slice(0, 1)
        .map((one) => ({ ...one }))[0],
      id: `01a80000-0000-7000-8000-00000000000${place}`,
      kind: "system" as const,
      ref: `S-0${place}`,
      title,
      fields: {},
    });
    const records = exchange.bundle().records.map((one) =>
      one.id === A02
        ? {
            ...one,
            fields: { ...one.fields, status: "active", systems: ["01a80000-0000-7000-8000-000000000001"] },
          }
        : one,
    );
    const bundle = exchange.bundle({
      records: [...records, system(1, "CRM"), system(2, "Door log")] as BundleView["records"],
    });
    const { user, asked } = opened(
      { review_fields: ({ kind }) => (kind === "activity" ? fields : []) },
      exchange.state({ bundle, said: [] }),
    );
    await user.click(await field("Status"));
    await user.click(screen.getByRole("radio", { name: "Suggestion" }));
    await user.click(screen.getByRole("button", { name: /Suggested/ }));
    expect(await screen.findAllByRole("option")).toHaveLength(3);
    await user.click(screen.getByRole("option", { name: "Draft" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await user.click(await field("Systems"));
    expect(screen.getByRole("list", { name: "Suggested" })).toHaveTextContent("S-01 CRM");
    await user.click(screen.getByRole("button", { name: "Remove S-01 CRM" }));
    await user.click(screen.getByRole("combobox", { name: "Add" }));
    await user.click(await screen.findByRole("option", { name: "S-02 Door log" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await waitFor(() =>
      expect(asked("review_say").map(({ field: name, new: value }) => [name, value])).toEqual([
        ["status", "draft"],
        ["systems", ["01a80000-0000-7000-8000-000000000002"]],
      ]),
    );
    // Records are read by what they are called.
    expect(await screen.findByRole("article", { name: "Suggestion: A-02 · Systems" })).toHaveTextContent(
      "NowS-01 CRMSuggestedS-02 Door log",
    );
  });

  describe("of empty fields", () => {
    const holds = (name: string, shape: SuggestibleField["shape"]): SuggestibleField => ({
      field: name,
      shape,
      codes: shape === "code" ? ["up_to_100", "more"] : [],
      kind: null,
      rows: shape === "rows" ? { several: true, named_by: [], told_by: [], columns: [] } : null,
    });
    const fields = [
      holds("name", "languages"),
      holds("large_scale", "flag"),
      holds("remarks", "prose"),
      holds("owner_unit", "line"),
      holds("business_function", "line"),
      holds("started_on", "date"),
      holds("children", "flag"),
      holds("subjects_number", "code"),
      holds("sources", "things"),
      holds("notice_refs", "lines"),
      holds("bases", "rows"),
    ];
    const asking = { review_fields: ({ kind }: { kind: string }) => (kind === "activity" ? fields : []) };
    const unfolded = async (user: ReturnType<typeof userEvent.setup>) => {
      await user.click(await screen.findByText("Suggest for one of 7 empty fields…"));
      return screen.getByRole("list", { name: "Suggest for one of 7 empty fields…" });
    };

    it("lists those that are empty, and never one that was withheld", async () => {
      const { user } = opened(asking, fresh());
      const list = await unfolded(user);
      const names = within(list)
        .getAllByRole("button")
        .map((button) => button.textContent);
      expect(names).toEqual([
        "Business function",
        "Children among the data subjects",
        "Legal bases",
        "Number of data subjects",
        "Sections of the privacy notice",
        "Sources other than the data subject",
        "Started on",
      ]);
      // They stand above, as what they are.
      expect((await field("Remarks")).closest("div")).toHaveTextContent("RemarksWithheld");
      expect(screen.getByText(/What was withheld is not among them/)).toBeInTheDocument();
      await expectNoAxeFindings();
    });

    it("suggests words, an answer, a code and things where nothing stands, each by what the field holds", async () => {
      const { user, asked } = opened(asking, fresh());
      const list = await unfolded(user);
      const choose = async (name: string) => user.click(within(list).getByRole("button", { name }));
      const keep = async () => user.click(screen.getByRole("button", { name: "Keep it" }));
      await choose("Business function");
      expect(screen.getByRole("radio", { name: "Suggestion" })).toBeChecked();
      await keep();
      expect(screen.getByRole("alert")).toHaveTextContent("Write the value that you suggest.");
      await user.type(screen.getByLabelText("Suggested"), "  ");
      await keep();
      expect(asked("review_say")).toEqual([]);
      await user.type(screen.getByLabelText("Suggested"), "Sales ");
      await keep();
      const article = await screen.findByRole("article", { name: "Suggestion: A-02 · Business function" });
      expect(article).toHaveTextContent("NownothingSuggestedSales");

      await choose("Children among the data subjects");
      await user.click(screen.getByRole("button", { name: /Suggested/ }));
      await user.click(await screen.findByRole("option", { name: "no" }));
      await keep();
      await choose("Number of data subjects");
      await user.click(screen.getByRole("button", { name: /Suggested/ }));
      await user.click((await screen.findAllByRole("option"))[1] as HTMLElement);
      await keep();
      await choose("Sources other than the data subject");
      await user.type(screen.getByLabelText(/^Suggested \(English\)/), "The customer{Enter}{Enter}A partner");
      await keep();
      await choose("Sections of the privacy notice");
      await user.type(screen.getByLabelText("Suggested"), "N-01{Enter}");
      await keep();
      await waitFor(() =>
        expect(asked("review_say").map(({ op, field: name, new: value }) => [op, name, value])).toEqual([
          ["suggestion", "business_function", "Sales"],
          ["suggestion", "children", false],
          ["suggestion", "subjects_number", "more"],
          [
            "suggestion",
            "sources",
            [
              { en: "The customer", nb: null, nl: null },
              { en: "A partner", nb: null, nl: null },
            ],
          ],
          ["suggestion", "notice_refs", ["N-01"]],
        ]),
      );
    });

    it("says of an empty field of rows that one speaks of it in a comment", async () => {
      const { user, asked } = opened(asking, fresh());
      const list = await unfolded(user);
      await user.click(within(list).getByRole("button", { name: "Legal bases" }));
      expect(screen.getByRole("radio", { name: "Comment" })).toBeChecked();
      expect(within(list).getByText("Only in a comment")).toBeInTheDocument();
      await user.click(screen.getByRole("radio", { name: "Suggestion" }));
      expect(screen.getByText(/^No row stands here yet/)).toBeInTheDocument();
      await user.click(screen.getByRole("radio", { name: "Comment" }));
      await user.type(screen.getByLabelText(/^What you want to say/), "Which basis?");
      await user.click(screen.getByRole("button", { name: "Keep it" }));
      expect(asked("review_say")).toEqual([
        expect.objectContaining({ op: "comment", field: "bases", text: "Which basis?" }),
      ]);
    });
  });

  it("answers what was said, and takes it back until it is handed back", async () => {
    const { user, asked } = opened();
    await user.click(await screen.findByRole("button", { name: "Reply on A-02 · Purposes" }));
    const words = screen.getByLabelText(/^What you want to say/);
    expect(words).toHaveFocus();
    await user.type(words, "See Article 6(1).");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    const replies = await screen.findByRole("list", { name: "Replies" });
    expect(replies).toHaveTextContent("See Article 6(1).");
    expect(asked("review_say")[0]).toEqual(
      expect.objectContaining({ op: "reply", in_reply_to: "op-1", field: "purposes" }),
    );
    await user.click(screen.getByRole("button", { name: "Take back: See Article 6(1)." }));
    await waitFor(() => expect(screen.queryByText("See Article 6(1).")).not.toBeInTheDocument());
    expect(asked("review_take_back")).toEqual([{ uuid: "op-11" }]);
    expect(screen.getByText("The second purpose needs a basis of its own.")).toBeInTheDocument();
  });

  it("attaches a file that the program asks for, and says why one is refused", async () => {
    const { user } = opened(
      {
        review_say: () => {
          throw new HostError({ code: "attachment-program", arguments: { name: "setup.exe" } });
        },
      },
      fresh(),
    );
    await user.click(await screen.findByRole("radio", { name: "File" }));
    await user.click(screen.getByRole("button", { name: "Choose a file…" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("setup.exe");
  });

  it("saves a file of the bundle where the person says", async () => {
    const { user, asked } = opened({ review_file: () => ({ file_name: "abab.bin", recorded: null }) });
    await user.click(await screen.findByRole("button", { name: /R-2026-006/ }));
    await user.click(await screen.findByRole("button", { name: "Save the file…" }));
    expect(await screen.findByText("Saved as abab.bin")).toBeInTheDocument();
    expect(asked("review_file")).toEqual([{ sha256: exchange.SUM }]);
  });

  it("keeps what is typed while one looks elsewhere, and holds the window until it is said", async () => {
    const { user } = opened({}, fresh());
    await user.type(await screen.findByLabelText(/^What you want to say/), "Half a thought");
    const closing = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
    await user.click(await field("Name"));
    expect(screen.getByLabelText(/^What you want to say/)).toHaveValue("");
    await user.click(screen.getByRole("button", { name: "Hand back…" }));
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "A-02 as a whole" }));
    expect(screen.getByLabelText(/^What you want to say/)).toHaveValue("Half a thought");
  });

  it("hands back what was said, with the words of the reviewer's key to read out", async () => {
    const { user, asked } = opened();
    await user.click(await screen.findByRole("button", { name: "Hand back…" }));
    const dialog = await screen.findByRole("dialog", { name: "Hand back the review" });
    expect(dialog).toHaveTextContent("Comment: 1 · Verdict: 1");
    expect(dialog).toHaveTextContent("No verdict yet on A-02.");
    await user.type(within(dialog).getByLabelText("Your name"), "Advokat Berg");
    await user.click(within(dialog).getByRole("button", { name: "Sign and save…" }));
    expect(await within(dialog).findByText("Saved as return.tilsyn-return")).toHaveFocus();
    expect(dialog).toHaveTextContent(WORDS);
    expect(asked("review_return")).toEqual([{ reviewer: "Advokat Berg" }]);
  });

  it("has nothing to hand back before something is said", async () => {
    const { user } = opened({}, fresh());
    await user.click(await screen.findByRole("button", { name: "Hand back…" }));
    expect(await screen.findByText("You have said nothing yet.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Sign and save…" })).toBeDisabled();
  });

  it("hands nothing back that would vouch for a history which contradicts another", async () => {
    const { user, asked } = opened({}, exchange.state({ bundle: exchange.bundle({ verdict: "DIVERGED" }) }));
    await user.click(await screen.findByRole("button", { name: "Hand back…" }));
    expect(await screen.findByText(/^Nothing can be handed back/)).toBeInTheDocument();
    await user.type(screen.getByLabelText("Your name"), "Advokat Berg{Enter}");
    expect(screen.getByRole("button", { name: "Sign and save…" })).toBeDisabled();
    expect(asked("review_return")).toEqual([]);
  });

  it("waits for the words of a sealed bundle, and says when they do not open it", async () => {
    let tries = 0;
    const { user } = opened(
      {
        review_unlock: ({ passphrase }) => {
          tries += 1;
          if (passphrase !== "babab-dodod") throw new HostError({ code: "share-other-key", arguments: {} });
          return exchange.state();
        },
      },
      exchange.state({ sealed: true, bundle: null, said: [] }),
    );
    const words = await screen.findByLabelText(/^Passphrase of the bundle/);
    expect(words).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("Fill this in.")).toBeInTheDocument();
    expect(tries).toBe(0);
    await user.type(words, "wrong{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent("does not open the bundle");
    await user.clear(words);
    await user.type(words, "babab-dodod{Enter}");
    expect(await screen.findByRole("heading", { name: "Profiling for marketing" })).toBeInTheDocument();
  });

  it("asks for the file of a key where the bundle is sealed to one", async () => {
    const passphrases: unknown[] = [];
    const { user } = opened(
      {
        review_unlock: ({ passphrase }) => {
          passphrases.push(passphrase);
          if (passphrases.length === 1) throw new HostError({ code: "share-no-key", arguments: {} });
          return exchange.state();
        },
      },
      exchange.state({ sealed: true, to_keys: true, bundle: null, said: [] }),
    );
    const choose = await screen.findByRole("button", { name: "Choose the key file…" });
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    await user.click(choose);
    expect(await screen.findByRole("alert")).toHaveTextContent("This file holds no age key.");
    await user.click(screen.getByRole("button", { name: "Choose the key file…" }));
    expect(await screen.findByRole("heading", { name: "Profiling for marketing" })).toBeInTheDocument();
    expect(passphrases).toEqual([null, null]);
  });

  it("keeps the name of a bundle that was refused, and reads it again", async () => {
    let asked = 0;
    const { user } = opened({
      review: () => {
        asked += 1;
        const refused = { code: "share-signature", arguments: {}, details: [] };
        return asked === 1 ? exchange.state({ refused, bundle: null, said: [] }) : exchange.state();
      },
    });
    expect(
      await screen.findByRole("heading", { name: "Nothing of sample-2026-11-20.tilsyn-review is shown" }),
    ).toBeInTheDocument();
    expect(screen.getByRole("alert")).toHaveTextContent("The signature on the file does not hold.");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Profiling for marketing" })).toBeInTheDocument();
  });

  it("comments on the whole of a stranger's file, from the record one reads, and goes back to reading", async () => {
    const { user, asked } = opened(
      { status: () => strangers() },
      exchange.state({ bundle: whole(), said: [] }),
    );
    await user.click(await screen.findByRole("button", { name: /^Activities/ }));
    await user.click(await screen.findByRole("row", { name: /Profiling for marketing/ }));
    await user.click(screen.getByRole("button", { name: "Comment on it…" }));
    const banner = await screen.findByRole("region", { name: "About this bundle" });
    expect(banner).toHaveTextContent("Register of Fjordlys Programvare AS");
    expect(banner).not.toHaveTextContent("Key:");
    expect(screen.getByRole("heading", { name: "Profiling for marketing" })).toBeInTheDocument();
    const words = screen.getByLabelText(/^What you want to say/);
    await user.type(words, "Which basis?");
    // What is typed is there when one has looked something up.
    await user.click(screen.getByRole("button", { name: "Back to the register" }));
    await user.click(await screen.findByRole("button", { name: "Comment on it…" }));
    expect(await screen.findByLabelText(/^What you want to say/)).toHaveValue("Which basis?");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(asked("review_say")).toEqual([
      expect.objectContaining({ op: "comment", target: A02, text: "Which basis?" }),
    ]);
    await expectNoAxeFindings();
    // Of a whole file nobody named records to be judged.
    await user.click(screen.getByRole("button", { name: "Hand back…" }));
    const dialog = await screen.findByRole("dialog", { name: "Hand back the review" });
    expect(dialog).not.toHaveTextContent("No verdict yet");
    await user.click(within(dialog).getByRole("button", { name: "Sign and save…" }));
    expect(await within(dialog).findByText("Saved as return.tilsyn-return")).toBeInTheDocument();
    expect(dialog).toHaveTextContent("Fjordlys Programvare AS");
  });

  it("says why a stranger's file is not answered, and leads back to reading it", async () => {
    const { user } = opened({
      status: () => strangers(),
      review: () => {
        throw new HostError({ code: "stranger-trail-broken", arguments: { detail: "INVALID" } });
      },
    });
    await user.click(await screen.findByRole("button", { name: "Comment on it…" }));
    // Whoever did not write it has no backup of it to go on in.
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Tell whoever sent it, and ask for a sound copy.");
    expect(alert).not.toHaveTextContent("backup");
    await user.click(screen.getByRole("button", { name: "Back to the register" }));
    expect(await screen.findByRole("navigation", { name: "Sections" })).toBeInTheDocument();
  });

  it("finds a record of many by words, and says how many more there are", async () => {
    const one = exchange.bundle().records.slice(0, 1);
    const many = Array.from({ length: 200 }, (_, place) => ({ place, record: one })).flatMap(
      ({ place, record }) =>
        record.map((of) => ({
          ...of,
          id: `01a70000-0000-7000-8000-${String(place).padStart(12, "0")}`,
          ref: `A-${String(place + 1)}`,
          title: place === 180 ? "Visitor parking" : `Activity ${String(place + 1)}`,
          fields: {},
        })),
    );
    const { user } = opened({}, exchange.state({ bundle: whole({ records: many }), said: [] }));
    const list = await screen.findByRole("navigation", { name: "Records in the file" });
    expect(within(list).getAllByRole("button")).toHaveLength(150);
    expect(list).toHaveTextContent("50 more; narrow them down by words");
    await user.type(screen.getByRole("searchbox", { name: "Find a record" }), "parking visitor");
    await user.click(within(list).getByRole("button"));
    expect(await screen.findByRole("heading", { name: "Visitor parking" })).toBeInTheDocument();
    await user.type(screen.getByRole("searchbox", { name: "Find a record" }), " nowhere");
    expect(list).toHaveTextContent("No record has these words");
  });

  it("says the sentence of a file that is refused, above the way to another", async () => {
    let asked = 0;
    opened(
      {
        status: () => {
          asked += 1;
          if (asked === 1) throw new HostError({ code: "share-signature", arguments: {} });
          return { ...register.status(), workspace: null };
        },
      },
      null,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("The signature on the file does not hold.");
    expect(screen.getByRole("heading", { name: "No bundle is open here" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Review a bundle…" })).toBeInTheDocument();
  });

  it("has help with its keys under F1", async () => {
    const { user } = opened();
    await field("Name");
    await user.keyboard("{F1}");
    expect(await screen.findByRole("dialog", { name: "Help for this window" })).toHaveTextContent(
      "Comment on the field in focus",
    );
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    const { user } = opened({}, exchange.state(), { theme });
    await field("Name");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: /R-2026-006/ }));
    await user.click(screen.getByRole("radio", { name: "Verdict" }));
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Hand back…" }));
    await screen.findByRole("dialog");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = opened({}, exchange.state(), { language });
    await screen.findByRole("button", { name: /R-2026-006/ });
    await user.click(screen.getByRole("button", { name: /R-2026-006/ }));
    await user.click(screen.getAllByRole("radio")[1] as HTMLElement);
    await user.keyboard("{F1}");
    await screen.findByRole("dialog");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
