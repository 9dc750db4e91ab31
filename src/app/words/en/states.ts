/** What the tab says in English: what is not as it should be. */
import type { Words } from "../da.ts";

export const states: Words["states"] = {
  loading: "Fetching the plan …",
  savedCopy: (time) => `Shown from ${time}. Fetching the latest …`,
  offlineCopy: (time) => `You are offline. What you see is from ${time}.`,
  staleCopy: (time, reason) => `What you see is from ${time}. ${reason}`,
  retry: "Try again",
  signIn: "Sign in",
  details: "Show details for IT",
  notKept: {
    refused:
      "The browser keeps no drafts on this device. It may be that the window is private, that cookies are turned off, or that IT has decided so. What you write is here only as long as the page is open.",
    full: "The browser has no room for more drafts. What you write is here only as long as the page is open.",
  },
  waiting: "SharePoint is busy. We wait and try again by ourselves.",
  noListsTitle: "Rettesnor is not set up here yet",
  noListsText:
    "The lists are missing on the SharePoint site. Ask IT to run the set-up (npm run provision). It takes a few minutes, and then you are off.",
  noPlanTitle: "There is no plan yet",
  noPlanText: (department) =>
    `When ${department} has a plan, its goals are here, and you can follow them quarter by quarter.`,
  noPlanOther: "See another department's plan meanwhile",
  noSuchPlanTitle: "There is no such plan here",
  noSuchPlanText: "The address names a plan that was deleted or that belongs to another department.",
  forbiddenTitle: "You do not have access",
  forbiddenText:
    "Ask IT or the secretariat for read access to the SharePoint site. Nothing is wrong with your set-up.",
  offlineTitle: "No connection",
  throttledTitle: "SharePoint is busy",
  signedOutTitle: "You are signed out",
  signedOutText: "Sign in to see the plan. What you have written is still here.",
  brokenTitle: "Something went wrong",
  bugTitle: "The page could not be shown",
  bugText:
    "This is a fault in Rettesnor. Your drafts are still here. Reload the page; if it happens again, send the details to IT.",
  reload: "Reload",
  noDepartmentTitle: "There is no such department",
  noDepartmentText:
    "The address points to a department that is not in the organisation. Choose one of those that are.",
  rowIssues: (count) =>
    count === 1
      ? "1 row does not quite fit the plan's rules. It is shown as it is."
      : `${count} rows do not quite fit the plan's rules. They are shown as they are.`,
  rowIssue: "The row was changed to something that does not fit:",
  fixInSharePoint: "Correct it in SharePoint",
};
