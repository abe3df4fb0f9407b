import { words } from '#i18n/words.ts'

import { FestivalCard } from './festival-card.tsx'
import { GarlandPicture } from './garland-picture.tsx'
import { inOrderOfWork, type OwnFestival } from './own-festivals.rules.ts'
import type { OwnOrganisation } from './own-organisations.ts'
import type { Say } from './start-page-language.rules.ts'

type OrganiserStartPageProps = {
  readonly festivals: readonly OwnFestival[]
  readonly handbook: string
  readonly name: string
  readonly now: Date
  readonly organisations: readonly OwnOrganisation[]
  readonly say: Say
}

const NewFestival = ({ say }: { say: Say }) => (
  <a className="start-page-button start-page-button--large" href="/admin/collections/festivals/create">
    {say(words('Nieuw festival', 'New festival'))}
  </a>
)

const steps = [
  words(
    'Vul het formulier in. Het bewaart zichzelf; stoppen en later verdergaan kan altijd.',
    'Fill in the form. It saves itself; stop and go on whenever you like.',
  ),
  words(
    'Bekijk de voorvertoning: zo ziet je pagina eruit voor bezoekers.',
    'Look at the preview: this is what visitors will see.',
  ),
  words(
    'Stuur het naar de redactie. Je krijgt een mail als het goed is, of als er nog iets mist.',
    'Send it to the editors. You get a mail when it is right, or when something is missing.',
  ),
  words(
    'Verandert er daarna iets? Pas het aan. Bezoekers zien het zodra de redactie het heeft gelezen.',
    'Does something change later? Change it. Visitors see it once the editors have read it.',
  ),
] as const

const HowItWorks = ({ handbook, say }: { handbook: string; say: Say }) => (
  <section aria-labelledby="start-page-how" className="start-page-aside">
    <h2 className="start-page-subtitle" id="start-page-how">
      {say(words('Zo werkt het', 'How it works'))}
    </h2>
    <ol className="start-page-how">
      {steps.map((step) => (
        <li key={step.en}>{say(step)}</li>
      ))}
    </ol>
    <a className="start-page-more" href={handbook}>
      {say(words('Lees het hele handboek', 'Read the whole handbook'))}
    </a>
  </section>
)

const Organisations = ({ organisations, say }: Pick<OrganiserStartPageProps, 'organisations' | 'say'>) => (
  <section aria-labelledby="start-page-organisations" className="start-page-aside">
    <h2 className="start-page-subtitle" id="start-page-organisations">
      {organisations.length === 1
        ? say(words('Jouw organisatie', 'Your organisation'))
        : say(words('Jouw organisaties', 'Your organisations'))}
    </h2>
    {organisations.length === 0 && (
      <p>
        {say(
          words(
            'Je hoort nu bij geen organisatie. Vraag de redactie om je erbij te zetten.',
            'You belong to no organisation now. Ask the editors to add you.',
          ),
        )}
      </p>
    )}
    <ul className="start-page-organisations">
      {organisations.map(({ colleagues, id, name }) => (
        <li key={id}>
          <a href={`/admin/collections/organisations/${id}`}>{name}</a>
          <span className="start-page-soft">
            {colleagues.length === 0
              ? say(
                  words(
                    'Je doet het alleen. Op de pagina van je organisatie vraag je er iemand bij.',
                    'You do this alone. Ask somebody to join on your organisation’s page.',
                  ),
                )
              : say(words(`Samen met ${colleagues.join(', ')}`, `Together with ${colleagues.join(', ')}`))}
          </span>
        </li>
      ))}
    </ul>
  </section>
)

/** An organiser's start page: their festivals, and what to do next with each. */
export const OrganiserStartPage = ({
  festivals,
  handbook,
  name,
  now,
  organisations,
  say,
}: OrganiserStartPageProps) => (
  <>
    <header className="start-page-head start-page-head--with-button">
      <div>
        <p className="start-page-hello">{say(words(`Dag ${name}`, `Hello ${name}`))}</p>
        <h1 className="start-page-title">{say(words('Mijn festivals', 'My festivals'))}</h1>
      </div>
      {organisations.length > 0 && <NewFestival say={say} />}
    </header>
    <div className="start-page-columns">
      {festivals.length === 0 ? (
        <div className="start-page-done">
          <GarlandPicture id="first" />
          <p className="start-page-done__words">{say(words('Nog geen festival', 'No festival yet'))}</p>
          <p className="start-page-soft">
            {say(
              words(
                'Begin met een naam; de rest vul je in wanneer je het weet.',
                'Begin with a name; fill in the rest when you know it.',
              ),
            )}
          </p>
        </div>
      ) : (
        <ul className="start-page-festivals">
          {inOrderOfWork(festivals, now).map((festival) => (
            <li key={festival.id}>
              <FestivalCard festival={festival} now={now} say={say} />
            </li>
          ))}
        </ul>
      )}
      <div className="start-page-beside">
        <Organisations organisations={organisations} say={say} />
        <HowItWorks handbook={handbook} say={say} />
      </div>
    </div>
  </>
)
