const stopWords = new Set(
  'the a an and or but of in on at to for from by with as is are was were be been being it its this that these those they them their he his she her we our you your i not no any all some such so than then there here which who whom whose what when where why how would could should may might will can do does did done has have had if while also very just more most other into over under about after before during against between through up down out off own same too only said say says'.split(
    ' ',
  ),
);

/** The words that carry a content: in small letters, each once, without stop words, plural and tense endings cut off. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 2 && !stopWords.has(word)).map(stem))];
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
}
