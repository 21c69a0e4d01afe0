import { wellFormed } from './well-formed.ts';

/** What Markdown, tables included, could read as markup anywhere in a line. A colon or a dot makes links of bare addresses. */
const markup = /[\\`*_{}[\]<>|~$]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=\S)/gi;
const control = /[\p{Cc}\u2028\u2029]/gu;

/** Foreign text as Markdown that shows exactly it, on one line: white space is drawn together, control characters go. */
export function markdownText(text: string): string {
  const line = wellFormed(text)
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(control, '\ufffd')
    .trim();
  return line
    .replace(markup, (sign) =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    )
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+=-]/, '\\$&');
}
