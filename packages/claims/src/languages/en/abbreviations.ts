/** Abbreviations whose full stop never ends a sentence. */
export const titleAbbreviations =
  'mr mrs ms dr prof sen sens rep reps gov gen lt col sgt maj capt cmdr adm brig pvt cpl st rev hon jr sr messrs mme mlle no nos vs pp fig vol ed eds art sec para approx dept est ft mt ave blvd rd';

/** Abbreviations that may also end a sentence; the next word decides. */
export const otherAbbreviations =
  'inc corp co ltd llc plc bros etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun calif fla tex pa mass conn ill mich minn mo ky va wash ore ariz ark colo ga ind kan la md miss mont neb nev okla tenn vt wis wyo ala del hon esq ph.d m.d';

/** Words that open a sentence far more often than they continue one after an abbreviation. */
export const sentenceOpeners =
  'the a an this that these those he she it we they i you his her its their our my in on at for from with by but and so yet if when while although though since because after before as however meanwhile there here what who how why one some many most all both no not still then now also last';

/** Words that an apostrophe opens because letters are left out, and clitics that stand apart from their word. */
export const elisions = 'em til tis twas twill twere cause cos cuz bout n nuff neath s t d m re ve ll';
