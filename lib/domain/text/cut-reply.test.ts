import { describe, expect, it } from 'vitest';
import { cutReply } from './cut-reply';

/** One letter a line: o own, q quote, a attribution, h header, s signature, d disclaimer. */
function letters(text: string): string {
  return cutReply(text)
    .lines.map((kind) => kind[0])
    .join('');
}

describe('attributions', () => {
  it.each([
    ['en', 'On Wed, 3 Jun 2026 at 10:00, Lisa Prins <lisa@x.example> wrote:'],
    ['nl', 'Op wo 3 jun 2026 om 10:00 schreef Lisa Prins <lisa@x.example>:'],
    ['nl, perfect', 'Op 03/06/2026 10:00 heeft Lisa Prins <lisa@x.example> geschreven:'],
    ['de', 'Am 03.06.2026 um 10:00 schrieb Lisa Prins:'],
    ['de, name first', 'Lisa Prins <lisa@x.example> schrieb am Mi., 3. Juni 2026 um 10:00 Uhr:'],
    ['fr', 'Le mer. 3 juin 2026 à 10:00, Lisa Prins <lisa@x.example> a écrit\u00a0:'],
    ['es', 'El mié, 3 jun 2026 a las 10:00, Lisa Prins (<lisa@x.example>) escribió:'],
    ['it', 'Il giorno mer 3 giu 2026 alle ore 10:00 Lisa Prins <lisa@x.example> ha scritto:'],
    ['pt', 'Em qua., 3 de jun. de 2026 às 10:00, Lisa Prins <lisa@x.example> escreveu:'],
    ['tr', 'Lisa Prins <lisa@x.example>, 3 Haz 2026 Çar, 10:00 tarihinde şunu yazdı:'],
    ['ru', '03.06.2026 10:00, Lisa Prins пишет:'],
    ['pl', 'śr., 3 cze 2026 o 10:00 Lisa Prins <lisa@x.example> napisał(a):'],
    ['sv', 'Den ons 3 juni 2026 kl 10:00 skrev Lisa Prins <lisa@x.example>:'],
    ['da', 'Den 3. jun. 2026 kl. 10.00 skrev Lisa Prins <lisa@x.example>:'],
    ['fi', 'ke 3. kesäk. 2026 klo 10.00 Lisa Prins (lisa@x.example) kirjoitti:'],
    ['cs', 'Dne 3. 6. 2026 10:00 Lisa Prins <lisa@x.example> napsal:'],
    ['no language', '2026-06-03 10:00 GMT+02:00 Lisa Prins <lisa@x.example>:'],
  ])('end the own text though the quote has no marks, %s', (_, attribution) => {
    const mail = `Goed plan.\n\n${attribution}\n\nHoi, wat vind je?\nLisa`;
    expect(letters(mail)).toBe('ooaqqq');
  });

  it.each([
    'On Wed, 3 Jun 2026 at 10:00, Lisa Prins <\nlisa@x.example> wrote:',
    'Lisa Prins <lisa@x.example> schrieb am Mi., 3.\nJuni 2026 um 10:00 Uhr:',
    'Il giorno mer 3 giu 2026 alle ore 10:00 Lisa Prins\n<lisa@x.example> ha scritto:',
  ])('are found over two lines: %j', (attribution) => {
    expect(letters(`Ja.\n${attribution}\n> Wat vind je?`)).toBe('oaaq');
  });

  it.each([
    'Zitat von Lisa Prins <lisa@x.example>:',
    'Lisa Prins schreef:',
    '* Lisa Prins <lisa@x.example> [2026-06-03 10:00:22 +0200]:',
    'On Wed, 3 Jun 2026, Lisa Prins thought aloud:',
  ])('are believed with less above marked lines: %j', (attribution) => {
    expect(letters(`Ja.\n\n${attribution}\n> Wat vind je?\nMooi.`)).toBe('ooaqo');
  });

  it.each([
    'Aan de bakker schreef ik dit:\n- brood',
    'On 3 June I wrote to Lisa about this:\nshe agreed.',
    'Send it to lisa@x.example, who knows what we wrote last week:\nshe has it.',
    'Tomorrow at 10:00 we meet:\n- Lisa\n- Noor',
    'Please use this address on 3 June 2026: lisa@x.example\nThanks',
  ])('are not made of prose: %j', (prose) => {
    expect(cutReply(`Hoi\n${prose}`).own).toBe(`Hoi\n${prose}`);
  });

  it('leave the line above them alone', () => {
    const mail = 'Next meeting: 9 Nov 2026 at 16:00\nOn Tue, 3 Nov 2026, Lisa wrote:\n> When?';
    expect(letters(mail)).toBe('oaq');
  });
});

