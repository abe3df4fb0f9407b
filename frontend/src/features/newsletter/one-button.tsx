import type { ReactElement } from 'react'
import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'
import { TitledNotice } from '#ui/titled-notice.tsx'

type Props = {
  readonly frame: Frame
  /** The page's own address with what makes it somebody's. */
  readonly action: string
  readonly label: string
  readonly fields?: Readonly<Record<string, string>>
  /** Whether the last press did not arrive. */
  readonly failed: boolean
  /** Whether the page may press by itself once it knows that a person is there. */
  readonly pressesItself: boolean
}

/** The one button of a page behind a link from a mail. Nothing happens before it is pressed. */
export const OneButton = (props: Props): ReactElement => {
  const { frame, action, label, fields = {}, failed, pressesItself } = props
  const t = translator(frame.locale)
  const island = frame.assets.islands['person']
  return (
    <form
      className="one-button"
      method="post"
      action={action}
      data-presses-itself={pressesItself || undefined}
    >
      {failed && <TitledNotice kind="stopped" title={t('link.failed.title')} text={t('link.failed.text')} />}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button" type="submit">
        {label}
      </button>
      {pressesItself && island !== undefined && <script type="module" src={island} />}
    </form>
  )
}
