// Starts every command of the project, before any package is installed: plain JavaScript with only Node's own modules.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Welkom Hier needs Node 20.19 or newer; this is Node ${process.versions.node}. Get it from https://nodejs.org.`,
  )
  process.exit(1)
}

const [command = '', ...rest] = process.argv.slice(2)
const { installWhatIsMissing } = await import('./install.mjs')
installWhatIsMissing()
const { register } = await import('tsx/esm/api')
register()
const [{ runCommand }, asked] = await Promise.all([
  import('./terminal/run-command.ts'),
  import(`./${command}.ts`),
])
process.exitCode = await runCommand(asked, rest)
