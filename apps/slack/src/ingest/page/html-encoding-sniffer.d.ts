declare module 'html-encoding-sniffer' {
  /** The encoding of a page by byte order mark, header and `<meta>`, by its name in the Encoding standard. */
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ): string;
}
