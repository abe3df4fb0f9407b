// Loaded into each program we start: should the supervisor be killed outright, its programs stop as well. A program that
// starts itself again with the same arguments, as `next dev` does, ends its second process by itself and needs its channel.
if (process.connected && process.ppid === Number(process.env.SUPERVISOR_PID)) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 9000).unref()
  })
  // Listening must not keep alive a program that has nothing left to do.
  process.channel?.unref()
}
