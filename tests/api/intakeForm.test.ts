import { bodyOfIntake, emptyIntake, probeOfIntake } from '../../admin-ui/src/intake/intakeValues';
import { intakeProbeSchema, staffComplaintSchema } from '../../api/schemas/intake';

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
