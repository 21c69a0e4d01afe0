/**
 * The page's only script: filters, and the claim that is pointed at. No markup is made from text here. The page allows
 * it by its hash (`page-hashes.ts`), so a change here needs a new hash.
 */
export const pageScript = `
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const form = document.querySelector('.filters');
  const cards = all('.card');
  const parts = all('[data-of]').map((part) => ({ part, numbers: part.dataset.of.split(' ') }));
  const buttons = all('.filters [data-stance]');
  const [reset] = all('.reset');
  const [count] = all('.count');
  const of = new Map();
  for (const { part, numbers } of parts)
    for (const number of numbers) of.set(number, [...(of.get(number) || []), part]);

  function apply() {
    const { voice, act } = form.elements;
    const stances = buttons.filter((button) => button.getAttribute('aria-pressed') === 'true').map((button) => button.dataset.stance);
    const shown = new Set();
    for (const card of cards) {
      const { n, voice: who, act: does, stance } = card.dataset;
      const fits =
        (voice.value === '*' || voice.value === who) &&
        (act.value === '*' || act.value === does) &&
        (stances.length === 0 || stances.includes(stance));
      card.hidden = !fits;
      if (fits) shown.add(n);
    }
    for (const { part, numbers } of parts) part.classList.toggle('off', !numbers.some((number) => shown.has(number)));
    for (const row of all('[data-row]')) row.hidden = row.querySelector('[data-of]:not(.off)') === null;
    for (const printed of all('.printed')) {
      const none = printed.querySelector('.none-shown');
      none.hidden = shown.size === cards.length || printed.querySelector('.card:not([hidden])') !== null;
    }
    const every = shown.size === cards.length;
    document.body.classList.toggle('filtered', !every);
    reset.disabled = every;
    count.textContent = every ? cards.length + ' claims' : shown.size + ' of ' + cards.length + ' claims';
  }

  function showAll() {
    for (const button of buttons) button.setAttribute('aria-pressed', 'false');
    form.elements.voice.value = '*';
    form.elements.act.value = '*';
    apply();
  }

  function point(number) {
    for (const lit of all('.on')) lit.classList.remove('on');
    for (const part of of.get(number) || []) part.classList.add('on');
    const card = cards.find((one) => one.dataset.n === number);
    if (card) card.classList.add('on');
  }

  /** A link may lead to a claim that the filters hide: then they make way. */
  function arrive() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const card = target.id.startsWith('m-') ? document.getElementById('c-' + target.id.slice(2)) : target;
    if (!card || !card.classList.contains('card')) return;
    if (card.hidden) showAll();
    point(card.dataset.n);
    if (target === card) card.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  }

  for (const button of buttons)
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      apply();
    });
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  reset.addEventListener('click', () => {
    showAll();
    buttons[0]?.focus();
  });
  document.addEventListener('mouseover', ({ target }) => {
    const part = target.closest('.card, .printed [data-of]');
    if (part) point(part.dataset.n || part.dataset.of.split(' ').at(-1));
  });
  document.addEventListener('click', ({ target }) => {
    const mark = target.closest('.printed [data-of]:not(a)');
    if (mark && String(getSelection()) === '') location.hash = 'c-' + keyOf(mark.dataset.of.split(' ').at(-1));
  });
  const keyOf = (number) => (cards.find((card) => card.dataset.n === number)?.id || '').slice(2);
  addEventListener('hashchange', arrive);
  form.hidden = false;
  showAll();
  arrive();
})();
`;
