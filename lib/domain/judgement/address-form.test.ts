import { describe, expect, it } from 'vitest';
import { type AddressForm, addressForm } from './address-form';

describe('addressForm (S4-20)', () => {
  it.each<[string, string, AddressForm | null]>([
    ['nl', 'Kun je het vrijdag sturen?', 'informal'],
    ['nl', 'Dank voor jouw offerte.', 'informal'],
    ['nl', 'Kunt u het vrijdag sturen?', 'formal'],
    ['nl', 'Hartelijk dank voor uw offerte. Dat weet je maar nooit.', 'formal'],
    ['nl', 'Om 14 u past het ons.', null],
    ['nl', 'Dank voor de offerte, we zijn akkoord.', null],
    ['nl', 'Ge moogt uw factuur doorsturen.', 'informal'],
    ['nl', 'Geachte mevrouw Vermeer, de zaak is akkoord.', 'formal'],
    ['de', 'Kannst du mir das schicken?', 'informal'],
    ['de', 'Danke für Dein Angebot.', 'informal'],
    ['de', 'Können Sie mir das schicken?', 'formal'],
    ['de', 'Vielen Dank für Ihr Angebot.', 'formal'],
    ['de', 'Die Bilder sind da. Sie gefallen uns.', null],
    ['de', 'Meine Kollegin hat ihre Meinung geändert.', null],
    ['de', 'Sehr geehrte Frau Albrecht,\nalles passt.', 'formal'],
    ['de', 'Hallo Frau Albrecht,\nalles passt.', 'formal'],
    ['fr', 'Peux-tu me renvoyer le plan ?', 'informal'],
    ['fr', "Je t'envoie ton contrat.", 'informal'],
    ['fr', 'Merci pour votre devis.', 'formal'],
    ['fr', 'Le ton est juste, nous validons votre texte.', 'formal'],
    ['fr', 'Bonjour à tous, merci pour votre aide.', null],
    ['fr', 'Coucou les filles, vous avez bien travaillé.', null],
    ['fr', 'Y a-t-il une autre version ?', null],
    ['fr', 'Tu as vu ? Vous avez été rapides, toute l’équipe !', 'informal'],
    ['en', 'Dear Ms Albright,\nthanks for the quote.', 'formal'],
    ['en', 'Dear Sir or Madam, thanks for the quote.', 'formal'],
    ['en', 'Hi Tom,\nthanks for the quote.', 'informal'],
    ['en', 'Hey Tom! Looks fine.', 'informal'],
    ['en', 'Hi Mr Hartley, looks fine.', 'formal'],
    ['en', 'Hi all,\nlooks fine.', null],
    ['en', 'Hi Team, looks fine.', null],
    ['en', 'Hello, could you send it to you and Dear Mr X?', null],
    ['en', 'Dear Tom, looks fine.', null],
    ['es', '¿Puede usted enviarlo?', null],
  ])('%s: %s', (language, own, form) => {
    expect(addressForm(own, language)).toBe(form);
  });

  it('says nothing without a language', () => {
    expect(addressForm('Kunt u het sturen?', null)).toBeNull();
  });
});
