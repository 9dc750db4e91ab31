/** What can be done with an agreement as a whole: link, Word, paper, its row in SharePoint, its frame, and its end. */
import {
  Button,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Section } from "../../domain/collaboration/sections.ts";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { useCopyLink } from "../messages/use-copy-link.ts";
import { useProduct } from "../site/product.tsx";
import { rowAddress } from "../site/row-address.ts";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { EndDialog } from "./EndDialog.tsx";
import { FrameDialog } from "./FrameDialog.tsx";
import { useReopen } from "./use-ending.ts";
import { useWordFile } from "./use-word-file.ts";

export function AgreementMenu({
  sections,
  templates,
}: {
  sections: readonly Section[];
  templates: readonly CollaborationTemplate[];
}) {
  const words = useWords().collaboration;
  const { siteUrl } = useProduct();
  const copyLink = useCopyLink();
  const { collaboration, mayEnd, mayWrite, isStarter } = useOpenAgreement();
  const [dialog, setDialog] = useState<"end" | "frame">();
  const reopen = useReopen();
  const saveWordFile = useWordFile(sections);
  const close = () => setDialog(undefined);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void saveWordFile()}>{words.word}</MenuItem>
            <MenuItem onClick={() => print()}>{words.print}</MenuItem>
            <MenuItem onClick={() => void copyLink()}>{words.copyLink}</MenuItem>
            <MenuItemLink
              href={rowAddress(siteUrl, collaborations.name, collaboration.id)}
              target="_blank"
              rel="noreferrer"
            >
              {words.openInSharePoint}
            </MenuItemLink>
            {mayWrite && isStarter ? (
              <MenuItem onClick={() => setDialog("frame")}>{words.rename}</MenuItem>
            ) : null}
            {mayEnd && collaboration.state !== "ended" ? (
              <MenuItem onClick={() => setDialog("end")}>{words.end}</MenuItem>
            ) : null}
            {reopen ? <MenuItem onClick={() => void reopen()}>{words.reopen}</MenuItem> : null}
          </MenuList>
        </MenuPopover>
      </Menu>
      {dialog === "end" ? <EndDialog close={close} /> : null}
      {dialog === "frame" ? <FrameDialog templates={templates} close={close} /> : null}
    </>
  );
}
