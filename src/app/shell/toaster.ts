/** The one place where short messages appear: "Gemt", with "Fortryd" beside it. */
export const appToaster = "rettesnor-toaster";
