/** What the tab says in Danish: the pages' names. */

export const pages = {
  overview: "Overblik",
  plan: "Plan",
  wheel: "Årshjul",
  followUp: "Opfølgning",
  collaboration: "Samarbejde",
  experience: "Erfaringer",
  strategy: "Strategi",
  reminders: "Påmindelser",
  misfits: "Rækker, der ikke passer",
  more: "Flere sider",
  navigation: "Sider",
};
