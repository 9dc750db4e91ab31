/**
 * Understands a document as a plan: what its title, chapters, focus areas, goals, actions and indicators are. Invents
 * nothing, and loses nothing: every line of the document is in the plan, set aside for a reason, or left over for a
 * person to place.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import { Pace } from "../pace.ts";
import type { SourceDocument } from "../source-document.ts";
import { takeAddress } from "./address.ts";
import { withAnnotations } from "./annotations.ts";
import { buildParts } from "./build-area.ts";
import { isOnlyCaseNumber, readCaseNumber } from "./case-number.ts";
import { Classifier } from "./classify.ts";
import { Collector } from "./collector.ts";
import { withContinuedGoals } from "./continued-goals.ts";
import { takeContents } from "./contents.ts";
import { readFrontPage } from "./front-page.ts";
import { clean, fold } from "./letters.ts";
import { bodySizeOf, type Line, linesOf } from "./line.ts";
import { mend } from "./mend.ts";
import { nodesOf } from "./node.ts";
import { withoutOverviews } from "./overviews.ts";
import { takePages } from "./pages.ts";
import { withProofsAsSigns } from "./proofs.ts";
import { readQuarter } from "./quarter.ts";
import { nothing, type PlanReading } from "./reading.ts";
import { reviewPlan } from "./review.ts";
import { withBoldGoals } from "./roles/bold-goals.ts";
import { withDemands } from "./roles/demands.ts";
import { Doubts, type LabelAnswers } from "./roles/doubts.ts";
import { framedGoals } from "./roles/framed-goals.ts";
import { withHeadedPoints } from "./roles/headed-points.ts";
import { withNextSteps } from "./roles/next-steps.ts";
import { withLearntLabels } from "./roles/repeated-labels.ts";
import { withRowDetails } from "./roles/row-details.ts";
import { withSentenceLabels } from "./roles/sentence-labels.ts";
import { withSeries } from "./roles/series.ts";
import { withFoundParts } from "./roles/unlabelled.ts";
import { withScopes } from "./scopes.ts";
import { decideParts } from "./structure.ts";
import { TableHeads } from "./tables/table-heads.ts";
import { readTable } from "./tables/tables.ts";
import { withoutTemplates } from "./template-headings.ts";
import type { Heading, Token } from "./token.ts";

/** What the document is about is told among its first lines. */
const firstLines = 15;

/**
 * What the document says, as a plan. Takes its time in short steps. `answers` are what somebody has said that labels
 * announce of which the document leaves it in doubt.
 */
