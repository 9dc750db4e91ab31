/** Where everything goes that is no content of the plan, so that no line of the document is ever lost. */
import { type Bilingual, bilingual as b } from "../../schema/bilingual.ts";
import type { Line } from "./line.ts";
import type { Aside, AsideReason, LeftOver, Piece, ReadingIssue, Severity } from "./reading.ts";
import type { Role } from "./vocabulary.ts";

export class Collector {
  readonly asides: Aside[] = [];
  readonly leftOver: LeftOver[] = [];
  readonly issues: ReadingIssue[] = [];

  /** Understood, and no content. */
  putAside(piece: Piece, reason: AsideReason): void {
    if (piece.places.length > 0) this.asides.push({ ...piece, reason });
  }

  /** Not understood: a person says where it belongs. */
  leave(piece: Piece, reason: Bilingual): void {
    if (piece.places.length > 0) this.leftOver.push({ ...piece, reason });
  }

  leaveUnknown(line: Line): void {
    this.leave(
      { text: line.text, places: line.places },
      b(
        "Teksten står i en tabel, der ikke er forstået.",
        "The text stands in a table that was not understood.",
      ),
    );
  }

  note(severity: Severity, message: Bilingual, place: string): void {
    this.issues.push({ severity, message, place });
  }

  noteMisspelt(line: Line, role: Role): void {
    if (role !== "actions" && role !== "indicators") return;
    const [da, en] = role === "actions" ? ["handlinger", "actions"] : ["målindikatorer", "indicators"];
    this.note(
      "info",
      b(`Overskriften "${line.text}" er læst som ${da}.`, `The heading "${line.text}" was read as ${en}.`),
      line.places[0] ?? "",
    );
  }
}
