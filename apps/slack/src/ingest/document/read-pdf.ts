import { getDocumentProxy } from 'unpdf';
import type { ReadArticle } from '../read-article.ts';
import { RefusalError } from '../refusal.ts';
import { joinLines, type PrintedLine } from './join-lines.ts';

/** Titles that programs invent. */
const invented =
  /\.(?:docx?|odt|rtf|indd|pages|pdf|tex)$|^(?:untitled|document\d*|slide \d+|microsoft word\b.*)$/i;

/** A PDF → an article, as far as it holds text: lines joined to paragraphs, words broken at the end of a line mended. */
export async function readPdf(bytes: Uint8Array): Promise<ReadArticle> {
  // pdf.js takes the buffer over: it gets one of its own.
  const pdf = await open(new Uint8Array(bytes));
  try {
    const pages: PrintedLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const content = await (await pdf.getPage(number)).getTextContent();
      pages.push(linesOf(content.items));
    }
    const text = joinLines(pages);
    if (text === '') {
      throw new RefusalError(
        'no-article',
        'expected a PDF with text in it, this one holds pictures only (a scan?)',
      );
    }
    const { info } = await pdf.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    return { text, ...(title !== '' && !invented.test(title) && { title }) };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const locked = error.name === 'PasswordException';
    throw new RefusalError(
      'bad-pdf',
      locked ? 'expected a PDF that opens without a password' : `expected a PDF, got: ${error.message}`,
    );
  }
}

/** Pieces of text as pdf.js gives them → lines: pieces up to an end of line, at the height of the first. */
function linesOf(items: readonly object[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let text = '';
  let at: { y: number; size: number } | null = null;
  const end = () => {
    if (text.trim() !== '')
      lines.push({ text: text.replaceAll(/\s+/g, ' ').trim(), y: at?.y ?? 0, size: at?.size ?? 0 });
    text = '';
    at = null;
  };
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string') continue;
    const matrix: unknown[] = 'transform' in item && Array.isArray(item.transform) ? item.transform : [];
    const size = 'height' in item ? Number(item.height) : 0;
    if (item.str.trim() !== '') at ??= { y: Number(matrix[5] ?? 0), size };
    text += item.str;
    if ('hasEOL' in item && item.hasEOL === true) end();
  }
  end();
  return lines;
}
