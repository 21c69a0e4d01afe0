import type { CueDegree, Language, LanguageData } from '../language.ts';

/** The lists of `reportedCertainty` by word. */
export function compileCertainty({
  reportedCertainty: lists,
}: LanguageData): Pick<Language, 'certaintyOfCues'> {
  const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');
  const certaintyOfCues = new Map<string, CueDegree>();
  const add = (list: string, known: Partial<CueDegree>) => {
    for (const word of words(list))
      certaintyOfCues.set(word, {
        degree: 'none',
        hedge: null,
        raises: false,
        ...certaintyOfCues.get(word),
        ...known,
      });
  };
  add(lists.probable, { degree: 'probable' });
  add(lists.possible, { degree: 'possible' });
  add(lists.asking, { degree: 'unknown' });
  add(lists.negationRaising, { raises: true });
  add(lists.hedging, { hedge: 'speaker' });
  add(lists.distancing, { hedge: 'writer' });
  return { certaintyOfCues };
}
