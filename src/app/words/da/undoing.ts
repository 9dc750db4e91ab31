/** What the tab says in Danish about undoing what was just done. */
export const undoing = {
  undo: "Fortryd",
  undone: "Fortrudt.",
  tryAgain: "Prøv igen",
  partly: (done: number, of: number) => `${done} af ${of} er fortrudt.`,
  notOurs: (done: number, of: number) =>
    done === 0
      ? "Ikke fortrudt: en kollega har ændret eller fjernet det siden."
      : `${done} af ${of} er fortrudt. Resten har en kollega ændret eller fjernet siden.`,
};
