/** Whether trying again later can help, by what went wrong. */
const worthAnotherTry = {
  'bad-url': false,
  'bad-scheme': false,
  'bad-port': false,
  'credentials-in-url': false,
  'private-address': false,
  'host-not-found': false,
  'bad-certificate': false,
  'too-many-redirects': false,
  'redirect-loop': false,
  'bad-redirect': false,
  robots: false,
  'http-status': false,
  'content-type': false,
  'too-large': false,
  'too-complex': false,
  'too-slow': false,
  'bad-charset': false,
  'bad-feed': false,
  'bad-pdf': false,
  'bad-mail': false,
  'bad-text': false,
  'bad-file': false,
  'no-article': false,
  paywall: false,
  'robots-unreachable': true,
  'server-busy': true,
  'dns-failed': true,
  unreachable: true,
  timeout: true,
  'bad-response': true,
  stopped: true,
} as const;

/** What went wrong, as a word for tables, metrics and tests. */
export type RefusalCode = keyof typeof worthAnotherTry;

/** Why something gave no article. */
export interface Refusal {
  readonly code: RefusalCode;
  /** One plain sentence without its full stop: what was expected and what came. */
  readonly message: string;
  /** True when the same can work later: the server was busy, the network was down. */
  readonly again: boolean;
  /** Seconds that the server asked to wait before that. */
  readonly after?: number;
}

/** What a step gives back when it has nothing else to give. */
export interface Refused {
  readonly refusal: Refusal;
}

/** A refusal on its way up through streams and callbacks; `refusedBy` takes it out again. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly refusal: Refusal;

  constructor(code: RefusalCode, message: string, after?: number) {
    super(message);
    this.refusal = { code, message, again: worthAnotherTry[code], ...(after !== undefined && { after }) };
  }
}

/** The refusal inside an error; an error that holds none is a fault of ours and is thrown on. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof RefusalError) return { refusal: error.refusal };
  throw error;
}
