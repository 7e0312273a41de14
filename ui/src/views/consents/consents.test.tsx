import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ConsentProfile } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { openEditor } from "../../testing/editor";
import { register, setTheme, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { ConsentEditor } from "./ConsentEditor";

const edit = (ref: string | null) =>
  openEditor<ConsentProfile>(ConsentEditor, ref === null ? null : register.record(ref).id);

describe("the form of a consent profile", () => {
  it("makes one: what is asked, how, and how it is withdrawn", async () => {
    const { write, tick, choose, finish } = await edit(null);
    await write(/^Name/, "Newsletter");
    await write(/^Wording · English/, "Yes, send me news.");
    await tick(/^Separate consent for each purpose/);
    await write(/^Ways to withdraw/, "Link in each message\n\nE-mail\n");
    await choose(/^How easy withdrawal is/, "As easy as giving consent");
    expect((await finish()).record).toMatchObject({
      name: "Newsletter",
      wording: { en: "Yes, send me news.", nb: null, nl: null },
      granular: true,
      explicit: false,
      withdrawal_channels: ["Link in each message", "E-mail"],
      withdrawal_effort: "equal",
    });
  });

  it("asks from which age only where the age is asked, and keeps the answer for nobody else", async () => {
    const { write, tick, field, finish } = await edit("C-01");
    expect(screen.queryByLabelText("Minimum age")).toBeNull();
    await tick(/^Age is asked/);
    await write(/^Minimum age/, "15");
    expect(field("Minimum age")).toHaveValue("15");
    await tick(/^Age is asked/);
    expect((await finish()).record).toMatchObject({ age_gate: false, min_age: null });
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await edit("C-01");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    await openEditor(ConsentEditor, register.record("C-01").id, { language });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
