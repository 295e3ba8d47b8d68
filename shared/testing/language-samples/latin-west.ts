import type { LanguageSample } from './language-sample.ts';

export const LATIN_WEST: Readonly<Record<string, LanguageSample>> = {
  de: {
    title: 'Größere Veränderungen früh mitteilen',
    text: 'Wer umzieht, meldet sich innerhalb von zwei Wochen an. Im Rathaus heißt das „{0}“, und auf dem Schild steht oft: „Bitte Nummer ziehen!“ Äußern Sie ruhig Ihre Wünsche; übersetzt wird, sooft es nötig ist, und Maßstäbe für Öl- und Gasheizungen finden Sie am Ende.',
    items: ['Führerschein und Fahrzeugpapiere', 'Bescheinigung der Wohnungsgeberin', 'gültiger Reisepass für jedes Familienmitglied'],
  },
  'de-x-leicht': {
    title: 'So melden Sie sich an',
    text: 'Sie wohnen neu in der Stadt? Dann gehen Sie zum Rathaus. Auf der Tür steht: „{0}“. Das heißt: Sie sagen Ihre neue Adresse. Das müssen Sie in den ersten 2 Wochen machen.',
    items: [
      'Nehmen Sie Ihren Ausweis mit.',
      'Nehmen Sie einen Brief vom Vermieter mit.',
      'Sie können einen Menschen mitbringen. Er hilft Ihnen.',
    ],
  },
  en: {
    title: 'Tell the town hall when you move',
    text: 'Anyone who moves house has to register within two weeks. The sign says “{0}”, and the clerk will probably ask: “Where’s your landlord’s certificate?” A naïve question is never a problem, and neither is a visit to the café next door while you wait.',
    items: [
      'your driving licence and vehicle papers',
      'a certificate from whoever rents out the flat',
      'a valid passport for every member of the household',
    ],
  },
  fr: {
    title: 'Signaler où vous habitez désormais',
    text: 'Où que vous habitiez, vous devez vous déclarer à la mairie dans les deux semaines. On y lit le mot « {0} » ; l’employé vous demandera : « Avez-vous l’attestation du propriétaire ? » Dès Noël, le bureau ouvre plus tôt : ça facilite la tâche, même aux élèves et à leur sœur aînée. Le cœur du quartier, naïf ou pas, mange du maïs à L’Haÿ.',
    items: ['pièce d’identité en cours de validité', 'acte de naissance traduit, où qu’il ait été établi', 'reçu du loyer payé en août'],
  },
  es: {
    title: '¿Qué hay que hacer al mudarse?',
    text: 'Quien cambia de domicilio debe inscribirse en el plazo de dos semanas. En la puerta pone «{0}», y el funcionario preguntará: «¿Trae usted la confirmación del dueño?» ¡No se preocupe! Mañana también habrá atención; en el sótano del edificio hay un pingüino de peluche para los niños.',
    items: [
      'documento de identidad o pasaporte válido',
      'número de teléfono de algún familiar',
      'certificación del seguro médico del año en curso',
    ],
  },
  pt: {
    title: 'Comunicar a mudança de endereço',
    text: 'Quem muda de casa tem de se inscrever no prazo de duas semanas. Na porta lê-se «{0}», e o funcionário perguntará: «Trouxe a declaração do senhorio?» Não há problema se as crianças vierem também; à tarde há atenção especial para mães, avós e irmãos. O pão e a maçã são grátis, até amanhã às três.',
    items: [
      'bilhete de identidade ou passaporte válido',
      'declaração de rendimentos do cônjuge',
      'três fotografias a cores, tamanho único',
    ],
  },
  it: {
    title: 'Perché è necessario iscriversi',
    text: 'Chi cambia casa deve iscriversi entro due settimane. Sulla porta c’è scritto «{0}» e l’impiegato chiederà: «Ha già l’attestato del proprietario?» Più tardi potrà andare in città; lunedì e giovedì l’ufficio è aperto fino alle cinque. La qualità del servizio è alta, e un caffè non manca mai.',
    items: ['carta d’identità o passaporto valido', 'attestato di chi affitta l’abitazione', 'numero della tessera sanitaria, se già c’è'],
  },
  sq: {
    title: 'Çfarë duhet bërë pas zhvendosjes',
    text: 'Kushdo që ndërron banesë duhet të regjistrohet brenda dy javësh. Mbi derë shkruan „{0}“ dhe nëpunësja do t’ju pyesë: „A e keni vërtetimin e pronarit?“ Ju lutemi, mos harroni dëshminë e lindjes së fëmijës; përkthimi bëhet edhe në gjuhën shqipe. Është më mirë të vini herët në mëngjes.',
    items: [
      'letërnjoftim ose pasaportë e vlefshme',
      'vërtetim nga personi që jep banesën me qira',
      'çertifikatë martese, nëse është e nevojshme',
    ],
  },
  so: {
    title: 'Maxaa la sameeyaa markaad guurto',
    text: 'Qof kasta oo guura waa inuu isdiiwaangeliyaa laba toddobaad gudahood. Albaabka waxaa ku qoran “{0}”, shaqaalahana wuxuu ku weydiin doonaa: “Ma haysaa warqaddii milkiilaha guriga?” Waxaad la iman kartaa qof kuu turjuma, carruurtaaduna way kula joogi karaan xafiiska dhexdiisa.',
    items: ['baasaboor shaqaynaya ama kaarka aqoonsiga', 'caddayn ka timid qofka guriga kireeyey', 'dhalasho iyo guur wixii caddayn ah'],
  },
};
