export {
  AppFrame,
  Frame,
  HeaderBar,
  Inspector,
  InspectorBody,
  INSPECTOR_WIDTH,
  Panes,
  Toolbar,
} from "./AppFrame";
export type { AppFrameProps, HeaderBarProps, InspectorProps, ToolbarProps } from "./AppFrame";
export { Seal, Sidebar } from "./Sidebar";
export type { SaveState, SealProps, SidebarItem, SidebarProps, SidebarSection, Verdict } from "./Sidebar";
