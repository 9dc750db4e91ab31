/** What the tab says in Danish: pages whose place is held. */

export const coming = {
  wheel: {
    title: "Årshjulet",
    text: "Her kommer årets gang: faser, politiske frister, økonomi, MED og jeres egne mål i ét hjul, der kan hænge i køkkenet.",
  },
  followUp: {
    title: "Opfølgning",
    text: "Her kommer kvartalets runde: ét mål ad gangen, sidste rundes ord over feltet, færdig på ti minutter. Indtil da tager du runden fra Overblik.",
  },
  experience: {
    title: "Erfaringer",
    text: "Her kommer det, afdelingerne har lært af deres prøvehandlinger. Søgbart, så ingen gentager det, der ikke virkede.",
  },
  strategy: {
    title: "Strategi",
    text: "Her kommer vision, politikker og målsætninger, og hvilke mål i kommunen der svarer på dem.",
  },
  link: "Gå til Overblik",
};
