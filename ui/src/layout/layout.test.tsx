import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Button, Tabs } from "../parts";
import { expectNoAxeFindings, show } from "../testing";
import { ZoneProvider } from "../text";
import { AppFrame, HeaderBar, Inspector, Seal, Sidebar, Toolbar, type SidebarProps, type Verdict } from ".";

const SIDEBAR: SidebarProps = {
  organisation: "Example Software AS",
  fileName: "example.tilsyn",
  saveState: "saved",
  current: "activities",
  onGo: () => {},
  sections: [
    { items: [{ key: "overview", label: "Overview" }] },
    { title: "Register", items: [{ key: "activities", label: "Activities", count: 1284 }] },
    { title: "Log", items: [{ key: "requests", label: "Requests", count: 4, alert: "2 due" }] },
  ],
  seal: {
    verdict: "verified",
    eventCount: 1284,
    sealedAt: "2026-11-20T13:02:00Z",
    shortRoot: "9f3a·c17e",
  },
};

function Frame({ sidebar = SIDEBAR }: { sidebar?: SidebarProps }) {
  const [width, setWidth] = useState(400);
  return (
    <AppFrame
      sidebar={<Sidebar {...sidebar} />}
      header={
        <HeaderBar title="Activities" reference="A">
          <Button>Export…</Button>
        </HeaderBar>
      }
      inspector={
        <Inspector title="Profiling" reference="A-02">
          <Tabs label="Parts" tabs={[{ id: "one", label: "Overview", content: "The whole" }]} />
        </Inspector>
      }
      inspectorWidth={width}
      onInspectorWidthChange={setWidth}
    >
      <Toolbar end="10 of 10">
        <Button size="s">Basis</Button>
      </Toolbar>
    </AppFrame>
  );
}

describe("the sidebar", () => {
  it("names the organisation, the file and its state, and where one is", () => {
    show(<Sidebar {...SIDEBAR} />);
    expect(screen.getByText("Example Software AS")).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("saved");
    expect(screen.getByRole("button", { current: "page" })).toHaveTextContent("Activities1,284");
    expect(screen.getByRole("list", { name: "Log" })).toHaveTextContent("Requests2 due");
  });

  it("goes where one presses", async () => {
    const onGo = vi.fn();
    const { user } = show(<Sidebar {...SIDEBAR} onGo={onGo} />);
    await user.click(screen.getByRole("button", { name: /Requests/ }));
    expect(onGo).toHaveBeenCalledWith("requests");
  });
});

describe("the seal", () => {
  it.each<[Verdict, string, string]>([
    ["verified", "Trail verified", "ok"],
    ["unanchored", "Trail sound, not anchored", "warn"],
    ["incomplete", "Trail incomplete", "warn"],
    ["diverged", "Trail diverged", "bad"],
    ["invalid", "Trail not valid", "bad"],
    ["unreadable", "Trail not readable", "bad"],
    ["checking", "Checking the trail…", "neutral"],
  ])("says %s in words as well as in colour", (verdict, words, tone) => {
    show(<Seal verdict={verdict} eventCount={1} sealedAt={null} shortRoot={null} />);
    const seal = screen.getByRole("group", { name: "Trail" });
    expect(seal).toHaveTextContent(`${words}1 event`);
    expect(seal).toHaveAttribute("data-tone", tone);
  });

  it("says when it was sealed by the clock of the organisation, and not before that is known", () => {
    const at = "2026-11-20T23:30:00Z";
    const shown = (zone: string | null) => (
      <ZoneProvider zone={zone}>
        <Seal verdict="verified" eventCount={1} sealedAt={at} shortRoot={null} />
      </ZoneProvider>
    );
    const { rerender } = show(shown(null));
    expect(screen.getByRole("group", { name: "Trail" })).not.toHaveTextContent("sealed");
    rerender(shown("Asia/Tokyo"));
    expect(screen.getByRole("group", { name: "Trail" })).toHaveTextContent("sealed 08:30");
    rerender(shown("America/New_York"));
    expect(screen.getByRole("group", { name: "Trail" })).toHaveTextContent("sealed 18:30");
  });

  it("gives the count, the time and the beginning of the root, and opens the trail", async () => {
    const onPress = vi.fn();
    const { user } = show(
      <ZoneProvider zone="Europe/Oslo">
        <Sidebar {...SIDEBAR} seal={SIDEBAR.seal ? { ...SIDEBAR.seal, onPress } : null} />
      </ZoneProvider>,
    );
    const seal = screen.getByRole("button", { name: /Trail verified/ });
    expect(seal).toHaveTextContent("1,284 events · sealed 14:02");
    expect(seal).toHaveTextContent("9f3a·c17e");
    await user.click(seal);
    expect(onPress).toHaveBeenCalled();
  });
});

describe("the frame", () => {
  it("has its panes as landmarks, and nothing for axe to find", async () => {
    show(<Frame />);
    expect(screen.getByRole("navigation", { name: "Sections" })).toBeInTheDocument();
    expect(screen.getByRole("main")).toBeInTheDocument();
    expect(screen.getByRole("complementary", { name: "Profiling" })).toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("gives the details more or less room by key, within bounds", async () => {
    const { user } = show(<Frame />);
    const separator = screen.getByRole("separator", { name: "Width of the details pane" });
    separator.focus();
    await user.keyboard("{ArrowLeft}");
    expect(separator).toHaveAttribute("aria-valuenow", "416");
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(separator).toHaveAttribute("aria-valuenow", "352");
    await user.keyboard("{Home}{ArrowRight}");
    expect(separator).toHaveAttribute("aria-valuenow", separator.getAttribute("aria-valuemin"));
    await user.keyboard("{End}{ArrowLeft}");
    expect(separator).toHaveAttribute("aria-valuenow", separator.getAttribute("aria-valuemax"));
  });

  it("gives the details more room by dragging", () => {
    show(<Frame />);
    const separator = screen.getByRole("separator");
    fireEvent.pointerDown(separator, { clientX: 900, button: 0, pointerId: 1 });
    fireEvent.pointerMove(separator, { clientX: 850, pointerId: 1 });
    fireEvent.pointerUp(separator, { pointerId: 1 });
    fireEvent.pointerMove(separator, { clientX: 100, pointerId: 1 });
    expect(separator).toHaveAttribute("aria-valuenow", "450");
  });

  it("is gone round with F6, and back with Shift F6", async () => {
    const { user } = show(<Frame />);
    await user.keyboard("{F6}");
    expect(screen.getByRole("button", { current: "page" })).toHaveFocus();
    await user.keyboard("{F6}");
    expect(screen.getByRole("button", { name: "Basis" })).toHaveFocus();
    await user.keyboard("{F6}");
    expect(screen.getByRole("tab", { name: "Overview" })).toHaveFocus();
    await user.keyboard("{Shift>}{F6}{/Shift}");
    expect(screen.getByRole("button", { name: "Basis" })).toHaveFocus();
  });
});
