import type { Guide } from './guide';

export const frGuide: Guide = {
  title: 'Radiostilte, mode d’emploi',
  intro:
    'Dix courts chapitres. Le premier suffit pour commencer ; les autres attendent le moment où vous vous poserez une question.',
  contents: 'Chapitres',
  chapters: [
    {
      title: 'Les cinq premières minutes',
      paragraphs: [
        'Radiostilte lit ce que montre votre propre page de messagerie. Montrez-lui donc une fois vos messages :',
        'Dès lors, l’icône de la barre d’outils affiche un nombre : celui des clients à relancer. Pas de nombre, personne à relancer. Un silence qui avait plus de 45 jours à vos débuts ne donne jamais d’alerte.',
      ],
      steps: [
        'Ouvrez Gmail ou Outlook sur le Web et regardez les messages envoyés. Dans Outlook, faites défiler la liste jusqu’au bout.',
        'Regardez la boîte de réception, tous ses onglets ou toutes ses parties.',
        'Ouvrez la page de départ, cochez qui est client, indiquez quand vous travaillez et appuyez sur *Terminer*.',
      ],
    },
    {
      title: 'La petite fenêtre : qui relancer, et pourquoi',
      paragraphs: [
        'Appuyez sur l’icône. Chaque ligne est un client : le nombre de jours ouvrés de silence, la raison, ce qui est habituel chez cette personne et les chances qu’une réponse arrive encore.',
        'Le grand bouton ouvre la conversation, vérifie une dernière fois qu’il n’y a pas de réponse, et place le texte dans votre réponse. Il n’envoie jamais rien. Si une réponse est arrivée entre-temps, rien n’est inséré, et on vous le dit.',
        'Sous *Plus* se trouvent d’autres textes, *Plus tard* (un jour, trois jours, une semaine), *Pas nécessaire* et *Corriger*. La touche ? montre les raccourcis : tout ici se fait aussi sans souris.',
      ],
    },
    {
      title: 'Dans la réponse',
      paragraphs: [
        'Dans une conversation qui attend un client, votre réponse porte un bouton, *Insérer une relance*. Vous voyez d’abord le texte. S’il lui faut une date ou un nom, il le demande et ne devine jamais. Une seule annulation retire le texte.',
        'Pendant que vous écrivez, un conseil peut apparaître : trop tôt pour ce client, hors de vos heures, plus d’une question, un mot qui sonne comme un reproche. Toujours avec la raison. Rien ne vous arrête.',
      ],
    },
    {
      title: 'Quand il se trompe',
      paragraphs: [
        'Un message peut être mal compris. Au-dessus d’une conversation ouverte, une ligne dit où l’on en est ; utilisez-y *Ce n’est pas juste ?*, ou *Corriger* dans la petite fenêtre, et dites ce que c’était : une réponse, pas encore une réponse, un mail automatique. Un clic suffit, un clic l’annule.',
        'Il en tient compte pour cet expéditeur, et pour lui seul.',
      ],
    },
    {
      title: 'Quelle étape, à quel moment',
      paragraphs: [
        'D’abord un rappel aimable, puis une question facile, plus tard la demande d’une date, une pause et, tout à la fin, une conclusion chaleureuse. Le délai dépend du type de travail (devis, projet, facture, ancien client) et de ce que vous avez convenu avec ce client ; à défaut, de sa rapidité habituelle. Les limites se voient et se changent dans les réglages.',
        'La proposition n’est jamais un ordre. Choisissez un autre texte, ou aucun.',
      ],
    },
    {
      title: 'Les promesses, et les messages qui ne répondent pas',
      paragraphs: [
        '« Nous reviendrons vers vous » laisse l’attente ouverte. Une réponse automatique n’en est pas une, et le jour du retour est retenu. À propos de « nous commençons en septembre », la question vient dans la seconde quinzaine d’août, tant que chacun peut encore choisir.',
        'Les promesses à venir figurent dans la petite fenêtre, sous les relances.',
      ],
    },
    {
      title: 'Ce que vous convenez et voulez retenir',
      paragraphs: [
        'Dans les réglages, sous *Personnes*, chaque client a sa page : délai de réponse convenu, jours d’absence, notes datées, devis, factures, fin de contrat, éléments qu’il vous faut encore. Les dates reviennent d’elles-mêmes. Un appel compte aussi, dès que vous le notez.',
        'La vue d’ensemble montre ce qui est en attente chez tous les clients, et quels anciens clients saluer à l’occasion.',
        '*Aperçus* montre ce que vos propres e-mails apprennent : à quelle vitesse et à quel moment un client répond, comment vos attentes ont pris fin, ce qui a suivi chaque étape. Chaque chiffre dit sur combien de cas il repose ; s’il y en a trop peu, c’est indiqué. Le calcul se fait pendant que vous regardez et prend un moment s’il y a beaucoup d’e-mails.',
      ],
    },
    {
      title: 'Ce qu’il a vu, et ce qu’il n’a pas vu',
      paragraphs: [
        'Il ne sait que ce qu’une page a montré. Ce qui n’est pas certain figure sous *Non confirmé* et ne compte pas ; il suffit de l’ouvrir une fois. Une boîte que vous n’avez pas consultée depuis un moment est montrée dans l’état de la dernière fois.',
        '*Lire les anciens e-mails* tourne pour vous les pages des messages envoyés et reçus, dans votre propre onglet. Avec *Importer vos anciens e-mails*, il lit une copie de vos messages dans un fichier. Dans Gmail, il peut regarder encore une fois par la version imprimable, si vous y consentez. *Ce que je peux lire* indique, pour chaque boîte, jusqu’où il est allé.',
      ],
    },
    {
      title: 'Tourner la page',
      paragraphs: [
        'Certains silences demeurent. Le message de clôture laisse la porte ouverte, et les questions qui le précèdent aident à regarder sans reproche ce qui s’est passé. Vous pouvez ensuite noter une leçon ; elle reparaît quand un cas semblable commence.',
      ],
    },
    {
      title: 'Vos données',
      paragraphs: [
        'Tout est conservé dans ce navigateur et nulle part ailleurs : qui, quand, l’objet et le genre de message. Pas le texte de vos messages. Dans les réglages, sous *Données et vie privée*, vous pouvez tout enregistrer dans un fichier, l’emporter sur un autre ordinateur et l’effacer.',
        'Si la page de messagerie change au point d’être illisible, l’icône affiche ! au lieu d’un nombre. *Ce que je peux lire* indique la partie manquante et copie un rapport sans aucun message.',
      ],
    },
  ],
};
