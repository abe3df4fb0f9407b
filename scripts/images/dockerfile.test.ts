import { expect, it } from 'vitest'

import { shellOf, stagesOf, startOf, userOf } from './dockerfile.rules.ts'

const stages = stagesOf(`# What it is.
FROM node:24@sha256:00 AS build
WORKDIR /app
COPY package.json cms/
RUN npm ci \\
  --include=dev

FROM node:24@sha256:00
ENV DATA_DIR=/data
COPY --from=build --chown=node:node /app/cms /app/cms
USER node
ENTRYPOINT ["node"]
CMD ["dist/main.js", "--flag"]
`)

it('the parser reads the stages of a Dockerfile', () => {
  expect(stages.map(({ name }) => name)).toEqual(['build', 'image'])
  expect(startOf(stages[1] ?? { instructions: [], name: '' })).toEqual(['node', 'dist/main.js', '--flag'])
  expect(stages.map(userOf)).toEqual(['root', 'node'])
})

it('each step of a Dockerfile becomes a shell command', () => {
  expect(stages.map(shellOf)).toEqual([
    `enter build\nworkdir '/app'\ncopy root:root 'cms/' "$CONTEXT/package.json"\nin_stage 'npm ci    --include=dev'`,
    `enter image\nexport DATA_DIR=/data\ncopy node:node '/app/cms' "$STAGES/build/root/app/cms"`,
  ])
})

it('a Dockerfile step before any stage is refused', () => {
  expect(() => stagesOf('RUN true')).toThrow('stands before any FROM')
})
