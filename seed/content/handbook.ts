import { bold, heading, link, list, paragraph, steps } from './rich-text.ts'
import type { Handbook } from './types.ts'

/** The page for people who want to organise a festival. */
export const handbook: Handbook = {
  title: { nl: 'Organiseer een festival', en: 'Organise a festival', ar: 'نظّم مهرجانًا' },
  intro: {
    nl: 'Je hoeft niet alles te kunnen. Je hoeft alleen te beginnen. Zo wordt jouw plein, park of buurthuis een plek waar mensen elkaar leren kennen.',
    en: 'You don’t have to know everything. You only have to start. This is how your square, park or community centre becomes a place where people meet.',
    ar: 'لا يلزمك أن تُحسن كل شيء، يكفي أن تبدأ. وهكذا تصير ساحتك أو حديقتك أو مركز حيّك مكانًا يتعارف فيه الناس.',
  },
  metaDescription: {
    nl: 'In vijf stappen een Welkom Hier-festival in je eigen buurt.',
    en: 'A Welkom Hier festival in your own neighbourhood, in five steps.',
    ar: 'مهرجان «أهلًا بكم هنا» في حيّك بخمس خطوات.',
  },
  blocks: [
    {
      blockType: 'text',
      body: {
        nl: [
          heading('In vijf stappen'),
          steps(
            [
              bold('Zoek twee anderen. '),
              'Liefst iemand die hier al lang woont en iemand die nieuw is. Maak samen het plan.',
            ],
            [
              bold('Kies een plek en een dag. '),
              'Bel de gemeente of de bibliotheek. Vaak mag er meer dan je denkt.',
            ],
            [
              bold('Vertel het ons. '),
              'Vul het formulier in. We bellen je binnen een week en denken mee over geld en programma.',
            ],
            [
              bold('Zet je festival op deze site. '),
              'Je krijgt een account. Je vult in wat bezoekers willen weten, en wij lezen mee.',
            ],
            [
              bold('Vier het. '),
              'En vertel ons na afloop hoe het was: hoeveel mensen er kwamen en wat ze zeiden.',
            ],
          ),
        ],
        en: [
          heading('In five steps'),
          steps(
            [
              bold('Find two others. '),
              'Ideally someone who has lived here for long and someone who is new. Make the plan together.',
            ],
            [
              bold('Choose a place and a day. '),
              'Call the town hall or the library. Often more is allowed than you think.',
            ],
            [
              bold('Tell us. '),
              'Fill in the form. We call you within a week and think along about money and programme.',
            ],
            [
              bold('Put your festival on this site. '),
              'You get an account. You fill in what visitors want to know, and we read along.',
            ],
            [
              bold('Celebrate. '),
              'And tell us afterwards how it went: how many people came and what they said.',
            ],
          ),
        ],
        ar: [
          heading('في خمس خطوات'),
          steps(
            [
              bold('ابحث عن شخصين. '),
              'الأفضل أن يكون أحدهما ساكنًا هنا منذ زمن والآخر جديدًا، وضعوا الخطة معًا.',
            ],
            [bold('اختر المكان واليوم. '), 'اتصل بالبلدية أو المكتبة، فكثيرًا ما يُسمح بأكثر مما تظن.'],
            [bold('أخبرنا. '), 'املأ الاستمارة، ونتصل بك خلال أسبوع ونفكر معك في المال والبرنامج.'],
            [bold('ضع مهرجانك في هذا الموقع. '), 'تحصل على حساب، وتكتب ما يريد الزوار معرفته، ونراجعه معك.'],
            [bold('احتفل. '), 'ثم أخبرنا كيف كان: كم شخصًا حضر وماذا قالوا.'],
          ),
        ],
      },
    },
    {
      blockType: 'text',
      body: {
        nl: [
          heading('Wat regel je wanneer?'),
          list(
            [
              bold('Drie maanden van tevoren. '),
              'Kies een dag en een plek. Vraag de gemeente of je een vergunning nodig hebt. Zoek geld: de gemeente, een fonds of een winkel in de buurt.',
            ],
            [
              bold('Zes weken van tevoren. '),
              'Zet je festival op deze site. Vraag koks, muzikanten en tolken. Schrijf je posters in de talen van je buurt.',
            ],
            [
              bold('Eén week van tevoren. '),
              'Bel iedereen nog een keer. Maak een lijst: wie is er om hoe laat, en wie heeft de sleutel?',
            ],
            [
              bold('De dag zelf. '),
              'Zet iemand bij de ingang die gasten welkom heet. Zet de tafels zo dat vreemden naast elkaar komen te zitten.',
            ],
            [
              bold('De dag erna. '),
              'Bedank iedereen. Je krijgt van ons een mail: hoeveel mensen kwamen er, en wat zeiden ze?',
            ],
          ),
          heading('Zo is iedereen welkom'),
          list(
            'Vraag geen entree, of laat mensen zelf kiezen wat ze geven.',
            'Zorg voor eten zonder varkensvlees en voor eten zonder vlees.',
            'Kijk of iemand met een rolstoel of kinderwagen overal kan komen.',
            'Vraag het eerst voordat je een foto maakt. Sommige mensen lopen gevaar als ze herkend worden.',
            'Zorg voor een rustig hoekje, want niet iedereen houdt van drukte.',
          ),
          heading('Wat wij voor je doen'),
          paragraph(
            'We lezen mee met je plan en met je tekst. We helpen je aan contacten in je provincie. We zetten je festival op de site, in de agenda en in de nieuwsbrief. Je krijgt een poster die je zelf kunt printen.',
          ),
        ],
        en: [
          heading('What do you arrange when?'),
          list(
            [
              bold('Three months ahead. '),
              'Choose a day and a place. Ask the town hall whether you need a permit. Look for money: the town hall, a fund or a shop nearby.',
            ],
            [
              bold('Six weeks ahead. '),
              'Put your festival on this site. Ask cooks, musicians and interpreters. Write your posters in the languages of your neighbourhood.',
            ],
            [
              bold('One week ahead. '),
              'Call everybody once more. Make a list: who comes at what time, and who has the key?',
            ],
            [
              bold('The day itself. '),
              'Have somebody at the entrance to welcome guests. Place the tables so that strangers end up side by side.',
            ],
            [
              bold('The day after. '),
              'Thank everybody. You get a mail from us: how many people came, and what did they say?',
            ],
          ),
          heading('This is how everyone is welcome'),
          list(
            'Ask no entrance fee, or let people choose what they give.',
            'See to food without pork and food without meat.',
            'Check that somebody with a wheelchair or a pram can get everywhere.',
            'Ask before you take a picture. Some people are in danger when they are recognised.',
            'Have a quiet corner, because not everybody likes a crowd.',
          ),
          heading('What we do for you'),
          paragraph(
            'We read your plan and your text with you. We help you to contacts in your province. We put your festival on the site, in the agenda and in the newsletter. You get a poster that you can print yourself.',
          ),
        ],
        ar: [
          heading('ماذا ترتّب ومتى؟'),
          list(
            [
              bold('قبل ثلاثة أشهر: '),
              'اختر اليوم والمكان، واسأل البلدية هل تحتاج إلى تصريح، وابحث عن المال: البلدية أو صندوق أو متجر قريب.',
            ],
            [
              bold('قبل ستة أسابيع: '),
              'ضع مهرجانك في هذا الموقع، واطلب الطباخين والموسيقيين والمترجمين، واكتب الملصقات بلغات حيّك.',
            ],
            [bold('قبل أسبوع: '), 'اتصل بالجميع مرة أخرى، واكتب قائمة: من يأتي ومتى، ومن معه المفتاح؟'],
            [
              bold('في اليوم نفسه: '),
              'ليقف أحدكم عند المدخل مرحبًا بالضيوف، ورتّبوا الطاولات بحيث يجلس الغرباء بعضهم إلى جانب بعض.',
            ],
            [bold('في اليوم التالي: '), 'اشكروا الجميع. وتصلك منا رسالة: كم شخصًا حضر، وماذا قالوا؟'],
          ),
          heading('هكذا يكون الجميع مرحبًا بهم'),
          list(
            'لا تطلب رسم دخول، أو دع الناس يختارون ما يعطون.',
            'وفّر طعامًا بلا لحم خنزير وطعامًا بلا لحم.',
            'تأكد من أن صاحب الكرسي المتحرك أو عربة الأطفال يصل إلى كل مكان.',
            'استأذن قبل أن تصوّر، فبعض الناس في خطر إذا عُرفوا.',
            'هيّئ ركنًا هادئًا، فليس كل الناس يحبون الزحام.',
          ),
          heading('ماذا نفعل من أجلك'),
          paragraph(
            'نقرأ معك خطتك ونصّك، ونصلك بأناس في مقاطعتك، ونضع مهرجانك في الموقع وفي برنامج المواعيد وفي النشرة البريدية. وتحصل على ملصق تطبعه بنفسك.',
          ),
        ],
      },
    },
    { blockType: 'quote', testimonial: 'emmeloord-farmer' },
    {
      blockType: 'questions',
      items: [
        {
          question: {
            nl: 'Moet ik een organisatie hebben?',
            en: 'Do I need an organisation?',
            ar: 'هل يجب أن تكون لي منظمة؟',
          },
          answer: {
            nl: [
              paragraph(
                'Nee, maar er moet er wel een meedoen: een stichting, kerk, moskee, school of sportclub. Heb je er nog geen? Dan zoeken we samen.',
              ),
            ],
            en: [
              paragraph(
                'No, but one should take part: a foundation, church, mosque, school or sports club. Don’t have one yet? We will look together.',
              ),
            ],
            ar: [
              paragraph(
                'لا، لكن لا بد من مشاركة جهة ما: مؤسسة أو كنيسة أو مسجد أو مدرسة أو نادٍ رياضي. وإن لم تجدها بحثنا معك.',
              ),
            ],
          },
        },
        {
          question: {
            nl: 'Wat kost een festival?',
            en: 'What does a festival cost?',
            ar: 'كم يكلّف المهرجان؟',
          },
          answer: {
            nl: [
              paragraph(
                'Een middag met eten en muziek kan al voor een paar honderd euro. Fondsen en gemeenten betalen vaak mee. Wij helpen met de aanvraag.',
              ),
            ],
            en: [
              paragraph(
                'An afternoon with food and music can be done for a few hundred euros. Funds and town halls often contribute. We help with the application.',
              ),
            ],
            ar: [
              paragraph(
                'عصرية فيها طعام وموسيقى قد تكفيها بضع مئات من اليورو، وكثيرًا ما تساهم الصناديق والبلديات، ونحن نساعدك في الطلب.',
              ),
            ],
          },
        },
        {
          question: {
            nl: 'Hoe lang van tevoren moet ik beginnen?',
            en: 'How early should I start?',
            ar: 'متى أبدأ؟',
          },
          answer: {
            nl: [
              paragraph(
                'Drie maanden is fijn. Voor een plein heb je vaak een vergunning nodig, en die kost acht weken. In een buurthuis kan het sneller.',
              ),
            ],
            en: [
              paragraph(
                'Three months is comfortable. A square often needs a permit, which takes eight weeks. In a community centre it can be quicker.',
              ),
            ],
            ar: [
              paragraph(
                'ثلاثة أشهر مدة مريحة. فالساحة تحتاج غالبًا إلى تصريح يستغرق ثمانية أسابيع، أما مركز الحي فأسرع.',
              ),
            ],
          },
        },
        {
          question: {
            nl: 'Hoe bereik ik mensen die net in Nederland zijn?',
            en: 'How do I reach people who are new to the country?',
            ar: 'كيف أصل إلى من جاؤوا حديثًا؟',
          },
          answer: {
            nl: [
              paragraph(
                'Maak het plan mét hen, niet vóór hen. Ga langs bij de taalles, het azc en de voedselbank. Vraag of iemand wil koken, spelen of vertalen.',
              ),
            ],
            en: [
              paragraph(
                'Make the plan with them, not for them. Visit the language class, the reception centre and the food bank. Ask if someone would like to cook, play or interpret.',
              ),
            ],
            ar: [
              paragraph(
                'ضع الخطة معهم لا نيابةً عنهم. زُر درس اللغة ومركز الاستقبال وبنك الطعام، واسأل من يحب أن يطبخ أو يعزف أو يترجم.',
              ),
            ],
          },
        },
        {
          question: {
            nl: 'Ik kom er niet uit. Wie kan ik bellen?',
            en: 'I am stuck. Whom can I call?',
            ar: 'احترت، فبمن أتصل؟',
          },
          answer: {
            nl: [
              paragraph(
                'Ons. Mail ',
                link('welkomhier@example.org', 'mailto:welkomhier@example.org'),
                ' of bel 070 555 01 00, op werkdagen van tien tot vier.',
              ),
            ],
            en: [
              paragraph(
                'Us. Mail ',
                link('welkomhier@example.org', 'mailto:welkomhier@example.org'),
                ' or call +31 70 555 01 00, on weekdays from ten to four.',
              ),
            ],
            ar: [
              paragraph(
                'بنا نحن. راسلنا على ',
                link('welkomhier@example.org', 'mailto:welkomhier@example.org'),
                ' أو اتصل على الرقم +31 70 555 01 00 في أيام العمل من العاشرة إلى الرابعة.',
              ),
            ],
          },
        },
      ],
    },
  ],
  formIntro: {
    nl: 'Vertel ons wat je wilt doen. Het hoeft nog niet af te zijn. We lezen elke aanvraag en antwoorden binnen een week. Is het een goed plan, dan krijg je een account waarmee je je festival op deze site zet.',
    en: 'Tell us what you would like to do. It need not be finished. We read every request and answer within a week. If it is a good plan, you get an account with which you put your festival on this site.',
    ar: 'حدّثنا عما تريد أن تفعله، ولا يلزم أن يكون مكتملًا. نقرأ كل طلب ونجيب خلال أسبوع، وإن كانت الخطة جيدة حصلت على حساب تضع به مهرجانك في هذا الموقع.',
  },
}
