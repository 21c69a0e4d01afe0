/** Month and weekday names, in order. */
export const months = 'january february march april may june july august september october november december';
export const weekdays = 'sunday monday tuesday wednesday thursday friday saturday';
