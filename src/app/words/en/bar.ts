/** What the tab says in English: the bar. */
import type { Words } from "../da.ts";

export const bar: Words["bar"] = {
  department: "Choose department",
  municipality: "The whole municipality",
  findDepartment: "Find a department",
  noDepartment: (text) => `No department is called anything with “${text}”.`,
  departments: "Departments",
  plan: "Choose plan",
  noPlan: "No plan",
  onItsWay: (title) => `${title} (on its way in)`,
  onItsWayOut: (title) => `${title} (being deleted)`,
  search: "Search",
  allHaveStatus: (quarter) =>
    `All goals have a status in ${quarter}. Choose the one of which you want to say more.`,
  giveStatus: "Give status",
  more: "More",
  language: "På dansk",
  copyLink: "Copy link to this page",
  linkCopied: "The link is copied.",
  signOut: "Sign out",
  signOutTitle: "Do you want to sign out?",
  signOutText:
    "You have begun something that is not in SharePoint yet. When you sign out it is deleted from this browser.",
  stay: "Stay",
  skip: "Go to the content",
  reminders: "Reminders to the channel",
  openList: "Open the lists in SharePoint",
  appearance: "Appearance",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
  viewAs: "View as",
  viewAsNote: "Only here in the local edition. The rights are SharePoint's.",
  breadcrumbs: "You are here",
};
