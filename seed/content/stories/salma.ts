import { heading, paragraph } from '../rich-text.ts'
import type { Story } from '../types.ts'

export const salma: Story = {
  slug: 'salma-en-joke',
  person: 'Salma en Joke',
  portrait: 'portrait-amal',
  festival: 'fluitpolder-aan-tafel',
  title: {
    nl: 'Salma en Joke delen een schutting en een recept',
    en: 'Salma and Joke share a fence and a recipe',
    ar: 'سلمى ويوكه بينهما سياج ووصفة',
  },
  intro: {
    nl: 'Joke was bang voor nieuwe buren. Salma was bang voor alles. Nu eten ze elke vrijdag samen.',
    en: 'Joke was afraid of new neighbours. Salma was afraid of everything. Now they eat together every Friday.',
    ar: 'كانت يوكه تخاف من الجيران الجدد، وكانت سلمى تخاف من كل شيء. واليوم تأكلان معًا كل جمعة.',
  },
  body: {
    nl: [
      paragraph(
        'Tussen de tuin van Joke en de tuin van Salma staat een schutting. Eén plank is weg. Dat heeft de wind gedaan, zeggen ze tegen de woningbouwvereniging. Het is niet waar. Joke heeft hem er zelf uitgehaald, met een koevoet, op een zondagmiddag. “Ik was het omlopen zat.”',
      ),
      heading('Op televisie'),
      paragraph(
        'Joke woont al veertig jaar in Leidschendam. Toen ze hoorde dat er vluchtelingen naast haar kwamen wonen, sliep ze slecht. “Ik kende ze alleen van het nieuws. Daar is het altijd een groep. Een rij, een boot, een hek. Je ziet nooit iemand zijn brood smeren.” Ze deed een extra slot op de deur. Daar schaamt ze zich nu voor, en toch vertelt ze het aan iedereen. “Anders denkt men dat ik zo’n heilige ben.”',
      ),
      heading('Aan de andere kant'),
      paragraph(
        'Salma kwam uit Homs, met twee kinderen en hun oma. Ze keek door het raam naar de vrouw met het strenge haar. “Mijn moeder zei: die is van de politie.” Drie weken groetten ze elkaar met een knikje. Toen viel bij Salma de stroom uit. De kinderen gilden. Joke hoorde het door de muur en dacht: dat is geen groep, dat zijn kinderen in het donker. Ze pakte een zaklamp en belde aan.',
      ),
      paragraph(
        'De stop was snel gevonden. Salma wilde iets terugdoen en gaf een bord linzensoep mee. Joke bracht het bord terug met appeltaart erop. Het bord is daarna nooit meer leeg overgestoken. “Zo doen wij dat,” zegt Salma. “Een leeg bord teruggeven is onbeleefd.” Joke knikt. Bij haar moeder was het precies zo.',
      ),
      heading('Vrijdag'),
      paragraph(
        'Nu eten ze elke vrijdag samen. Salma oefent Nederlands, Joke oefent geduld. Ze praten over botox, over God en over de groenteman. Als oma heimwee heeft, zet Joke Oum Kalthoum op. Die vond ze zelf op internet.',
      ),
      paragraph(
        'Op het festival in de bibliotheek stonden ze samen achter een tafel. Hun gerecht heette schuttingsoep: linzen met selderij en rookworst ernaast, voor wie dat eet. Honderdtachtig mensen proefden. Een meneer vroeg aan Joke hoe het nou was, zo’n vluchteling als buurvrouw. Ze dacht even na. “Ze zingt te hard,” zei ze. “En ik kan niet meer zonder.”',
      ),
      paragraph(
        'De plank ligt in de schuur. Soms zegt een van de twee dat hij eigenlijk terug moet. Dan moeten ze allebei erg lachen.',
      ),
    ],
    en: [
      paragraph(
        'Between Joke’s garden and Salma’s garden stands a fence. One plank is missing. The wind did it, they tell the housing association. That is not true. Joke took it out herself, with a crowbar, on a Sunday afternoon. “I was tired of walking round.”',
      ),
      heading('On television'),
      paragraph(
        'Joke has lived in Leidschendam for forty years. When she heard that refugees would be moving in next door, she slept badly. “I only knew them from the news. There it is always a group. A queue, a boat, a fence. You never see anyone butter their bread.” She put an extra lock on the door. She is ashamed of that now, and she tells everyone all the same. “Otherwise people think I am some kind of saint.”',
      ),
      heading('On the other side'),
      paragraph(
        'Salma came from Homs, with two children and their grandmother. Through the window she watched the woman with the strict hair. “My mother said: she must be from the police.” For three weeks they greeted each other with a nod. Then the power went off at Salma’s. The children screamed. Joke heard it through the wall and thought: that is not a group, those are children in the dark. She took a torch and rang the bell.',
      ),
      paragraph(
        'The fuse was soon found. Salma wanted to give something in return, and handed her a plate of lentil soup. Joke brought the plate back with apple cake on it. Since then the plate has never crossed over empty. “That is how we do it,” says Salma. “It is rude to return an empty plate.” Joke nods. Her mother used to say exactly that.',
      ),
      heading('Friday'),
      paragraph(
        'Now they eat together every Friday. Salma practises Dutch, Joke practises patience. They talk about botox, about God and about the greengrocer. When Grandmother is homesick, Joke puts on Umm Kulthum. She found her on the internet by herself.',
      ),
      paragraph(
        'At the festival in the library they stood behind a table together. They called their dish fence soup: lentils with celery, and smoked sausage on the side for those who eat it. A hundred and eighty people tasted. A gentleman asked Joke what it was like, having a refugee for a neighbour. She thought for a moment. “She sings too loudly,” she said. “And I can’t do without her.”',
      ),
      paragraph(
        'The plank is in the shed. Now and then one of them says that it really should go back. Then they both laugh very hard.',
      ),
    ],
    ar: [
      paragraph(
        'بين حديقة يوكه وحديقة سلمى سياج خشبي ينقصه لوح. تقولان لشركة السكن إن الريح اقتلعته، وهذا غير صحيح، فقد نزعته يوكه بنفسها بعتلة في عصر يوم أحد. تقول: «تعبت من الدوران حول السياج».',
      ),
      heading('على التلفاز'),
      paragraph(
        'تسكن يوكه ليدسخندام منذ أربعين عامًا. ولمّا سمعت أن لاجئين سيسكنون بجوارها ساء نومها. تقول: «لم أكن أعرفهم إلا من الأخبار، وهم فيها جماعة دائمًا: طابور أو قارب أو سياج. لا ترى أحدًا منهم يدهن خبزه بالزبدة». وضعت على الباب قفلًا إضافيًا. هي تخجل من ذلك اليوم، ومع هذا تحكيه لكل الناس: «وإلا ظنّوا أني قدّيسة».',
      ),
      heading('على الجانب الآخر'),
      paragraph(
        'جاءت سلمى من حمص مع طفليها وجدّتهما. كانت تنظر من النافذة إلى المرأة ذات الشعر الصارم. «قالت أمي: لا بد أنها من الشرطة». وظلّتا ثلاثة أسابيع تتبادلان إيماءة بالرأس. ثم انقطعت الكهرباء عند سلمى فصرخ الطفلان. سمعتهما يوكه من وراء الجدار وقالت في نفسها: ليست هذه جماعة، هؤلاء أطفال في الظلام. فأخذت مصباحًا وقرعت الجرس.',
      ),
      paragraph(
        'عُرف العطل سريعًا، وأرادت سلمى أن تردّ الجميل فأعطتها صحنًا من شوربة العدس. وأعادت يوكه الصحن وعليه فطيرة التفاح، ومنذ ذلك اليوم لم يعبر الصحن فارغًا. تقول سلمى: «هذه عادتنا، من العيب أن تردّ الصحن فارغًا». فتهزّ يوكه رأسها، فأمها كانت تقول هذا تمامًا.',
      ),
      heading('يوم الجمعة'),
      paragraph(
        'واليوم تأكلان معًا كل جمعة. سلمى تتمرّن على الهولندية، ويوكه تتمرّن على الصبر. تتحدثان عن البوتوكس وعن الله وعن بائع الخضار. وإذا اشتاقت الجدّة إلى بلدها شغّلت لها يوكه أم كلثوم، وقد وجدتها وحدها على الإنترنت.',
      ),
      paragraph(
        'وفي مهرجان المكتبة وقفتا معًا خلف طاولة، وسمّتا طبقهما «شوربة السياج»: عدس مع الكرفس، وإلى جانبه نقانق مدخّنة لمن يأكلها. ذاقه مئة وثمانون شخصًا. وسأل رجل يوكه كيف تجد جارتها اللاجئة، ففكرت قليلًا وقالت: «صوتها في الغناء أعلى مما يجب، ولا أستطيع العيش من دونها».',
      ),
      paragraph('اللوح في المخزن. وبين حين وآخر تقول إحداهما إن عليهما أن تعيداه إلى مكانه، فتضحكان طويلًا.'),
    ],
  },
}
