/** The tab's configuration page in Teams: pick the channel's department, then press Teams' own "Gem". */
import { Dropdown, Field, Option, Text, Title3, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { departmentsByArea } from "../../domain/belonging/organisation.ts";
import { useProduct } from "../site/product.tsx";
import { useOrganisation } from "../site/use-organisation.ts";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingPage } from "../states/LoadingPage.tsx";
import { departmentOf } from "../teams/tab-settings.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "30rem",
    padding: tokens.spacingHorizontalXXL,
  },
});

export function SetupPage() {
  const styles = useStyles();
  const { setup } = useWords();
  const { teams } = useProduct();
  const { data, error, refetch } = useOrganisation();
  const [chosen, setChosen] = useState(() => departmentOf(teams?.entityId ?? ""));
  if (!data) return error ? <FailedPage error={error} retry={() => void refetch()} /> : <LoadingPage />;
  const departments = departmentsByArea(data).flatMap((group) => group.departments);
  const department = departments.find((unit) => unit.key === chosen);
  return (
    <main className={styles.root}>
      <Title3 as="h1">{setup.title}</Title3>
      <Text>{setup.text}</Text>
      <Field label={setup.department}>
        <Dropdown
          clearButton={null}
          placeholder={setup.choose}
          value={department?.title ?? ""}
          selectedOptions={chosen === undefined ? [] : [chosen]}
          onOptionSelect={(_, { optionValue }) => {
            const unit = departments.find((candidate) => candidate.key === optionValue);
            setChosen(unit?.key);
            teams?.settings?.offer(unit && { key: unit.key, name: setup.tabName(unit.title) });
          }}
        >
          {departments.map((unit) => (
            <Option key={unit.key} value={unit.key}>
              {unit.title}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {department ? <Text role="status">{setup.chosen(setup.tabName(department.title))}</Text> : null}
    </main>
  );
}
