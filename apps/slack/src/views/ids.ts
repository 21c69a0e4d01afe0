/** Every `action_id`, `callback_id` and `block_id` of the app, written once. */
export const ids = {
  actions: {
    previousPage: 'claims_previous_page',
    nextPage: 'claims_next_page',
    openIncident: 'claims_open_incident',
    /** Followed by a colon and the slug. */
    openOneOf: 'claims_open_one_of',
    clearFilters: 'claims_clear_filters',
    loosenFilter: 'claims_loosen_filter',
    nearestValue: 'claims_nearest_value',
    share: 'claims_share',
    evidence: 'claims_evidence',
    filters: {
      stance: 'claims_filter_stance',
      by: 'claims_filter_by',
      act: 'claims_filter_act',
      from: 'claims_filter_from',
    },
  },
  callbacks: {
    evidence: 'claims_evidence_view',
  },
  blocks: {
    pages: 'claims_pages',
    /** Followed by what the menus stand for; see `menu-state.ts`. */
    menus: 'claims_menus',
    choices: 'claims_choices',
  },
} as const;
