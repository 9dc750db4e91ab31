/**
 * Whether a site is one on which our lists can work: its language and time zone decide how days and numbers are
 * written.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import { SharePointError } from "../sending/errors.ts";
import type { SiteState } from "./site-state.ts";

/** Danish (Microsoft's locale id), and SharePoint's time zone of Copenhagen. */
const wanted = { localeId: 1030, timeZoneId: 3 } as const;

/**
 * Throws a SharePointError with what to change and where, unless the site speaks Danish and keeps Copenhagen's time.
 */
export function requireFittingSite(state: SiteState, siteUrl: string): void {
  const da: string[] = [];
  const en: string[] = [];
  if (state.localeId !== wanted.localeId) {
    da.push(`Landestandard er ${state.localeId} og skal være Dansk (1030)`);
    en.push(`the locale is ${state.localeId} and must be Danish (1030)`);
  }
  if (state.timeZoneId !== wanted.timeZoneId) {
    da.push(
      `tidszonen er ${state.timeZone || state.timeZoneId} og skal være (UTC+01:00) Bruxelles, København, Madrid, Paris`,
    );
    en.push(
      `the time zone is ${state.timeZone || state.timeZoneId} and must be (UTC+01:00) Brussels, Copenhagen, Madrid, Paris`,
    );
  }
  if (da.length === 0) return;
  const page = `${siteUrl}/_layouts/15/regionalsetng.aspx`;
  throw new SharePointError("invalid", {
    sentence: b(
      `Sitet passer ikke til Rettesnor, fordi datoer og tal ville blive forkerte: ${da.join(", og ")}. Intet er ændret. Ret det under Indstillinger for webstedet > Internationale indstillinger (${page}), og kør opsætningen igen.`,
      `The site does not suit Rettesnor, because dates and numbers would go wrong: ${en.join(", and ")}. Nothing was changed. Correct it under Site settings > Regional settings (${page}) and run the set-up again.`,
    ),
    facts: `locale ${state.localeId}, time zone ${state.timeZoneId}`,
  });
}
