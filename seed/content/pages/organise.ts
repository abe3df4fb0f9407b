import { bold, heading, link, paragraph, steps } from '../rich-text.ts'
import type { Page } from '../types.ts'

export const organise: Page = {
  slug: 'organiseer',
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
                ' أو اتصل على الرقم ‎+31 70 555 01 00‎ في أيام العمل من العاشرة إلى الرابعة.',
              ),
            ],
          },
        },
      ],
    },
    {
      blockType: 'callToAction',
      title: { nl: 'Klaar om te beginnen?', en: 'Ready to start?', ar: 'مستعد للبدء؟' },
      text: {
        nl: 'Vertel ons in een mail over je plan. Een paar zinnen zijn genoeg.',
        en: 'Tell us about your plan in a mail. A few sentences are enough.',
        ar: 'حدّثنا عن خطتك في رسالة، وتكفي بضع جمل.',
      },
      label: { nl: 'Mail ons je plan', en: 'Mail us your plan', ar: 'راسلنا بخطتك' },
      link: { type: 'url', url: 'mailto:welkomhier@example.org' },
    },
  ],
}
