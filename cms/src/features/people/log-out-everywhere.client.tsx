'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { words } from '#i18n/words.ts'
import { ActionButton } from '#platform/actions/action-button.client.tsx'
import { useSay } from '#platform/admin-form/use-words.client.ts'

const says = {
  ask: words(
    'Je wordt op elk apparaat uitgelogd, ook hier. Wat je hier niet hebt bewaard, gaat verloren.',
    'You are logged out on every device, here as well. What you did not save here is lost.',
  ),
  help: words(
    'Telefoon kwijt, of ergens vergeten uit te loggen? Zo kan niemand daar meer in je account.',
    'Lost your phone, or forgot to log out somewhere? This way nobody can use your account there.',
  ),
  label: words('Log overal uit', 'Log out everywhere'),
}

/** Ends every session of the person's own account. To end those of another person, staff block the account. */
export const LogOutEverywhere = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = useSay()
  if (id === undefined || id !== user?.id) return null
  return (
    <div className="field-type">
      <ActionButton
        explanation={says.ask}
        heading={says.label}
        label={says.label}
        path="/users/logout?allSessions=true"
        then="/login"
      />
      <p className="field-description">{say(says.help)}</p>
    </div>
  )
}
