import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoAxeFindings } from "../../testing";
import type { Notice, RecordView } from "../../host";
import { NOTICE as ID, notice, noticeHost, noticeView, spanOf, TEXT } from "../../testing/notices";
import { setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { NoticesView } from ".";
import { paragraphsOf } from "./reading";

function read(isReadOnly = false, language: (typeof LANGUAGES)[number] = "en") {
  const { host, statements } = noticeHost({ isReadOnly });
  const shown = showInRegister(<NoticesView id={ID} tab="read" />, { host, language });
  return { ...shown, statements };
}
const row = (name: RegExp) => screen.findByRole("row", { name });

describe("the text of a notice", () => {
  it("is cut where statements stand, counted in characters, not in the units of JavaScript", () => {
    const of = notice();
    const pieces = paragraphsOf(of, of.statements).flatMap((paragraph) => paragraph.pieces);
    expect(pieces.filter((piece) => piece.statement !== null).map((piece) => piece.words)).toEqual([
      "legitimate interest",
      "managing registrations",
      "three years",
    ]);
    expect(pieces.map((piece) => piece.words).join("")).toBe(TEXT.replaceAll("\n", ""));
  });

  it("has its headings by their depth, and each line in its section", () => {
    const of = notice();
    expect(paragraphsOf(of, []).map(({ level, section }) => [level, section])).toEqual([
      [1, "§1"],
      [2, "1"],
      [null, "1"],
      [null, "1"],
    ]);
  });
});

describe("a notice", () => {
  it("is gone through by keys: Enter accepts and moves on, Delete rejects", async () => {
    const { user, statements } = read();
    const first = await row(/Legal basis.*Legitimate interests/);
    expect(first).toHaveAttribute("aria-selected", "true");
    expect(screen.getByText("0 of 3 confirmed")).toBeInTheDocument();
    await user.click(first);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(statements()[0]?.status).toBe("confirmed"));
    expect(await screen.findByText("1 of 3 confirmed")).toBeInTheDocument();
    await waitFor(async () => expect(await row(/managing registrations/)).toHaveFocus());
    await user.keyboard("{Delete}");
    await waitFor(() =>
      expect(statements().map(({ status }) => status)).toEqual(["confirmed", "rejected", "proposed"]),
    );
    expect(await row(/3 years/)).toHaveAttribute("aria-selected", "true");
  });

  it("shows the hedge, how sure the reader is, and the place in the text", async () => {
    const { user, container } = read();
    const retention = await row(/3 years/);
    expect(retention).toHaveTextContent("“mainly”");
    expect(retention).toHaveTextContent("not sure");
    await user.click(retention);
    expect(container.querySelector("mark[data-selected]")).toHaveTextContent("three years");
  });

  it("says what a mark doubts, also on words that a statement stands on", async () => {
    const marked: Notice = {
      ...notice(),
      marks: [
        { mark: "part_unread", section: "1", span: spanOf("Data"), quote: "Data", detail: "data_category" },
        { mark: "part_unread", section: "1", span: spanOf("three"), quote: "three", detail: "retention" },
        { mark: "term", section: "1", span: spanOf("mainly"), quote: "mainly", detail: "chiefly" },
      ],
    };
    const { host } = noticeHost({
      record: () => ({ ...noticeView(), record: marked as unknown as RecordView["record"] }),
    });
    showInRegister(<NoticesView id={ID} tab="read" />, { host });
    expect(
      await screen.findByTitle("Category of personal data: spoken of here, and not read"),
    ).toHaveTextContent("Data");
    expect(
      screen.getByTitle("Retention period · Retention period: spoken of here, and not read"),
    ).toHaveTextContent("three");
    expect(screen.getByTitle("Term not in official use")).toHaveTextContent("mainly");
  });

  it("is corrected by a person, which confirms it", async () => {
    const { user, statements } = read();
    await user.click(await row(/Legal basis/));
    await user.keyboard("e");
    const dialog = await screen.findByRole("dialog", { name: "Correct a statement" });
    await expectNoAxeFindings(dialog);
    await user.click(
      within(dialog).getByRole("button", {
        name: /Legitimate interests.*Legal basis|Legal basis.*Legitimate interests/,
      }),
    );
    await user.click(await screen.findByRole("option", { name: /Contract/ }));
    await user.click(within(dialog).getByRole("button", { name: "Save and confirm" }));
    await waitFor(() =>
      expect(statements()[0]).toMatchObject({
        value: { art6: "b" },
        status: "confirmed",
        by_hand: true,
        confidence: 100,
      }),
    );
  });

  it("is only read where one may only read", async () => {
    const { user, statements } = read(true);
    await user.click(await row(/Legal basis/));
    await user.keyboard("{Enter}");
    expect(statements()[0]?.status).toBe("proposed");
    expect(screen.getByText("Only somebody who may write can confirm statements.")).toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    read();
    await row(/Legal basis/);
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    read(false, language);
    await screen.findByText("legitimate interest");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("a notice compared", () => {
  it("says by activity where it and the register differ, with the place", async () => {
    const { host } = noticeHost();
    const { user, where } = showInRegister(<NoticesView id={ID} tab="coverage" />, { host });
    const name = await screen.findByRole("button", { name: /A-06.*Webinars and courses/ });
    const line = name.closest("tr") as HTMLElement;
    expect(
      within(line)
        .getAllByRole("cell")
        .map((cell) => cell.querySelector(".unseen")?.textContent),
    ).toEqual(["Same", "Differs"]);
    await expectNoAxeFindings();
    await user.click(name);
    await user.click(await screen.findByRole("button", { name: "three years" }));
    expect(where()).toEqual({ name: "notices", id: ID, tab: "read" });
  });
});
