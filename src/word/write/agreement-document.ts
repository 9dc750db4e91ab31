/**
 * An agreement as text that is ready to be put on paper: words chosen, days written out. What fills it knows the
 * language; what prints it knows only this.
 */

export interface PaperText {
  readonly label: string;
  /** A note with the notes' light markup. */
  readonly text: string;
}

export interface PaperSection {
  readonly heading: string;
  readonly text: string;
  /** What stands side by side, one column for each party. */
  readonly columns: readonly { readonly heading: string; readonly texts: readonly PaperText[] }[];
}

export interface AgreementDocument {
  readonly kind: string;
  readonly title: string;
  /** Short facts under the title: parties, level, state. */
  readonly facts: readonly PaperText[];
  readonly sections: readonly PaperSection[];
  readonly signatures: {
    readonly heading: string;
    readonly hint: string;
    readonly lines: readonly {
      readonly party: string;
      /** Who has confirmed and when; empty for a line to be signed by hand. */
      readonly said: string;
      /** What stands under the line. */
      readonly under: string;
    }[];
  };
  /** At the foot of each page, before "1/2". */
  readonly footer: string;
  readonly language: "da-DK" | "en-GB";
}
