import type { Step } from '../../lib/domain/step';

/** French says "vous" to a client, and puts a no-break space inside guillemets and before ? and :. */
export const fr: Readonly<Record<Step, string>> = {
  'ask-ahead': `Bonjour {client},

Mon agenda pour {month} commence à se remplir. En {mentioned}, nous avions parlé de « {subject} ».

Savez-vous un peu mieux quand je pourrais commencer ? Une idée approximative suffit : je garde alors ce temps pour vous et peux bien faire les choses. Si cela se décale, c'est tout aussi utile à savoir.

Bien cordialement,
{me}`,

  reminder: `Bonjour {client},

J'espère que tout va bien de votre côté. Je vous ai écrit au sujet de «\u00a0{subject}\u00a0» le {since}\u00a0; d'autres urgences ont peut-être pris le dessus depuis.

Comment souhaitez-vous poursuivre\u00a0? Un mot suffit\u00a0: oui, plus tard, ou autrement. Si vos besoins ou votre calendrier ont évolué, j'y réfléchis volontiers avec vous, au téléphone si c'est plus simple. Et un non me convient aussi.

Rien ne presse. Si j'ai votre avis dans la semaine, je garde la place nécessaire pour bien faire les choses.

Bien à vous,
{me}`,

  'ask-for-a-date': `Bonjour {client},

Merci de m'avoir dit que «\u00a0{subject}\u00a0» suit son cours chez vous. Prenez le temps qu'il faut.

Vers quelle date pensez-vous y voir plus clair\u00a0? Une estimation à la semaine près me suffit. J'organiserai mon planning en conséquence, sans vous solliciter d'ici là.

Si un document de ma part peut faciliter vos échanges, une demi-page à transmettre par exemple, je le rédige avec plaisir. Et si le projet n'est plus d'actualité, il m'est utile de le savoir aussi.

Cordialement,
{me}`,

  closure: `Bonjour {client},

Je reviens une dernière fois sur «\u00a0{subject}\u00a0». Mon message précédent était du {since}, et je comprends très bien que d'autres sujets passent avant.

Puis-je considérer ce dossier comme clos pour le moment\u00a0? Vous n'avez rien à faire\u00a0: sans nouvelles de vous, je le refermerai de mon côté dans une semaine et je libérerai le temps prévu.

Si un point de la proposition ou de la méthode vous gênait, dites-le-moi simplement, et nous chercherons ce qui vous conviendrait mieux. Et si le sujet revient plus tard, une ligne suffira\u00a0: j'y mettrai le même soin.

Au plaisir,
{me}`,
};
