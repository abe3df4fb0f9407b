import { expect, it } from 'vitest'

import { inexactVersions } from './exact-versions.rules.ts'

it('finds nothing where each package has one exact version', () => {
  expect(
    inexactVersions([
      {
        name: 'root',
        devDependencies: { sharp: '0.35.5', yaml: '2.9.1-beta.1' },
        overrides: { sharp: '$sharp' },
      },
      { name: 'site', dependencies: { root: '*', sharp: '0.35.5' } },
    ]),
  ).toEqual([])
})

it.each(['^1.2.0', '~1.2.0', '*', 'latest', '1.2', '>=1.2.0'])('finds the range %s', (version) => {
  expect(inexactVersions([{ name: 'site', dependencies: { react: version } }])).toHaveLength(1)
})

it('finds a second version of one package, in an override as well', () => {
  const cms = { name: 'cms', dependencies: { nodemailer: '10.6.0' } }
  expect(inexactVersions([cms, { name: 'site', devDependencies: { nodemailer: '10.5.0' } }])).toEqual([
    'site asks for nodemailer 10.5.0, and cms for 10.6.0: name the same version.',
  ])
  expect(
    inexactVersions([cms, { name: 'root', overrides: { mailauth: { nodemailer: '9.0.0' } } }]),
  ).toHaveLength(1)
})
