import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useUndoKeys } from "../../app/undo/useUndoKeys";
import { HostError } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { hands } from "../../testing/hands";
import { NOTICE, noticeHost } from "../../testing/notices";
import { register, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { NoticesView } from ".";

function Reader() {
  useUndoKeys();
  return <NoticesView id={NOTICE} tab="read" />;
}

function read(options: Parameters<typeof noticeHost>[0] = {}, language: Language = "en") {
  const { host, ...rest } = noticeHost(options);
  const shown = showInRegister(<Reader />, { host, language });
  return { ...shown, ...rest };
}
const row = (name: RegExp) => screen.findByRole("row", { name });
const BASIS = /Legal basis/;
const INTEREST = /managing registrations/;
const PERIOD = /3 years/;

describe("deciding about what a notice states", () => {
  it("sends the decision, not the notice, based on the copy that was decided by", async () => {
    const { user, asked, statements } = read();
    await user.click(await row(BASIS));
    await user.keyboard("{Enter}");
    await waitFor(async () => expect(await row(INTEREST)).toHaveFocus());
    await user.keyboard("{Delete}");
    await waitFor(() =>
      expect(statements().map(({ status }) => status)).toEqual(["confirmed", "rejected", "proposed"]),
    );
    expect(asked("put_record")).toEqual([]);
    expect(asked("settle_statements")).toEqual([
      {
        id: NOTICE,
        based_on: 7,
        decisions: [{ settle: "confirm", key: "s1" }],
        reason: "Confirmed: “legitimate interest”",
      },
      {
        id: NOTICE,
        based_on: 8,
        decisions: [{ settle: "reject", key: "s2" }],
        reason: "Rejected: “managing registrations”",
      },
    ]);
  });

  it("goes round to what is still open, and says when nothing is", async () => {
    const { user } = read();
    await user.click(await row(PERIOD));
    await user.keyboard("{Enter}");
    await waitFor(async () => expect(await row(BASIS)).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(async () => expect(await row(INTEREST)).toHaveFocus());
    await user.keyboard("{Enter}");
    expect(await screen.findByText("3 of 3 confirmed")).toBeInTheDocument();
    expect(screen.getByText("Every statement was gone through.")).toBeInTheDocument();
  });

  it("can be taken back by Ctrl Z, and is then open again", async () => {
    const { user, statements } = read();
    await user.click(await row(BASIS));
    await user.keyboard("{Enter}");
    expect(await screen.findByText("1 of 3 confirmed")).toBeInTheDocument();
    await waitFor(() => expect(statements()[0]?.status).toBe("confirmed"));
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("0 of 3 confirmed")).toBeInTheDocument();
    // And decided anew, by the copy as it is now.
    await user.click(await row(BASIS));
    await user.keyboard("{Delete}");
    await waitFor(() => expect(statements()[0]?.status).toBe("rejected"));
  });

  it("is shown at once, and no more where it was refused", async () => {
    let refuse: ((thrown: unknown) => void) | undefined;
    const { user, asked } = read({
      settle_statements: () => new Promise((_, reject) => (refuse = reject)),
    });
    await user.click(await row(BASIS));
    await user.keyboard("{Enter}");
    expect(await screen.findByText("1 of 3 confirmed")).toBeInTheDocument();
    await waitFor(() => expect(asked("settle_statements")).toHaveLength(1));
    refuse?.(new HostError({ code: "changed-meanwhile", arguments: { reference: "N-02" } }));
    expect(await screen.findByText(/Somebody else changed N-02/)).toBeInTheDocument();
    expect(await screen.findByText("0 of 3 confirmed")).toBeInTheDocument();
  });

  it("is not decided by a copy that somebody else changed meanwhile", async () => {
    const { user, statements, meanwhile } = read();
    await user.click(await row(BASIS));
    meanwhile();
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/Somebody else changed N-02/)).toBeInTheDocument();
    expect(statements()[0]?.status).toBe("proposed");
  });

  it("leaves letters alone that come with Ctrl or Alt", async () => {
    const { user } = read();
    await user.click(await row(BASIS));
    await user.keyboard("{Alt>}t{/Alt}{Control>}e{/Control}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});

describe("correcting a statement", () => {
  async function corrected(which: RegExp) {
    const shown = read();
    await shown.user.click(await row(which));
    await shown.user.keyboard("e");
    const dialog = await screen.findByRole("dialog", { name: "Correct a statement" });
    return { ...shown, dialog, form: hands(shown.user, dialog) };
  }
  const save = (form: ReturnType<typeof hands>) => form.press("Save and confirm");

  it("sets a period and what starts it; saving confirms it and moves on", async () => {
    const { dialog, form, statements } = await corrected(PERIOD);
    expect(dialog).toHaveTextContent("three years");
    await form.choose(/^What starts the period/, "end of the contract");
    await form.choose(/^What happens at the end/, "Erase");
    await save(form);
    await waitFor(() =>
      expect(statements()[2]).toMatchObject({
        key: "s3",
        status: "confirmed",
        by_hand: true,
        confidence: 100,
        hedge: "mainly",
        value: { period: "P3Y", trigger: "end_of_contract", action: "delete", max_period: null },
      }),
    );
    await waitFor(async () => expect(await row(BASIS)).toHaveFocus());
  });

  it("takes it as something else, with the quoted words to begin with, and does not keep the old value", async () => {
    const { form, statements } = await corrected(BASIS);
    await form.choose(/Speaks of$/, "Recipient");
    expect(form.field("What it says")).toHaveValue("legitimate interest");
    await form.write("Words that soften it", "as a rule");
    await save(form);
    await waitFor(() =>
      expect(statements()[0]).toMatchObject({
        attribute: "recipient",
        value: { recipient: null, text: "legitimate interest" },
        hedge: "as a rule",
        status: "confirmed",
      }),
    );
  });

  it("takes it as a right of the person", async () => {
    const { form, statements } = await corrected(BASIS);
    await form.choose(/Speaks of$/, "Right");
    await form.choose(/^Right(?!.*Speaks of$)/, "Right to object");
    await save(form);
    await waitFor(() => expect(statements()[0]?.value).toMatchObject({ right: "objection" }));
  });

  it("changes nothing when it is left by Escape, and the focus is back at the statement", async () => {
    const { user, asked } = await corrected(INTEREST);
    await user.keyboard("{Escape}");
    await waitFor(async () => expect(await row(INTEREST)).toHaveFocus());
    expect(asked("settle_statements")).toEqual([]);
  });
});

describe("tying a statement to an activity", () => {
  const tying = async (user: Awaited<ReturnType<typeof read>>["user"]) => {
    await user.click(await row(BASIS));
    await user.keyboard("t");
    const dialog = await screen.findByRole("dialog", { name: "Which activity does it speak of?" });
    await hands(user, dialog).link("Activity of the register", "web", /Webinars/);
    return { dialog, form: hands(user, dialog) };
  };
  const A06 = register.record("A-06").id;

  it("ties the others of the same name with it, in one decision that is taken back as one", async () => {
    const { user, asked, statements } = read();
    const { dialog, form } = await tying(user);
    expect(dialog).toHaveTextContent("The text names it “Webinars”.");
    await form.press("Tie");
    await waitFor(() => expect(statements().map(({ activity }) => activity)).toEqual([A06, A06, A06]));
    expect(asked("settle_statements")).toHaveLength(1);
    expect(statements().map(({ status }) => status)).toEqual(["proposed", "proposed", "proposed"]);
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(statements().map(({ activity }) => activity)).toEqual([null, null, null]));
  });

  it("ties it alone when that is wanted", async () => {
    const { user, statements } = read();
    const { form } = await tying(user);
    await form.tick(/^Also the 2 other statements/);
    await form.press("Tie");
    await waitFor(() => expect(statements().map(({ activity }) => activity)).toEqual([A06, null, null]));
  });
});

describe("a draft register of a notice", () => {
  const drafting = async (user: Awaited<ReturnType<typeof read>>["user"]) => {
    await user.click(await screen.findByRole("button", { name: "Make a draft register" }));
    return screen.findByRole("dialog", { name: "A draft register" });
  };
  const make = (dialog: HTMLElement) => within(dialog).getByRole("button", { name: "Make drafts" });

  it("is made of nothing that nobody confirmed, unless all is asked for", async () => {
    const { user, asked, where } = read({
      draft_register: () => ({ activities: ["a", "b"], transfers: 1, undecided: 1, changed: [] }),
    });
    const dialog = await drafting(user);
    expect(make(dialog)).toBeDisabled();
    await user.click(within(dialog).getByRole("checkbox", { name: /^Also the 3 proposals/ }));
    await user.click(make(dialog));
    await waitFor(() =>
      expect(asked("draft_register")).toEqual([{ id: NOTICE, all: true, reason: "Drafted from a notice" }]),
    );
    expect(await screen.findByText("2 drafts were made.")).toBeInTheDocument();
    expect(screen.getByText(/^One transfer is stated of all processing/)).toBeInTheDocument();
    expect(where()).toEqual({ name: "activities" });
  });

  it("is made of what was confirmed", async () => {
    const { user, asked } = read({
      draft_register: () => ({ activities: ["a"], transfers: 0, undecided: 0, changed: [] }),
    });
    await user.click(await row(BASIS));
    await user.keyboard("{Enter}");
    await screen.findByText("1 of 3 confirmed");
    const dialog = await drafting(user);
    expect(dialog).toHaveTextContent("from 1 confirmed statement");
    await user.click(make(dialog));
    await waitFor(() => expect(asked("draft_register")).toMatchObject([{ all: false }]));
  });

  it("says why none was made, and stays", async () => {
    const { user } = read({
      draft_register: () => {
        throw new HostError({ code: "nothing-to-draft", arguments: {} });
      },
    });
    const dialog = await drafting(user);
    await user.click(within(dialog).getByRole("checkbox", { name: /^Also the 3 proposals/ }));
    await user.click(make(dialog));
    expect(await within(dialog).findByRole("alert")).toBeInTheDocument();
    expect(make(dialog)).toBeEnabled();
  });

  it("is not offered where one may only read, nor are the keys", async () => {
    const { user } = read({ isReadOnly: true });
    await user.click(await row(BASIS));
    await user.keyboard("te");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Make a draft register" })).not.toBeInTheDocument();
  });
});

describe("the dialogs of a notice", () => {
  async function each(see: (dialog: HTMLElement) => Promise<void>, language: Language = "en") {
    const { user } = read({}, language);
    await screen.findByText("legitimate interest");
    const [first] = screen.getAllByRole("row");
    for (const key of ["e", "t"]) {
      // One after the other, as a person does.
      // oxlint-disable-next-line no-await-in-loop
      await user.click(first as HTMLElement);
      // oxlint-disable-next-line no-await-in-loop
      await user.keyboard(key);
      // oxlint-disable-next-line no-await-in-loop
      await see(await screen.findByRole("dialog"));
      // oxlint-disable-next-line no-await-in-loop
      await user.keyboard("{Escape}");
    }
    await user.click(document.querySelector(".button[data-kind=primary]") as HTMLElement);
    await see(await screen.findByRole("dialog"));
  }

  it.each(THEMES)("have nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await each(() => expectNoAxeFindings());
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    await each(async (dialog) => {
      expect(dialog).not.toHaveTextContent("⟨");
    }, language);
  });
});
