import { heading, paragraph } from '../rich-text.ts'
import type { Story } from '../types.ts'

export const hooman: Story = {
  slug: 'hooman',
  person: 'Hooman',
  portrait: 'portrait-hooman',
  festival: 'delft-aan-tafel-rijst',
  title: {
    nl: 'Hooman bouwt een bedrijf waar iedereen meetelt',
    en: 'Hooman builds a business where everybody counts',
    ar: 'هومان يبني شركة لكل إنسان فيها قيمة',
  },
  intro: {
    nl: 'Hij kwam met één koffer en een diploma dat niemand kon lezen. Nu werkt ondernemer Hooman samen met andere vluchtelingen aan een tolerante samenleving.',
    en: 'He came with one suitcase and a diploma nobody could read. Today Hooman is an entrepreneur who works for a tolerant society, together with other refugees.',
    ar: 'جاء بحقيبة واحدة وشهادة لا يستطيع أحد قراءتها. واليوم هومان رائد أعمال يعمل مع لاجئين آخرين من أجل مجتمع متسامح.',
  },
  body: {
    nl: [
      paragraph(
        '“Vraag me niet waar ik vandaan kom,” zegt Hooman. “Vraag me wat ik vandaag maak.” Op zijn werktafel ligt een stoel zonder zitting. Naast hem schuurt een jonge vrouw uit Syrië een poot glad. Bij het raam telt een gepensioneerde leraar uit Delft schroeven. Zo ziet een gewone dinsdag eruit in de werkplaats die Hooman begon.',
      ),
      heading('Wachten'),
      paragraph(
        'Hooman kwam als student naar Nederland, nadat hij uit Iran moest vluchten. Anderhalf jaar woonde hij in een opvangcentrum. Het eten was goed en het bed was schoon. Toch noemt hij die tijd de moeilijkste. “Je hebt handen en je mag er niets mee doen. Ik telde de tegels in de gang. Het waren er vierhonderdtwaalf.”',
      ),
      paragraph(
        'Op een middag ging in een kamer de deur van een kast kapot. Hooman leende een schroevendraaier en maakte hem. De volgende dag stonden er zes mensen voor zijn deur, met een radio, een koffer, een kinderwagen. Een vrijwilliger uit het dorp zag het en nam gereedschap mee. Zo begon zijn eerste bedrijf, zegt hij, al heette het nog niet zo.',
      ),
      heading('Een stoel voor iedereen'),
      paragraph(
        'Na zijn inburgering huurde Hooman een garage. Hij knapt er meubels op die anderen weggooien. Niet alleen: aan elke stoel werken altijd twee mensen. De een woont hier al lang, de ander is er net. “Je kunt ruzie maken over politiek,” zegt hij, “maar een stoel heeft vier poten. Als jij jouw kant niet goed doet, wiebelt hij. Dat begrijpt iedereen.”',
      ),
      paragraph(
        'Inmiddels werken er elf mensen. Drie van hen begonnen later een eigen zaak. De leraar met de schroeven kwam een keer kijken en bleef. Hij was eerst niet zo blij met de opvang in zijn wijk, vertelt hij zelf. Nu geeft hij op donderdag Nederlandse les, tussen de lijmklemmen.',
      ),
      heading('Langs de lange tafel'),
      paragraph(
        'Voor het festival op de Markt maakten ze samen dertig banken. Hooman liep die dag de hele tafel langs. Hij hoorde mensen praten over recepten, over kinderen, over de prijs van een fiets. “Niemand sprak over vluchtelingen. Dat was het mooiste. Er zaten gewoon mensen.”',
      ),
      paragraph(
        'Volgens hem is verdraagzaam zijn geen gevoel, maar werk. Je moet het oefenen, net als schuren. Soms krijg je een splinter. Dan haal je hem eruit en ga je verder.',
      ),
      paragraph(
        'Zijn diploma hangt inmiddels aan de muur, met een vertaling ernaast. Klanten vragen er soms naar. Dan wijst Hooman naar de stoel waar ze op zitten. “Dit,” zegt hij, “is mijn echte diploma.”',
      ),
    ],
    en: [
      paragraph(
        '“Don’t ask me where I come from,” says Hooman. “Ask me what I am making today.” On his workbench lies a chair without a seat. Beside him a young woman from Syria sands one of its legs. By the window a retired teacher from Delft counts screws. It is an ordinary Tuesday in the workshop that Hooman started.',
      ),
      heading('Waiting'),
      paragraph(
        'Hooman came to the Netherlands as a student, after he had to flee Iran. He spent a year and a half in a reception centre. The food was good and the bed was clean. Still he calls it the hardest time of his life. “You have hands and you are not allowed to use them. I counted the tiles in the corridor. There were four hundred and twelve.”',
      ),
      paragraph(
        'One afternoon a cupboard door broke in one of the rooms. Hooman borrowed a screwdriver and repaired it. The next day six people stood at his door, with a radio, a suitcase, a pram. A volunteer from the village noticed and brought tools. That was his first business, he says, though it did not have a name yet.',
      ),
      heading('A chair for everyone'),
      paragraph(
        'When he had passed his civic exam, Hooman rented a garage. There he repairs furniture that others throw away. Not on his own: two people work on every chair. One has lived here for a long time, the other has just arrived. “You can quarrel about politics,” he says, “but a chair has four legs. If you don’t do your side well, it wobbles. Everyone understands that.”',
      ),
      paragraph(
        'Eleven people work there now. Three others have left to start businesses of their own. The teacher with the screws came to have a look and never went away. At first he was not happy about the refugee housing in his area, he says himself. Now he teaches Dutch on Thursdays, in between the clamps.',
      ),
      heading('Along the long table'),
      paragraph(
        'For the festival on the market square they built thirty benches. That day Hooman walked along the whole table. He heard people talk about recipes, about children, about the price of a bike. “Nobody talked about refugees. That was the best thing. There were simply people.”',
      ),
      paragraph(
        'To him, tolerance is not a feeling but a job. You have to practise it, like sanding. Sometimes you get a splinter. You take it out and carry on.',
      ),
      paragraph(
        'His diploma now hangs on the wall, next to a translation. Customers sometimes ask about it. Then Hooman points at the chair they are sitting on. “That,” he says, “is my real diploma.”',
      ),
    ],
    ar: [
      paragraph(
        'يقول هومان: «لا تسألني من أين أتيت، بل اسألني ماذا أصنع اليوم». على طاولة عمله كرسي بلا مقعد، وبجانبه شابة من سوريا تصقل إحدى قوائمه، وعند النافذة معلّم متقاعد من دِلفت يعدّ البراغي. هكذا يبدو يوم ثلاثاء عادي في الورشة التي أسسها هومان.',
      ),
      heading('الانتظار'),
      paragraph(
        'جاء هومان إلى هولندا طالبًا بعد أن اضطر إلى الفرار من إيران، وأمضى عامًا ونصف العام في مركز استقبال. كان الطعام جيدًا والسرير نظيفًا، ومع ذلك يسمّي تلك الأيام أصعب أيام حياته. يقول: «لك يدان ولا يُسمح لك أن تعمل بهما. كنت أعدّ بلاط الممر، وكان عدده أربعمئة واثنتي عشرة بلاطة».',
      ),
      paragraph(
        'وفي عصر يوم انكسر باب خزانة في إحدى الغرف، فاستعار هومان مفكًّا وأصلحه. وفي اليوم التالي وقف عند بابه ستة أشخاص: هذا يحمل مذياعًا، وذاك حقيبة، وتلك عربة طفل. لاحظت ذلك متطوعة من القرية فأحضرت له العدّة. يقول إن تلك كانت شركته الأولى، وإن لم يكن لها اسم بعد.',
      ),
      heading('كرسي لكل إنسان'),
      paragraph(
        'بعد أن اجتاز امتحان الاندماج استأجر هومان مرأبًا يُصلح فيه الأثاث الذي يرميه الآخرون. وهو لا يعمل وحده، فعلى كل كرسي يعمل شخصان دائمًا: أحدهما يسكن هنا منذ زمن، والآخر وصل لتوّه. يقول: «يمكنك أن تختلف مع غيرك في السياسة، لكن للكرسي أربع قوائم، فإن لم تُتقن جهتك اهتزّ. وهذا يفهمه الجميع».',
      ),
      paragraph(
        'يعمل في الورشة اليوم أحد عشر شخصًا، وقد غادرها ثلاثة ليفتحوا أعمالًا خاصة بهم. أما معلّم البراغي فجاء مرة ليرى، ثم بقي. ويعترف هو نفسه بأنه لم يكن مسرورًا في البداية بسكن اللاجئين في حيّه، واليوم يعلّم الهولندية كل خميس بين أدوات النجارة.',
      ),
      heading('على امتداد المائدة الطويلة'),
      paragraph(
        'صنعوا معًا ثلاثين مقعدًا لمهرجان ساحة السوق. وفي ذلك اليوم مشى هومان على امتداد المائدة كلها، فسمع الناس يتحدثون عن الوصفات والأطفال وثمن الدراجة. يقول: «لم يتحدث أحد عن اللاجئين، وكان ذلك أجمل ما في اليوم. لم يكن هناك إلا ناس مع ناس».',
      ),
      paragraph(
        'والتسامح في رأيه ليس شعورًا، بل عمل. عليك أن تتمرّن عليه كما تتمرّن على صقل الخشب. وقد تدخل في يدك شظية، فتُخرجها وتمضي.',
      ),
      paragraph(
        'شهادته معلّقة الآن على الجدار وبجانبها ترجمتها. وحين يسأله عنها الزبائن يشير هومان إلى الكرسي الذي يجلسون عليه ويقول: «هذه هي شهادتي الحقيقية».',
      ),
    ],
  },
}
