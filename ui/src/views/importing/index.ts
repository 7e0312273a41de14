export { ImportView } from "./ImportView";
export { ImportMenu } from "./ImportMenu";
