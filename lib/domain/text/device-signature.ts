/** What telephones and programs add under a mail: "Sent from my iPhone". */

const START =
  /^[(<["*]{0,2}(?:sent (?:from|via|with|using|by|on)|from my|get (?:\[?outlook|bluemail)|download outlook|(?:verstuurd|verzonden|gestuurd) (?:vanaf|vanuit|met|via|van)|download outlook|gesendet (?:von|mit|via|vom)|von meinem|diese (?:nachricht|e-mail|mail) wurde (?:von|mit)|envoye (?:de|depuis|a partir|via|avec|du)|telecharger|obtenir outlook|obtenez outlook|provenance|enviado (?:desde|do|de|via|con|com)|inviato (?:da|dal|con|tramite)|scarica outlook|skickat (?:fran|med)|sendt (?:fra|med|via)|lahetetty|odeslano z|wyslan[oe] z|отправлено (?:с|из)|надiслано з|надіслано з|trimis de pe|elkuldve|poslano (?:z|s))(?=[\s[*])/;

const DEVICE =
  /\b(?:iphone|ipad|ipod|android|blackberry|galaxy|samsung|huawei|xiaomi|nokia|htc|pixel|mobile?|mobiel|mobiele|mobil\w*|handy|phone|telefoon|telefon\w*|telephone|telefono|movil|smartphone|cell|tablet|device|apparaat|toestel|outlook|windows|yahoo|proton\s?mail|gmail|mailbox|airmail|bluemail|mail|k-9|fairphone|hub|nine|spark|thunderbird|superhuman|hey|aquamail|canary|mac|macbook|watch)\b/;

/** Sentences that start with the device: "iPhone'umdan gönderildi". */
const END = /(?:gonderildi|gesendet|gesendet\.|傳送|发送|から送信)$/;

const MOST_WORDS = 14;

const MOST_CHARACTERS = 140;

/** Whether a folded line is one. */
export function isDeviceSignature(folded: string): boolean {
  if (folded.length > MOST_CHARACTERS || folded.endsWith('?')) return false;
  if (folded.split(' ').length > MOST_WORDS) return false;
  if (!START.test(folded) && !END.test(folded)) return false;
  return DEVICE.test(folded) || /^\W*sent from my\b/.test(folded);
}
