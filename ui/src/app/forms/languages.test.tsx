import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { LangText } from "../../host";
import { expectNoAxeFindings, show } from "../../testing";
import { setTheme, THEMES } from "../../testing/register";
import type { Language } from "../../text";
import { NO_TEXT } from "./clean";
import { LangField } from "./LangField";
import { LanguageChoice } from "./LanguageChoice";
import { missingIn, ShownLanguagesContext, type Shown } from "./languages";

function Field({ start, shown = "all" }: { start: LangText; shown?: Shown }) {
  const [value, setValue] = useState(start);
  const [languages, setLanguages] = useState<Shown>(shown);
  return (
    <>
      <LanguageChoice value={languages} onChange={setLanguages} />
      <ShownLanguagesContext value={languages}>
        <LangField label="Purpose" value={value} onChange={setValue} description="In plain words" />
      </ShownLanguagesContext>
      <output>{JSON.stringify(value)}</output>
    </>
  );
}
const english = { ...NO_TEXT, en: "Tell the news" };
const labels = () => screen.getAllByRole("textbox").map((box) => box.getAttribute("id"));
const names = () =>
  labels().map((id) => document.querySelector(`label[for="${id}"]`)?.textContent?.replace("Purpose · ", ""));
const value = () => JSON.parse(document.querySelector("output")?.textContent ?? "{}") as LangText;

describe("a text per language", () => {
  it.each<[Language, string]>([
    ["en", "English Norsk Nederlands"],
    ["nl", "Nederlands English Norsk"],
  ])("stands side by side, that of the screen first: %s", (language, order) => {
    show(<Field start={english} />, { language });
    expect(names().join(" ")).toBe(order);
  });

  it("marks the languages that are missing, and only once there is a text", async () => {
    const { user } = show(<Field start={NO_TEXT} />);
    expect(screen.queryByText("missing")).toBeNull();
    expect(screen.getByLabelText("Purpose · English")).toHaveAccessibleDescription("In plain words");
    await user.click(screen.getByLabelText("Purpose · Norsk"));
    await user.paste("Fortelle nytt");
    expect(screen.getByLabelText("Purpose · English")).toHaveAccessibleDescription("missing");
    expect(screen.getByLabelText("Purpose · Nederlands")).toHaveAccessibleDescription("missing");
    expect(screen.getByLabelText("Purpose · Norsk")).not.toHaveAccessibleDescription();
    expect(value()).toEqual({ en: null, nb: "Fortelle nytt", nl: null });
  });

  it("shows one language, says what the others lack, and shows all of one field on demand", async () => {
    const { user } = show(<Field start={english} />);
    await user.click(within(screen.getByRole("radiogroup", { name: "Texts in" })).getByText("nb"));
    expect(names()).toEqual(["Norsk"]);
    expect(screen.getByText("missing: Nederlands")).toBeInTheDocument();
    const all = screen.getByRole("button", { name: "All languages" });
    expect(all).toHaveAttribute("aria-expanded", "false");
    await user.click(all);
    expect(names()).toEqual(["English", "Norsk", "Nederlands"]);
    await user.click(screen.getByRole("button", { name: "Norsk only" }));
    expect(names()).toEqual(["Norsk"]);
  });

  it("is chosen by the arrows of the keyboard", async () => {
    const { user } = show(<Field start={english} />);
    await user.tab();
    expect(document.activeElement).toHaveAttribute("type", "radio");
    await user.keyboard("{ArrowRight}");
    expect(names()).toEqual(["English"]);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByLabelText("Purpose · English"));
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    show(<Field start={english} shown="nl" />);
    await expectNoAxeFindings();
  });

  it("lacks nothing when it is empty, and blanks are nothing", () => {
    expect(missingIn(NO_TEXT)).toEqual([]);
    expect(missingIn({ en: " ", nb: "x", nl: null })).toEqual(["en", "nl"]);
    expect(missingIn({ en: "x", nb: "x", nl: "x" })).toEqual([]);
  });
});
