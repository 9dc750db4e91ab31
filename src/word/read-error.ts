/**
 * Why a file cannot be read, as one sentence for the person who chose it. The catalogue of everything that is refused.
 */
import { type Bilingual, bilingual as b } from "../schema/bilingual.ts";

const sentences = {
  empty: b("Filen er tom. Vælg en anden fil.", "The file is empty. Choose another one."),
  tooLarge: b(
    "Filen er for stor til at være en plan: den må højst fylde 64 MB. Fjern store billeder, og prøv igen.",
    "The file is too large to be a plan: 64 MB at most. Remove large pictures and try again.",
  ),
  tooLong: b(
    "Dokumentet er for langt til at være en plan: det må højst have 20.000 afsnit. Del det op, og prøv igen.",
    "The document is too long to be a plan: 20,000 paragraphs at most. Divide it and try again.",
  ),
  bomb: b(
    "Filen pakker sig ud til langt mere, end et dokument fylder, og er derfor ikke læst. Gem planen på ny i Word, og prøv igen.",
    "The file unpacks to far more than a document takes, so it was not read. Save the plan anew in Word and try again.",
  ),
  macros: b(
    "Dokumentet indeholder makroer og er derfor ikke læst. Gem det som et almindeligt Word-dokument (.docx), og prøv igen.",
    "The document contains macros, so it was not read. Save it as an ordinary Word document (.docx) and try again.",
  ),
  password: b(
    "Dokumentet er beskyttet med en adgangskode. Fjern adgangskoden i Word, og prøv igen.",
    "The document is protected by a password. Remove the password in Word and try again.",
  ),
  oldWord: b(
    "Dokumentet er gemt i Words gamle format (.doc). Åbn det i Word, gem det som .docx, og prøv igen.",
    "The document is saved in Word's old format (.doc). Open it in Word, save it as .docx and try again.",
  ),
  pdf: b(
    "Filen er en PDF. Vælg Word-dokumentet bag den, eller kopiér teksten, og sæt den ind.",
    "The file is a PDF. Choose the Word document behind it, or copy the text and paste it.",
  ),
  otherOffice: b(
    "Filen er ikke et Word-dokument. Gem planen som .docx, og prøv igen.",
    "The file is not a Word document. Save the plan as .docx and try again.",
  ),
  otherParts: b(
    "En del af dokumentet er sat ind fra en anden fil og kan ikke læses. Åbn dokumentet i Word, gem det, og prøv igen.",
    "A part of the document was put in from another file and cannot be read. Open the document in Word, save it, and try again.",
  ),
  notADocument: b(
    "Filen er hverken et Word-dokument (.docx) eller en tekst, så den kan ikke læses.",
    "The file is neither a Word document (.docx) nor a text, so it cannot be read.",
  ),
  damaged: b(
    "Filen er beskadiget eller ikke hentet færdig. Hent den igen, eller gem den på ny i Word.",
    "The file is damaged or was not fetched completely. Fetch it again, or save it anew in Word.",
  ),
  entities: b(
    "Dokumentet henter indhold på en måde, som Word ikke selv bruger, og er derfor ikke læst. Gem det på ny i Word, og prøv igen.",
    "The document fetches content in a way that Word itself does not use, so it was not read. Save it anew in Word and try again.",
  ),
} satisfies Record<string, Bilingual>;

export type ReadFault = keyof typeof sentences;

/** A file that is refused or broken; `sentence` says which and what to do. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly fault: ReadFault;
  readonly sentence: Bilingual;

  constructor(fault: ReadFault, options?: ErrorOptions) {
    super(sentences[fault].en, options);
    this.fault = fault;
    this.sentence = sentences[fault];
  }
}
