import type { Mention } from '../layers.ts';
import type { Speaker } from '../types.ts';
import { trimArticle } from './describe-mention.ts';
import { speakerId } from './speaker-id.ts';

/** The record of whom a mention names, `printed` as its spelling; a person is spelt by the name alone. */
export function toSpeaker(mention: Mention, printed: string): Speaker {
  const { name, kind, anonymity, role, affiliation, side } = mention;
  const id = speakerId(name);
  const spellings = kind === 'person' ? [name] : spellingsOf(name, trimArticle(printed));
  // Most speakers have nothing more said of them; spreading what is not there is the slow part.
  if (role === undefined && affiliation === undefined && side === undefined)
    return { id, name, kind, spellings, anonymity };
  return {
    id,
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(side === undefined ? {} : { side }),
    spellings,
    anonymity,
  };
}

function spellingsOf(name: string, printed: string): string[] {
  return name === printed ? [name] : [name, printed];
}

/** The same speaker, with one more spelling. */
export function withSpelling(speaker: Speaker, spelling: string): Speaker {
  return speaker.spellings.includes(spelling)
    ? speaker
    : { ...speaker, spellings: [...speaker.spellings, spelling] };
}
