/** What Slack accepts in one message, and our own budget below it. https://docs.slack.dev/reference/block-kit/blocks */
export const limits = {
  blocks: 50,
  sectionText: 3000,
  header: 150,
  buttonText: 75,
  buttonValue: 2000,
  optionText: 75,
  modalTitle: 24,
  modalBlocks: 100,
  /** Slack refuses messages of about 13,200 characters of blocks; we stop well before. */
  characters: 9000,
} as const;
