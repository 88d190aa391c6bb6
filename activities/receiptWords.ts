import type { ReceiptMessage } from './ports';

/** A receipt as a letter: its subject, as plain text, and as HTML that reads from the right where the language does. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const WORDS = {
  ar: {
    subject: 'وصلت شكواك رقم {number}',
    arrived: 'وصلت شكواك، وسنتابعها معك حتى النهاية.',
    number: 'رقم الشكوى',
    pin: 'الرقم السري',
    track: 'تابعها وأجب عن أسئلتنا من هذه الصفحة، بالرقمين:',
    never:
      'لا تعطِ الرقم السري لأحد. الوزارة لا تطلبه في مكالمة، ولا تطلب كلمة سر ولا رقم بطاقة ولا أي مبلغ: الشكوى مجانية.',
    mistaken: 'إن لم تكن قدمت شكوى فقد كُتب عنوانك خطأ: تجاهل هذه الرسالة واحذفها.',
    noReply: 'لا يقرأ أحد الردود على هذه الرسالة.',
  },
  en: {
    subject: 'Your complaint {number} has arrived',
    arrived: 'Your complaint has arrived, and we follow it with you to the end.',
    number: 'Complaint number',
    pin: 'PIN',
    track: 'Follow it and answer our questions on this page, with both numbers:',
    never:
      'Give the PIN to nobody. The ministry does not ask for it in a call, nor for a password, a card number or money: complaining is free.',
    mistaken:
      'If you have not complained, your address was given by mistake: ignore this message and delete it.',
    noReply: 'Nobody reads answers to this message.',
  },
} as const;

/** It says neither who complained nor of what: whoever reads it over a shoulder learns no more than that there is a complaint. */
export function letterOf({ language, number, pin, trackingUrl }: ReceiptMessage): Letter {
  const words = WORDS[language];
  const after = [words.never, words.mistaken, words.noReply];
  return {
    subject: words.subject.replace('{number}', number),
    text: [
      words.arrived,
      `${words.number}: ${number}\n${words.pin}: ${pin}`,
      `${words.track}\n${trackingUrl}`,
      ...after,
    ].join('\n\n'),
    html: html(
      language,
      [
        `<p>${words.arrived}</p>`,
        codeHtml(words.number, number),
        codeHtml(words.pin, pin),
        `<p>${words.track}<br><a href="${escaped(trackingUrl)}" dir="ltr">${escaped(trackingUrl)}</a></p>`,
        ...after.map(line => `<p>${line}</p>`),
      ].join('\n'),
    ),
  };
}

function html(language: ReceiptMessage['language'], body: string): string {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const style =
    'font-family:"Noto Sans Arabic",Tahoma,Arial,sans-serif;font-size:16px;line-height:1.6;max-width:36em';
  return `<!doctype html>
<html lang="${language}" dir="${dir}"><head><meta charset="utf-8"></head>
<body dir="${dir}" style='${style}'>
${body}
</body></html>`;
}

function codeHtml(label: string, code: string): string {
  return `<p>${label}<br><strong dir="ltr" style="font-size:28px;letter-spacing:2px">${code}</strong></p>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
