import { heading, link, list, paragraph } from '../rich-text.ts'
import type { Page } from '../types.ts'

export const accessibility: Page = {
  slug: 'toegankelijkheid',
  title: { nl: 'Toegankelijkheid', en: 'Accessibility', ar: 'سهولة الاستخدام للجميع' },
  intro: {
    nl: 'Deze site is voor iedereen: met een schermlezer, met alleen een toetsenbord, op een oude telefoon, of als Nederlands nog nieuw voor je is.',
    en: 'This site is for everyone: with a screen reader, with only a keyboard, on an old phone, or if Dutch is still new to you.',
    ar: 'هذا الموقع للجميع: لمن يستعمل قارئ الشاشة، أو لوحة المفاتيح وحدها، أو هاتفًا قديمًا، ولمن لا تزال الهولندية جديدة عليه.',
  },
  metaDescription: {
    nl: 'Hoe we zorgen dat iedereen deze site en onze festivals kan gebruiken.',
    en: 'How we make sure everyone can use this site and our festivals.',
    ar: 'كيف نحرص على أن يستطيع الجميع استعمال هذا الموقع وحضور مهرجاناتنا.',
  },
  blocks: [
    {
      blockType: 'text',
      body: {
        nl: [
          heading('De site'),
          paragraph('We houden ons aan de richtlijnen WCAG 2.2, niveau AA. Dat betekent onder meer:'),
          list(
            'alles werkt zonder muis, en ook zonder JavaScript;',
            'bij elke foto staat een beschrijving;',
            'tekst steekt duidelijk af, ook in het donker, en mag twee keer zo groot;',
            'we schrijven korte zinnen in taalniveau B1, en ook in het Engels en Arabisch.',
          ),
          paragraph(
            'Is een tekst nog niet vertaald? Dan lees je hem in het Nederlands, met een melding erbij.',
          ),
          heading('De festivals'),
          paragraph(
            'Bij elk festival zie je of je er met een rolstoel kunt komen, of er een ringleiding, een rustige ruimte of een tolk is. Mis je iets? Vraag het de organisatie. Haar gegevens staan op de pagina.',
          ),
          heading('Werkt er iets niet?'),
          paragraph(
            'Dat horen we graag. Mail ',
            link('toegankelijk@example.org', 'mailto:toegankelijk@example.org'),
            ' en zeg op welke pagina het was. Je krijgt binnen vijf werkdagen antwoord.',
          ),
        ],
        en: [
          heading('The site'),
          paragraph('We follow the WCAG 2.2 guidelines, level AA. Among other things that means:'),
          list(
            'everything works without a mouse, and without JavaScript too;',
            'every picture has a description;',
            'text stands out clearly, also in the dark, and can be made twice as large;',
            'we write short sentences in plain language, in Dutch, English and Arabic.',
          ),
          paragraph('Has a text not been translated yet? Then you read it in Dutch, with a notice.'),
          heading('The festivals'),
          paragraph(
            'With every festival you see whether a wheelchair can get in, and whether there is a hearing loop, a quiet room or an interpreter. Is something missing? Ask the organisation; its details are on the page.',
          ),
          heading('Does something not work?'),
          paragraph(
            'We would like to know. Mail ',
            link('toegankelijk@example.org', 'mailto:toegankelijk@example.org'),
            ' and tell us which page it was. You will have an answer within five working days.',
          ),
        ],
        ar: [
          heading('الموقع'),
          paragraph('نلتزم بإرشادات WCAG 2.2 في مستواها AA، ومعنى ذلك مثلًا:'),
          list(
            'كل شيء يعمل من دون فأرة، ومن دون جافاسكربت أيضًا؛',
            'لكل صورة وصف مكتوب؛',
            'النص واضح حتى في الوضع الداكن، ويمكن تكبيره إلى الضعف؛',
            'نكتب جملًا قصيرة سهلة بالهولندية والإنجليزية والعربية.',
          ),
          paragraph('وإذا لم يُترجم نص بعد قرأته بالهولندية ومعه تنبيه.'),
          heading('المهرجانات'),
          paragraph(
            'ترى عند كل مهرجان هل يمكن دخوله بالكرسي المتحرك، وهل فيه نظام لضعاف السمع أو غرفة هادئة أو مترجم. هل ينقصك شيء؟ اسأل المنظمة، فبياناتها في الصفحة.',
          ),
          heading('شيء لا يعمل؟'),
          paragraph(
            'نحب أن نعرف. راسلنا على ',
            link('toegankelijk@example.org', 'mailto:toegankelijk@example.org'),
            ' واذكر الصفحة، ويصلك الجواب خلال خمسة أيام عمل.',
          ),
        ],
      },
    },
  ],
}
