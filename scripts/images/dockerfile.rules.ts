/** One instruction of a Dockerfile: `COPY`, `RUN` …, and its arguments. */
export type Instruction = {
  readonly name: string
  readonly rest: string
}

export type Stage = {
  readonly name: string
  readonly instructions: readonly Instruction[]
}

const logicalLines = (text: string): readonly string[] =>
  text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The stages of a Dockerfile; the last stage is the image. */
export const stagesOf = (dockerfile: string): readonly Stage[] => {
  const stages: { name: string; instructions: Instruction[] }[] = []
  for (const line of logicalLines(dockerfile)) {
    const [, name = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? []
    const last = stages.at(-1)
    if (name === 'FROM') stages.push({ instructions: [], name: / AS (\S+)/i.exec(rest)?.[1] ?? 'image' })
    else if (last === undefined) throw new Error(`“${line}” stands before any FROM.`)
    else last.instructions.push({ name, rest })
  }
  return stages
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** A `COPY` as a shell command; `root` is the folder of its stage, `$FROM` the folder that it copies from. */
const copied = (rest: string): string => {
  const words = rest.split(/\s+/)
  const flag = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
  const paths = words.filter((word) => !word.startsWith('--'))
  const target = paths.at(-1) ?? ''
  const from = flag('from') === undefined ? '$CONTEXT' : `$STAGES/${flag('from')}/root`
  const owner = flag('chown') ?? 'root:root'
  const sources = paths.slice(0, -1).map((source) => `"${from}/${source.replace(/^\//, '')}"`)
  return `copy ${owner} ${quoted(target)} ${sources.join(' ')}`
}

/** The steps of a stage as shell commands, which use `copy`, `in_stage` and `enter` of simulate.sh. */
export const shellOf = ({ name, instructions }: Stage): string => {
  const lines = instructions.flatMap(({ name: what, rest }) => {
    switch (what) {
      case 'WORKDIR':
        return [`workdir ${quoted(rest)}`]
      case 'ENV':
        return [`export ${rest}`]
      case 'COPY':
        return [copied(rest)]
      case 'RUN':
        return [`in_stage ${quoted(rest)}`]
      default:
        return []
    }
  })
  return [`enter ${name}`, ...lines].join('\n')
}

/** The command that starts the image's program: ENTRYPOINT and CMD, each a JSON list. */
export const startOf = ({ instructions }: Stage): readonly string[] =>
  ['ENTRYPOINT', 'CMD'].flatMap((what) => {
    const found = instructions.find(({ name }) => name === what)
    return found === undefined ? [] : (JSON.parse(found.rest) as string[])
  })

/** The user that runs the image's program. */
export const userOf = ({ instructions }: Stage): string =>
  instructions.findLast(({ name }) => name === 'USER')?.rest ?? 'root'
