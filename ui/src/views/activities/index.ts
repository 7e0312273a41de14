export { ActivitiesView } from "./ActivitiesView";
