/** The first page where no department is given, as in the personal tab: choose one. */
import { useOrganisation } from "../site/use-organisation.ts";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingPage } from "../states/LoadingPage.tsx";
import { Message } from "../states/Message.tsx";
import { useWords } from "../words/use-words.tsx";
import { DepartmentLinks } from "./DepartmentLinks.tsx";

export function ChooseDepartment() {
  const { bar, setup } = useWords();
  const { data, error, refetch } = useOrganisation();
  if (!data) return error ? <FailedPage error={error} retry={() => void refetch()} /> : <LoadingPage />;
  return (
    <main>
      <Message title={bar.department} text={setup.everyone} illustration="signpost">
        <DepartmentLinks organisation={data} />
      </Message>
    </main>
  );
}
