/** Every `action_id` and `block_id` of the app, written once. */
export const ids = {
  actions: {
    previousPage: 'claims_previous_page',
    nextPage: 'claims_next_page',
    openIncident: 'claims_open_incident',
  },
  blocks: {
    pages: 'claims_pages',
    suggestions: 'claims_suggestions',
  },
} as const;
