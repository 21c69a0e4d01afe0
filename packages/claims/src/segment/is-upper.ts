/** Whether a capital stands at `at`. */
export function isUpper(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
