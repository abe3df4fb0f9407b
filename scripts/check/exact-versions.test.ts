import { expect, it } from 'vitest'

import { inexactVersions, unfitPackages } from './exact-versions.rules.ts'

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

const lockOf = (versions: Readonly<Record<string, string>>) => ({
  packages: Object.fromEntries(Object.entries(versions).map(([place, version]) => [place, { version }])),
})

it('finds nothing where Payload is of one release', () => {
  expect(
    unfitPackages(
      lockOf({
        '': '1.0.0',
        'node_modules/@payloadcms/ui': '3.90.2',
        'node_modules/payload': '3.90.2',
        'node_modules/sharp': '0.35.5',
      }),
    ),
  ).toEqual([])
})

it('finds a second release of Payload, also deep down', () => {
  const versions = {
    'node_modules/payload': '3.90.2',
    'node_modules/x/node_modules/@payloadcms/ui': '3.89.0',
  }
  expect(unfitPackages(lockOf(versions))).toEqual([
    'Payload is installed in several releases: payload 3.90.2, @payloadcms/ui 3.89.0.',
  ])
})

it.each(['email-nodemailer', 'plugin-form-builder', 'plugin-mcp'])('finds the refused package %s', (name) => {
  expect(unfitPackages(lockOf({ [`node_modules/@payloadcms/${name}`]: '3.90.2' }))).toHaveLength(1)
})
