import { describe, expect, it } from 'vitest';
import { addressForm } from '../../lib/domain/judgement/address-form';
import { guessLanguage } from '../../lib/domain/judgement/language';
import type { AddressForm } from '../../lib/domain/playbook/playbook-text';
import type { Language } from '../../lib/settings/settings';
import { type ComposedText, everyText } from '../../tests/support/playbook-texts';
import { builtInText } from './templates';

const TEXTS = everyText();

type ByForm = Readonly<Record<Language, Readonly<Record<AddressForm, RegExp>>>>;

const GREETINGS: ByForm = {
  nl: {
    informal: /^(?:Hallo|Hoi|Dag|Goedemorgen) \{client\},$/,
    formal: /^(?:Beste|Goedemorgen) \{client\},$/,
  },
  en: { informal: /^Hi \{client\},$/, formal: /^Dear \{client\},$/ },
  de: {
    informal: /^(?:Hallo|Guten Morgen) \{client\},$/,
    formal: /^Guten (?:Tag|Morgen) \{client\},$/,
  },
  fr: { informal: /^Bonjour \{client\},$/, formal: /^Bonjour \{client\},$/ },
};

const CLOSINGS: ByForm = {
  nl: {
    informal:
      /^(?:(?:Nog een f|F)ijne dag|Hartelijke groet(?:en)?|Groet(?:en)?|Tot (?:gauw|binnenkort|zo|straks)|Het ga je goed),$/,
    formal: /^(?:Met vriendelijke|Hartelijke) groet(?:en)?,$/,
  },
  en: { informal: /^(?:Best wishes|All the best),$/, formal: /^(?:Kind|With kind) regards,$/ },
  de: {
    informal: /^(?:(?:Viele|Liebe) Grüße|Alles Gute)$/,
    formal: /^(?:(?:Freundliche|Herzliche) Grüße|Alles Gute)$/,
  },
  fr: {
    informal: /^(?:(?:Belle|Bonne) (?:journée|semaine)|À bientôt|Prends soin de toi|Au plaisir),$/,
    formal: /^(?:Bien à vous|Bien cordialement|Cordialement),$/,
  },
};

/** Words of the other form. "Rendez-vous" is a noun, and "sur ce ton" no possession. */
const OTHER_FORM: ByForm = {
  nl: {
    informal: /(?<![\p{L}-])(?:u|uw|uzelf|geachte|wilt u)(?![\p{L}-])/iu,
    formal: /(?<![\p{L}-])(?:je|jij|jou|jouw|jullie)(?![\p{L}-])/iu,
  },
  en: {
    informal: /\b(?:Dear|Sincerely|Kind regards|I would be grateful)\b/,
    formal:
      /\b(?:Hi|Hey|Cheers)\b|\b\p{L}+(?:n['’]t|['’](?:ll|ve|re|d|m))\b|\b(?:it|that|there|here|what|who)['’]s\b/iu,
  },
  de: {
    informal: /(?<![\p{L}-])(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)(?![\p{L}-])/u,
    formal: /(?<![\p{L}-])(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?![\p{L}-])/iu,
  },
  fr: {
    informal: /(?<![\p{L}-])(?:vous|votre|vos|veuillez)(?![\p{L}-])/iu,
    formal:
      /(?<![\p{L}-])(?:(?:tu|toi|te|ta|tes)(?![\p{L}-])|t[’'](?=\p{L})|(?<!ce )ton(?![\p{L}-]))|-(?:tu|toi)(?!\p{L})/iu,
  },
};

/** Titles, sexes and ages of the reader, and French endings that tell the writer's sex. */
const NOT_NEUTRAL: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:heer|heren|mevrouw|meneer|mijnheer|dames?|hij|zij|jongens|meisjes|jongeman|jong|oudere?)\b/i,
  en: /\b(?:mr|mrs|ms|sir|madam|gentlemen|ladies|he|she|his|her|hers|him|guys|girls|young|chairman|salesman)\b/i,
  de: /\b(?:Herr|Herrn|Frau|Damen|Herren|Ansprechpartner(?:in)?|Kolleg(?:e|en|in|innen)|Kund(?:e|en|in)|Jungs|Mädels|jung|alt)\b/,
  fr: /(?<!\p{L})(?:monsieur|madame|mesdames|messieurs|mademoiselle|chère?s?|ravie?s?|heureu(?:x|se)|contente?|désolée?|enchantée?|certaine? de|sûre? de|prête?|impatiente?|reconnaissante?)(?!\p{L})/iu,
};

function faults(judge: (text: ComposedText) => readonly string[]): readonly string[] {
  return [
    ...new Set(TEXTS.flatMap((text) => judge(text).map((fault) => `${text.name}: ${fault}`))),
  ];
}

/** Without what the user or the client called things. */
function ownWords(text: string): string {
  return text.replace(/\{\w+\}/g, ' ');
}

/** Fewer share their small words with other languages: "Was … als …". */
const ENOUGH_WORDS = 7;

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

function found(pattern: RegExp, text: string): readonly string[] {
  return pattern.exec(ownWords(text)) ?? [];
}

describe('every text of the playbook', () => {
  it('S4-20 greets and takes leave in its own form', () => {
    expect(
      faults(({ text, language, form }) => {
        const lines = text.split('\n');
        const greeting = lines[0] ?? '';
        const closing = lines.at(-2) ?? '';
        return [
          ...(GREETINGS[language][form].test(greeting) ? [] : [greeting]),
          ...(CLOSINGS[language][form].test(closing) ? [] : [closing]),
        ];
      }),
    ).toEqual([]);
  });

  it('S4-20 never mixes je and u, du and Sie, tu and vous', () => {
    expect(
      faults(({ text, language, form }) => [
        ...found(OTHER_FORM[language][form], text),
        ...(language === 'en' || [form, null].includes(addressForm(ownWords(text), language))
          ? []
          : ['form']),
      ]),
    ).toEqual([]);
  });

  it('S3-17 is neutral as to sex and age', () => {
    expect(faults(({ text, language }) => found(NOT_NEUTRAL[language], text))).toEqual([]);
  });

  it('has no sentence in another language', () => {
    expect(
      faults(({ sentences, language, text }) => {
        const strange = sentences.filter((sentence) => {
          const words = ownWords(sentence.text);
          if (wordsIn(words) < ENOUGH_WORDS) return false;
          const said = [words, sentence.inBelgium ?? ''].map((word) => guessLanguage(word));
          return said.some((tag) => tag !== null && tag !== language);
        });
        const whole = guessLanguage(ownWords(text)) === language ? [] : ['whole text'];
        return [...strange.map((sentence) => sentence.text), ...whole];
      }),
    ).toEqual([]);
  });

  it('has a subject without "re:", shouting or a name', () => {
    for (const { family, language } of TEXTS) {
      const subject = builtInText(family, language).subject ?? '';
      expect(subject).not.toMatch(/!|\?|^re:|\{client\}|\{me\}/i);
      expect(subject.length).toBeLessThan(60);
    }
  });
});
