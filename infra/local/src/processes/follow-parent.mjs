// Loaded before a service's own code (node --import): when the program that started it is gone, kill -9 included,
// the channel between them closes and the service stops as if it had been asked to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
