import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Notice, NoticeComparison, RecordView, Statement } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { NoticesView } from ".";
import { paragraphsOf } from "./reading";

const ID = "notice-1";
const TEXT = [
  "Privacy at Harbour 🌊",
  "Webinars",
  "We rely on our legitimate interest in managing registrations.",
  "Data are mainly kept for three years.",
].join("\n");

const spanOf = (words: string): [number, number] => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return [start, start + Array.from(words).length];
};

const statement = (key: string, words: string, more: Partial<Statement>): Statement => ({
  key,
  section: "1",
  label: "",
  activity: null,
  activity_label: "Webinars",
  attribute: "purpose",
  value: words,
  hedge: "",
  span: spanOf(words),
  quote: words,
  confidence: 95,
  status: "proposed",
  by_hand: false,
  ...more,
});

const notice = (): Notice => ({
  title: "Privacy statement",
  controller: null,
  controller_name: "Harbour",
  language: "en",
  version_date: "2026-03-18",
  url: "",
  source_name: "statement.txt",
  text: TEXT,
  text_sha256: null,
  group_key: "",
  translation_of: null,
  earlier_version: null,
  withdrawn_on: null,
  sections: [
    { number: "§1", title: "Privacy at Harbour 🌊", level: 1, span: [0, Array.from(TEXT).length] },
    { number: "1", title: "Webinars", level: 2, span: [spanOf("Webinars")[0], Array.from(TEXT).length] },
  ],
  statements: [
    statement("s1", "legitimate interest", {
      attribute: "basis",
      value: { art6: "f", art9: [], provision: "" },
    }),
    statement("s2", "managing registrations", { attribute: "interest" }),
    statement("s3", "three years", {
      attribute: "retention",
      value: { period: "P3Y", trigger: null, action: null, max_period: null, criteria: "" },
      hedge: "mainly",
      confidence: 50,
    }),
  ],
  sentences: [],
  marks: [],
  remarks: "",
});

const viewOf = (record: Notice): RecordView =>
  ({
    id: ID,
    kind: "notice",
    ref: "N-02",
    seq: 7,
    record,
    links: [],
    linked_from: [],
    rights: [],
    gaps: [],
    completeness: null,
    touched_by: [],
    outdated: [],
    frozen_by: null,
  }) as unknown as RecordView;

const says = (key: string, words: string) => ({
  key,
  arguments: { words: { type: "text" as const, value: words } },
});

const comparison = (): NoticeComparison =>
  ({
    id: ID,
    reference: "N-02",
    title: "Privacy statement",
    language: "en",
    version_date: "2026-03-18",
    is_current: true,
    confirmed: 1,
    proposed: 2,
    matrix: {
      attributes: ["basis", "retention"],
      rows: [
        {
          activity: register.record("A-06").id,
          reference: "A-06",
          name: { en: "Webinars and courses", nb: null, nl: null },
          described: true,
          cells: [
            {
              attribute: "basis",
              verdict: "same",
              notice: [],
              of_all: false,
              register: [],
              only_in_notice: [],
              only_in_register: [],
            },
            {
              attribute: "retention",
              verdict: "differs",
              notice: [
                {
                  statement: "s3",
                  section: "1",
                  label: "",
                  span: spanOf("three years"),
                  words: "three years",
                  says: says("compared-words", "3 years"),
                  hedge: "mainly",
                },
              ],
              of_all: false,
              register: [says("compared-words", "1 year")],
              only_in_notice: [],
              only_in_register: [],
            },
          ],
        },
      ],
    },
    differences: [],
    languages: [],
    earlier: null,
  }) as unknown as NoticeComparison;

/** A host that keeps what is said of the notice. */
function noticeHost(isReadOnly = false) {
  let kept = viewOf(notice());
  const status = register.status();
  if (isReadOnly && status.workspace) status.workspace.read_only = true;
  const host = registerHost({
    status: () => status,
    record: ({ id }) => structuredClone(id === ID ? kept : register.record("A-06")),
    put_record: ({ record }) => {
      kept = { ...kept, seq: kept.seq + 1, record: record as RecordView["record"] };
      return { id: ID, ref: "N-02", changed: [] };
    },
    notice_comparison: comparison,
    notice_outdated: () => [],
  });
  return { host, statements: () => (kept.record as unknown as Notice).statements };
}

function read(isReadOnly = false, language: (typeof LANGUAGES)[number] = "en") {
  const { host, statements } = noticeHost(isReadOnly);
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
