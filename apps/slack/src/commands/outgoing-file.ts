/** A file for the person who asked. */
export interface OutgoingFile {
  readonly name: string;
  readonly title: string;
  readonly content: string | Buffer;
  /** What a picture shows, in words. */
  readonly altText?: string;
}

/** Where the file went, or why it could not be sent: a permission that the app was not installed with. */
export type Delivery = { readonly channel: string } | { readonly missing: string };

/** Sends a file to the person who asked, in their direct messages with the app: nobody else sees it. */
export type Deliver = (file: OutgoingFile) => Promise<Delivery>;
