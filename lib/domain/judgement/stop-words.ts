function list(words: string): readonly string[] {
  return words.split(' ');
}

/** Frequent words of mail, folded; those of two languages count for both. */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  nl: list(
    'de het een en van ik je jij jullie wij we zij ze hij dat dit die niet voor met op aan te om er maar naar ook nog bij dan als zo heb hebt heeft hebben ben bent is zijn was waren wordt worden kan kun kunt kunnen zou zal moet wil wilt mijn jouw uw onze ons mij me hem haar hun wat wie waar hoe wanneer deze door over uit tot goed graag dank bedankt groet groeten beste hallo hoi even weer wel geen al dus of want omdat',
  ),
  en: list(
    "the a an and of to in is are was were be been i you he she it we they this that these those for with on at by from as or but not have has had will would can could should do does did my your our their his her its me us them what when where who how if so about there here just please thanks thank regards dear hi hello i'm i'll it's don't let know any all",
  ),
  de: list(
    'der die das den dem des ein eine einen einem einer und oder aber ich du er sie es wir ihr ihnen mich mir uns nicht ist sind war waren wird werden wurde hat haben habe hatte kann konnen konnte soll muss will mit von zu zum zur bei auf fur an am im in aus nach uber um als wie wenn dass weil noch auch nur schon sehr hier dann so mein dein ihre ihren unser bitte danke dank gruss grusse hallo guten viele sehr geehrte geehrter liebe lieber',
  ),
  fr: list(
    "le la les un une des du de et ou mais je tu il elle nous vous ils elles ce cette ces ne pas est sont etait etre ai as a avons avez ont pour par avec dans sur sous en au aux que qui quoi dont mon ma mes ton ta tes son sa ses notre votre nos vos leur me te se y si plus tres bien bonjour bonsoir merci cordialement salut j'ai c'est d'un d'une qu'il n'est peux peut pouvez suis sera serait",
  ),
  // Only words that French, Dutch and English do not have.
  es: list(
    'el los las pero gracias hola usted ustedes esta estamos estoy esto eso todavia aun muy para lo hemos tengo tenemos tiene cuando como porque algo pronto puede puedes podemos buenos dias saludo saludos mas nuestro nuestra su sus ya hasta desde pendiente',
  ),
  it: list(
    'che di sono siamo grazie ciao ancora della dello degli nel nella stiamo abbiamo questo questa anche gli ti quando perche piu buongiorno saluti nostro nostra suo sua devo dobbiamo puoi possiamo appena presto sapere',
  ),
};
