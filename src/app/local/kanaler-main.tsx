/**
 * The entry of "Kanaler", the local product's picture of the departments' Teams channels. A build for a tenant does not
 * contain it.
 */
import { FluentProvider } from "@fluentui/react-components";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { followTheme, ownTheme, rememberTheme, themes } from "../theme/theme.ts";
import { ChannelsPage } from "./ChannelsPage.tsx";

function Root() {
  const [theme, setTheme] = useState(ownTheme);
  useEffect(() => followTheme(setTheme), []);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]}>
      <ChannelsPage
        theme={theme}
        choose={(chosen) => {
          rememberTheme(chosen);
          setTheme(chosen);
        }}
      />
    </FluentProvider>
  );
}

const element = document.getElementById("root");
if (element) {
  createRoot(element).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
}
