import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { NoticeMark } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { hands } from "../../testing/hands";
import { NOTICE, noticeHost, spanOf } from "../../testing/notices";
import { showInRegister } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { NoticesView } from ".";

const mark = (words: string, more: Partial<NoticeMark>): NoticeMark => ({
  mark: "part_unread",
  section: "1",
  span: spanOf(words),
  quote: words,
  detail: "",
  ...more,
});
const DATA = mark("Data are", { detail: "data_category" });
const OVER = mark("We rely on our", { mark: "passed_over" });
const TERM = mark("mainly", { mark: "term", detail: "chiefly" });

function read(options: Parameters<typeof noticeHost>[0] = {}, language: Language = "en") {
  const { host, ...rest } = noticeHost({ marks: [OVER, DATA, TERM], ...options });
  const shown = showInRegister(<NoticesView id={NOTICE} tab="read" />, { host, language });
  return { ...shown, ...rest };
}
const row = (name: RegExp) => screen.findByRole("row", { name });
const BASIS = /^Legal basis/;
const PLACE = /^Words not read: Data are/;
const PASSED = /^Passed over: seems to state nothing: We rely/;
const adding = () => screen.findByRole("dialog", { name: "Add a statement by hand" });

describe("what was not read", () => {
  it("stands among what was, in the order of the text, and only that which was not read", async () => {
    read();
    await row(PLACE);
    const names = screen.getAllByRole("row").map((one) => one.getAttribute("aria-label"));
    expect(names.filter(Boolean)).toEqual([
      expect.stringMatching(BASIS),
      expect.stringMatching(/managing registrations/),
      expect.stringMatching(PLACE),
      expect.stringMatching(/3 years/),
    ]);
    expect(screen.queryByRole("row", { name: /Term/ })).not.toBeInTheDocument();
  });

  it("is stated by hand: with its words, the attribute that was doubted and the activity it stands under", async () => {
    const { user, statements, marks } = read();
    await user.click(await row(PLACE));
    await user.keyboard("{Enter}");
    const dialog = await adding();
    expect(dialog).toHaveTextContent("Data are");
    await expectNoAxeFindings(dialog);
    const form = hands(user, dialog);
    expect(form.field("What it says")).toHaveValue("Data are");
    await user.clear(form.field("What it says"));
    await form.write("What it says", "names");
    await form.press("Save and confirm");
    await waitFor(() =>
      expect(statements()[3]).toMatchObject({
        key: "s4",
        section: "1",
        attribute: "data_category",
        value: "names",
        activity_label: "Webinars",
        activity: null,
        span: spanOf("Data are"),
        status: "confirmed",
        by_hand: true,
      }),
    );
    // More may be stated there.
    expect(marks()).toEqual([OVER, DATA, TERM]);
    await waitFor(async () => expect(await row(PLACE)).toHaveFocus());
    await user.keyboard("{Delete}");
    await waitFor(() => expect(marks()).toEqual([OVER, TERM]));
    expect(screen.queryByRole("row", { name: PLACE })).not.toBeInTheDocument();
  });

  it("counts as waiting until every place was put aside and every statement decided", async () => {
    const { user } = read();
    await user.click(await row(BASIS));
    await user.keyboard("{Enter}");
    await waitFor(async () => expect(await row(/managing registrations/)).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(async () => expect(await row(PLACE)).toHaveFocus());
    await user.keyboard("{Delete}");
    await waitFor(async () => expect(await row(/3 years/)).toHaveFocus());
    expect(screen.queryByText("Every statement was gone through.")).not.toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Every statement was gone through.")).toBeInTheDocument();
  });

  it("shows what was passed over when it is asked for, or pressed in the text", async () => {
    const { user } = read();
    await row(PLACE);
    expect(screen.queryByRole("row", { name: PASSED })).not.toBeInTheDocument();
    const box = screen.getByRole("checkbox", { name: "Also the 1 passage that seemed to state nothing" });
    await user.click(box);
    expect(await row(PASSED)).toBeInTheDocument();
    await user.click(box);
    expect(screen.queryByRole("row", { name: PASSED })).not.toBeInTheDocument();
    await user.click(screen.getByTitle("Passed over: seems to state nothing"));
    await waitFor(async () => expect(await row(PASSED)).toHaveFocus());
    expect(box).toBeChecked();
  });

  it("is only shown where one may only read", async () => {
    const { user, marks } = read({ isReadOnly: true });
    await user.click(await row(PLACE));
    await user.keyboard("{Enter}a{Delete}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(marks()).toHaveLength(3);
    expect(screen.queryByRole("button", { name: /^Add a statement/ })).not.toBeInTheDocument();
  });
});

describe("a statement by hand", () => {
  it("is added where another stands, of another activity when it is chosen", async () => {
    const { user, statements } = read();
    await user.click(await row(BASIS));
    await user.keyboard("a");
    const form = hands(user, await adding());
    await form.choose(/Speaks of$/, "Transfer");
    await form.choose(/^Mechanism/, /^Standard data protection clauses of the Commission/);
    await form.choose(/Processing activity$/, "of all processing");
    await form.press("Save and confirm");
    await waitFor(() =>
      expect(statements()[3]).toMatchObject({
        attribute: "transfer",
        activity_label: "",
        span: spanOf("legitimate interest"),
        value: { outside_eea: null, mechanism: expect.stringMatching(/^scc/), text: "legitimate interest" },
      }),
    );
  });

  it("is made of the words that are chosen in the text, also across what is marked, without white space", async () => {
    const { user, statements } = read();
    await row(PLACE);
    const from = screen.getByText("legitimate interest", { selector: "mark" }).firstChild as Text;
    const to = screen.getByText("managing registrations", { selector: "mark" }).firstChild as Text;
    act(() => {
      document.getSelection()?.setBaseAndExtent(from, 0, to, "managing ".length);
      document.dispatchEvent(new Event("selectionchange"));
    });
    await user.click(screen.getByRole("button", { name: "Add a statement…" }));
    const dialog = await adding();
    expect(dialog.querySelector("blockquote")).toHaveTextContent(/^legitimate interest in managing$/);
    const form = hands(user, dialog);
    await form.choose(/Speaks of$/, "Right");
    await form.choose(/^Right(?!.*Speaks of$)/, "Right to object");
    await form.press("Save and confirm");
    await waitFor(() =>
      expect(statements()[3]).toMatchObject({
        span: spanOf("legitimate interest in managing"),
        value: { right: "objection" },
      }),
    );
  });

  it("stands at no place where no words are chosen", async () => {
    const { user, statements } = read();
    await row(PLACE);
    await user.click(screen.getByRole("button", { name: "Add a statement…" }));
    const form = hands(user, await adding());
    await form.write("What it says", "sending letters");
    await form.press("Save and confirm");
    await waitFor(() =>
      expect(statements()[3]).toMatchObject({ span: [0, 0], quote: "", value: "sending letters" }),
    );
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = read({}, language);
    await user.click(await screen.findByText("legitimate interest", { selector: "mark" }));
    await user.keyboard("a");
    expect(await screen.findByRole("dialog")).not.toHaveTextContent("⟨");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
