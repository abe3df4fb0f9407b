import { bold, link, list, paragraph } from './rich-text.ts'
import type { Newsletter } from './types.ts'

/** One newsletter that has been sent, for the archive, and one draft. */
export const newsletters: readonly Newsletter[] = [
  {
    slug: 'de-tafels-staan-weer-buiten',
    sentDaysAgo: 20,
    subject: {
      nl: 'De tafels staan weer buiten',
      en: 'The tables are out again',
      ar: 'عادت الموائد إلى الساحات',
    },
    preheader: {
      nl: 'Zes festivals om naartoe te gaan, en wat er aan de andere kant van de schutting gebeurde.',
      en: 'Six festivals to go to, and what happened on the other side of the fence.',
      ar: 'ستة مهرجانات تستحق الزيارة، وما حدث خلف السياج.',
    },
    blocks: [
      {
        blockType: 'letterText',
        title: { nl: 'Schuif aan', en: 'Pull up a chair', ar: 'اجلس معنا' },
        body: {
          nl: [
            paragraph(
              'Dag! Het nieuwe seizoen is begonnen. In het hele land zetten mensen tafels buiten, zoeken ze een podium en leren ze elkaars namen. In deze brief lees je waar je de komende weken terechtkunt.',
            ),
            paragraph('Kun je niet wachten? Dit kun je vandaag al doen:'),
            list(
              [bold('Neem iemand mee.'), ' Alleen aanschuiven is een drempel, met z’n tweeën bijna niet.'],
              [
                bold('Vraag iets.'),
                ' Weet je niet wat? Op ',
                link('onze site', '/over-welkom-hier'),
                ' lees je wat anderen vroegen.',
              ],
            ),
          ],
          en: [
            paragraph(
              'Hello! The new season has begun. All over the country people put tables outside, look for a stage and learn each other’s names. This letter tells you where to go in the coming weeks.',
            ),
            paragraph('Can’t wait? This you can do today:'),
            list(
              [bold('Bring somebody.'), ' Joining alone is a hurdle, the two of you together hardly.'],
              [
                bold('Ask something.'),
                ' No idea what? On ',
                link('our site', '/en/over-welkom-hier'),
                ' you read what others asked.',
              ],
            ),
          ],
          ar: [
            paragraph(
              'أهلًا! بدأ الموسم الجديد. في أنحاء البلاد يُخرج الناس موائدهم إلى الساحات ويبحثون عن منصّة ويتعلّم بعضهم أسماء بعض. في هذه الرسالة تجد أين تذهب في الأسابيع القادمة.',
            ),
            paragraph('لا تريد الانتظار؟ هذا ما يمكنك فعله اليوم:'),
            list(
              [bold('أحضر أحدًا معك.'), ' الحضور وحيدًا صعب، ومع رفيق يسهل كل شيء.'],
              [
                bold('اسأل سؤالًا.'),
                ' لا تعرف عمّ تسأل؟ على ',
                link('موقعنا', '/ar/over-welkom-hier'),
                ' تقرأ ما سأله الآخرون.',
              ],
            ),
          ],
        },
      },
      {
        blockType: 'letterPicture',
        picture: 'long-table',
        caption: {
          nl: 'Aan een lange tafel begint een gesprek vanzelf.',
          en: 'At a long table a conversation starts by itself.',
          ar: 'على المائدة الطويلة يبدأ الحديث وحده.',
        },
      },
      {
        blockType: 'letterFestivals',
        title: { nl: 'Bij jou in de buurt', en: 'Near you', ar: 'بالقرب منك' },
        choice: 'near-reader',
        days: 120,
        limit: 6,
      },
      { blockType: 'letterStory', story: 'salma-en-joke' },
      { blockType: 'letterQuote', testimonial: 'utrecht-five-minutes' },
      {
        blockType: 'letterButton',
        label: {
          nl: 'Organiseer een festival in jouw plaats',
          en: 'Organise a festival in your town',
          ar: 'نظّم مهرجانًا في بلدتك',
        },
        link: { type: 'organise' },
      },
    ],
  },
  {
    slug: 'wat-neem-jij-mee',
    subject: { nl: 'Wat neem jij mee?', en: 'What will you bring?' },
    blocks: [
      {
        blockType: 'letterText',
        title: { nl: 'Iedereen brengt iets', en: 'Everybody brings something' },
        body: {
          nl: [
            paragraph(
              'Een schaal, een liedje, een woord in je eigen taal. Op deze festivals is er plek voor wat jij meebrengt.',
            ),
          ],
          en: [
            paragraph(
              'A dish, a song, a word in your own language. At these festivals there is room for what you bring.',
            ),
          ],
        },
      },
      {
        blockType: 'letterFestivals',
        title: { nl: 'De komende tijd', en: 'Coming up' },
        choice: 'near-reader',
        days: 90,
        limit: 4,
      },
      { blockType: 'letterQuote', testimonial: 'groningen-choir' },
    ],
  },
]
