const safe = /^https?:\/\/[^\s"'<>\\^`{|}\p{Cc}\p{Surrogate}]+$/iu;

/** The address if it is one that a reader may follow: http or https, in one piece. Never `javascript:`. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && safe.test(url) ? url : undefined;
}
