/**
 * Text as the database can hold it: PostgreSQL knows no NUL, and half a surrogate pair is no character. Each becomes
 * U+FFFD, one unit for one unit. Done before the article is read, so that offsets fit what is stored.
 */
export function storableText(text: string): string {
  return text.replaceAll(/\0|\p{Surrogate}/gu, '\u{FFFD}');
}
