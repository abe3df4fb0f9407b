import type { ReactElement } from 'react'

import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'
import { TitledNotice } from '#ui/titled-notice.tsx'

type Props = {
  readonly frame: Frame
  /** The page's own address, including the token that identifies the person. */
  readonly action: string
  readonly label: string
  readonly fields?: Readonly<Record<string, string>>
  /** Whether the last attempt did not reach the CMS. */
  readonly failed: boolean
  /** Whether a script may press the button as soon as it detects a person. */
  readonly pressesItself: boolean
}

/** The one button of a page behind a link from a mail. Nothing changes before it is pressed. */
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
