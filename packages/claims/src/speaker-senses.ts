/**
 * What a word can say about who speaks, as bits of one integer. A language lists the words of each sense; a word may have
 * several ("lead" heads a body, "general" is a person and an adjective).
 */
export const Sense = {
  /** One human being by what he is: "mayor", "witness". */
  Person: 1 << 0,
  /** Several: "officials", "families", "some". */
  Persons: 1 << 1,
  /** Of these, whom nothing is told of but their number or that they talked: "some", "sources", "people". */
  Vague: 1 << 2,
  Document: 1 << 3,
  /** Of these, what stands for whoever issued it: "statement", "letter". */
  Statement: 1 << 4,
  Government: 1 << 5,
  /** Of these, what stands for the country itself: "government". */
  Cabinet: 1 << 6,
  Organization: 1 << 7,
  /** Of these, what any body can be called: "group", "company". */
  AnyBody: 1 << 8,
  Media: 1 << 9,
  She: 1 << 10,
  He: 1 << 11,
  /** "Mr.", "Dr.": a title that tells no office. */
  Courtesy: 1 << 12,
  /** "former", "late": not any more what follows. */
  Former: 1 << 13,
  /** "de", "bin", "von": small words inside a name. */
  Particle: 1 << 14,
  /** "Jr.", "III": what follows a surname. */
  Suffix: 1 << 15,
  /** "Act", "Street": a name that ends so is no person's. */
  NoPerson: 1 << 16,
  /** "Anna", "Ahmed": a name that begins so is a person's. */
  Given: 1 << 17,
  Article: 1 << 18,
  /** "the", "this": what follows was named before. */
  Definite: 1 << 19,
  /** "his", "their". */
  Possessive: 1 << 20,
  /** A pronoun for one person: "he", "she", "his". */
  Personal: 1 << 21,
  /** A pronoun for a body or several people: "they", "it". */
  Bodily: 1 << 22,
  /** "I", "me", "my"; "we". */
  First: 1 << 23,
  /** "everyone", "others": a pronoun that points to nobody in particular. */
  Anyone: 1 << 24,
  /** What joins somebody to the body that he speaks for: "of", "for", "at". */
  Link: 1 << 25,
  /** What joins a document to its author: "by", "from". */
  By: 1 << 26,
  /** "who │heads│ the agency". */
  Heads: 1 << 27,
  /** "a handful of", "one of": counts what follows. */
  Quantity: 1 << 28,
  /** One who speaks for the place where he is: "officials in Berlin". */
  Local: 1 << 29,
  /** A place where somebody is: "in", "near", "from". */
  Where: 1 << 30,
  /** Written, shown or found, but no `Document` whose findings count as claims: "speech", "video". */
  Paper: 1 << 31,
} as const;
