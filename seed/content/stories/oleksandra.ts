import { heading, paragraph } from '../rich-text.ts'
import type { Story } from '../types.ts'

export const oleksandra: Story = {
  slug: 'oleksandra',
  person: 'Oleksandra',
  portrait: 'portrait-oksana',
  festival: 'plein-dat-zingt-groningen',
  title: {
    nl: 'Oleksandra geeft Groningen een stem erbij',
    en: 'Oleksandra gives Groningen another voice',
    ar: 'أولكساندرا تمنح خرونينغن صوتًا جديدًا',
  },
  intro: {
    nl: 'Ze dirigeerde een kinderkoor in Charkiv. In Groningen begon ze opnieuw, met twaalf mensen die vals zongen.',
    en: 'She conducted a children’s choir in Kharkiv. In Groningen she started again, with twelve people who sang out of tune.',
    ar: 'كانت تقود جوقة أطفال في خاركيف، وفي خرونينغن بدأت من جديد مع اثني عشر شخصًا يغنّون خارج اللحن.',
  },
  body: {
    nl: [
      paragraph(
        'Er is één gebaar dat Oleksandra niet hoeft uit te leggen. Ze legt een vinger op haar lippen, kijkt de kring rond en wacht. Zestig mensen worden stil. Een buschauffeur, een arts uit Damascus, drie studenten, een weduwe van vierentachtig. Dan ademt iedereen tegelijk in. “Dat is het moment waarvoor ik het doe,” zegt ze. “Nog voor de eerste noot.”',
      ),
      heading('De kelder'),
      paragraph(
        'In Charkiv had ze een koor van veertig kinderen. Toen de bommen kwamen, zongen ze in de kelder van de school. Niet om dapper te zijn, zegt Oleksandra, maar om de tijd te vullen. Na drie weken ging ze weg, met haar zoon Danylo en een map vol bladmuziek. De piano bleef achter. “Ik weet niet of hij er nog staat. Ik denk graag van wel.”',
      ),
      heading('Twaalf stemmen'),
      paragraph(
        'In Groningen sliep ze eerst bij een gezin op zolder. De moeder, Hilde, zong onder de afwas. Oleksandra zei er de eerste maand niets van. Toen kon ze het niet meer aanhoren en zong ze de tweede stem mee. Hilde liet een bord vallen. Een week later zaten er twaalf mensen in de woonkamer.',
      ),
      paragraph(
        'Ze zongen verschrikkelijk, vertelt Oleksandra, en ze zegt het met liefde. Niemand kon noten lezen. Dus leerde ze de liedjes aan met haar handen. Omhoog is hoog, een vuist is stil. Zo maakte het ook niet uit in welke taal een lied was. De Eritrese leden brachten een slaapliedje mee. Een boer uit Loppersum kende er een in het Gronings, over mist. Het bleek bijna dezelfde melodie te hebben.',
      ),
      heading('Zeshonderd'),
      paragraph(
        'Op de dag van het festival regende het tot één uur. Om twee uur stond het plein vol. Oleksandra klom op een kist, keek en wilde er weer af. Toen zag ze vooraan Danylo. Hij legde een vinger op zijn lippen. Zeshonderd mensen werden stil.',
      ),
      paragraph(
        'Na afloop kwam een oude man naar haar toe. Hij zei dat hij voor het eerst sinds de dood van zijn vrouw had gezongen. “Hij bedankte mij,” zegt Oleksandra. “Maar ik had dat lied in jaren niet durven zingen. Ik moest hem bedanken.”',
      ),
      paragraph(
        'Haar toekomst weet ze niet. Misschien gaat ze terug, misschien niet. Danylo praat inmiddels met een Gronings accent. Op de deur van de oefenruimte hangt een briefje dat hij schreef: “Kun je niet zingen? Kom juist.”',
      ),
    ],
    en: [
      paragraph(
        'There is one gesture that Oleksandra never has to explain. She puts a finger to her lips, looks round the circle and waits. Sixty people fall silent: a bus driver, a doctor from Damascus, three students, a widow of eighty-four. Then all of them breathe in at once. “That is the moment I do it for,” she says. “Before there is even a note.”',
      ),
      heading('The cellar'),
      paragraph(
        'In Kharkiv she had a choir of forty children. When the bombs came, they sang in the cellar of the school. Not to be brave, says Oleksandra, but to fill the time. After three weeks she left, with her son Danylo and a folder of sheet music. The piano stayed behind. “I don’t know if it is still there. I like to think it is.”',
      ),
      heading('Twelve voices'),
      paragraph(
        'In Groningen she first slept in a family’s attic. The mother, Hilde, sang while she washed up. For a month Oleksandra said nothing. Then she could bear it no longer and sang a second part. Hilde dropped a plate. A week later there were twelve people in the living room.',
      ),
      paragraph(
        'They sang terribly, Oleksandra says, and she says it fondly. Nobody could read music. So she taught them the songs with her hands: up is high, a fist is silence. That way it did not matter what language a song was in. The Eritrean members brought a lullaby. A farmer from Loppersum knew one in the local dialect, about fog. It turned out to have nearly the same tune.',
      ),
      heading('Six hundred'),
      paragraph(
        'On the day of the festival it rained until one o’clock. By two the square was full. Oleksandra climbed on a crate, looked, and wanted to get down again. Then she saw Danylo in the front row. He put a finger to his lips. Six hundred people fell silent.',
      ),
      paragraph(
        'Afterwards an old man came up to her. He said he had sung for the first time since his wife died. “He thanked me,” says Oleksandra. “But I had not dared to sing that song for years. I should have thanked him.”',
      ),
      paragraph(
        'She does not know what the future will bring. Perhaps she will go back, perhaps not. Danylo now speaks with a Groningen accent. On the door of the rehearsal room hangs a note in his handwriting: “Can’t sing? Then do come in.”',
      ),
    ],
    ar: [
      paragraph(
        'هناك إشارة واحدة لا تحتاج أولكساندرا إلى شرحها: تضع إصبعها على شفتيها، وتنظر في الحلقة من حولها، وتنتظر. فيسكت ستون شخصًا، فيهم سائق حافلة وطبيب من دمشق وثلاثة طلاب وأرملة في الرابعة والثمانين، ثم يأخذون النَّفَس معًا. تقول: «من أجل هذه اللحظة أعمل، حتى قبل أول نغمة».',
      ),
      heading('القبو'),
      paragraph(
        'كانت لها في خاركيف جوقة من أربعين طفلًا. وحين جاءت القنابل غنّوا في قبو المدرسة، لا شجاعةً كما تقول، بل ليمضي الوقت. وبعد ثلاثة أسابيع رحلت مع ابنها دانيلو ومعها ملف من أوراق الموسيقى، وبقي البيانو هناك. «لا أدري أهو في مكانه بعد، لكني أحب أن أظن ذلك».',
      ),
      heading('اثنا عشر صوتًا'),
      paragraph(
        'نامت في خرونينغن أول الأمر في عِلّية بيت عائلة. وكانت الأم هيلده تغنّي وهي تغسل الصحون. سكتت أولكساندرا شهرًا، ثم لم تعد تحتمل، فغنّت معها صوتًا ثانيًا. سقط صحن من يد هيلده، وبعد أسبوع كان في غرفة الجلوس اثنا عشر شخصًا.',
      ),
      paragraph(
        'تقول أولكساندرا إن غناءهم كان فظيعًا، وتقولها بمحبة. لم يكن أحد يقرأ النوتة، فعلّمتهم الأغاني بيديها: اليد إلى أعلى صوت عالٍ، والقبضة صمت. وهكذا لم تعد لغة الأغنية مهمة. أحضر الأعضاء الإريتريون تهويدة للأطفال، وكان فلاح من لوبرسوم يحفظ أغنية بلهجة خرونينغن عن الضباب، فإذا اللحنان متشابهان.',
      ),
      heading('ستمئة'),
      paragraph(
        'يوم المهرجان أمطرت السماء حتى الواحدة، وفي الثانية كانت الساحة ممتلئة. صعدت أولكساندرا على صندوق ونظرت، فأرادت أن تنزل. ثم رأت دانيلو في الصف الأول يضع إصبعه على شفتيه، فسكت ستمئة إنسان.',
      ),
      paragraph(
        'وبعد الحفل جاءها رجل مسنّ وقال إنه غنّى للمرة الأولى منذ ماتت زوجته. تقول أولكساندرا: «شكرني هو، لكني لم أكن أجرؤ على غناء تلك الأغنية منذ سنوات، وكان عليّ أنا أن أشكره».',
      ),
      paragraph(
        'لا تعرف ما يحمله المستقبل، فقد تعود وقد لا تعود. أما دانيلو فصار يتكلم بلكنة أهل خرونينغن، وعلى باب قاعة التدريب ورقة بخطه: «لا تُحسن الغناء؟ إذن تعال».',
      ),
    ],
  },
}
