// Counts times of a limit in the database of its environment, as a second program would, and prints how many were
// allowed. Its arguments are the name of the limit and the number of tries.
const { getPayload } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const { createLimit } = await import('#platform/limits/limit.ts')

const [name = '', times] = process.argv.slice(2)
const payload = await getPayload({ config })
const limit = createLimit(name, { duration: 600, points: 10 })
let got = 0
for (let time = 0; time < Number(times); time += 1) if ((await limit.take(payload, 'a')) === null) got += 1
process.stdout.write(String(got))
process.exit(0)
