/** The three levels of collaboration across departments: what they are called wherever they are chosen or stored. */
import { bilingual as b } from "../bilingual.ts";

export const collaborationLevels = {
  knowledge: b("Viden", "Knowledge"),
  coordination: b("Koordination", "Coordination"),
  coCreation: b("Samskabelse", "Co-creation"),
} as const;

export type CollaborationLevel = keyof typeof collaborationLevels;
