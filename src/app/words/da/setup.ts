/** What the tab says in Danish: the tab's configuration. */

export const setup = {
  title: "Hvilken afdeling hører kanalen til?",
  text: "Fanen åbner afdelingens plan for alle i kanalen. Du kan altid skifte afdeling i toppen, og alle kan læse alles planer.",
  department: "Afdeling",
  choose: "Vælg afdeling",
  chosen: (name: string) => `Fanen kommer til at hedde “${name}”. Tryk på Gem.`,
  tabName: (department: string) => `Rettesnor · ${department}`,
  everyone:
    "Alle kan læse alles planer. Du kan altid skifte i toppen, og næste gang åbner den afdeling, du valgte sidst.",
};
