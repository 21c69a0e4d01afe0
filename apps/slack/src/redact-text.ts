const secrets: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z]+|app)-[\w.-]+/gi, '[token]'],
  [/(\\*"(?:response_url|token|trigger_id|ticket)\\*"\s*:\s*\\*")[^"\\]+/gi, '$1[redacted]'],
  [/([?&](?:ticket|token)=)[^&\s"']+/gi, '$1[redacted]'],
  [/https?:\/\/hooks\.slack\.com\/[^\s"'\\<>]+/gi, '[response url]'],
  // What a failed query was given: whole articles, and who knows what else.
  [/(?<=Failed query: [^\n]*)\nparams: .*?(?=\n {4}at |$)/gs, ''],
];

/** A line for the log without tokens, response URLs or connection tickets, whatever library wrote it. */
export function redactText(text: string): string {
  return secrets.reduce((line, [pattern, replacement]) => line.replaceAll(pattern, replacement), text);
}
