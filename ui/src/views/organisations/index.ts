export { OrganisationsView } from "./OrganisationsView";
