import { isValid, parseISO } from 'date-fns';

const pattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a text is a date or date-time of ISO 8601 that exists: Date.parse takes 30 February for 2 March, this does not. */
export function isIsoDate(text: string): boolean {
  return pattern.test(text) && isValid(parseISO(text));
}
