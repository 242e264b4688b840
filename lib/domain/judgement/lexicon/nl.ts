import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

export const nl: Lexicon = {
  language: 'nl',
  phrases: {
    'subject:auto-reply': list(`
      automatisch antwoord | automatische reactie | automatisch bericht | afwezigheidsbericht |
      afwezigheidsmelding | afwezigheidsassistent
    `),
    'subject:away': list(`
      afwezig | afwezigheid | buiten kantoor | niet aanwezig | niet op kantoor | met vakantie |
      op vakantie
    `),
    'subject:receipt': list(`ontvangstbevestiging | gelezen: | niet gelezen: | leesbevestiging`),
    'subject:bounce': list(`
      onbestelbaar | niet te bezorgen | bezorging mislukt | bericht niet bezorgd | niet bezorgd:
    `),
    'subject:delay': list(`bezorging vertraagd | bericht vertraagd | vertraagd:`),
    'subject:calendar': list(`
      geaccepteerd: | geweigerd: | afgewezen: | voorlopig geaccepteerd: | voorlopig: |
      geannuleerd: | geannuleerde afspraak: | nieuwe tijd voorgesteld:
    `),
    'subject:invitation': list(`uitnodiging: | bijgewerkte uitnodiging: | geupdatete uitnodiging:`),
    'text:bounce': list(`
      adres niet gevonden | kan niet worden bezorgd | kon niet worden bezorgd | is niet bezorgd
    `),
    'text:delay': list(`is vertraagd | wordt opnieuw geprobeerd | nog niet bezorgd`),
    'text:automatic': list(`
      dit is een automatisch | dit is een automatische | automatisch gegenereerd |
      automatisch verzonden | beantwoord deze * niet | deze mailbox wordt niet gelezen
    `),
    'text:away': list(`
      ik ben * afwezig | ik ben * niet aanwezig | ik ben * niet op kantoor |
      ik ben * op vakantie | ik ben * met vakantie | ik ben * met verlof | ben ik * afwezig |
      ben ik * niet aanwezig | ben ik * niet op kantoor |
      ben ik * op vakantie | ben ik * met vakantie | ben ik * met verlof |
      ons kantoor is * gesloten | wij zijn * gesloten | we zijn * gesloten
    `),
    'text:thanks-for-message': list(`
      dank * voor je bericht | dank * voor uw bericht | dank * voor je mail |
      dank * voor uw mail | dank * voor je e-mail | dank * voor uw e-mail |
      bedankt voor je bericht | bedankt voor uw bericht | bedankt voor je mail |
      bedankt voor uw mail | bedankt voor je e-mail | bedankt voor uw e-mail
    `),
    'text:urgent': list(`
      in dringende gevallen | bij dringende | voor dringende | voor urgente | bij spoed |
      in geval van spoed | voor spoed | tijdens mijn afwezigheid | bij mijn afwezigheid |
      kan het niet wachten
    `),
    'text:on-return': list(`
      je bericht * terugkomst | uw bericht * terugkomst | je mail * terugkomst |
      uw mail * terugkomst | je e-mail * terugkomst | uw e-mail * terugkomst |
      mails worden * niet gelezen | je bericht wordt niet doorgestuurd |
      uw bericht wordt niet doorgestuurd
    `),
    'text:received': list(`
      bericht * ontvangen | e-mail * ontvangen | mail * ontvangen | aanvraag * ontvangen |
      verzoek * ontvangen | bedankt voor je bericht | bedankt voor uw bericht
    `),
    'text:answer-time': list(`
      reageren * binnen | antwoord binnen | reactie binnen | binnen * werkdagen |
      binnen * werkdag | binnen * uur | zo snel mogelijk in behandeling |
      nemen zo snel mogelijk contact
    `),
    'text:case-number': list(`ticketnummer | zaaknummer | referentienummer | meldingsnummer`),
    'text:calendar': list(`
      heeft deze uitnodiging geaccepteerd | heeft deze uitnodiging afgewezen |
      heeft deze uitnodiging geweigerd | heeft de uitnodiging geaccepteerd |
      heeft de uitnodiging afgewezen | heeft de uitnodiging geweigerd |
      uitnodiging van google agenda | afspraak * geannuleerd | vergadering * geannuleerd |
      heeft je uitgenodigd voor | heeft u uitgenodigd voor
    `),
    'text:decision': list(`
      goed | mooi | top | ok | oke | perfect | fijn | super | geweldig | prachtig | begin | start |
      akkoord | goedgekeurd | ja | nee | prima | gaan we doen | gaat door | gaat niet door |
      gaan door | niet door | helaas | geen interesse | we kiezen | gekozen | ga je gang |
      bijgaand | bijlage | hierbij
    `),
    'text:when': list(`
      maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari |
      februari | maart | april | mei | juni | juli | augustus | september | oktober | november |
      december | vandaag | morgen | overmorgen | volgende week | volgende maand |
      eind van de week | einde van de week | na de zomer | na de vakantie
    `),
    'text:greeting': list(`goedemorgen | goede morgen | fijn weekend | fijne vakantie`),
    'text:idle-question': list(`
      toch | vragen | urgent | dringend | spoed | hoe gaat het | hoe gaat het met je |
      hoe is het | alles goed | alles goed met je
    `),
    'own:closer': list(`
      dank | dank je | dank je wel | dankjewel | dank u wel | dankuwel | bedankt |
      hartelijk dank | thanks | thx | top | helemaal goed | prima | perfect | super | fijn |
      mooi zo | komt goed | komt in orde | ga ik doen | graag gedaan | geen dank | geen probleem |
      genoteerd | ontvangen | akkoord | tot dan | tot morgen | tot maandag | tot dinsdag |
      tot woensdag | tot donderdag | tot vrijdag | tot snel | tot straks | tot volgende week |
      fijn weekend | fijne dag | fijne avond | fijne vakantie
    `),
    'own:courtesy': list(`graag gedaan | graag tot dan | graag tot ziens`),
    'own:request': list(`
      graag | alvast | bij voorbaat | kun je | kunt u | kan je | kunnen jullie | kun jij |
      wil je | wilt u | zou je | zou u | laat * weten | hoor * van je | hoor * van u |
      ik hoor het | verneem | benieuwd | wat vind je | stuur | mail me | bel me | bevestig |
      reactie
    `),
    'own:hand-over': list(`bijgaand | bijgaande | bijgevoegd | in de bijlage | hierbij`),
    'own:sign-off': list(`
      groet | groeten | groetjes | hartelijke groet | hartelijke groeten | vriendelijke groet |
      vriendelijke groeten | met vriendelijke groet | met vriendelijke groeten | mvg | liefs
    `),
  },
};
