/** Payload's Dutch, with *je*, for pages other than forms: accounts, passwords, folders. */
export const asFriend = {
  authentication: {
    beginCreateFirstUser: 'Maak om te beginnen het eerste account.',
    checkYourEmailForPasswordReset:
      'Hoort dit e-mailadres bij een account? Dan krijg je zo een mail waarmee je een nieuw wachtwoord kiest. Kijk ook bij de ongewenste mail.',
    forgotPasswordEmailInstructions:
      'Vul je e-mailadres in. Je krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
    forgotPasswordUsernameInstructions:
      'Vul je gebruikersnaam in. We sturen een link naar het e-mailadres dat erbij hoort.',
    generatingNewAPIKeyWillInvalidate:
      'Met een nieuwe API-sleutel werkt de vorige <1>niet meer</1>. Wil je doorgaan?',
    newPassword: 'Nieuw wachtwoord (minstens 12 tekens)',
    loggedIn: 'Wil je met een ander account inloggen? <0>Log dan eerst uit</0>.',
    loggedInChangePassword: 'Wil je je wachtwoord veranderen? Ga naar <0>je account</0>.',
    loggedOutInactivity: 'Je bent uitgelogd, omdat je een tijd niets hebt gedaan.',
    loggedOutSuccessfully: 'Je bent uitgelogd.',
    loginWithAnotherUser: 'Wil je met een ander account inloggen? <0>Log dan eerst uit</0>.',
    newAccountCreated:
      'Er is een account voor je gemaakt op <a href="{{serverURL}}">{{serverURL}}</a>. Bevestig je e-mailadres met deze link: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Daarna kun je inloggen.',
    passwordResetSuccessfully: 'Je nieuwe wachtwoord is bewaard.',
    resetPassword: 'Nieuw wachtwoord kiezen',
    resetYourPassword: 'Kies een nieuw wachtwoord',
    verifyYourEmail: 'Bevestig je e-mailadres',
    youAreInactive:
      'Je hebt een tijd niets gedaan. Voor de veiligheid log je zo vanzelf uit. Wil je ingelogd blijven?',
    youAreReceivingResetPassword:
      'Je krijgt deze mail omdat jij (of iemand anders) om een nieuw wachtwoord vroeg. Klik op de link, of plak hem in je browser:',
    youDidNotRequestPassword:
      'Heb je er niet om gevraagd? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.',
  },
  folder: {
    moveItemsToFolderConfirmation:
      'Je gaat <1>{{count}} {{label}}</1> verplaatsen naar <2>{{toFolder}}</2>. Weet je het zeker?',
    moveItemsToRootConfirmation:
      'Je gaat <1>{{count}} {{label}}</1> verplaatsen naar de hoofdmap. Weet je het zeker?',
    moveItemToFolderConfirmation:
      'Je gaat <1>{{title}}</1> verplaatsen naar <2>{{toFolder}}</2>. Weet je het zeker?',
    moveItemToRootConfirmation: 'Je gaat <1>{{title}}</1> verplaatsen naar de hoofdmap. Weet je het zeker?',
  },
} as const
