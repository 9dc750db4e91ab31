/**
 * The names in a document of which its reading is not certain what they announce: somebody is asked once for each, and
 * what is answered holds for all its places.
 */
import { fold } from "../letters.ts";
import type { SlotRole } from "./assign-roles.ts";

/** What somebody has said that labels announce, by their keys. */
export type LabelAnswers = Readonly<Record<string, SlotRole>>;

/** A label of which it was doubtful, or told by somebody, what it announces. */
export interface LabelReading {
  /** Equal for labels that say the same. */
  readonly key: string;
  /** As it stands in the document. */
  readonly name: string;
  /** What it is read as. */
  readonly role: SlotRole;
  /** Somebody has said so. */
  readonly isTold: boolean;
  /** Places of what stands below it, or of the label itself. */
  readonly places: readonly string[];
  /** The first few texts below it. */
  readonly samples: readonly string[];
}

const mostSamples = 3;

/** The key of a label's name: letters and single spaces, whatever stands between them and however they are written. */
export function labelKey(name: string): string {
  return fold(name.replaceAll(/[\d:.?–—-]+/gu, " "))
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** Gathers, while a document is read, of which of its labels it is doubtful what they announce. */
export class Doubts {
  readonly #answers: LabelAnswers;
  readonly #labels = new Map<string, LabelReading>();

  constructor(answers: LabelAnswers) {
    this.#answers = answers;
  }

  /** What somebody has said of the label. */
  told(name: string): SlotRole | undefined {
    const key = labelKey(name);
    return Object.hasOwn(this.#answers, key) ? this.#answers[key] : undefined;
  }

  /** Notes a label as it was read, once for each table or text that has it. */
  note(name: string, role: SlotRole, below: { places: readonly string[]; samples: readonly string[] }): void {
    const key = labelKey(name);
    if (key === "") return;
    const known = this.#labels.get(key);
    this.#labels.set(key, {
      key,
      name: known?.name ?? name,
      role: known?.role ?? role,
      isTold: this.told(name) !== undefined,
      places: [...new Set([...(known?.places ?? []), ...below.places])],
      samples: [...new Set([...(known?.samples ?? []), ...below.samples])].slice(0, mostSamples),
    });
  }

  /** In the order of the document. */
  get labels(): readonly LabelReading[] {
    return [...this.#labels.values()];
  }
}
