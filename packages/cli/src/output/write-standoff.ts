import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ParsedArticle, toStandoff } from '@incident/claims';
import { CommandError } from '../command-error.ts';
import { fileProblem } from '../input/file-problem.ts';
import { writeWhole } from './write-whole.ts';

/** What brat must know to open the files: the types, roles and attributes of `toStandoff`. */
const annotationConf = `[entities]
Source
Cue
Content

[relations]
Within	Arg1:<EVENT>, Arg2:<EVENT>
Repeats	Arg1:<EVENT>, Arg2:<EVENT>

[events]
Attribution	Source?:Source, Cue?:Cue, Content?:Content
Attribution-no-source	Cue?:Cue, Content?:Content

[attributes]
Act	Arg:<EVENT>, Value:asserts|denies|confirms|declines-to-confirm|doubts|accuses|threatens|warns|demands|orders|predicts|promises|justifies|suggests|fears
Stance	Arg:<EVENT>, Value:supports|denies|withholds
Form	Arg:<EVENT>, Value:direct|mixed|indirect
Factuality	Arg:<EVENT>, Value:certain|probable|possible|unknown
Polarity	Arg:<EVENT>, Value:positive|negative
`;

/** A folder that brat opens: for every article its text and its annotations, and the configuration. */
export async function writeStandoff(parsed: readonly ParsedArticle[], folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CommandError(`${folder} ${fileProblem(error)}`);
  }
  for (const one of parsed) {
    const name = basename(one.article.id).replace(/\.txt$/, '');
    await writeWhole(join(folder, `${name}.txt`), sameLength(one.article.text));
    await writeWhole(join(folder, `${name}.ann`), toStandoff(one));
  }
  await writeWhole(join(folder, 'annotation.conf'), annotationConf);
}

/** Readers that turn CRLF into one character would lose their place; a space keeps the count. */
function sameLength(text: string): string {
  return text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
}
