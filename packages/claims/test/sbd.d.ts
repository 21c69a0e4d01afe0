/** The part of sbd that the tests use; it brings no types of its own. */
declare module 'sbd' {
  const sbd: { sentences(text: string, options: { preserve_whitespace: boolean }): string[] };
  export default sbd;
}
