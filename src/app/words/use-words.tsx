/** The language that the tab speaks: Teams' own or the one the user chose, kept in the browser. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Bilingual, Language } from "../../schema/bilingual.ts";
import { da, type Words } from "./da.ts";
import { browserItself } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** Picks the language's half of a pair of texts. */
  readonly say: (text: Bilingual) => string;
  readonly speak: (language: Language) => void;
}

const kept = nearSlot<Language>(slots.language, (chosen) =>
  chosen === "da" || chosen === "en" ? chosen : undefined,
);
const SpeechContext = createContext<Speech | undefined>(undefined);

/** The chosen language, otherwise Teams' or the browser's: English only when that is English. */
function initialLanguage(locale: string | undefined): Language {
  const chosen = kept.read(browserItself);
  if (chosen) return chosen;
  return (locale ?? navigator.language).toLowerCase().startsWith("en") && locale !== undefined ? "en" : "da";
}

export function WordsProvider({ locale, children }: { locale: string | undefined; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => initialLanguage(locale));
  // English is loaded by those who read it.
  const [english, setEnglish] = useState<Words>();
  const isMissing = language === "en" && english === undefined;
  useEffect(() => {
    if (isMissing) void import("./en.ts").then(({ en }) => setEnglish(en));
  }, [isMissing]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: language === "en" && english ? english : da,
      say: (text) => text[language],
      speak: (next) => {
        kept.keep(browserItself, next);
        setLanguage(next);
      },
    }),
    [language, english],
  );
  if (isMissing) return null;
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech outside WordsProvider");
  return speech;
}

export function useWords(): Words {
  return useSpeech().words;
}
