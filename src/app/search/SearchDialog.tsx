/** Ctrl+K: one field, results of the whole municipality while one writes, arrows and Enter to go there. */
import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { find } from "../../domain/search/find.ts";
import { type Findable, type FoundGroup, type SearchPlace } from "../../domain/search/findables.ts";
import { SearchField } from "../fields/SearchField.tsx";
import { goTo } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import type { Words } from "../words/da.ts";
import { useWords } from "../words/use-words.tsx";
import { keepRecent, readRecent, type Recent } from "./recently-found.ts";
import { SearchResults, type SearchLine } from "./SearchResults.tsx";
import { useSearchGround } from "./use-search-ground.ts";

const useStyles = makeStyles({
  surface: { maxWidth: "40rem", marginTop: "8vh", marginBottom: "auto" },
  search: { width: "100%", maxWidth: "none" },
  hint: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
  },
});

export function SearchDialog({
  isOpen,
  close,
  returnTo,
}: {
  isOpen: boolean;
  close: () => void;
  /** What had the focus before. */
  returnTo: RefObject<Element | null>;
}) {
  const styles = useStyles();
  const words = useWords();
  const owner = useProduct();
  const { among, pages, rest, retry } = useSearchGround(isOpen);
  const [text, setText] = useState("");
  const [whole, setWhole] = useState<FoundGroup>();
  const [active, setActive] = useState(0);
  const results = useRef<HTMLDivElement>(null);
  const searched = useDeferredValue(text);
  const { lines, count } = useMemo(
    () =>
      searched.trim() === ""
        ? beforeTyping(pages, isOpen ? readRecent(owner) : [])
        : linesFor(searched, among, whole, words.search),
    [searched, among, pages, whole, words, isOpen, owner],
  );
  const choose = ({ place, group, title, detail }: SearchLine) => {
    if (place === undefined) {
      setWhole(group === "recent" ? undefined : group);
      return;
    }
    keepRecent(owner, { title, detail, place });
    close();
    setText("");
    setWhole(undefined);
    goTo(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((before) => Math.max(0, Math.min(lines.length - 1, before + step)));
    }
    // Whoever types quickly presses Enter before the results of the last letters are drawn.
    const now = searched === text ? lines : linesFor(text, among, whole, words.search).lines;
    const line = now[active];
    if (event.key === "Enter" && line) {
      event.preventDefault();
      choose(line);
    }
  };
  useEffect(() => {
    results.current?.querySelector(`#search-result-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => (data.open ? undefined : close())}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus to={returnTo} />
        <DialogBody>
          <DialogTitle>{words.search.title}</DialogTitle>
          <DialogContent>
            <SearchField
              className={styles.search}
              size="large"
              placeholder={words.search.placeholder}
              role="combobox"
              aria-expanded={lines.length > 0}
              aria-controls="search-results"
              aria-activedescendant={lines[active] ? `search-result-${active}` : undefined}
              value={text}
              change={(wanted) => {
                setText(wanted);
                setWhole(undefined);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
            <Text role="status" className={styles.hint} size={200}>
              {text.trim() === ""
                ? words.search.hint
                : count > 0
                  ? words.search.results(count)
                  : rest === "coming"
                    ? ""
                    : words.search.nothing(text)}
              {rest === "coming" ? ` ${words.search.coming}` : null}
              {rest === "missing" || rest === "older" ? (
                <>
                  {` ${words.search[rest]} `}
                  <Link onClick={retry}>{words.states.retry}</Link>
                </>
              ) : null}
            </Text>
            <SearchResults lines={lines} active={active} choose={choose} ref={results} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface Lines {
  readonly lines: readonly SearchLine[];
  /** Of all that fits, also what is not shown. */
  readonly count: number;
}

/** What was found lately, and where one can go. */
function beforeTyping(pages: readonly SearchPlace[], recent: readonly Recent[]): Lines {
  const lines = [
    ...recent.map((each) => ({ ...each, group: "recent" as const })),
    ...pages.map(({ title, place }) => ({ group: "pages" as const, title, place, detail: "" })),
  ];
  return { lines, count: lines.length };
}

/** Group by group; a group of which not everything is shown ends with a line that shows it. */
function linesFor(
  text: string,
  among: readonly Findable[],
  whole: FoundGroup | undefined,
  words: Words["search"],
): Lines {
  const { shown, counts } = find(text, among, whole);
  // In the order that was found best: a person first where somebody is called that.
  const groups = [...new Set(shown.map(({ group }) => group))];
  const lines = groups.flatMap((group): SearchLine[] => {
    const found = shown.filter((one) => one.group === group);
    const all = counts[group] ?? 0;
    if (found.length === all) return found;
    const heading = words.some(found.length, all);
    const more = { group, title: words.all(all), detail: "", place: undefined };
    return [...found.map((one) => ({ ...one, heading })), more];
  });
  return { lines, count: Object.values(counts).reduce((sum, each) => sum + each, 0) };
}

/** When the dialog has gone and has led nowhere, whoever works by keyboard is where she was. */
function ReturnFocus({ to }: { to: RefObject<Element | null> }) {
  useEffect(
    () => () => {
      setTimeout(() => {
        const { activeElement } = document;
        if (
          (activeElement === null || activeElement === document.body) &&
          to.current instanceof HTMLElement
        ) {
          to.current.focus();
        }
      });
    },
    [to],
  );
  return null;
}
