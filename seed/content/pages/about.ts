import { bold, heading, link, list, paragraph } from '../rich-text.ts'
import type { Page } from '../types.ts'

export const about: Page = {
  slug: 'over-welkom-hier',
  title: { nl: 'Over Welkom Hier', en: 'About Welkom Hier', ar: 'عن برنامج «أهلًا بكم هنا»' },
  intro: {
    nl: 'Welkom Hier is een programma van Justice and Peace Nederland. Lokale organisaties houden festivals waar nieuwkomers en buren elkaar ontmoeten.',
    en: 'Welkom Hier is a programme of Justice and Peace Netherlands. Local organisations hold festivals where newcomers and neighbours meet.',
    ar: '«أهلًا بكم هنا» (Welkom Hier) برنامج لمنظمة العدالة والسلام في هولندا، تقيم فيه منظمات محلية مهرجانات يلتقي فيها القادمون الجدد والجيران.',
  },
  metaDescription: {
    nl: 'Wat Welkom Hier is, wie het doet en waarom.',
    en: 'What Welkom Hier is, who does it and why.',
    ar: 'ما هو برنامج «أهلًا بكم هنا»، ومن يقوم به، ولماذا.',
  },
  blocks: [
    {
      blockType: 'text',
      body: {
        nl: [
          heading('Waarom we dit doen'),
          paragraph(
            'Wie moet vluchten, laat meer achter dan een huis. Ook de buurvrouw, de bakker, de vaste plek in het koor. Een nieuw thuis begint weer met mensen. Die mensen wonen in jouw straat.',
          ),
          paragraph(
            'Overal in Nederland staan buren klaar. Wij geloven dat hun solidariteit de beste basis is voor een leven waarin iedereen meedoet. Die solidariteit verdient een feest, en hulp.',
          ),
          heading('Wat we doen'),
          list(
            [
              bold('Festivals. '),
              'Op een plein, in een park of in de bibliotheek. Je ontmoet elkaar, deelt ervaringen en maakt vrienden.',
            ],
            [
              bold('Activiteiten. '),
              'Trainingen en avonden waar vrijwilligers leren wat hun initiatief sterker maakt.',
            ],
            [
              bold('Een netwerk. '),
              'Organisaties uit het hele land kennen elkaar en lenen elkaars ideeën, en soms elkaars tafels.',
            ],
          ),
        ],
        en: [
          heading('Why we do this'),
          paragraph(
            'People who flee leave more behind than a house. The woman next door, the baker, their own place in the choir. A new home starts with people again. Those people live on your street.',
          ),
          paragraph(
            'All over the Netherlands neighbours are ready to help. We believe their solidarity is the best ground for a life in which everyone takes part. It deserves a party, and support.',
          ),
          heading('What we do'),
          list(
            [
              bold('Festivals. '),
              'On a square, in a park or in the library. People meet, share experiences and make friends.',
            ],
            [
              bold('Activities. '),
              'Training and evenings where volunteers learn what makes their project stronger.',
            ],
            [
              bold('A network. '),
              'Organisations across the country know each other and borrow each other’s ideas, and sometimes each other’s tables.',
            ],
          ),
        ],
        ar: [
          heading('لماذا نفعل هذا'),
          paragraph(
            'من يفرّ يترك وراءه أكثر من بيت: يترك الجارة والخباز ومكانه في الجوقة. والوطن الجديد يبدأ بالناس من جديد، وهؤلاء الناس يسكنون في شارعك.',
          ),
          paragraph(
            'في كل أنحاء هولندا جيران مستعدون. ونحن نؤمن بأن تضامنهم خير أساس لحياة يشارك فيها الجميع، وهو يستحق عيدًا ويستحق العون.',
          ),
          heading('ماذا نفعل'),
          list(
            [
              bold('مهرجانات: '),
              'في ساحة أو حديقة أو مكتبة، يلتقي فيها الناس ويتبادلون التجارب ويكوّنون الصداقات.',
            ],
            [bold('أنشطة: '), 'تدريبات وأمسيات يتعلم فيها المتطوعون ما يقوّي مبادراتهم.'],
            [bold('شبكة: '), 'منظمات من كل البلاد يعرف بعضها بعضًا وتستعير أفكار بعضها، وأحيانًا طاولاتها.'],
          ),
        ],
      },
    },
    {
      blockType: 'picture',
      picture: 'market-tents',
      caption: {
        nl: 'Zo ziet een festival er vaak uit: een plein, een tent en veel tafels.',
        en: 'What a festival often looks like: a square, a tent and lots of tables.',
        ar: 'هكذا يبدو المهرجان غالبًا: ساحة وخيمة وطاولات كثيرة.',
      },
    },
    {
      blockType: 'text',
      body: {
        nl: [
          heading('Justice and Peace'),
          paragraph(
            'Justice and Peace komt op voor mensenrechten en sociale rechtvaardigheid. Een eerlijke behandeling en goede bescherming van vluchtelingen horen daarbij. Lees meer op ',
            link('de site van Justice and Peace', 'https://justiceandpeace.nl'),
            '.',
          ),
        ],
        en: [
          heading('Justice and Peace'),
          paragraph(
            'Justice and Peace stands for human rights and social justice. Fair treatment and good protection of refugees are part of that. Read more on ',
            link('the site of Justice and Peace', 'https://justiceandpeace.nl'),
            '.',
          ),
        ],
        ar: [
          heading('منظمة العدالة والسلام'),
          paragraph(
            'تدافع منظمة العدالة والسلام عن حقوق الإنسان والعدالة الاجتماعية، ومنها المعاملة العادلة للاجئين وحمايتهم. اقرأ المزيد في ',
            link('موقع المنظمة', 'https://justiceandpeace.nl'),
            '.',
          ),
        ],
      },
    },
    { blockType: 'quote', testimonial: 'utrecht-five-minutes' },
    {
      blockType: 'festivals',
      title: { nl: 'Kom kijken', en: 'Come and see', ar: 'تعال وانظر' },
      limit: 3,
    },
    {
      blockType: 'callToAction',
      title: { nl: 'Doe mee', en: 'Join in', ar: 'شاركنا' },
      text: {
        nl: 'Wil je zelf een festival houden? We denken graag met je mee.',
        en: 'Would you like to hold a festival yourself? We are happy to think along.',
        ar: 'تريد أن تقيم مهرجانًا؟ يسعدنا أن نفكر معك.',
      },
      label: { nl: 'Lees hoe het werkt', en: 'Read how it works', ar: 'اقرأ كيف' },
      link: { type: 'organise' },
    },
  ],
}
