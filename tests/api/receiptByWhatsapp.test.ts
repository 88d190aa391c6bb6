import { register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import type { Office } from '../support/office';
import { SendingOffice } from '../support/sendingOffice';

describeWith.mail('the receipt of a complaint, by WhatsApp', () => {
  let sending: SendingOffice;
  let office: Office;

  beforeAll(async () => {
    sending = await SendingOffice.start();
    office = sending.office;
  }, 90_000);
  afterAll(() => sending?.stop(), 30_000);

  const wanted = (phone: string) => ({ reporter: { phone }, receiptToPhone: true });

  it('brings the two numbers to the phone that somebody called from, in any writing', async () => {
    const { caseId, receipt, pin, receiptBy } = await register(office, wanted('٠١٠ ٠٠٠٠ ٧٧٠١'));
    expect(receiptBy).toEqual(['whatsapp']);
    const { id } = await sending.ended(caseId);
    expect(sending.cloud.sentTo('201000007701')).toEqual([
      {
        template: 'complaint_receipt',
        language: 'ar',
        words: [receipt, pin],
        reference: id,
      },
    ]);
  });

  it('goes with the e-mail to whoever left both', async () => {
    const reporter = { email: 'hoda@mail.example', phone: '01000007702' };
    const { caseId, receiptBy } = await register(office, { reporter, receiptToPhone: true });
    expect(receiptBy).toEqual(['email', 'whatsapp']);
    await eventually('both', async () =>
      (await sending.messagesOf(caseId)).every(({ state }) => state === 'sent'),
    );
    expect(sending.cloud.sentTo('201000007702')).toHaveLength(1);
    await sending.letterTo(reporter.email);
  });

  it.each([
    ['nobody asked for it', { reporter: { phone: '01000007703' } }],
    ['it is a landline', wanted('0862345678')],
  ])('is not promised when %s', async (_when, complaint) => {
    const { receiptBy } = await register(office, complaint);
    expect(receiptBy).toEqual([]);
  });

  it('cannot be asked for on the public form, where it may be the number of another', async () => {
    const complaint = { text: 'رقم غيري', ...wanted('01000007704') };
    expect((await office.anyone().post('/public/complaints', complaint)).status).toBe(422);
  });

  it('is given up at once for a number that is not there', async () => {
    sending.cloud.answerNext(400, 131026);
    const { caseId } = await register(office, wanted('01000007705'));
    expect(await sending.ended(caseId)).toMatchObject({
      carrier: 'whatsapp',
      state: 'failed',
      reason: 'refused',
    });
  });

  it('is tried again after too many at once', async () => {
    sending.cloud.answerNext(429, 130429);
    const { caseId } = await register(office, wanted('01000007706'));
    await eventually('the second attempt', async () => {
      await sending.pauseIsOver(caseId);
      return sending.cloud.sentTo('201000007706').length === 1;
    });
    expect(await sending.ended(caseId)).toMatchObject({ state: 'sent' });
  });
});
