const lineBreaks = /\r\n?|[\v\f\u{85}\u{2028}\u{2029}]/gu;
// Controls, invisible formatting and bidirectional overrides (all but the joiners), halves of surrogate pairs.
const unprintable = /(?!\n)\p{Cc}|(?![\u{200C}\u{200D}])\p{Cf}|\p{Cs}/gu;
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * Foreign text made safe to look at: nothing that hides, reverses or stacks on other text. Words stay as printed, with
 * their line breaks; the joiners that emoji and Persian need stay too.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unprintable, '')
    .replaceAll(stackedMarks, '$1');
}

/** The same on one line, for names, titles and labels. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim();
}
