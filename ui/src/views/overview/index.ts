export { OverviewView } from "./OverviewView";
