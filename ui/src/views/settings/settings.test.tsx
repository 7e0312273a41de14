import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { SettingsDialog } from "./SettingsDialog";

describe("the settings", () => {
  it("switch off what the desktop is told, and leave the rest as it is", async () => {
    const status = register.status();
    const host = registerHost({
      // A new answer each time, as the program gives it.
      status: () => structuredClone(status),
      set_preferences: ({ reminders }) => {
        if (reminders !== undefined) status.reminders = reminders;
        return status;
      },
    });
    const { user, asked } = showInRegister(<SettingsDialog isOpen onClose={() => {}} />, { host });
    const box = await screen.findByRole("checkbox", { name: /^Tell the desktop/ });
    expect(box).toBeChecked();
    await user.click(box);
    expect(asked("set_preferences")).toEqual([{ language: "en", theme: "system", reminders: false }]);
    await waitFor(() => expect(box).not.toBeChecked());
  });

  it.each(LANGUAGES)("can be used by everybody in %s", async (language) => {
    showInRegister(<SettingsDialog isOpen onClose={() => {}} />, { language });
    await screen.findByRole("checkbox");
    await expectNoAxeFindings(document.body);
  });
});
