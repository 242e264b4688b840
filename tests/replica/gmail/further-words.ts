import type { Words } from './words';

/** Languages of which only that is translated which a reader could stumble over. */
export function furtherWords(en: Words): Readonly<Record<'ru' | 'ar' | 'ja', Words>> {
  return {
    ru: {
      ...en,
      locale: 'ru-RU',
      me: 'я',
      toLine: 'Кому: ',
      toMe: 'кому: ',
      unread: 'не прочитано',
      draft: 'Черновик',
      of: 'из',
      reply: 'Ответить',
      replyAll: 'Ответить всем',
      send: 'Отправить',
      wrote: (date, time, who) => `${date} в ${time}, ${who}:`,
    },
    ar: {
      ...en,
      locale: 'ar-EG',
      me: 'أنا',
      toLine: 'إلى: ',
      toMe: 'إلى ',
      unread: 'غير مقروءة',
      draft: 'مسودة',
      of: 'من',
      reply: 'رد',
      replyAll: 'الرد على الكل',
      send: 'إرسال',
      wrote: (date, time, who) => `في ${date} في ${time} كتب ${who}:`,
    },
    ja: {
      ...en,
      locale: 'ja-JP',
      me: '自分',
      toLine: '宛先: ',
      toMe: 'To ',
      unread: '未読',
      draft: '下書き',
      of: '/',
      reply: '返信',
      replyAll: '全員に返信',
      send: '送信',
      wrote: (date, time, who) => `${date} ${time} ${who}:`,
    },
  };
}
