import { heading, link, list, paragraph } from '../rich-text.ts'
import type { Page } from '../types.ts'

export const privacy: Page = {
  slug: 'privacy',
  title: { nl: 'Privacy', en: 'Privacy', ar: 'الخصوصية' },
  intro: {
    nl: 'Je kunt deze site lezen zonder dat wij weten wie je bent. Hier staat wat we wel bewaren, waarom, en hoe je het laat weghalen.',
    en: 'You can read this site without us knowing who you are. Here is what we do keep, why, and how to have it removed.',
    ar: 'يمكنك أن تقرأ هذا الموقع من دون أن نعرف من أنت. وهنا تجد ما نحتفظ به ولماذا، وكيف تطلب حذفه.',
  },
  metaDescription: {
    nl: 'Geen cookies, geen trackers. Wat we wel bewaren en wat je rechten zijn.',
    en: 'No cookies, no trackers. What we keep and what your rights are.',
    ar: 'لا ملفات تعريف ارتباط ولا تتبّع. ما نحتفظ به وما حقوقك.',
  },
  blocks: [
    {
      blockType: 'text',
      body: {
        nl: [
          heading('Geen cookies, geen trackers'),
          paragraph(
            'Deze site zet geen cookies en volgt je niet. Daarom zie je hier geen cookiemelding. Letters, foto’s en kaarten komen van onze eigen server. Er kijkt niemand mee.',
          ),
          paragraph(
            'De server houdt kort bij welke pagina’s zijn opgevraagd, om fouten te vinden en misbruik te stoppen. Na veertien dagen is dat weg.',
          ),
          heading('Wat we wel bewaren'),
          list(
            'De nieuwsbrief, en wat je per mail volgt: je e-mailadres, je taal, de provincies die je kiest en wat je volgt. Zolang je ingeschreven bent.',
            'Het bewijs dat je ja zei: op welke pagina, met welke woorden, wanneer, en een ingekort IP-adres dat jou niet kan aanwijzen. Even lang.',
            'Schrijf je je in en druk je niet op de knop in de mail? Dan wissen we alles na zeven dagen.',
            'Meld je je af? Dan wissen we alles na dertig dagen. We bewaren alleen een vingerafdruk van je adres, zodat je niet per ongeluk weer mail krijgt. Het adres zelf is daar niet uit te halen.',
            'Een festival aanmelden: je naam, je e-mailadres en wat je over je plan schrijft. Wordt het niets, dan halen we het na een jaar weg.',
            'Een account voor organisatoren: je naam en e-mailadres, zolang je het account gebruikt.',
            'Foto’s en verhalen: alleen met toestemming van wie erop staat of erin voorkomt.',
          ),
          heading('Waarom dat mag'),
          paragraph(
            'De Algemene verordening gegevensbescherming (AVG) vraagt om een goede reden. Voor de nieuwsbrief, foto’s en verhalen is dat jouw toestemming. Voor een account of een aanmelding is dat de afspraak die we met je maken. We verkopen niets en geven niets door aan adverteerders.',
          ),
          heading('Jouw rechten'),
          paragraph(
            'Je mag vragen wat we van je hebben. Je mag het laten verbeteren, weghalen of meekrijgen. Je mag je toestemming altijd intrekken. Staat er een foto van jou op de site en wil je dat niet meer? Mail ons, dan halen we hem weg.',
          ),
          paragraph(
            'Mail naar ',
            link('privacy@example.org', 'mailto:privacy@example.org'),
            '. Je krijgt binnen een maand antwoord, meestal veel eerder. Ben je niet tevreden? Dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.',
          ),
        ],
        en: [
          heading('No cookies, no trackers'),
          paragraph(
            'This site sets no cookies and does not follow you. That is why you see no cookie banner here. Fonts, pictures and maps come from our own server. Nobody is watching.',
          ),
          paragraph(
            'For a short time the server keeps a record of requested pages, to find errors and stop abuse. After fourteen days it is gone.',
          ),
          heading('What we do keep'),
          list(
            'The newsletter, and what you follow by email: your email address, your language, the provinces you choose and what you follow. As long as you are subscribed.',
            'The evidence that you said yes: on which page, in which words, when, and a shortened IP address that can’t point to you. Just as long.',
            'Do you sign up and not press the button in the email? Then we erase everything after seven days.',
            'Do you unsubscribe? Then we erase everything after thirty days. We keep only a fingerprint of your address, so that you do not get email again by accident. Nobody can get the address itself out of it.',
            'Proposing a festival: your name, your email address and what you write about your plan. If nothing comes of it, we remove it after a year.',
            'An account for organisers: your name and email address, for as long as you use the account.',
            'Pictures and stories: only with the consent of the people in them.',
          ),
          heading('Why we may'),
          paragraph(
            'European privacy law (the GDPR, in Dutch the AVG) asks for a good reason. For the newsletter, pictures and stories it is your consent. For an account or a proposal it is the agreement we make with you. We sell nothing and pass nothing on to advertisers.',
          ),
          heading('Your rights'),
          paragraph(
            'You may ask what we have about you. You may have it corrected, removed or handed to you. You may withdraw your consent at any time. Is there a picture of you on the site, and you no longer want it there? Mail us and we will take it away.',
          ),
          paragraph(
            'Mail ',
            link('privacy@example.org', 'mailto:privacy@example.org'),
            '. You will have an answer within a month, usually much sooner. Not satisfied? You can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
          ),
        ],
        ar: [
          heading('لا ملفات تعريف ارتباط ولا تتبّع'),
          paragraph(
            'لا يضع هذا الموقع ملفات تعريف ارتباط (كوكيز) في جهازك ولا يتتبّعك، ولذلك لا ترى هنا نافذة موافقة. فالخطوط والصور والخرائط من خادمنا نحن، ولا أحد يراقب.',
          ),
          paragraph(
            'يحتفظ الخادم مدة قصيرة بسجلّ الصفحات المطلوبة لإيجاد الأخطاء ومنع إساءة الاستعمال، ويُحذف هذا السجل بعد أربعة عشر يومًا.',
          ),
          heading('ما نحتفظ به'),
          list(
            'النشرة البريدية وما تتابعه بالبريد: بريدك الإلكتروني ولغتك والمقاطعات التي تختارها وما تتابعه، ما دمت مشتركًا.',
            'الدليل على موافقتك: في أي صفحة وبأي كلمات ومتى، وعنوان IP مختصر لا يدل عليك. وللمدة نفسها.',
            'هل اشتركت ولم تضغط على الزر في الرسالة؟ نحذف كل شيء بعد سبعة أيام.',
            'هل ألغيت اشتراكك؟ نحذف كل شيء بعد ثلاثين يومًا، ولا نحتفظ إلا ببصمة لعنوانك كي لا تصلك رسائل خطأً. ولا يمكن استخراج العنوان منها.',
            'اقتراح مهرجان: اسمك وبريدك وما كتبته عن خطتك. وإن لم تتحقق الخطة حذفناه بعد عام.',
            'حساب المنظِّم: اسمك وبريدك، ما دمت تستعمل الحساب.',
            'الصور والقصص: بموافقة أصحابها فقط.',
          ),
          heading('لماذا يحق لنا ذلك'),
          paragraph(
            'يشترط القانون الأوروبي لحماية البيانات (AVG) سببًا وجيهًا. وهو في النشرة البريدية والصور والقصص موافقتك، وفي الحساب أو الاقتراح ما اتفقنا عليه معك. نحن لا نبيع شيئًا ولا نعطي المعلنين شيئًا.',
          ),
          heading('حقوقك'),
          paragraph(
            'يحق لك أن تسأل عمّا لدينا عنك، وأن تطلب تصحيحه أو حذفه أو نسخة منه، وأن تسحب موافقتك في أي وقت. هل في الموقع صورة لك لم تعد تريدها؟ راسلنا نُزِلها.',
          ),
          paragraph(
            'راسلنا على ',
            link('privacy@example.org', 'mailto:privacy@example.org'),
            ' ويصلك الجواب خلال شهر، وغالبًا قبل ذلك بكثير. وإن لم يُرضك الجواب فلك أن تشتكي إلى هيئة حماية البيانات الهولندية (Autoriteit Persoonsgegevens).',
          ),
        ],
      },
    },
  ],
}
