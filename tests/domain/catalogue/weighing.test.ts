import fc from 'fast-check';
import { CATEGORIES } from '../../../workflows/domain/catalogue';
import { checklistFor } from '../../../workflows/domain/catalogue/checklists';
import checklists from '../../../workflows/domain/catalogue/checklists.json';
import { legalWeight, parseGrams, weighing } from '../../../workflows/domain/catalogue/weighing';

const { grams: LEGAL, sample: SAMPLE } = legalWeight('baladi_loaf');
const weight = fc.integer({ min: 10, max: 2000 }).map(tenths => tenths / 10);

describe('weighing loaves', () => {
  it('gives the mean of ten, the deficit, the lightest and how many are under weight', () => {
    const weights = [82, 85.5, 79, 90, 91, 84, 83.5, 80, 86, 88];
    expect(weighing(weights, LEGAL)).toEqual({
      count: 10,
      meanGrams: 84.9,
      legalGrams: 90,
      deficitGrams: 5.1,
      deficitPercent: 5.7,
      lightestGrams: 79,
      under: 8,
      isShort: true,
    });
  });

  it('finds no deficit in loaves that weigh what they must, or more', () => {
    const exact = Array.from({ length: SAMPLE }, () => LEGAL);
    expect(weighing(exact, LEGAL)).toMatchObject({
      meanGrams: 90,
      deficitGrams: 0,
      under: 0,
      isShort: false,
    });
    expect(weighing([95, 91], LEGAL)).toMatchObject({ count: 2, deficitGrams: 0, isShort: false });
  });

  it('says short even when a tenth of a gram is missing from one of ten', () => {
    const weights = [89.9, ...Array.from({ length: SAMPLE - 1 }, () => 90)];
    expect(weighing(weights, LEGAL)).toMatchObject({ meanGrams: 89.99, deficitGrams: 0.01, isShort: true });
  });

  it('of nothing is nothing', () => {
    expect(weighing([], LEGAL)).toBeNull();
  });

  it('is short exactly when all together weigh less than they must, in whatever order they were weighed', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 10 }), weights => {
        const found = weighing(weights, LEGAL);
        const tenths = weights.reduce((sum, each) => sum + Math.round(each * 10), 0);
        expect(found?.isShort).toBe(tenths < LEGAL * 10 * weights.length);
        expect(found).toEqual(weighing([...weights].reverse(), LEGAL));
      }),
    );
  });

  it.each([
    ['٨٥٫٥', 85.5],
    ['85,5', 85.5],
    [' 85.25 ', 85.25],
    ['۹۰', 90],
    ['', null],
    ['0', null],
    ['8٥.', null],
    ['85 جم', null],
    ['-3', null],
    ['9999999', null],
  ])('reads what is typed: «%s»', (typed, grams) => {
    expect(parseGrams(typed)).toBe(grams);
  });
});

describe('checklists', () => {
  it('ask for the weights of the loaves where a loaf is said to be under weight', () => {
    expect(checklistFor('bread.weight').map(({ code }) => code)).toContain('loaf_weights');
  });

  it('name only categories, groups and questions that exist', () => {
    const categories = CATEGORIES.map(({ code }) => code);
    const groups = CATEGORIES.map(({ group }) => group);
    expect(categories).toEqual(expect.arrayContaining(Object.keys(checklists.byCategory)));
    expect(groups).toEqual(expect.arrayContaining(Object.keys(checklists.byGroup)));
    const asked = [...Object.values(checklists.byCategory), ...Object.values(checklists.byGroup)].flat();
    expect(Object.keys(checklists.questions)).toEqual(expect.arrayContaining(asked));
    for (const category of [...categories, null])
      for (const question of checklistFor(category)) expect(question.ar && question.en).toBeTruthy();
  });

  it('say where a legal weight comes from, and whether the ministry confirmed it', () => {
    for (const { source, confirmed } of Object.values(checklists.legalWeights)) {
      expect(source).not.toBe('');
      expect(confirmed || source.startsWith('Assumption')).toBe(true);
    }
  });
});
