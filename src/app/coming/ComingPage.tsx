/** The place of a page that is not built yet: says what will be here, and leads back to what is. */
import { Link } from "@fluentui/react-components";
import { hrefOf, pagePlace, type ComingPage as ComingPageName } from "../site/places.ts";
import { Message } from "../states/Message.tsx";
import { useWords } from "../words/use-words.tsx";

export function ComingPage({ page, department }: { page: ComingPageName; department: string }) {
  const { coming } = useWords();
  return (
    <Message title={coming[page].title} text={coming[page].text} illustration="signpost">
      <Link href={hrefOf(pagePlace(department, "overview"))}>{coming.link}</Link>
    </Message>
  );
}
