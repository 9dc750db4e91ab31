/**
 * The least that a page of React and Fluent can be: the provider, one button and one input. What our own pages are
 * measured against.
 */
import { Button, FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <FluentProvider theme={teamsLightTheme}>
        <Button>Alt, hvad der er</Button>
      </FluentProvider>
    </StrictMode>,
  );
