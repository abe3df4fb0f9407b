/** The demo accounts; their password comes from DEMO_PASSWORD or is generated once. */
export const users = [
  { email: 'admin@example.org', name: 'Anna Beheer', role: 'admin', language: 'nl', organisations: [] },
  { email: 'editor@example.org', name: 'Eva Redactie', role: 'editor', language: 'nl', organisations: [] },
  {
    email: 'organiser.delft@example.org',
    name: 'Marjolein de Wit',
    role: 'organiser',
    language: 'nl',
    organisations: ['tafelgenoten-delft'],
  },
  {
    email: 'organiser.utrecht@example.org',
    name: 'Nadia el Idrissi',
    role: 'organiser',
    language: 'nl',
    organisations: ['verhalenwerf-utrecht'],
  },
] as const
