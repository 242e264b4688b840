/**
 * What the page says on a card that was not sent. The English notice was seen (facts/outlook.md 2),
 * those of the other languages are ours.
 */
const NOTICE = new RegExp(
  `^(${[
    "this message (hasn't|has not) been sent( yet)?",
    'dit bericht is (nog )?niet verzonden',
    'diese nachricht wurde (noch )?nicht gesendet',
    "ce message n'a pas (encore )?été envoyé",
    'este mensaje (todavía |aún )?no se ha enviado( todavía)?',
    'questo messaggio non è (ancora )?stato inviato',
    'esta mensagem (ainda )?não foi enviada',
    'denne (meddelelse|besked) er (endnu )?ikke (blevet )?sendt( endnu)?',
    'denne meldingen (er|har) ikke (blitt )?sendt( ennå)?',
    '(det här|detta) meddelandet? har (ännu )?inte skickats( ännu)?',
    'tätä viestiä ei ole (vielä )?lähetetty',
    'ta wiadomość (jeszcze )?nie została (jeszcze )?wysłana',
    'tato zpráva (zatím |ještě )?nebyla odeslána',
    'ezt az üzenetet (még )?nem küldték el',
    'acest mesaj nu a fost (încă )?trimis',
    'это сообщение (ещ[её] )?не отправлено',
    '(це|цього) повідомлення (ще )?не надіслано',
    'αυτό το μήνυμα δεν έχει (ακόμη |ακόμα )?σταλεί',
    'šis laiškas (dar )?neišsiųstas',
    'bu ileti (henüz )?gönderilmedi',
    'הודעה זו (עדיין )?לא נשלחה',
    'لم يتم إرسال هذه الرسالة( بعد)?',
    '此?(邮件|郵件)尚未(发送|傳送)|尚未(发送|傳送)此?(邮件|郵件)',
    'このメッセージは(まだ)?送信されていません',
    '이 메시지(는|가) (아직 )?(전송|발송)되지 않(았습니다|음)',
  ].join('|')})[.。]?$`,
  'iu',
);

/** In brackets before the preview; no such mark was seen (facts/outlook.md 13). */
const MARK = new RegExp(
  `^\\[(${[
    'draft',
    'concept',
    'entwurf',
    'brouillon',
    'borrador',
    'bozza',
    'rascunho',
    'kladde',
    'utkast',
    'luonnos',
    '(wersja )?robocza|szkic',
    'koncept',
    'piszkozat',
    'schiță|ciornă',
    'черновик',
    'чернетка',
    'πρόχειρο',
    'juodraštis',
    'taslak',
    'טיוטה',
    'مسودة',
    '草稿',
    '下書き',
    '임시 ?보관|초안',
  ].join('|')})\\]`,
  'iu',
);

/** Whether a text says, and says nothing else, that a message was not sent. */
export function saysNotSent(text: string): boolean {
  return NOTICE.test(text.replaceAll('\u2019', "'")) || text.replace(MARK, '') === '';
}

/** Whether a text begins like one of a draft; words of the user's may too. */
export function beginsAsDraft(text: string): boolean {
  return MARK.test(text);
}