export async function understand(
  { name, blocks }: SourceDocument,
  answers: LabelAnswers = {},
): Promise<PlanReading> {
  const pace = new Pace();
  const doubts = new Doubts(answers);
  const collector = new Collector();
  const ofPart = (...parts: string[]) => blocks.filter(({ part }) => parts.includes(part));
  const bodySize = bodySizeOf(ofPart("body"));
  const all: Line[] = [];
  for (const block of ofPart("body", "textBox")) {
    all.push(...linesOf(block, bodySize));
    if (pace.isDue) await pace.rest();
  }
  const marked = ofPart("contents");
  for (const block of marked)
    collector.putAside({ text: clean(block.text), places: [block.place] }, "contents");
  for (const { text, place } of ofPart("footnote")) {
    collector.leave({ text: clean(text), places: [place] }, b("En fodnote.", "A footnote."));
  }
  for (const { text, place } of ofPart("struck")) {
    collector.leave(
      { text: clean(text), places: [place] },
      b("Teksten er streget over.", "The text is crossed out."),
    );
  }
  const { contents, rest: withoutContents } = takeContents(all, marked);
  const { pages, rest: withoutPages } = takePages(withoutContents);
  for (const { text, places } of pages) collector.putAside({ text, places }, "page");
  const mended = mend(withoutPages);
  await pace.rest();

  const margins = ofPart("header", "footer");
  const front = readFrontPage(mended, margins, contents.lines, name, collector);
  const { caseNumber, asking } = readCaseNumber([
    ...mended.map(({ text, places }) => ({ text, places })),
    ...margins.map(({ text, place }) => ({ text: clean(text), places: [place] })),
  ]);
  const numbered = new Set([...asking.flatMap(({ places }) => places), ...(caseNumber?.places ?? [])]);
  const body = front.rest.filter((line) => {
    const isTaken = line.places.some((place) => numbered.has(place)) && isOnlyCaseNumber(line);
    if (isTaken) collector.putAside({ text: line.text, places: line.places }, "caseNumber");
    return !isTaken;
  });
  const filled = body.filter((line) => {
    const isDash = line.cell !== undefined && /^[-–—/.]{1,3}$/u.test(line.text);
    if (isDash) collector.putAside({ text: line.text, places: line.places }, "label");
    return !isDash;
  });
  const { address, rest } = takeAddress(filled, [front.department.text, front.title.text]);
  for (const { text, places } of address) collector.putAside({ text, places }, "address");

  const lines = withLearntLabels(
    withSeries(withSentenceLabels(withBoldGoals(withoutRepeats(rest, front.department.text, collector)))),
    doubts,
  );
  const classifier = new Classifier(lines, contents, front.title.text);
  const tokens = await tokensOf(lines, { classifier, doubts, pace });
  const nodes = nodesOf(
    withRowDetails(
      withScopes(
        withFoundParts(
          withProofsAsSigns(withDemands(withNextSteps(withHeadedPoints(withoutTemplates(tokens))))),
        ),
      ),
    ),
  );
  decideParts(nodes);

  await pace.rest();
  const parts = buildParts(nodes, collector);
  const { chapters } = parts;
  const focusAreas = withAnnotations(withContinuedGoals(withoutOverviews(parts.focusAreas, collector)));
  const reading: PlanReading = {
    title: front.title,
    department: front.department,
    period: front.period,
    quarter: readQuarter([front.title, ...mended.slice(0, firstLines), ...margins]),
    caseNumber: caseNumber ?? nothing,
    chapters,
    focusAreas,
    leftOver: collector.leftOver,
    asides: collector.asides,
    labels: doubts.labels,
    issues: collector.issues,
  };
  await pace.rest();
  return { ...reading, issues: [...collector.issues, ...reviewPlan(reading, contents)] };
}

async function tokensOf(
  lines: readonly Line[],
  {
    classifier,
    doubts,
    pace,
  }: { readonly classifier: Classifier; readonly doubts: Doubts; readonly pace: Pace },
): Promise<Token[]> {
  const tokens: Token[] = [];
  const heads = new TableHeads(lines, doubts);
  const framed = framedGoals(lines);
  let above: Heading | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    if (pace.isDue) await pace.rest();
    const table = lines[at]?.cell?.table;
    if (table === undefined) {
      const token = classifier.classify(lines, at);
      if (token) tokens.push(token);
      if (token?.kind === "heading") above = token;
      continue;
    }
    let end = at;
    while (lines[end]?.cell?.table === table) end += 1;
    const [frame] = lines.slice(at, at + 1);
    if (frame && framed.has(table)) {
      above = {
        kind: "heading",
        line: frame,
        number: frame.number,
        title: frame.title,
        word: "goal",
        name: "mål",
      };
      tokens.push(above);
      continue;
    }
    tokens.push(
      ...readTable(lines.slice(at, end), classifier, { heads, mayHoldGoal: above?.word !== "goal" }),
    );
    at = end - 1;
  }
  return tokens;
}

/** The department's name as a heading of its own, over an organisation chart or on every page, is no chapter. */
function withoutRepeats(lines: readonly Line[], department: string, collector: Collector): Line[] {
  const name = fold(department);
  return lines.filter((line) => {
    const isRepeat = name !== "" && line.outline !== undefined && fold(line.text) === name;
    if (isRepeat) collector.putAside({ text: line.text, places: line.places }, "heading");
    return !isRepeat;
  });
}
