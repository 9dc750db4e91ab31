/**
 * Egelund Kommune: about 30,000 inhabitants, 4,000 employees, and the plans of this year and the next. Kultur & Fritid
 * has no plan yet. It is written as of 22 November 2026 and made around any day.
 */
import { collaborations } from "./collaborations.ts";
import { writtenOn } from "./around/days-around.ts";
import { townAround } from "./around/town-around.ts";
import organisation from "./organisation.json" with { type: "json" };
import { people } from "./people.ts";
import { aabrinkskolen2026 } from "./plans/aabrinkskolen-2026/index.ts";
import { boernDagtilbud2026 } from "./plans/boern-dagtilbud-2026/index.ts";
import { byKlimaTeknik } from "./plans/by-klima-teknik/index.ts";
import { skolerUddannelse2027, sundhedAeldre2027 } from "./plans/maalplaner-2027.ts";
import { oekonomiStab } from "./plans/oekonomi-stab/index.ts";
import { skolerUddannelse2026 } from "./plans/skoler-uddannelse-2026/index.ts";
import { socialBeskaeftigelse2026 } from "./plans/social-beskaeftigelse-2026.ts";
import { sundhedAeldre2026 } from "./plans/sundhed-aeldre-2026/index.ts";
import { strategy } from "./strategy.ts";
import type { Day } from "../schema/day.ts";
import type { Town, TownPlan } from "./town.ts";
import { wheel } from "./wheel/index.ts";

const plans: readonly TownPlan[] = [
  oekonomiStab,
  byKlimaTeknik,
  boernDagtilbud2026,
  skolerUddannelse2026,
  sundhedAeldre2026,
  socialBeskaeftigelse2026,
  aabrinkskolen2026,
  sundhedAeldre2027,
  skolerUddannelse2027,
];

/** Egelund as it stands on a day. */
export function egelundOn(today: Day): Town {
  return townAround({ key: "egelund", people, organisation, strategy, collaborations, wheel, plans }, today);
}

/** Egelund on the day that it is written for. */
export const egelund: Town = egelundOn(writtenOn);

export const egelundPlans: readonly TownPlan[] = [...egelund.rounds].flat();
