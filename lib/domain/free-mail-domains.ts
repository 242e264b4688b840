function list(domains: string): readonly string[] {
  return domains.trim().split(/\s+/);
}

/** Providers that use their name under many endings: "yahoo.fr", "hotmail.nl", "gmx.net". */
export const FREE_MAIL_FAMILIES: ReadonlySet<string> = new Set(
  list('gmail googlemail hotmail outlook yahoo ymail rocketmail gmx aol protonmail yandex'),
);

/** Domains where people, not organisations, have mailboxes: mail services and access providers. */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set([
  ...list(`
    live.com live.nl live.be live.de live.fr live.co.uk live.it msn.com passport.com
    icloud.com me.com mac.com proton.me pm.me tutanota.com tutanota.de tuta.io tuta.com
    tutamail.com keemail.me fastmail.com fastmail.fm hey.com duck.com hushmail.com mail.com
    email.com zoho.com zohomail.com zohomail.eu startmail.com mailfence.com runbox.com
    disroot.org riseup.net mail.ru bk.ru inbox.ru list.ru ya.ru rambler.ru ukr.net qq.com
    163.com 126.com foxmail.com naver.com hanmail.net rediffmail.com
  `),
  // Netherlands
  ...list(`
    ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl casema.nl chello.nl upcmail.nl
    xs4all.nl telfort.nl telfortglasvezel.nl tele2.nl quicknet.nl zonnet.nl online.nl onsnet.nu
    onsneteindhoven.nl solcon.nl caiway.nl caiway.net kabelfoon.nl multiweb.nl zeelandnet.nl
    versatel.nl wanadoo.nl freeler.nl orange.nl vodafonethuis.nl vodafonevast.nl concepts.nl
    delta.nl freedom.nl glasnet.nl t-mobilethuis.nl odidothuis.nl mail.nl soverin.net ision.nl
    tiscali.nl hccnet.nl dds.nl scarlet.nl lijbrandt.nl
  `),
  // Belgium and Luxembourg
  ...list(`
    telenet.be skynet.be proximus.be belgacom.net pandora.be scarlet.be voo.be brutele.be
    base.be mobistar.be orange.be edpnet.be versateladsl.be tiscali.be numericable.be euphonynet.be
    pt.lu vo.lu internet.lu
  `),
  // Germany, Austria, Switzerland
  ...list(`
    web.de t-online.de freenet.de arcor.de online.de mail.de posteo.de posteo.net mailbox.org
    vodafone.de vodafonemail.de unitybox.de unity-mail.de o2online.de o2mail.de kabelmail.de
    alice-dsl.de alice-dsl.net email.de magenta.de ewetel.net ewe.net htp-tel.de netcologne.de
    mnet-online.de versanet.de tele2.de lycos.de nexgo.de onlinehome.de gmx-topmail.de
    aon.at a1.net chello.at utanet.at drei.at tele2.at inode.at liwest.at
    bluewin.ch sunrise.ch hispeed.ch swissonline.ch
  `),
  // France
  ...list(`
    orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr numericable.fr numericable.com bbox.fr
    aliceadsl.fr alice.fr club-internet.fr cegetel.net 9online.fr 9business.fr noos.fr nordnet.fr
    voila.fr libertysurf.fr infonie.fr tiscali.fr dbmail.com mailo.com netcourrier.com caramail.com
  `),
  // Elsewhere in Europe
  ...list(`
    libero.it virgilio.it alice.it tin.it tiscali.it email.it fastwebnet.it inwind.it iol.it tim.it
    telefonica.net terra.es movistar.es ono.com sapo.pt netcabo.pt mail.pt
    btinternet.com btopenworld.com talktalk.net sky.com virginmedia.com ntlworld.com blueyonder.co.uk
    tiscali.co.uk plusnet.com eircom.net wp.pl o2.pl onet.pl onet.eu interia.pl interia.eu op.pl poczta.pl
    seznam.cz email.cz centrum.cz atlas.cz azet.sk centrum.sk freemail.hu citromail.hu abv.bg
    inbox.lv telia.com bredband.net spray.se online.no
    comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
  `),
]);
