export { FileMenu } from "./FileMenu";
export { PersonMenu } from "./PersonMenu";
export { SettingsDialog } from "./SettingsDialog";
