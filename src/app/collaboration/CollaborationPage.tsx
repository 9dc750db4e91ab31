/** Samarbejde: the department's collaborations, one of them opened, or a new one begun. */
import { goTo, pagePlace, type Place } from "../site/places.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingRows } from "../states/LoadingPage.tsx";
import { Message } from "../states/Message.tsx";
import { useWords } from "../words/use-words.tsx";
import { AgreementSheet } from "./AgreementSheet.tsx";
import { CollaborationList } from "./CollaborationList.tsx";
import { StartCollaboration } from "./StartCollaboration.tsx";
import { useCollaborations, useTemplates } from "./use-collaborations.ts";

type DepartmentPlace = Extract<Place, { at: "department" }>;

export function CollaborationPage({ place }: { place: DepartmentPlace }) {
  const words = useWords().collaboration;
  const { key } = useDepartmentView();
  const { data, error, retry } = useCollaborations();
  const templates = useTemplates();
  const failure = error ?? templates.error;
  if (!data) return failure ? <FailedPage error={failure} retry={retry} /> : <LoadingRows />;
  if (place.agreement === "new") {
    return (
      <StartCollaboration
        key={place.goal ?? 0}
        goal={place.goal}
        mayWrite={data.mayWrite}
        templates={templates.rows}
      />
    );
  }
  if (place.agreement === undefined) return <CollaborationList data={data} />;
  const chosen = data.all.find(({ id }) => id === place.agreement);
  if (chosen) {
    return (
      <AgreementSheet
        key={chosen.id}
        collaboration={chosen}
        mayWrite={data.mayWrite}
        templates={templates.rows}
      />
    );
  }
  return (
    <Message
      title={words.notFoundTitle}
      text={words.notFoundText}
      illustration="signpost"
      action={{ label: words.all, run: () => goTo(pagePlace(key, "collaboration")) }}
    />
  );
}
