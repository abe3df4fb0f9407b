// Loaded into each program that we start: it ends the program when the supervisor is killed. A program that starts
// itself again with the same arguments, as `next dev` does, ends its second process itself and needs its channel.
if (process.connected && process.ppid === Number(process.env.SUPERVISOR_PID)) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 9000).unref()
  })
  // The channel must not keep a finished program alive.
  process.channel?.unref()
}
