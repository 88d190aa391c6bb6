import type { CaseDetail } from '../../admin-ui/src/app/http/contract';
import { suggestionsFor, withHint } from '../../admin-ui/src/decisions/suggestions';
import { bodyOfIntake, emptyIntake, probeOfIntake } from '../../admin-ui/src/intake/intakeValues';
import { intakeProbeSchema, staffComplaintSchema } from '../../api/schemas/intake';
import { CATEGORIES } from '../../workflows/domain/catalogue';

/** A neighbour wrote for a woman who cannot come, and every field of the form is filled in. */
const filled = {
  ...emptyIntake('hotline_19588'),
  text: 'البطاقة لم تصل إلى جارتي وهي لا تستطيع الحضور',
  phone: '٠١٠٠٠٠٠١٠٠٧',
  name: 'هدى التجريبية',
  email: 'huda@mail.example',
  handle: '@huda',
  governorate: 'EG-MN',
  district: 'ملوي',
  establishmentHint: 'مكتب تموين ملوي',
  categoryHint: 'card.add_newborn',
  danger: true,
  withBeneficiary: true,
  beneficiaryName: 'أم حسن',
  beneficiaryPhone: '01000001008',
  beneficiaryRelation: 'neighbour',
  beneficiaryAddress: 'شارع الجمهورية، ملوي',
};

describe('the intake form sends what the API takes', () => {
  it('when it registers', () => {
    expect(staffComplaintSchema.safeParse(bodyOfIntake(filled, 'form-1')).error).toBeUndefined();
  });

  it('when it asks for likely duplicates, filled in or hardly begun', () => {
    expect(intakeProbeSchema.safeParse(probeOfIntake(filled)).error).toBeUndefined();
    const begun = { ...emptyIntake('hotline_19588'), establishmentHint: 'مخبز السنابل' };
    expect(intakeProbeSchema.safeParse(probeOfIntake(begun)).error).toBeUndefined();
  });
});

describe('classifying begins with the category that was suggested at intake', () => {
  const catalogue = { categories: [...CATEGORIES] };
  const unread = { category: null, priority: 'normal' };
  const detail = (state: object, categoryHint: string | null) =>
    ({ state, categoryHint }) as unknown as CaseDetail;

  it('with its usual kind and priority', () => {
    const own = { priority: 'normal', district: 'ملوي' };
    expect(withHint(own, 'classify', detail(unread, 'bread.weight'), catalogue)).toMatchObject({
      category: 'bread.weight',
      kind: 'complaint',
      priority: CATEGORIES.find(({ code }) => code === 'bread.weight')?.defaultPriority,
      district: 'ملوي',
    });
  });

  it('and never makes an urgent case a normal one', () => {
    const urgent = { category: null, priority: 'urgent' };
    const given = withHint({ priority: 'urgent' }, 'classify', detail(urgent, 'card.add_newborn'), catalogue);
    expect(given).toMatchObject({ category: 'card.add_newborn', priority: 'urgent' });
  });

  it('nor does another category that is chosen by hand, in one case or in several', () => {
    const normal = detail(unread, null);
    const urgent = detail({ category: null, priority: 'urgent' }, null);
    const chosen = (...cases: CaseDetail[]) =>
      suggestionsFor('classify', 'category', 'card.add_newborn', catalogue, cases);
    expect(chosen(normal)).toHaveProperty('priority', 'normal');
    expect(chosen(urgent)).not.toHaveProperty('priority');
    expect(chosen(normal, urgent)).not.toHaveProperty('priority');
  });

  it('and not where it was classified, where nothing was suggested, or in another decision', () => {
    const own = { priority: 'normal' };
    const known = { category: { code: 'card.add_newborn' }, priority: 'normal' };
    expect(withHint(own, 'classify', detail(known, 'bread.weight'), catalogue)).toBe(own);
    expect(withHint(own, 'classify', detail(unread, null), catalogue)).toBe(own);
    expect(withHint(own, 'classify', detail(unread, 'gone.long'), catalogue)).toBe(own);
    expect(withHint(own, 'accept', detail(unread, 'bread.weight'), catalogue)).toBe(own);
  });
});
