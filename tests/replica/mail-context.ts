/** As much of a browser as a replica needs to be served in it; Playwright's contexts are that already. */
export interface MailContext {
  route(pattern: '**/*', answer: (route: MailRoute) => Promise<void>): Promise<unknown>;
  routeWebSocket(pattern: '**/*', answer: (socket: MailSocket) => unknown): Promise<unknown>;
  pages(): readonly MailContextPage[];
}

export interface MailRoute {
  request(): MailRequest;
  fulfill(answer: MailAnswer): Promise<void>;
  abort(): Promise<void>;
  continue(): Promise<void>;
  /** Leaves it to the replica that was served before. */
  fallback(): Promise<void>;
}

interface MailRequest {
  method(): string;
  url(): string;
  postDataJSON(): unknown;
}

interface MailAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface MailSocket {
  url(): string;
  close(): Promise<void>;
}

export interface MailContextPage {
  url(): string;
  evaluate(script: string): Promise<unknown>;
}