describe('marked quotes', () => {
  it('leave the answers between and below them', () => {
    const mail = 'Hoi\n\nOp 3-6-2026 schreef Lisa:\n> Kleur?\nBlauw.\n>> oud\n> Maat?\nGroot.';
    expect(letters(mail)).toBe('ooaqoqqo');
    expect(cutReply(mail).own).toBe('Hoi\n\nBlauw.\nGroot.');
  });

  it('take the end of a line that a program broke', () => {
    const long = `> ${'wij hebben de planning voor '.repeat(3)}het`;
    expect(letters(`${long}\nnajaar\n> af.\nMooi.`)).toBe('qqqo');
    expect(letters('> Zullen we?\nja, graag\n> En dan?')).toBe('qoq');
  });

  it('are no sums', () => {
    expect(letters('De marge was dit jaar\n> 5 procent en dat is\ngoed.')).toBe('ooo');
  });
});

describe('headers of another message', () => {
  it.each([
    ['en', 'From: Lisa\nSent: 3 June 2026 10:00\nTo: Noor\nSubject: site'],
    ['nl', 'Van: Lisa\nVerzonden: woensdag 3 juni 2026 10:00\nAan: Noor\nOnderwerp: site'],
    ['de', 'Von: Lisa\nGesendet: Mittwoch\nAn: Noor\nBetreff: site'],
    ['fr', 'De : Lisa\nEnvoyé : mercredi 3 juin 2026\nÀ : Noor\nObjet : site'],
    ['sv', 'Från: Lisa\nSkickat: den 3 juni 2026\nTill: Noor\nÄmne: site'],
    ['in bold', '*Van:* Lisa\n*Datum:* 3 juni 2026\n*Aan:* Noor\n*Onderwerp:* site'],
    ['in another order', 'Onderwerp: site\nDatum: 3 juni 2026\nAan: Noor\nVan: Lisa'],
    [
      'wrapped',
      'From: Lisa\nTo: Noor Vos <noor@x.example>,\n Piet <piet@x.example>\nSubject: site',
    ],
    ['without subject', 'From: Lisa <lisa@x.example>\nSent: 3 June 2026 10:00'],
  ])('end the own text, %s', (_, block) => {
    const size = block.split('\n').length;
    expect(letters(`Goed plan.\n\n${block}\n\nOude tekst`)).toBe(`oo${'h'.repeat(size)}qq`);
  });

  it.each([
    '-----Original Message-----',
    '-----Oorspronkelijk bericht-----',
    '-----Ursprüngliche Nachricht-----',
    "-------- Message d'origine --------",
    '---------- Forwarded message ---------',
    '-------- Weitergeleitete Nachricht --------',
    'Begin doorgestuurd bericht:',
    'Début du message réexpédié :',
    '--- Treść przekazanej wiadomości ---',
  ])('are announced by %s', (mark) => {
    expect(letters(`Zie onder.\n\n${mark}\nOude tekst`)).toBe('oohq');
  });

  it('take the rule above them', () => {
    const block = 'From: Lisa\nSent: 3 June 2026\nTo: Noor\nSubject: site';
    expect(letters(`Fine.\n________________________________\n${block}\n\nOld`)).toBe('ohhhhhqq');
  });

  it('let answers stand between marked lines below them', () => {
    const mail = '-----Original Message-----\nFrom: Lisa\n> Kleur?\nBlauw.';
    expect(letters(mail)).toBe('hhqo');
  });

  it.each([
    'Van: Utrecht\nAan: Parijs\nDatum: 3 juni',
    'Datum: 3 juni\nOnderwerp: begroting',
    'From: now on we meet on Tuesday.\nTo: be sure, I ask.',
    'Your message\n\nTo: Noor\nSubject: site\nSent: 3 June 2026 10:00\n\nwas read.',
    'TO: the team\nFROM: Lisa\nDATE: 3 June\nRE: our move',
  ])('are not what people list: %j', (own) => {
    expect(cutReply(`Hoi\n${own}`).own).toBe(`Hoi\n${own}`);
  });
});

