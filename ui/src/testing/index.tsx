import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactElement, ReactNode } from "react";
import { expect } from "vitest";
import { HostProvider, memoryHost, type Host } from "../host";
import { ToastProvider } from "../parts/Toast";
import { TextProvider, type Language } from "../text";

export interface ShowOptions {
  language?: Language;
  host?: Host;
}

/** Renders within words, toasts and a host, and gives a person to act. */
export function show(ui: ReactElement, { language = "en", host = memoryHost({}) }: ShowOptions = {}) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <HostProvider host={host}>
      <TextProvider language={language}>
        <ToastProvider>{children}</ToastProvider>
      </TextProvider>
    </HostProvider>
  );
  const { container, rerender, unmount } = render(ui, { wrapper });
  return { user: userEvent.setup(), container, rerender, unmount };
}

// Colours and places need a real window; whether all is in a landmark is for the whole screen to say.
const RULES = { "color-contrast": { enabled: false }, "region": { enabled: false } };

export async function expectNoAxeFindings(within: Element = document.body): Promise<void> {
  const { violations } = await axe.run(within, { rules: RULES, resultTypes: ["violations"] });
  const findings = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html).join(" | ")}`,
  );
  expect(findings).toEqual([]);
}
