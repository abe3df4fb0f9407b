import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const groningen: readonly Festival[] = [
  {
    slug: 'plein-dat-zingt-groningen',
    kind: 'festival',
    organisation: 'noorderbuur-groningen',
    title: { nl: 'Een plein dat zingt', en: 'A square that sings', ar: 'ساحة تغنّي' },
    summary: {
      nl: 'Zeshonderd stemmen op de Nieuwe Markt. Je leerde in een uur een lied uit Oekraïne, Eritrea en Groningen.',
      en: 'Six hundred voices on the Nieuwe Markt. In one hour you learned a song from Ukraine, Eritrea and Groningen.',
      ar: 'ستمئة صوت في ساحة نيوفه ماركت: في ساعة واحدة تعلّمت أغنية من أوكرانيا وأخرى من إريتريا وثالثة من خرونينغن.',
    },
    body: {
      nl: [
        paragraph(
          'Dirigent Oleksandra deelde het plein in vieren. Elk deel kreeg een stem. Daarna klonk het alsof we al jaren oefenden.',
        ),
        paragraph('Na het zingen was er erwtensoep, en bleef bijna iedereen staan om te praten.'),
      ],
      en: [
        paragraph(
          'Conductor Oleksandra split the square in four. Each part got a voice. After that it sounded as if we had rehearsed for years.',
        ),
        paragraph('Afterwards there was pea soup, and nearly everyone stayed to talk.'),
      ],
      ar: [
        paragraph(
          'قسمت قائدة الجوقة أولكساندرا الساحة إلى أربعة أقسام لكل قسم صوت، فبدا الغناء كأننا تدرّبنا سنوات.',
        ),
        paragraph('وبعد الغناء كان حساء البازلاء، وبقي الجميع تقريبًا يتحدثون.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: -41, from: '14:00', until: '18:00' }],
    venue: {
      name: 'Nieuwe Markt, bij het Forum',
      street: 'Nieuwe Markt 1',
      postcode: '9712 KN',
      municipality: 'Groningen',
      province: 'groningen',
      latitude: 53.2188,
      longitude: 6.5702,
    },
    pictures: ['evening-concert'],
    programme: [
      { time: '14:00', title: items.opening, who: 'Hilde Bakema' },
      {
        time: '14:30',
        title: { nl: 'Zingen met zeshonderd', en: 'Singing with six hundred', ar: 'ستمئة يغنّون' },
        who: 'Oleksandra',
      },
      { time: '16:00', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'uk', 'ti', 'ar'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      hearingLoop: true,
      publicTransport: {
        nl: 'Vanaf station Groningen is het vijftien minuten lopen, of neem de bus naar de Grote Markt.',
        en: 'Fifteen minutes on foot from Groningen station, or take a bus to the Grote Markt.',
        ar: 'خمس عشرة دقيقة مشيًا من محطة خرونينغن، أو بالحافلة إلى ساحة خروته ماركت.',
      },
    },
    reach: 620,
  },
  {
    // Only in Dutch on purpose, see taalcafe-lelystad in flevoland.ts.
    slug: 'reparatiemiddag-hoogezand',
    kind: 'activity',
    organisation: 'noorderbuur-groningen',
    title: { nl: 'Reparatiemiddag met thee' },
    summary: {
      nl: 'Breng je kapotte fiets, lamp of jas mee. Handige buren uit vijf landen maken hem met jou.',
    },
    body: {
      nl: [
        paragraph('Je repareert zelf, met hulp. Zo leer je de woorden erbij: schroef, draad, band, plakken.'),
      ],
    },
    slots: [{ weekday: 'friday', after: 9, from: '13:00', until: '16:00' }],
    venue: {
      name: 'Het Kielzog',
      street: 'Gorecht-Oost 157',
      postcode: '9603 AE',
      municipality: 'Midden-Groningen',
      province: 'groningen',
      latitude: 53.1612,
      longitude: 6.7588,
    },
    pictures: ['park-bicycles'],
    programme: [],
    practical: {
      languages: ['nl', 'en'],
      admission: 'donation',
      price: { nl: 'Betaal alleen de onderdelen.' },
      wheelchair: true,
      publicTransport: { nl: 'Vanaf station Hoogezand-Sappemeer is het tien minuten lopen.' },
    },
  },
  {
    slug: 'hoogezand-kookt',
    kind: 'festival',
    organisation: 'noorderbuur-groningen',
    title: { nl: 'Hoogezand kookt', en: 'Hoogezand cooks', ar: 'هوخزاند تطبخ' },
    summary: {
      nl: 'Twaalf teams, elk met koks uit twee landen, maken één gerecht dat nog niet bestond.',
      en: 'Twelve teams, each with cooks from two countries, make one dish that did not exist before.',
      ar: 'اثنا عشر فريقًا، في كل منها طباخون من بلدين، يبتكرون طبقًا لم يكن موجودًا.',
    },
    body: {
      nl: [
        paragraph(
          'Wat gebeurt er als je boerenkool met injera combineert? Kom proeven en stem op je favoriet. De winnaar komt een maand lang op de kaart van het buurtrestaurant.',
        ),
      ],
      en: [
        paragraph(
          'What happens when kale meets injera? Come and taste, and vote for your favourite. The winner goes on the menu of the local restaurant for a month.',
        ),
      ],
      ar: [
        paragraph(
          'ماذا يحدث حين يلتقي الكرنب بالإنجيرا؟ تعال وذُق وصوّت لطبقك المفضل، والفائز يدخل قائمة مطعم الحي شهرًا كاملًا.',
        ),
      ],
    },
    slots: [{ weekday: 'sunday', after: 57, from: '12:00', until: '17:00' }],
    venue: {
      name: 'Het Kielzog',
      street: 'Gorecht-Oost 157',
      postcode: '9603 AE',
      municipality: 'Midden-Groningen',
      province: 'groningen',
      latitude: 53.1612,
      longitude: 6.7588,
    },
    pictures: ['cooking-workshop'],
    programme: [
      { time: '12:00', title: items.opening },
      {
        time: '12:30',
        title: { nl: 'Twaalf teams koken', en: 'Twelve teams cook', ar: 'اثنا عشر فريقًا يطبخ' },
      },
      { time: '15:30', title: { nl: 'Proeven en stemmen', en: 'Tasting and voting', ar: 'تذوّق وتصويت' } },
    ],
    practical: {
      languages: ['nl', 'en', 'ti', 'ar'],
      admission: 'paid',
      price: {
        nl: '€ 5 voor een bord, kinderen gratis',
        en: '€5 for a plate, children free',
        ar: '5 يورو للطبق، والأطفال مجانًا',
      },
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Hoogezand-Sappemeer is het tien minuten lopen.',
        en: 'A ten-minute walk from Hoogezand-Sappemeer station.',
        ar: 'عشر دقائق مشيًا من محطة هوخزاند سابمير.',
      },
    },
  },
]
