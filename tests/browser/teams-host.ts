/**
 * A page that behaves as Teams does towards a tab in a frame, as far as teams-js and MSAL ask: it says who it is, hands
 * out the context, brings tokens when it signs people in itself, and keeps a list of what the tab told it
 * (`window.heard`).
 */

export interface TeamsHost {
  /** The tab's address. */
  readonly tab: string;
  /** What Teams would say of the place: theme, locale, entityId, channelId, ... */
  readonly context: Readonly<Record<string, unknown>>;
  readonly frameContext?: "content" | "settings";
  /** The token that Teams brings (nested app authentication), or nothing where it signs nobody in. */
  readonly token?: { readonly access: string; readonly id: string; readonly tenantId: string };
}

/** The page's HTML, to be answered for an address that teams-js takes for Teams. */
export function teamsHostPage(host: TeamsHost): string {
  const facts = JSON.stringify(host).replaceAll("<", String.raw`\u003c`);
  return `<!doctype html><html lang="da"><title>Teams</title>
<iframe id="tab" title="Rettesnor" style="width:700px;height:600px;border:0"></iframe>
<script>const host = ${facts};\n(${behave.toString()})(host);</script></html>`;
}

/** Runs in the page: no imports, nothing from outside. */
function behave(host: TeamsHost): void {
  interface Message {
    readonly id: number;
    readonly uuid: unknown;
    readonly func: string;
    readonly args: readonly unknown[];
    readonly data?: string;
  }
  interface SignInRequest {
    readonly requestId: string;
    readonly method: string;
  }
  const heard: { func: string; args: readonly unknown[] }[] = [];
  Object.assign(window, { heard });
  const frame = document.querySelector("iframe");
  const runtime = {
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    isNAAChannelRecommended: host.token !== undefined,
    supports: { pages: { config: {} }, ...(host.token && { nestedAppAuth: {} }) },
  };
  const answers: Record<string, (message: Message) => unknown[] | undefined> = {
    initialize: () => [
      host.frameContext ?? "content",
      "web",
      JSON.stringify(runtime),
      JSON.stringify(runtime),
    ],
    getContext: () => [host.context],
    "settings.setSettings": () => [true],
    "nestedAppAuth.execute": (message) => [
      null,
      JSON.stringify(answerSignIn(JSON.parse(message.data ?? "{}") as SignInRequest)),
    ],
  };

  function answerSignIn(request: SignInRequest): unknown {
    const envelope = { messageType: "NestedAppAuthResponse", requestId: request.requestId, success: true };
    if (request.method === "GetInitContext") {
      return { ...envelope, initContext: { sdkName: "teams", sdkVersion: "1" } };
    }
    return {
      ...envelope,
      token: {
        access_token: host.token?.access,
        id_token: host.token?.id,
        expires_in: 3600,
        properties: null,
      },
      account: {
        environment: "login.windows.net",
        tenantId: host.token?.tenantId,
        username: "",
        homeAccountId: "1.2",
      },
    };
  }

  addEventListener("message", (event: MessageEvent<Message>) => {
    const message = event.data;
    if (event.source !== frame?.contentWindow || typeof message.func !== "string") return;
    heard.push({
      func: message.func,
      args: [...message.args, ...(message.data ? [JSON.parse(message.data) as unknown] : [])],
    });
    const args = answers[message.func]?.(message);
    if (args) frame.contentWindow?.postMessage({ id: message.id, uuid: message.uuid, args }, event.origin);
  });
  frame?.setAttribute("src", host.tab);
}
