export const FR_ASKS = `
Pourrais-tu m'envoyer le logo avant jeudi ?
Pourriez-vous relire le devis et me le renvoyer signé ?
Vous trouverez ci-joint le devis pour le nouveau site.
Voici la facture de juin, à régler sous quatorze jours.
Que penses-tu de la deuxième maquette ?
J'aimerais savoir si la date vous convient.
J'ai encore besoin des textes pour la page de contact.
Dis-moi si cela te va.
Et si on s'appelait la semaine prochaine pour revoir le planning ?
Quand pensez-vous pouvoir livrer les photos ?
Ci-joint la première version, j'attends vos remarques.
Dans l'attente de votre retour.
As-tu eu le temps de regarder ma proposition ?
Qui dois-je contacter pendant votre absence ?
Envoie-moi simplement les identifiants.
Puis-je facturer ces heures en plus ?
Dès que j'ai votre accord je commence, merci de me le confirmer.
Merci d'avance pour votre aide.
La facture d'avril reste impayée, pouvez-vous vérifier ?
Est-ce possible de décider avant vendredi ?
La livraison est-elle prévue mardi ou mercredi ?
Je propose de décaler le lancement d'une semaine.
Veuillez vérifier et confirmer ces données.
J'obtiens une erreur quand j'ouvre le fichier.
Je me demande comment vous voyez la suite.
Avez-vous des préférences pour les couleurs ?
Mercredi à dix heures vous conviendrait ?
Petite question : quelle taille doit avoir la bannière ?
Faites-moi signe quand cela vous arrange.
Merci de me retourner le contrat signé.
Nous devons choisir cette semaine entre A et B, lequel prenons-nous ?
Puis-je considérer que le projet est confirmé ?
Il me manque encore deux photos de l'équipe.
Tu penses aux textes pour la lettre d'information ?
Comment souhaitez-vous procéder ?
`;

export const FR_TELLS = `
Merci pour votre réponse rapide, c'est très clair.
La page d'accueil est en ligne depuis ce matin.
Je vous enverrai la facture à la fin du mois.
Pour information, je serai absent vendredi.
Comme convenu, j'ai modifié le titre.
Inutile de me répondre.
Si vous avez des questions, n'hésitez pas à m'appeler.
Ravi de vous avoir rencontrés hier.
Les fichiers sont bien arrivés, merci.
La migration est terminée et tout fonctionne.
À mardi, dix heures.
Parfait, je commence demain.
La réunion s'est bien passée et ils ont aimé l'idée.
J'ai intégré vos remarques dans le document.
Vous aurez de mes nouvelles la semaine prochaine.
Cela me semble bien.
Bon week-end !
La nouvelle version est bien plus rapide que l'ancienne.
Le paiement est arrivé, merci.
J'ai commencé la maquette aujourd'hui.
Si quelque chose change, je vous préviens.
Nous avons renouvelé le domaine pour un an.
Pas de souci, je corrige.
La semaine était chargée, mais nous sommes dans les temps.
Je m'en occupe et je reviens vers vous.
Pour être complet, l'hébergement court jusqu'en décembre.
Voici le résumé de notre échange.
Félicitations pour l'ouverture du magasin.
L'imprimeur livre les cartes lundi.
Je te souhaite de bonnes vacances.
`;
