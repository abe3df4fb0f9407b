// Loaded into each program we start: should the supervisor be killed outright, its programs stop as well.
if (process.connected) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 9000).unref()
  })
  // Listening must not keep alive a program that has nothing left to do.
  process.channel?.unref()
}
