import { heading, paragraph } from '../rich-text.ts'
import type { Story } from '../types.ts'

export const yonas: Story = {
  slug: 'yonas',
  person: 'Yonas',
  portrait: 'portrait-samuel',
  festival: 'tilburg-op-wielen',
  title: {
    nl: 'Yonas leert heel Tilburg fietsen',
    en: 'Yonas teaches all of Tilburg to cycle',
    ar: 'يوناس يعلّم تيلبورغ كلها ركوب الدراجة',
  },
  intro: {
    nl: 'In Eritrea won hij wedstrijden in de bergen. In Tilburg geeft hij les aan mensen die nog nooit op een fiets zaten.',
    en: 'In Eritrea he won races in the mountains. In Tilburg he teaches people who have never sat on a bike.',
    ar: 'في إريتريا كان يفوز بسباقات الجبال، وفي تيلبورغ يعلّم من لم يركب دراجة في حياته.',
  },
  body: {
    nl: [
      paragraph(
        '“Kijk niet naar je voeten,” roept Yonas. “Kijk naar waar je heen wilt!” Een vrouw van vijftig wiebelt over het plein. Ze gilt, lacht, en rijdt dan ineens recht. Aan de kant klappen twintig mensen. Het is zaterdagochtend en de fietsschool is open.',
      ),
      heading('De klim bij Asmara'),
      paragraph(
        'Wie uit Asmara komt, weet wat klimmen is. Als jongen fietste Yonas elke dag van de stad naar beneden en weer terug: meer dan tweeduizend meter hoogteverschil. Op zijn zestiende won hij zijn eerste wedstrijd. De prijs was een wiel. “Eén wiel,” zegt hij. “Ik moest dus nog een keer winnen.”',
      ),
      paragraph(
        'Hij zou profrenner worden. In plaats daarvan moest hij het leger in, zonder einddatum. Hij vertrok, te voet dit keer. Over die reis praat hij weinig. “Dat is een lange weg zonder bordjes. Ik vertel er liever over als ik je beter ken.”',
      ),
      heading('Een roestige fiets'),
      paragraph(
        'In Tilburg kreeg hij een kamer en een fiets vol roest. Voor zijn deur begon hij te poetsen. Een buurman kwam kijken. Hij zei niets, ging weer naar binnen en kwam terug met olie. Die buurman heet Ad, hij is tweeënzeventig en hij is nu de beste vriend van Yonas. Samen hebben ze vierhonderd fietsen gerepareerd.',
      ),
      paragraph(
        'Het idee voor de lessen kwam van een moeder op het schoolplein. Haar kinderen konden fietsen en zij niet. Elke keer als de klas op excursie ging, bleef zij achter. Yonas zette een stoeptegel als eindstreep neer. Na drie weken reed ze erheen. Na vijf weken reed ze mee naar de dierentuin.',
      ),
      heading('Sneller dan taal'),
      paragraph(
        'Fietsen is volgens Yonas de snelste taalcursus. Je leert “rechts”, “pas op” en “bedankt” omdat je ze nodig hebt. En je komt in straten waar je anders nooit zou komen. Een vrouw uit Somalië vond zo een baan: ze reed verkeerd, vroeg de weg bij een bakker en bleef praten.',
      ),
      paragraph(
        'Soms roept iemand iets lelijks vanaf de stoep. Dan belt Yonas met zijn fietsbel en rijdt hij door. “In een wedstrijd roepen ze ook van alles. Je luistert naar je ploeg.” Zijn ploeg telt nu zestig mensen. Er zitten studenten bij, een notaris en drie zussen uit Aleppo die harder fietsen dan hij.',
      ),
      paragraph(
        'Dit jaar rijden ze voor het eerst een tocht door de hele stad. Yonas rijdt achteraan. Dat is bij wielrenners de plek van de bezem: die zorgt dat niemand achterblijft. “Winnen heb ik al gedaan,” zegt hij. “Dit is moeilijker, en leuker.”',
      ),
    ],
    en: [
      paragraph(
        '“Don’t look at your feet,” Yonas shouts. “Look where you want to go!” A woman of fifty wobbles across the square. She screams, laughs, and then suddenly rides in a straight line. Twenty people applaud. It is Saturday morning and the cycling school is open.',
      ),
      heading('The climb at Asmara'),
      paragraph(
        'If you are from Asmara, you know what climbing is. As a boy Yonas cycled down from the city every day and back up again, a difference in height of more than two thousand metres. At sixteen he won his first race. The prize was a wheel. “One wheel,” he says. “So I had to win again.”',
      ),
      paragraph(
        'He was going to be a professional. Instead he had to join the army, with no date to leave it. He went away, on foot this time. He says little about that journey. “It is a long road without signs. I would rather tell you when I know you better.”',
      ),
      heading('A rusty bike'),
      paragraph(
        'In Tilburg he was given a room and a bike covered in rust. He started to clean it outside his door. A neighbour came to look. He said nothing, went back in and returned with oil. The neighbour’s name is Ad, he is seventy-two and now Yonas’s best friend. Together they have repaired four hundred bikes.',
      ),
      paragraph(
        'The idea for the lessons came from a mother in the school playground. Her children could cycle and she could not. Each time the class went on a trip, she stayed behind. Yonas put down a paving stone as a finish line. After three weeks she rode up to it. After five she rode along to the zoo.',
      ),
      heading('Faster than language'),
      paragraph(
        'Yonas thinks cycling is the fastest language course there is. You learn “right”, “look out” and “thanks” because you need them. And you get to streets where you would never have come. That is how a woman from Somalia found a job: she took a wrong turn, asked the way at a bakery, and stayed to talk.',
      ),
      paragraph(
        'Sometimes somebody shouts something ugly from the pavement. Then Yonas rings his bell and rides on. “In a race they shout all sorts of things too. You listen to your team.” His team is now sixty strong. It has students in it, a solicitor, and three sisters from Aleppo who are faster than he is.',
      ),
      paragraph(
        'This year they will ride through the whole city for the first time. Yonas will ride at the back. Racing cyclists call that the broom: the one who makes sure that nobody is left behind. “I have done my winning,” he says. “This is harder, and more fun.”',
      ),
    ],
    ar: [
      paragraph(
        'ينادي يوناس: «لا تنظري إلى قدميك، انظري إلى حيث تريدين أن تصلي!». امرأة في الخمسين تترنّح على دراجتها في الساحة، تصرخ ثم تضحك، ثم تستقيم فجأة وتنطلق، فيصفّق لها عشرون شخصًا. إنه صباح السبت، ومدرسة الدراجات مفتوحة.',
      ),
      heading('صعود أسمرة'),
      paragraph(
        'من جاء من أسمرة يعرف معنى الصعود. كان يوناس في صباه ينزل من المدينة كل يوم على دراجته ثم يصعد إليها، والفرق في الارتفاع أكثر من ألفي متر. وفي السادسة عشرة فاز بأول سباق، وكانت الجائزة عجلة. يقول: «عجلة واحدة! فكان عليّ أن أفوز مرة أخرى».',
      ),
      paragraph(
        'كان يحلم بأن يصير دراجًا محترفًا، لكنه أُلزم بجيش لا يُعرف متى تنتهي الخدمة فيه. فرحل، وهذه المرة مشيًا على قدميه. وهو قليل الكلام عن تلك الرحلة: «طريق طويل بلا لافتات، أحكي لك عنه حين أعرفك أكثر».',
      ),
      heading('دراجة صدئة'),
      paragraph(
        'في تيلبورغ أُعطي غرفة ودراجة يغطيها الصدأ، فجلس أمام بابه ينظّفها. جاء جار ينظر، فلم يقل شيئًا، بل دخل بيته وعاد بالزيت. اسم الجار آد، وعمره اثنان وسبعون عامًا، وهو اليوم أقرب أصدقاء يوناس. أصلحا معًا أربعمئة دراجة.',
      ),
      paragraph(
        'أما فكرة الدروس فجاءت من أمّ في ساحة المدرسة: أولادها يركبون الدراجة وهي لا تعرف، فكانت تبقى وحدها كلما خرج الصف في رحلة. وضع يوناس حجرًا ليكون خط النهاية، وبعد ثلاثة أسابيع وصلت إليه، وبعد خمسة ذهبت مع الصف إلى حديقة الحيوان.',
      ),
      heading('أسرع من اللغة'),
      paragraph(
        'يرى يوناس أن الدراجة أسرع دورة لغة، فأنت تتعلم «يمين» و«انتبه» و«شكرًا» لأنك تحتاج إليها، وتدخل شوارع ما كنت لتدخلها. هكذا وجدت امرأة من الصومال عملًا: أخطأت الطريق، فسألت في مخبز، ثم طال الحديث.',
      ),
      paragraph(
        'وأحيانًا يصيح أحدهم من الرصيف بكلام قبيح، فيقرع يوناس جرس دراجته ويمضي. «في السباق أيضًا يصيحون بأشياء كثيرة، وأنت تسمع لفريقك». وفريقه اليوم ستون شخصًا، فيهم طلاب وكاتب عدل وثلاث أخوات من حلب أسرع منه.',
      ),
      paragraph(
        'وفي هذا العام يقودون للمرة الأولى جولة في المدينة كلها، ويكون يوناس في آخرها. يسمّي الدراجون ذلك المكان «المكنسة»، لأن صاحبه يحرص على ألّا يتخلّف أحد. يقول: «أما الفوز فقد جرّبته. هذا أصعب، وأمتع».',
      ),
    ],
  },
}
