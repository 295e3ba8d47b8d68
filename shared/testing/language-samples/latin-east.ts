import type { LanguageSample } from './language-sample.ts';

export const LATIN_EAST: Readonly<Record<string, LanguageSample>> = {
  pl: {
    title: 'Co zrobić po przeprowadzce',
    text: 'Każdy, kto się przeprowadza, musi się zameldować w ciągu dwóch tygodni. Na drzwiach widnieje słowo „{0}”, a urzędniczka zapyta: „Czy ma pan zaświadczenie od właściciela?” Proszę przyjść wcześniej – źle, gdy kolejka sięga aż na ulicę. Pięćdziesiąt osób dziennie załatwia tu ważne sprawy, także w październiku.',
    items: ['ważny dowód osobisty lub paszport', 'zaświadczenie wystawione przez wynajmującego', 'świadectwo urodzenia każdego dziecka'],
  },
  hr: {
    title: 'Što učiniti nakon preseljenja',
    text: 'Tko se preseli, mora se prijaviti u roku od dva tjedna. Na vratima piše „{0}”, a službenica će pitati: „Imate li potvrdu stanodavca?” Najčešće se čeka vrlo kratko; možete doći s djecom. Đaci i roditelji dobivaju obavijest u školi, a džep za dokumente nosite uvijek sa sobom.',
    items: ['važeća osobna iskaznica ili putovnica', 'potvrda osobe koja iznajmljuje stan', 'rodni list za svako dijete u kućanstvu'],
  },
  sr: {
    title: 'Šta treba uraditi posle preseljenja',
    text: 'Ko se preseli, mora da se prijavi u roku od dve nedelje. Na vratima piše „{0}”, a službenica će pitati: „Imate li potvrdu stanodavca?” Najčešće se čeka veoma kratko; možete doći sa decom. Đaci i roditelji dobijaju obaveštenje u školi, a prevodilac pomaže svakog četvrtka.',
    items: ['važeća lična karta ili pasoš', 'potvrda lica koje izdaje stan', 'izvod iz matične knjige rođenih za svako dete'],
  },
  ro: {
    title: 'Ce aveți de făcut după mutare',
    text: 'Cine se mută trebuie să se înregistreze în două săptămâni. Pe ușă scrie „{0}”, iar funcționara va întreba: „Aveți adeverința de la proprietar?” Țineți minte: în fiecare joi ghișeul rămâne deschis până târziu. Și părinții, și copiii își găsesc locul; învățătoarea îi așteaptă în sala de la parter.',
    items: [
      'act de identitate sau pașaport valabil',
      'adeverință de la cel care închiriază locuința',
      'certificat de naștere pentru fiecare copil',
    ],
  },
  hu: {
    title: 'Teendők költözés után',
    text: 'Aki elköltözik, annak két héten belül be kell jelentkeznie. Az ajtón ez áll: „{0}”, az ügyintéző pedig megkérdezi: „Elhozta a főbérlő igazolását?” Ne felejtse el: minden csütörtökön hosszabb az ügyfélfogadás. Árvíztűrő tükörfúrógépre nincs szükség, de türelemre igen; a gyermekek is jöhetnek.',
    items: [
      'érvényes személyi igazolvány vagy útlevél',
      'a lakást bérbe adó személy igazolása',
      'születési anyakönyvi kivonat minden gyermekről',
    ],
  },
  tr: {
    title: 'Taşındıktan sonra yapılacaklar',
    text: 'Taşınan herkes iki hafta içinde kaydını yaptırmak zorundadır. Kapıda “{0}” yazar; görevli size şunu sorar: “Ev sahibinin belgesi yanınızda mı?” Çocuklarınızı da getirebilirsiniz. İstanbul’dan ya da Iğdır’dan gelmiş olmanız fark etmez; güler yüzlü çevirmenlerimiz her perşembe öğleden sonra buradadır.',
    items: [
      'geçerli kimlik kartı ya da pasaport',
      'evi kiraya veren kişinin düzenlediği belge',
      'her çocuk için doğum belgesi ve aşı karnesi',
    ],
  },
  kmr: {
    title: 'Piştî barkirinê çi pêwîst e',
    text: 'Her kesê ku malê xwe diguhezîne divê di nav du hefteyan de xwe qeyd bike. Li ser derî „{0}“ hatiye nivîsandin û karmend wê bipirse: „Belgeya xwediyê xanî bi te re ye?“ Tu dikarî zarokên xwe jî bînî; wergêr her pêncşemê li vir in û bi kêfxweşî alîkariyê didin.',
    items: ['nasnameya derbasdar an jî pasaport', 'belgeya kesê ku xanî bi kirê dide', 'belgeya jidayikbûnê ya her zarokî'],
  },
  vi: {
    title: 'Việc cần làm sau khi chuyển nhà',
    text: 'Ai chuyển chỗ ở đều phải đăng ký trong vòng hai tuần. Trên cửa có ghi chữ “{0}”, và nhân viên sẽ hỏi: “Ông bà có giấy xác nhận của chủ nhà không?” Xin đừng ngại hỏi lại; mỗi thứ năm đều có người phiên dịch. Trẻ em cũng được đến, ở tầng dưới có góc chơi với nhiều đồ chơi đẹp.',
    items: ['hộ chiếu hoặc giấy tờ tùy thân còn hiệu lực', 'giấy xác nhận của người cho thuê nhà', 'giấy khai sinh của từng người con'],
  },
};
