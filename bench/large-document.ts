/**
 * A plan document of a hundred pages: 60 goals, 400 actions, 240 indicators, with Word's own headings, numbers and
 * lists.
 */
import { bullets, h, makeDocx, p } from "../tests/word/make-docx.ts";

const prose =
  "Vi arbejder for, at borgerne møder en kommune, der hænger sammen, og at ingen falder mellem to stole. ";

export const largeDocument = { goals: 60, actions: 400, indicators: 240 } as const;

/** The bytes of the document. */
export function makeLargeDocument(): Promise<Uint8Array> {
  const goals = Array.from({ length: largeDocument.goals }, (_none, index) => {
    const area = Math.floor(index / 6) + 1;
    // 400 actions over 60 goals: seven each for the first forty, six for the others.
    const actions = index < 40 ? 7 : 6;
    return [
      ...(index % 6 === 0
        ? [h(2, `${area}. Område ${"ABCDEFGHIJ".charAt(area - 1)}`), p(prose.repeat(12))]
        : []),
      h(3, `${area}.${(index % 6) + 1} Mål - Det ${index + 1}. mål`),
      p(prose.repeat(18)),
      h(4, "Handlinger"),
      ...bullets(
        ...Array.from(
          { length: actions },
          (_no, at) => `Handling ${at} for mål ${index}. ${prose.repeat(2)}`,
        ),
      ),
      h(4, "Målindikator"),
      ...bullets(...Array.from({ length: 4 }, (_no, at) => `Tegn ${at} for mål ${index}. ${prose}`)),
    ];
  });
  return makeDocx([h(1, "Virksomhedsplan Økonomi & Stab 2032-2033"), ...goals.flat()]);
}