describe('signatures and notices', () => {
  it.each([
    'Sent from my iPhone',
    'Verstuurd vanaf mijn iPad',
    'Verzonden met BlackBerry Work',
    'Von meinem iPhone gesendet',
    'Gesendet von Outlook für Android<https://x.example>',
    'Envoyé depuis mon téléphone',
    'Get Outlook for iOS<https://x.example>',
  ])('of telephones: %s', (line) => {
    expect(letters(`Goed plan.\n\n${line}`)).toBe('oos');
  });

  it.each([
    'Sent from my iPhone yesterday, did the photos in that mail reach you in full size?',
    'Verzonden via de post, gisteren.',
  ])('are not sentences that start alike: %s', (line) => {
    expect(cutReply(`Hoi\n${line}`).own).toBe(`Hoi\n${line}`);
  });

  it('stand below two dashes, up to the quote', () => {
    const mail =
      'Ja.\n-- \nNoor\nBakkerij\nOn 3 June 2026 Lisa <l@x.example> wrote:\n> Kom je?\nEn jij?';
    expect(letters(mail)).toBe('osssaqo');
  });

  it('are not a long text below a line of dashes', () => {
    const text = `Eerst dit.\n--\n${'Nog een regel.\n'.repeat(20)}Slot.`;
    expect(cutReply(text).own).toBe(text);
  });

  it.each([
    'This e-mail and any attachments are confidential. If you are not the intended recipient, delete it.',
    'Dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.',
    'Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der richtige Adressat, vernichten Sie sie.',
    'Ce message et ses pièces jointes sont confidentiels et établis à l’intention de ses destinataires.',
  ])('of lawyers: %s', (notice) => {
    expect(letters(`Goed plan.\n\n${notice}`)).toBe('ood');
  });

  it('between rules', () => {
    const mail =
      'Done.\n\n********\nImportant:\n\nWe keep data safe. Mail is confidential.\n********';
    expect(letters(mail)).toBe('ooddddd');
  });

  it('are not a question about confidence', () => {
    const own = 'Hoi\n\nIs the attachment of this message confidential? Then I delete it.';
    expect(cutReply(own).own).toBe(own);
  });
});

describe('own text', () => {
  it('keeps what stands below a first attribution where there is nothing else', () => {
    const found = cutReply('On 3 June 2026 Lisa <l@x.example> wrote:\n\nFine by me.');
    expect(found).toEqual({
      own: 'Fine by me.',
      lines: ['attribution', 'own', 'own'],
      quotes: true,
    });
  });

  it('is told for every line, whatever ends it', () => {
    expect(cutReply('a\r\n> b\rc\n').lines).toEqual(['own', 'quote', 'own', 'own']);
    expect(cutReply('')).toEqual({ own: '', lines: ['own'], quotes: false });
  });

  it('keeps a patch with its dashes and signs', () => {
    const patch =
      'Fix the rounding\n\n---\n lib/x.ts | 2 +-\n--- a/lib/x.ts\n+++ b/lib/x.ts\n@@ -1 +1 @@';
    expect(cutReply(patch).own).toBe(patch);
  });
});
